import type { GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { GraphConnection } from './connection.ts'
import { presentNode } from './present-node.ts'

/** The entities and events of these ids that there are, in the order of the ids. */
export async function nodesOf(store: GraphConnection, ids: readonly EntityId[]): Promise<Map<EntityId, GraphNode>> {
  const rows = ids.length > 0 ? await store.read('MATCH (n:Entity) WHERE n.id IN $ids RETURN n', { ids }) : []
  const found = new Map(rows.map(({ n }) => presentNode(n)).map(node => [node.id, node]))
  return new Map(
    ids.flatMap((id): [EntityId, GraphNode][] => (found.has(id) ? [[id, found.get(id) as GraphNode]] : [])),
  )
}
