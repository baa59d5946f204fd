import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { KnownGraph } from '../../model/known-part.ts'
import type { RelationType } from '../../model/ontology.ts'
import type { Decoration, Positions } from './geometry.ts'

/** How the nodes are laid out. */
export const arrangements = ['force', 'concentric', 'hierarchy', 'country', 'time'] as const
export type Arrangement = (typeof arrangements)[number]
/** Where nodes stand, and what an arrangement draws behind them. */
export type NodePlaces = {
  positions: Positions
  /** Undefined where the arrangement is still to work it out. */
  decor: readonly Decoration[] | undefined
}

export type RelationCounts = Partial<Record<RelationType, number>>

/**
 * The part of the graph that is on screen, as an immutable value: undo keeps earlier ones. `totals` is how many relations of each type the
 * store has for a node, from which the number of hidden ones is worked out. `beside` names the node next to which a newcomer first appears. No arrangement
 * moves nodes that are `pinned`. `unknown` are the entities that were chosen and of which no article knew by the day of knowledge: they are there again on a later day. `expansions` is what each expansion of a node brought in, which collapsing it takes away. `places` is where nodes are to stand, in a picture that undo, a link or a saved view has brought back.
 */
export type Picture = {
  nodes: ReadonlyMap<EntityId, GraphNode>
  edges: ReadonlyMap<RelationId, GraphEdge>
  totals: ReadonlyMap<EntityId, RelationCounts>
  unknown: ReadonlySet<EntityId>
  beside: ReadonlyMap<EntityId, EntityId>
  expansions: ReadonlyMap<EntityId, Expansion>
  arrangement: Arrangement
  pinned: ReadonlySet<EntityId>
  /** Whether a reader moved nodes since they were last arranged. */
  movedByHand: boolean
  places?: NodePlaces | undefined
}

/** What came into the picture by expanding a node. */
export type Expansion = { nodes: ReadonlySet<EntityId>; edges: ReadonlySet<RelationId> }

export const emptyPicture: Picture = {
  nodes: new Map(),
  edges: new Map(),
  totals: new Map(),
  unknown: new Set(),
  beside: new Map(),
  expansions: new Map(),
  arrangement: 'force',
  pinned: new Set(),
  movedByHand: false,
}

const ends = ({ from, to }: GraphEdge): EntityId[] => (from === to ? [from] : [from, to])

function countEdges(edges: Iterable<GraphEdge>): Map<EntityId, RelationCounts> {
  const counts = new Map<EntityId, RelationCounts>()
  for (const edge of edges)
    for (const id of ends(edge)) {
      const own = counts.get(id) ?? {}
      counts.set(id, { ...own, [edge.type]: (own[edge.type] ?? 0) + 1 })
    }
  return counts
}

const add = (a: RelationCounts, b: RelationCounts): RelationCounts => {
  const totalOf: RelationCounts = { ...a }
  for (const [type, count] of Object.entries(b) as [RelationType, number][])
    totalOf[type] = (totalOf[type] ?? 0) + count
  return totalOf
}

/** The picture with the nodes and edges of an answer added or replaced. New nodes appear beside `origin`, if it is given. */
export function withGraph(picture: Picture, graph: Graph & Partial<KnownGraph>, origin?: EntityId): Picture {
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
  const unknown = new Set([...picture.unknown, ...(graph.unknown ?? [])].filter(id => !nodes.has(id)))
  return { ...picture, nodes, edges, totals, beside, unknown }
}

/** The picture as an answer now has it: nodes and edges that it does not have are gone, those that stay are where they were. */
export function redrawn(picture: Picture, graph: Graph & Partial<KnownGraph>): Picture {
  const kept = onlyNodes(picture, new Set(graph.nodes.map(({ id }) => id)))
  return withGraph({ ...kept, edges: new Map(), unknown: new Set() }, graph)
}

/** The picture with what an expansion of a node brings in, which is remembered together with what earlier ones brought. */
export function withExpansion(picture: Picture, graph: Graph, id: EntityId): Picture {
  const after = withGraph(picture, graph, id)
  const before = picture.expansions.get(id)
  const newcomers = <Id>(now: Iterable<Id>, known: { has(id: Id): boolean }, earlier: Iterable<Id> = []) =>
    new Set([...earlier, ...[...now].filter(each => !known.has(each))])
  const expansion = {
    nodes: newcomers(after.nodes.keys(), picture.nodes, before?.nodes),
    edges: newcomers(after.edges.keys(), picture.edges, before?.edges),
  }
  return { ...after, expansions: new Map(picture.expansions).set(id, expansion) }
}

/**
 * The picture without what expanding a node brought in, and what its newcomers brought in when they were expanded in turn; of a node that was not
 * expanded, without the neighbours that have no other neighbour. What is pinned stays.
 */
export function withoutExpansion(picture: Picture, id: EntityId): Picture {
  const nodes = new Set<EntityId>()
  const edges = new Set<RelationId>()
  const expansions = new Map(picture.expansions)
  const collect = (from: EntityId): void => {
    const expansion = expansions.get(from)
    expansions.delete(from)
    for (const edge of expansion?.edges ?? []) if (picture.edges.has(edge)) edges.add(edge)
    for (const node of expansion?.nodes ?? []) {
      if (node === id || picture.pinned.has(node) || !picture.nodes.has(node)) continue
      nodes.add(node)
      collect(node)
    }
  }
  collect(id)
  if (nodes.size === 0 && edges.size === 0) return withoutNodes(picture, collapsibleNeighbours(picture, id))
  const { pinned } = picture
  // A pinned newcomer keeps its relations to what stays.
  const held = (edge: GraphEdge) => [edge.from, edge.to].some(end => end !== id && pinned.has(end))
  const rest = withoutNodes({ ...picture, expansions }, nodes)
  return { ...rest, edges: new Map([...rest.edges].filter(([key, edge]) => !edges.has(key) || held(edge))) }
}

/** The picture with only the nodes that `keeps` accepts and the edges between them. */
function filtered(picture: Picture, keeps: (id: EntityId) => boolean): Picture {
  const nodes = new Map([...picture.nodes].filter(([id]) => keeps(id)))
  const edges = new Map([...picture.edges].filter(([, edge]) => keeps(edge.from) && keeps(edge.to)))
  return { ...picture, nodes, edges }
}

/** The picture without some nodes and without their edges. */
export const withoutNodes = (picture: Picture, ids: ReadonlySet<EntityId>): Picture =>
  filtered(picture, id => !ids.has(id))

/** The picture with only some nodes and the edges between them. */
export const onlyNodes = (picture: Picture, ids: ReadonlySet<EntityId>): Picture => filtered(picture, id => ids.has(id))

/** The ids given and those of their neighbours in the picture. */
export function withNeighbours(picture: Picture, ids: ReadonlySet<EntityId>): Set<EntityId> {
  const near = new Set(ids)
  for (const { from, to } of picture.edges.values()) {
    if (ids.has(from)) near.add(to)
    if (ids.has(to)) near.add(from)
  }
  return near
}

/** The neighbours of a node that have no other neighbour in the picture and are not pinned. */
export function collapsibleNeighbours(picture: Picture, id: EntityId): Set<EntityId> {
  const leaves = new Set<EntityId>()
  for (const { from, to } of picture.edges.values())
    if (from !== to && (from === id || to === id)) leaves.add(from === id ? to : from)
  for (const { from, to } of picture.edges.values()) {
    if (from === to) continue
    if (from !== id && to !== id) {
      leaves.delete(from)
      leaves.delete(to)
    }
  }
  for (const pinned of picture.pinned) leaves.delete(pinned)
  return leaves
}

/** For each node, how many of its relations in the store are not in the picture, by type. */
export function hiddenCounts(picture: Picture): Map<EntityId, RelationCounts> {
  const shown = countEdges(picture.edges.values())
  const hidden = new Map<EntityId, RelationCounts>()
  for (const id of picture.nodes.keys()) {
    const left: RelationCounts = {}
    for (const [type, total] of Object.entries(picture.totals.get(id) ?? {}) as [RelationType, number][]) {
      const missing = total - (shown.get(id)?.[type] ?? 0)
      if (missing > 0) left[type] = missing
    }
    hidden.set(id, left)
  }
  return hidden
}

export const totalRelations = (counts: RelationCounts | undefined): number =>
  Object.values(counts ?? {}).reduce((all, one) => all + one, 0)

/** The relations of a node that are on screen. */
export const edgesOf = (picture: Picture, id: EntityId): GraphEdge[] =>
  [...picture.edges.values()].filter(edge => edge.from === id || edge.to === id)
