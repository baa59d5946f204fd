import type { EntityId, RelationId } from '../../../model/ids.ts'
import type { Run } from '../connection.ts'
import { createGazetteerRelations } from '../identity/gazetteer-relations.ts'
import { projectRelations } from '../projection.ts'
import { showAgain, suppliedIn } from './visible.ts'

/** Shows the hidden ones of these entities, and those to which gazetteers supply a relation from them. Returns the ids of those shown. */
export async function showWithSupplied(run: Run, ids: readonly EntityId[]): Promise<EntityId[]> {
  const shown: EntityId[] = []
  for (let next: readonly EntityId[] = ids; next.length > 0; ) {
    const again = await showAgain(run, next)
    shown.push(...again)
    const rows = await run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.supplied AS supplied', { ids: again })
    next = rows.flatMap(({ supplied }) => suppliedIn(supplied))
  }
  return shown
}

/** Makes these relations anew from the claims that there are, and what gazetteers supply. `ends`: the entities that they join. */
export async function projectAgain(run: Run, stated: readonly RelationId[], ends: readonly EntityId[]): Promise<void> {
  // Whether what is known of an event is disputed follows from its claims and from the events that contradict it.
  const around = await run(
    `UNWIND $ends AS id MATCH (e:Event {id: id})-[:CONFLICTS_WITH]-(o:Event) UNWIND [e, o] AS event
     MATCH (event)-[r:PARTICIPATED_IN|HELD_IN]-(:Entity) RETURN DISTINCT r.id AS id`,
    { ends },
  )
  const relations = [...new Set([...stated, ...around.map(({ id }) => id as RelationId)])]
  const suppliers = await run(
    `UNWIND $ends AS id MATCH (n:Entity {id: id})-[r]->(:Entity) WHERE r.id IN $relations AND r.gazetteer = true
     OPTIONAL MATCH (own:Reference)-[:REFERS_TO]->(n) RETURN DISTINCT coalesce(own.id, n.id) AS id`,
    { ends, relations },
  )
  await run('UNWIND $ends AS id MATCH (:Entity {id: id})-[r]-(:Entity) WHERE r.id IN $relations DELETE r', {
    ends: [...ends],
    relations,
  })
  await createGazetteerRelations(
    run,
    suppliers.map(({ id }) => id as EntityId),
  )
  await projectRelations(run, relations)
}
