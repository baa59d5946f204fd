import type { RelationId } from '../../../model/ids.ts'
import type { Row, Run } from '../connection.ts'
import { standing, standingOn } from './decisions.ts'

/** Relations up to which each is looked up by itself, rather than all confirmations read. */
const LOOKED_UP = 400

/** Those of these relations that somebody confirmed, as they are or as their claims stated them before their ends were judged. */
export async function confirmedAmong(
  run: Run,
  relations: readonly { id: RelationId; claims: readonly Row[] }[],
): Promise<ReadonlySet<RelationId>> {
  const nowOf = new Map<string, RelationId>()
  for (const { id, claims } of relations) {
    nowOf.set(id, id)
    for (const { relationRef } of claims) if (relationRef) nowOf.set(String(relationRef), id)
  }
  if (nowOf.size === 0) return new Set()
  const confirmations = await (nowOf.size > LOOKED_UP
    ? standing(run, 'confirmation')
    : standingOn(run, 'confirmation', [...nowOf.keys()]))
  return new Set(confirmations.flatMap(({ relation }) => nowOf.get(relation) ?? []))
}
