import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'

export type Counts = Partial<Record<RelationType, number>>

/**
 * What is on screen, as a value: undo keeps the old one. `totals` is what the store has for a node by relation type, so that
 * what is not shown can be told after any change. `beside` says next to which node a newcomer appears.
 */
export type Picture = {
  nodes: ReadonlyMap<EntityId, GraphNode>
  edges: ReadonlyMap<RelationId, GraphEdge>
  totals: ReadonlyMap<EntityId, Counts>
  beside: ReadonlyMap<EntityId, EntityId>
}

export const emptyPicture: Picture = { nodes: new Map(), edges: new Map(), totals: new Map(), beside: new Map() }

const ends = ({ from, to }: GraphEdge): EntityId[] => (from === to ? [from] : [from, to])

function countEdges(edges: Iterable<GraphEdge>): Map<EntityId, Counts> {
  const counts = new Map<EntityId, Counts>()
  for (const edge of edges)
    for (const id of ends(edge)) {
      const own = counts.get(id) ?? {}
      counts.set(id, { ...own, [edge.type]: (own[edge.type] ?? 0) + 1 })
    }
  return counts
}

const add = (a: Counts, b: Counts): Counts => {
  const sum: Counts = { ...a }
  for (const [type, count] of Object.entries(b) as [RelationType, number][]) sum[type] = (sum[type] ?? 0) + count
  return sum
}

/** The picture with an answer of the API laid over it. */
export function merged(picture: Picture, graph: Graph, origin?: EntityId): Picture {
  const nodes = new Map(picture.nodes)
  const beside = new Map(picture.beside)
  const totals = new Map(picture.totals)
  const shown = countEdges(graph.edges)
  for (const node of graph.nodes) {
    if (origin && node.id !== origin && !nodes.has(node.id)) beside.set(node.id, origin)
    nodes.set(node.id, node)
    totals.set(node.id, add(graph.hidden[node.id] ?? {}, shown.get(node.id) ?? {}))
  }
  const edges = new Map(picture.edges)
  for (const edge of graph.edges) if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge)
  return { nodes, edges, totals, beside }
}

/** The picture without one node and what ended at it. */
export function without(picture: Picture, id: EntityId): Picture {
  const nodes = new Map(picture.nodes)
  nodes.delete(id)
  const edges = new Map([...picture.edges].filter(([, edge]) => edge.from !== id && edge.to !== id))
  return { ...picture, nodes, edges }
}

/** For each node, how many of its relations are not on screen, by type. */
export function hiddenCounts(picture: Picture): Map<EntityId, Counts> {
  const shown = countEdges(picture.edges.values())
  const hidden = new Map<EntityId, Counts>()
  for (const id of picture.nodes.keys()) {
    const left: Counts = {}
    for (const [type, total] of Object.entries(picture.totals.get(id) ?? {}) as [RelationType, number][]) {
      const missing = total - (shown.get(id)?.[type] ?? 0)
      if (missing > 0) left[type] = missing
    }
    hidden.set(id, left)
  }
  return hidden
}

export const sum = (counts: Counts | undefined): number =>
  Object.values(counts ?? {}).reduce((all, one) => all + one, 0)

/** The relations of a node that are on screen. */
export const edgesAt = (picture: Picture, id: EntityId): GraphEdge[] =>
  [...picture.edges.values()].filter(edge => edge.from === id || edge.to === id)
