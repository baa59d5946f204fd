import type { NoteSubject } from '../../../model/journal.ts'
import type { Run } from '../connection.ts'
import { referenceMapOf } from '../identity/references.ts'
import { UnknownId } from '../unknown-id.ts'

/** Throws UnknownId where the graph has no such entity, relation or article. */
export async function mustExist(run: Run, id: NoteSubject): Promise<void> {
  const kind = id.slice(0, id.indexOf(':'))
  if (kind === 'article') {
    if ((await run('MATCH (a:Article {id: $id}) RETURN a.id AS id', { id })).length === 0)
      throw new UnknownId('article', id)
  } else if (kind === 'relation') {
    if ((await relationsNow(run, [id])).size === 0) throw new UnknownId('relation', id)
  } else await entityOf(run, id)
}

/** The entity that this reference is part of. Throws UnknownId. */
export async function entityOf(run: Run, id: string): Promise<string> {
  const entity = (await referenceMapOf(run, [id as never])).entityOf(id as never)
  if ((await run('MATCH (e:Entity {id: $entity}) RETURN e.id AS id', { entity })).length === 0)
    throw new UnknownId('entity', id)
  return entity
}

/** The relations that these ids stand for, former ones for those that their claims state since; what the graph lacks is left out. */
export async function relationsNow(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const unique = [...new Set(ids)]
  for (const { id, now } of await run(
    `UNWIND $ids AS id MATCH (c:Claim {relationRef: id}) RETURN DISTINCT id, c.relationId AS now`,
    { ids: unique },
  ))
    found.set(String(id), String(now))
  for (const { id } of await run('UNWIND $ids AS id MATCH (c:Claim {relationId: id}) RETURN DISTINCT id', {
    ids: unique,
  }))
    found.set(String(id), String(id))
  const left = unique.filter(id => !found.has(id))
  if (left.length > 0)
    for (const { id } of await run('MATCH (:Entity)-[r]->(:Entity) WHERE r.id IN $left RETURN DISTINCT r.id AS id', {
      left,
    }))
      found.set(String(id), String(id))
  return found
}
