import type { GraphNode } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { GraphConnection } from '../connection.ts'

export type LiesIn = (inner: EntityId, outer: EntityId) => boolean

/** How many steps from a place to what it lies in are followed: a district, its city, its region, its country. */
const STEPS = 4

/** Whether one of these places lies in another; no place lies in itself. */
export async function containment(store: GraphConnection, places: readonly GraphNode[]): Promise<LiesIn> {
  const within = new Map<EntityId, Set<EntityId>>(
    places.map(({ id, country }) => [id, new Set(country ? [id, `country:${country}` as EntityId] : [id])]),
  )
  let frontier = new Map(places.map(({ id }) => [id, [id]]))
  for (let step = 0; step < STEPS && frontier.size > 0; step++) {
    const rows = await store.read(
      'MATCH (p:Entity)-[:LOCATED_IN|PART_OF]->(q:Entity) WHERE p.id IN $ids RETURN p.id AS inner, q.id AS outer',
      { ids: [...frontier.keys()] },
    )
    const next = new Map<EntityId, EntityId[]>()
    for (const { inner, outer } of rows)
      for (const origin of frontier.get(inner as EntityId) ?? []) {
        const known = within.get(origin)
        if (!known || known.has(outer as EntityId)) continue
        known.add(outer as EntityId)
        next.set(outer as EntityId, [...(next.get(outer as EntityId) ?? []), origin])
      }
    frontier = next
  }
  return (inner, outer) => inner !== outer && within.get(inner)?.has(outer) === true
}
