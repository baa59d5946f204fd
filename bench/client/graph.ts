import { Graph } from '../../model/graph.ts'
import { NodeKind, nodeKinds, type RelationType } from '../../model/ontology.ts'

const types: RelationType[] = ['MET', 'SUPPORTS', 'OPPOSES', 'COOPERATES_WITH', 'PARTICIPATED_IN', 'MEMBER_OF']

/** A seeded generator (Park and Miller's linear congruence). */
function steady(): () => number {
  let state = 20181213
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/**
 * A graph of a given size in the shape of the API's answers, with a few well-connected nodes and many others: each new node is attached to
 * an end of a random relation.
 */
export function largeGraph(nodes: number, edges: number): Graph {
  const chance = steady()
  const kinds = NodeKind.options
  const ids = Array.from(
    { length: nodes },
    (_, n) => `${nodeKinds[kinds[n % kinds.length] as NodeKind].prefix}:bench-${n}`,
  )
  const ends: number[] = [0]
  const pairs = Array.from({ length: edges }, (_, n) => {
    const from = n < nodes - 1 ? n + 1 : Math.floor(chance() * nodes)
    const drawn = ends[Math.floor(chance() * ends.length)] ?? 0
    const to = drawn === from ? (from + 1) % nodes : drawn
    ends.push(from, to)
    return [from, to] as const
  })
  return Graph.parse({
    nodes: ids.map((id, n) => ({
      id,
      kind: kinds[n % kinds.length],
      name: `Entity number ${n}`,
      names: [`Entity number ${n}`],
      mentions: 1 + (n % 40),
    })),
    edges: pairs.map(([from, to], n) => ({
      id: `relation:${n.toString(16).padStart(16, '0')}`,
      type: types[n % types.length],
      from: ids[from],
      to: ids[to],
      claims: 1 + (n % 5),
      sources: 1,
      confidence: 0.9,
      modality: 'asserted',
      inferred: false,
      disputed: false,
      firstPublished: null,
      lastPublished: null,
      start: null,
      end: null,
    })),
    truncated: false,
    hidden: {},
  })
}
