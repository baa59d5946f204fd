import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { MeasureName } from '../../model/api.ts'

/** A graph to measure: ids, and pairs of them. */
export type MeasuredGraph = { nodes: string[]; edges: [from: string, to: string][] }

/**
 * One number for each node, in their order. PageRank follows directions with a damping of 0.85, adds up to 1, and counts parallel
 * relations; betweenness is the share, from 0 to 1, of the shortest paths between two others; communities (Louvain, each pair as heavy
 * as it has relations) and components are numbered from the largest. All but PageRank leave directions aside.
 */
export function computeMeasure(algorithm: MeasureName, { nodes, edges }: MeasuredGraph): number[] {
  const directed = algorithm === 'pagerank'
  const graph = new Graph({ type: directed ? 'directed' : 'undirected', multi: false })
  for (const id of nodes) graph.addNode(id)
  // Self-loops keep rank where it is and are on no path between two others.
  for (const [from, to] of edges)
    if (directed || from !== to) graph.updateEdge(from, to, ({ weight = 0 }) => ({ weight: weight + 1 }))
  if (nodes.length === 0) return []
  const values = run[algorithm](graph)
  return nodes.map(id => values[id] ?? 0)
}

type Values = Record<string, number>
const run: Record<MeasureName, (graph: Graph) => Values> = {
  pagerank: graph => pagerank(graph, { alpha: 0.85, tolerance: 1e-9, maxIterations: 500, getEdgeWeight: 'weight' }),
  // With fewer than three there are no two others.
  betweenness: graph => (graph.order < 3 ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true })),
  communities: graph =>
    numbered(graph.size ? louvain(graph, { rng: steadyChance(), getEdgeWeight: 'weight' }) : alone(graph)),
  components: graph => numbered(components(graph)),
}

const alone = (graph: Graph): Values => Object.fromEntries(graph.nodes().map((id, i) => [id, i]))

/** The connected components of a graph. */
function components(graph: Graph): Values {
  const found: Values = {}
  let last = -1
  for (const first of graph.nodes()) {
    if (first in found) continue
    found[first] = ++last
    for (const stack = [first]; stack.length > 0; )
      graph.forEachNeighbor(stack.pop() as string, other => {
        if (other in found) return
        found[other] = last
        stack.push(other)
      })
  }
  return found
}

/** Numbers groups from the largest; of two as large, the one whose first member comes first. */
function numbered(groups: Values): Values {
  const members = new Map<number, { count: number; first: string }>()
  for (const [id, group] of Object.entries(groups)) {
    const { count, first } = members.get(group) ?? { count: 0, first: id }
    members.set(group, { count: count + 1, first: id < first ? id : first })
  }
  const ordered = [...members].sort(([, a], [, b]) => b.count - a.count || (a.first < b.first ? -1 : 1))
  const places = new Map(ordered.map(([group], place) => [group, place]))
  return Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, places.get(group) as number]))
}

/** A random generator with a fixed seed, so that the same graph always gets the same communities. */
function steadyChance(): () => number {
  let state = 7
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
