import type { EntityId } from '../../../model/ids.ts'
import type { Run } from '../connection.ts'
import { referenceMapOf } from '../identity/references.ts'

/** Sets whether these entities, and each of their references, publish an article. Those of several references are combined from these afterwards. */
export async function settleOutlet(run: Run, entities: readonly EntityId[]): Promise<void> {
  for (const entity of entities) {
    const rows = await run(
      'MATCH (:Article)-[p:PUBLISHED_BY]->(:Entity {id: $entity}) RETURN DISTINCT coalesce(p.ref, $entity) AS id',
      { entity },
    )
    const publishing = rows.map(({ id }) => id as EntityId)
    await run(
      `MATCH (r:Reference)-[:REFERS_TO]->(:Entity {id: $entity})
       SET r.outlet = CASE WHEN r.id IN $publishing THEN true ELSE null END`,
      { entity, publishing },
    )
    const { isReference } = await referenceMapOf(run, [entity])
    if (!isReference(entity))
      await run(`MATCH (e:Entity {id: $entity}) ${publishing.length > 0 ? 'SET e:Outlet' : 'REMOVE e:Outlet'}`, {
        entity,
      })
  }
}
