import type { Core, EdgeCollection, EdgeSingular } from 'cytoscape'

/** What `bundle` did, so that doing it again touches only what changed. */
const worn = 'bundle mixed both contested bundled'

const firmness: Record<string, number> = { solid: 0, dashed: 1, dotted: 2 }
/** The member that lends the bundle its looks: the firmest, then the one most told. */
const leading = (members: readonly EdgeSingular[]): EdgeSingular =>
  [...members].sort(
    (a, b) =>
      (firmness[a.data('line')] ?? 0) - (firmness[b.data('line')] ?? 0) ||
      b.data('width') - a.data('width') ||
      a.id().localeCompare(b.id()),
  )[0] as EdgeSingular

const alike = (members: readonly EdgeSingular[], of: (edge: EdgeSingular) => unknown): boolean =>
  new Set(members.map(of)).size === 1

/** The relations that share their two nodes with others. */
function parallel(cy: Core): EdgeSingular[][] {
  const pairs = new Map<string, EdgeSingular[]>()
  cy.edges().forEach(edge => {
    const { source, target } = edge.data() as { source: string; target: string }
    const key = source < target ? `${source} ${target}` : `${target} ${source}`
    const members = pairs.get(key)
    if (members) members.push(edge)
    else pairs.set(key, [edge])
  })
  return [...pairs.values()].filter(({ length }) => length > 1)
}

/**
 * Draws the relations between the same two nodes as one line that says how many they are, whenever it is called. Those of a pair part
 * when one of them is chosen or on a path that stands out. What the reader's filter takes away is not counted.
 */
export function bundling(cy: Core): () => void {
  // Looked for only when relations came or went: what is chosen changes far more often.
  let pairs: EdgeSingular[][] | undefined
  cy.on('add remove', 'edge', () => {
    pairs = undefined
  })
  return () => {
    pairs ??= parallel(cy)
    if (pairs.length > 0 || cy.edges('.bundle').nonempty()) draw(cy, pairs)
  }
}

function draw(cy: Core, pairs: readonly EdgeSingular[][]): void {
  cy.batch(() => {
    const before = cy.edges('.bundle, .bundled') as EdgeCollection
    before.removeClass(worn)
    for (const all of pairs) {
      const members = all.filter(edge => !edge.hasClass('away'))
      if (members.length < 2 || members.some(edge => edge.selected() || edge.hasClass('traced'))) continue
      const leader = leading(members)
      leader.data('bundled', String(members.length))
      leader.addClass('bundle')
      if (!alike(members, edge => edge.data('tone'))) leader.addClass('mixed')
      if (!alike(members, edge => edge.data('symmetric') || edge.data('source'))) leader.addClass('both')
      if (members.some(edge => edge.data('disputed'))) leader.addClass('contested')
      for (const edge of members) if (edge !== leader) edge.addClass('bundled')
    }
  })
}
