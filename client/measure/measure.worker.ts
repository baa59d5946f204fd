import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import type { Measures } from '../model/measures.ts'

export type MeasureTask = { task: number; nodes: string[]; edges: { from: string; to: string }[] }
/** A random generator with a fixed seed (Lehmer, MINSTD), so that the same graph always has the same communities. */
function steadyChance(): () => number {
  let state = 7
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Measures the graph as undirected. Several relations between two nodes are one edge, whose weight is their number. */
function measure({ nodes, edges }: MeasureTask): Measures {
  const graph = new Graph({ type: 'undirected', multi: false })
  const degree: Record<string, number> = {}
  for (const id of nodes) {
    graph.addNode(id)
    degree[id] = 0
  }
  for (const { from, to } of edges) {
    degree[from] = (degree[from] ?? 0) + 1
    if (from === to) continue
    degree[to] = (degree[to] ?? 0) + 1
    if (graph.hasEdge(from, to)) graph.updateEdgeAttribute(from, to, 'weight', weight => (weight ?? 1) + 1)
    else graph.addEdge(from, to, { weight: 1 })
  }
  const found = graph.size > 0 ? louvain(graph, { rng: steadyChance(), getEdgeWeight: 'weight' }) : {}
  const members = new Map<number, number>()
  for (const community of Object.values(found)) members.set(community, (members.get(community) ?? 0) + 1)
  const ranks = new Map(
    [...members].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community], rank) => [community, rank]),
  )
  return {
    degree,
    betweenness: betweenness(graph, { getEdgeWeight: null, normalized: true }),
    community: Object.fromEntries(Object.entries(found).map(([id, community]) => [id, ranks.get(community) ?? 0])),
  }
}

self.onmessage = ({ data }: MessageEvent<MeasureTask>) => self.postMessage({ task: data.task, measures: measure(data) })
