import type { Extraction, Proposal } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { familyOf, likeness } from '../../model/likeness.ts'
import type { Run } from './store.ts'

/**
 * Records whom of the store the persons of an article resemble without being joined to them: one name spelled in two ways, or a family
 * name alone. A proposal is a node beside the entities, never a relation between them, and says nothing until somebody decides.
 */
export async function writeProposals(run: Run, extraction: Extraction): Promise<void> {
  const own = extraction.entities.flatMap(({ id, spelling, country }) =>
    spelling ? [{ id, spelling, family: familyOf(spelling), country }] : [],
  )
  if (own.length === 0) return
  const like = await run(
    `MATCH (e:Person) WHERE e.family IN $families AND e.spelling IS NOT NULL
     RETURN e.id AS id, e.spelling AS spelling, e.country AS country`,
    { families: [...new Set(own.map(({ family }) => family))] },
  )
  const rows = new Map<string, { id: string; a: EntityId; b: EntityId; reason: Proposal['reason'] }>()
  for (const one of own)
    for (const other of like) {
      const reason =
        one.id === other.id
          ? undefined
          : likeness(one, { spelling: String(other.spelling), country: other.country as string | undefined })
      if (!reason) continue
      const [a, b] = [one.id, other.id as EntityId].sort() as [EntityId, EntityId]
      rows.set(`${a}|${b}`, { id: `${a}|${b}`, a, b, reason })
    }
  if (rows.size > 0)
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.a}), (b:Entity {id: row.b})
       MERGE (p:Proposal {id: row.id}) SET p.reason = row.reason
       MERGE (p)-[:PROPOSES]->(a) MERGE (p)-[:PROPOSES]->(b)`,
      { rows: [...rows.values()] },
    )
}
