import type Graph from 'graphology'
import louvain from 'graphology-communities-louvain'

/** A random generator with a fixed seed (Lehmer, MINSTD), so that the same graph always has the same communities. */
function steadyChance(): () => number {
  let state = 7
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/**
 * The community of each node by the Louvain method, numbered from the largest, 0. The graph is undirected; the `weight` of an edge says how close its ends
 * are. The same graph always has the same communities.
 */
export function communitiesIn(graph: Graph): Record<string, number> {
  const found = graph.size > 0 ? louvain(graph, { rng: steadyChance(), getEdgeWeight: 'weight' }) : {}
  const members = new Map<number, number>()
  for (const community of Object.values(found)) members.set(community, (members.get(community) ?? 0) + 1)
  const ranks = new Map(
    [...members].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community], rank) => [community, rank]),
  )
  return Object.fromEntries(Object.entries(found).map(([id, community]) => [id, ranks.get(community) ?? 0]))
}
