import type { ClaimId, EntityId, RelationId } from '../../../model/ids.ts'
import type { Mark } from '../../../model/journal.ts'
import type { Run } from '../connection.ts'
import { createGazetteerRelations } from '../identity/gazetteer-relations.ts'
import { restate } from '../identity/regroup.ts'
import type { Effect } from '../journal/effect.ts'
import { UnknownId } from '../unknown-id.ts'
import { projectAgain, showWithSupplied } from './project-again.ts'
import { hideUntold } from './visible.ts'

type Misreading = Extract<Mark, { kind: 'misreading' }>

/**
 * A claim that was read wrongly loses its label, and with it every query, but stays in the store with all that it is joined to. Its relation is projected
 * again from the claims that are left, and entities and events that nothing else tells are hidden. Throws UnknownId.
 */
export async function applyMisreading(run: Run, decision: Misreading): Promise<Effect> {
  const touched = await touchedBy(run, decision.claim, 'Claim')
  await run('MATCH (c:Claim {id: $id}) SET c:MisreadClaim REMOVE c:Claim', { id: decision.claim })
  await projectAgain(run, [touched.relation], touched.ends)
  const hidden = await hideUntold(run, touched.entities)
  return { events: [{ type: 'decision.made', decision }], ids: [...touched.entities, ...hidden] }
}

/** The claim counts again, unless its article is withdrawn meanwhile: then it comes back with that. */
export async function revertMisreading(run: Run, decision: Misreading): Promise<Effect> {
  const id = decision.claim
  const [row] = await run('MATCH (c:MisreadClaim {id: $id})-[:STATED_IN]->(a:Article) RETURN a.id AS article', { id })
  const label = row ? 'Claim' : 'WithdrawnClaim'
  const before = await touchedBy(run, id, 'MisreadClaim')
  await run(`MATCH (c:MisreadClaim {id: $id}) SET c:${label} REMOVE c:MisreadClaim`, { id })
  const events = [{ type: 'decision.undone' as const, decision }]
  if (!row) return { events, ids: [] }
  const shown = await showWithSupplied(run, before.entities)
  // Judgements may have moved the ends meanwhile.
  const stated = await restate(run, before.ends)
  const touched = await touchedBy(run, id, 'Claim')
  await createGazetteerRelations(run, shown)
  await projectAgain(run, [...new Set([touched.relation, ...stated])], touched.ends)
  return { events, ids: [...touched.entities, ...shown] }
}

/** The relation of a claim and its ends, and all entities of which it tells. Throws UnknownId. */
async function touchedBy(
  run: Run,
  id: ClaimId,
  label: 'Claim' | 'MisreadClaim',
): Promise<{ relation: RelationId; ends: EntityId[]; entities: EntityId[] }> {
  const [row] = await run(
    `MATCH (c:${label} {id: $id})-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o)
     RETURN c.relationId AS relation, s.id AS subject, o.id AS object`,
    { id },
  )
  if (!row) throw new UnknownId('claim', id)
  const speakers = await run(`MATCH (c:${label} {id: $id})-[:ATTRIBUTED_TO|THROUGH]->(e) RETURN DISTINCT e.id AS id`, {
    id,
  })
  const ends = [...new Set([row.subject, row.object])] as EntityId[]
  const entities = [...new Set([...ends, ...speakers.map(each => each.id as EntityId)])]
  return { relation: row.relation, ends, entities }
}
