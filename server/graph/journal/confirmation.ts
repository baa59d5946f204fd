import type { RelationId } from '../../../model/ids.ts'
import type { Mark } from '../../../model/journal.ts'
import type { Run } from '../connection.ts'
import { projectRelations } from '../projection.ts'
import { UnknownId } from '../unknown-id.ts'
import { confirmedAmong } from './confirmed.ts'
import type { Effect } from './effect.ts'
import { relationsNow } from './subject.ts'

type Confirmation = Extract<Mark, { kind: 'confirmation' }>

/** The projection reads from the journal which relations are confirmed. Throws UnknownId. */
export async function applyConfirmation(run: Run, decision: Confirmation): Promise<Effect> {
  const now = (await relationsNow(run, [decision.relation])).get(decision.relation)
  if (!now) throw new UnknownId('relation', decision.relation)
  await settle(run, now as RelationId)
  return { events: [{ type: 'decision.made', decision }], ids: [] }
}

export async function revertConfirmation(run: Run, decision: Confirmation): Promise<Effect> {
  const now = (await relationsNow(run, [decision.relation])).get(decision.relation)
  if (now) await settle(run, now as RelationId)
  return { events: [{ type: 'decision.undone', decision }], ids: [] }
}

/** A relation without claims is from a gazetteer, and made by it alone. */
async function settle(run: Run, relation: RelationId): Promise<void> {
  const [row] = await run('MATCH (c:Claim {relationId: $relation}) RETURN c.id AS id LIMIT 1', { relation })
  if (row) return projectRelations(run, [relation])
  const confirmed = (await confirmedAmong(run, [{ id: relation, claims: [] }])).has(relation)
  await run('MATCH (:Entity)-[r]->(:Entity) WHERE r.id = $relation SET r.confirmed = $confirmed', {
    relation,
    confirmed: confirmed ? true : null,
  })
}
