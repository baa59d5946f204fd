import Graph from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import { communitiesIn } from '../model/communities.ts'
import type { Measures } from '../model/measures.ts'

export type MeasureTask = { task: number; nodes: string[]; edges: { from: string; to: string }[] }
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
  return {
    degree,
    betweenness: betweenness(graph, { getEdgeWeight: null, normalized: true }),
    community: communitiesIn(graph),
  }
}

self.onmessage = ({ data }: MessageEvent<MeasureTask>) => self.postMessage({ task: data.task, measures: measure(data) })
