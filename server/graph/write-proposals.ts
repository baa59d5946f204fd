import type { Extraction, Proposal } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { blocksNear, nameLikeness } from '../../model/likeness.ts'
import type { Run } from './connection.ts'
import { spelledRow } from './identity/namesakes.ts'
import { referenceMapOf, referenceProperties } from './identity/references.ts'

/**
 * Records the persons of the store that resemble those of an article without being the same: one name in two spellings, or only the same
 * family name. A proposal is a node beside the entities and no relation between them; it has no effect until somebody judges it.
 */
export async function writeProposals(run: Run, extraction: Extraction): Promise<void> {
  const own = extraction.entities.flatMap(({ id, spelling, country, listedAs, years }) =>
    spelling ? [{ id, spelling, country, listed: listedAs !== undefined, from: years?.from, to: years?.to }] : [],
  )
  if (own.length === 0) return
  const like = await referenceProperties(
    run,
    'Person',
    'n.family IN $families AND n.spelling IS NOT NULL',
    'n.id AS id, n.spelling AS spelling, n.country AS country, n.listed AS listed, n.firstYear AS firstYear, n.lastYear AS lastYear',
    { families: [...new Set(own.flatMap(({ spelling }) => blocksNear(spelling)))] },
  )
  const rows = new Map<string, { id: string; a: EntityId; b: EntityId; reason: Proposal['reason'] }>()
  for (const one of own)
    for (const other of like) {
      const reason = one.id === other.id ? undefined : nameLikeness(one, spelledRow(other))
      if (!reason) continue
      const [a, b] = [one.id, other.id as EntityId].sort() as [EntityId, EntityId]
      rows.set(`${a}|${b}`, { id: `${a}|${b}`, a, b, reason })
    }
  if (rows.size === 0) return
  await run('UNWIND $rows AS row MERGE (p:Proposal {id: row.id}) SET p.reason = row.reason', {
    rows: [...rows.values()],
  })
  const { entityOf, refOf } = await referenceMapOf(
    run,
    [...rows.values()].flatMap(({ a, b }) => [a, b]),
  )
  // Two references of one entity: a proposal leads to its node twice, once as each.
  await run(
    `UNWIND $rows AS row MATCH (p:Proposal {id: row.id}), (e:Entity {id: row.entity})
     WHERE NOT EXISTS { MATCH (p)-[x:PROPOSES]->(e) WHERE coalesce(x.ref, e.id) = row.own }
     CREATE (p)-[x:PROPOSES]->(e) SET x.ref = row.ref`,
    {
      rows: [...rows.values()].flatMap(({ id, a, b }) =>
        [a, b].map(own => ({ id, own, entity: entityOf(own), ref: refOf(own) })),
      ),
    },
  )
}
