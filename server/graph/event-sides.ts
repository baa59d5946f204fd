import type { EntityRef } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { GraphConnection } from './connection.ts'
import { entityRefColumns, presentEntityRef } from './present-node.ts'

/** Who takes part in each of these events, by name; those with nobody are left out. */
export async function eventSides(
  store: GraphConnection,
  events: readonly EntityId[],
): Promise<Map<EntityId, (EntityRef & { role?: string })[]>> {
  const rows =
    events.length === 0
      ? []
      : await store.read(
          `MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event) WHERE e.id IN $events
           RETURN e.id AS event, ${entityRefColumns('p')}, r.role AS role ORDER BY event, name, id`,
          { events },
        )
  const sides = new Map<EntityId, (EntityRef & { role?: string })[]>()
  for (const row of rows) {
    const event = row.event as EntityId
    const side = { ...presentEntityRef(row), ...(row.role ? { role: String(row.role) } : {}) }
    sides.set(event, [...(sides.get(event) ?? []), side])
  }
  return sides
}
