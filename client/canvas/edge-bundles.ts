import type { Core, EdgeCollection, EdgeSingular } from 'cytoscape'
import { worldNames } from '../model/world-style.ts'

/** The classes that bundling gives to relations, and takes from them before it begins again. */
const bundleClasses = 'bundle mixed both contested bundled worlds-mixed'

const firmness: Record<string, number> = { solid: 0, dashed: 1, dotted: 2 }
/** The member that stands for its bundle: the firmest, then the one with the most claims. */
const representative = (members: readonly EdgeSingular[]): EdgeSingular =>
  [...members].sort(
    (a, b) =>
      (firmness[a.data('line')] ?? 0) - (firmness[b.data('line')] ?? 0) ||
      b.data('width') - a.data('width') ||
      a.id().localeCompare(b.id()),
  )[0] as EdgeSingular

const allShare = (members: readonly EdgeSingular[], property: (edge: EdgeSingular) => unknown): boolean =>
  new Set(members.map(property)).size === 1

/** Which of two tellers that are compared tells a relation, by its class. */
const worldClass = (edge: EdgeSingular) => worldNames.find(world => edge.hasClass(`world-${world}`))

/** The relations that share their two nodes with others, pair by pair. */
function parallelEdges(cy: Core): EdgeSingular[][] {
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
 * Gives a function that draws the relations between the same two nodes as one line with their number. The relations of a pair are drawn
 * apart while one of them is selected or on a highlighted path. Hidden relations are not counted.
 */
export function createEdgeBundler(cy: Core): () => void {
  // Looked for only after relations came or went: the selection changes far more often.
  let pairs: EdgeSingular[][] | undefined
  cy.on('add remove', 'edge', () => {
    pairs = undefined
  })
  return () => {
    pairs ??= parallelEdges(cy)
    if (pairs.length > 0 || cy.edges('.bundle').nonempty()) draw(cy, pairs)
  }
}

function draw(cy: Core, pairs: readonly EdgeSingular[][]): void {
  cy.batch(() => {
    const before = cy.edges('.bundle, .bundled') as EdgeCollection
    before.removeClass(bundleClasses)
    for (const all of pairs) {
      const members = all.filter(edge => !edge.hasClass('hidden'))
      if (members.length < 2 || members.some(edge => edge.selected() || edge.hasClass('on-path'))) continue
      const leader = representative(members)
      leader.data('bundled', String(members.length))
      leader.addClass('bundle')
      if (!allShare(members, edge => edge.data('tone'))) leader.addClass('mixed')
      if (!allShare(members, edge => edge.data('symmetric') || edge.data('source'))) leader.addClass('both')
      if (!allShare(members, worldClass)) leader.addClass('worlds-mixed')
      if (members.some(edge => edge.data('disputed'))) leader.addClass('contested')
      for (const edge of members) if (edge !== leader) edge.addClass('bundled')
    }
  })
}
