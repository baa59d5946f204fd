import type { RelationId } from '../../model/ids.ts'
import type { GraphConnection } from './connection.ts'
import { projectRelations } from './projection.ts'

/** The number of relations in one transaction, few enough to stay well within its deadline. */
const BATCH = 500

/**
 * Projects all relations again from the claims and deletes those that no claim states any more; relations from gazetteers stay. It can be
 * run again after an interruption.
 */
export async function rebuildRelations(store: GraphConnection): Promise<void> {
  const stated = (await store.read('MATCH (c:Claim) RETURN DISTINCT c.relationId AS id')).map(
    row => row.id as RelationId,
  )
  for (let at = 0; at < stated.length; at += BATCH)
    await store.write(run => projectRelations(run, stated.slice(at, at + BATCH)))
  const kept = new Set(stated)
  const drawn = await store.read(
    'MATCH (:Entity)-[r]->(:Entity) WHERE coalesce(r.gazetteer, false) = false RETURN r.id AS id',
  )
  const gone = drawn.map(row => row.id).filter(id => !kept.has(id))
  for (let at = 0; at < gone.length; at += BATCH)
    await store.write(run =>
      run('MATCH (:Entity)-[r]->(:Entity) WHERE r.id IN $ids DELETE r', { ids: gone.slice(at, at + BATCH) }),
    )
}
