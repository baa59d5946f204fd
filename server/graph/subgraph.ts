import { MAX_SUBGRAPH_RELATIONS, type NeighborsSelection, type SubgraphRequest } from '../../model/api.ts'
import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { GraphConnection } from './connection.ts'
import { listName, offsetCursor, offsetIn } from './cursor.ts'
import { nodesOf } from './nodes.ts'
import { namedBy } from './selection/known.ts'
import { reach } from './selection/reach.ts'
import { hiddenRelations, relationsAmong, stepsFrom } from './selection/selected-relations.ts'
import { UnknownId } from './unknown-id.ts'

/** The most nodes that are reached when a subgraph is read in parts. */
const MOST_NODES = 20_000

/** What an entity is related to by the relations of a selection, the best attested first. Throws UnknownId, BadCursor. */
export async function neighbors(
  store: GraphConnection,
  id: EntityId,
  { direction, limit, cursor, ...given }: NeighborsSelection,
): Promise<Graph> {
  const list = listName('neighbors', { id, direction, ...given })
  const offset = offsetIn(list, cursor)
  const selection = { ...given, ids: [id], depth: 1 }
  const nodes = await nodesOf(store, [id])
  if (!nodes.has(id)) throw new UnknownId('entity', id)
  const end = offset + limit
  const { found, cut } = await stepsFrom(store, selection, [id], direction, end)
  const shown = found.slice(offset, end)
  for (const { node } of shown) nodes.set(node.id, node)
  const more = found.length > end || cut
  return {
    ...(await graphOf(
      store,
      selection,
      nodes,
      shown.map(({ edge }) => edge),
      found.slice(0, end).map(({ edge }) => edge),
    )),
    truncated: more,
    ...(more && found.length >= end ? { nextCursor: offsetCursor(list, end) } : {}),
  }
}

/**
 * The part of the graph that a selection reaches, with the relations of the selection in it. Read part by part, each has the next nodes, what
 * joins them to one another and to those before, and those ends of it. Throws UnknownId where none of the ids is known; some that are not are
 * named in `missing`.
 */
export async function subgraph(
  store: GraphConnection,
  { relations, limit, cursor, format: _, lang: __, ...selection }: SubgraphRequest,
): Promise<Graph> {
  const list = listName('subgraph', { relations, ...selection })
  const offset = offsetIn(list, cursor)
  const end = Math.min(offset + limit, MOST_NODES)
  const { nodes, missing, cut } = await reach(store, selection, end)
  const all = [...nodes.values()]
  const among = await relationsAmong(store, selection, [...nodes.keys()], MAX_SUBGRAPH_RELATIONS)
  // Those that were asked for by id are in the first part, however many they are.
  const before = new Set(
    offset > 0 ? all.slice(0, Math.max(offset, selection.ids?.length ?? 0)).map(({ id }) => id) : [],
  )
  const chosen = relations && new Set(relations)
  const wanted = among.edges.filter(({ id }) => chosen?.has(id) ?? true)
  const edges = wanted.filter(({ from, to }) => !(before.has(from) && before.has(to)))
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const shown = new Map(all.filter(({ id }) => !before.has(id) || ends.has(id)).map(node => [node.id, node]))
  return {
    ...(await graphOf(store, selection, shown, edges, wanted)),
    truncated: cut || among.cut,
    ...(missing.length > 0 ? { missing } : {}),
    ...(cut && nodes.size >= end && end < MOST_NODES ? { nextCursor: offsetCursor(list, end) } : {}),
  }
}

/** These nodes and relations as a graph. Each node has the number of its other relations in the selection, without those in `told`. */
export async function graphOf(
  store: GraphConnection,
  selection: Parameters<typeof hiddenRelations>[1],
  nodes: ReadonlyMap<EntityId, GraphNode>,
  edges: GraphEdge[],
  told: readonly GraphEdge[],
): Promise<Pick<Graph, 'nodes' | 'edges' | 'hidden' | 'asOf'>> {
  const [named, hidden] = await Promise.all([
    namedBy(store, selection, [...nodes.values()]),
    hiddenRelations(store, selection, [...nodes.keys()], told),
  ])
  return { nodes: named, edges, hidden, ...(selection.asOf ? { asOf: selection.asOf } : {}) }
}
