import type { EntityId, RelationId } from '../../../model/ids.ts'
import { RelationType } from '../../../model/ontology.ts'
import type { Run } from '../connection.ts'
import { canonicalEnds, relationId } from '../ids.ts'
import { confirmedAmong } from '../journal/confirmed.ts'
import { entitiesOf, referenceProperties } from './references.ts'

/** A relation that a gazetteer supplies for a reference, as its node stores it: `LOCATED_IN country:IRQ`. */
export const gazetteerRelation = (type: RelationType, to: EntityId): string => `${type} ${to}`

/**
 * Creates the relations that gazetteers supply for these references, between the entities that they and their other ends are part of. Such
 * a relation has no claims; where claims state it too, it keeps their counts.
 */
export async function createGazetteerRelations(run: Run, references: readonly EntityId[]): Promise<void> {
  const records = await referenceProperties(
    run,
    'Entity',
    'n.id IN $references AND n.supplied IS NOT NULL',
    'n.id AS id, n.supplied AS supplied',
    { references },
  )
  const stored = records.flatMap(({ id, supplied }) =>
    (supplied as string[]).map(each => {
      const [type, to] = each.split(' ')
      // It becomes part of a query's text.
      return { type: RelationType.parse(type), from: id as EntityId, to: to as EntityId }
    }),
  )
  const entities = await entitiesOf(
    run,
    stored.flatMap(({ from, to }) => [from, to]),
  )
  const byType = new Map<RelationType, { from: EntityId; to: EntityId; id: RelationId }[]>()
  for (const { type, ...own } of stored) {
    const [from, to] = canonicalEnds(type, entities.get(own.from) ?? own.from, entities.get(own.to) ?? own.to)
    if (from !== to) byType.set(type, [...(byType.get(type) ?? []), { from, to, id: relationId(type, from, to) }])
  }
  const all = [...byType.values()].flat().map(({ id }) => ({ id, claims: [] }))
  const confirmed = await confirmedAmong(run, all)
  for (const [type, relations] of byType) {
    const rows = relations.map(each => ({ ...each, confirmed: confirmed.has(each.id) ? true : null }))
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b)
       ON CREATE SET r.claims = 0, r.sources = 0, r.confidence = 1.0, r.modality = 'asserted', r.inferred = true, r.disputed = false
       SET r.gazetteer = true, r.confirmed = row.confirmed`,
      { rows },
    )
  }
}
