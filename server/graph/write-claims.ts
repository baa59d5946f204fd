import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Run } from './connection.ts'
import { createGazetteerRelations, gazetteerRelation } from './identity/gazetteer-relations.ts'
import { type ReferenceMap, referenceProperties, writeReferenceProperties } from './identity/references.ts'
import { canonicalEnds, claimId, relationId } from './ids.ts'
import type { Statement } from './statements.ts'

/** The properties that all claims of an article share. */
type ClaimSource = { article: string; publishedAt: string | null; recordedAt: string }

/** Writes a claim for every sentence that states a relation; returns the relations that they state, which `project` then makes. */
export async function writeClaims(
  run: Run,
  source: ClaimSource,
  statements: readonly Statement[],
  { entityOf, refOf }: ReferenceMap,
): Promise<RelationId[]> {
  const claims = new Map<string, Record<string, unknown>>()
  const attributions: { claim: string; entity: EntityId }[] = []
  const officials: { claim: string; entity: EntityId }[] = []
  const stated = new Set<RelationId>()
  for (const statement of statements) {
    const { type, from, to } = statement
    const own = relationId(type, ...canonicalEnds(type, from, to))
    const id = relationId(type, ...canonicalEnds(type, entityOf(from), entityOf(to)))
    for (const evidence of statement.evidence) {
      const claim = claimId(source.article, evidence.start, evidence.end, own)
      if (claims.has(claim)) continue
      stated.add(id)
      const { role, subjectRef, objectRef } = statement
      const { tenure } = evidence
      const figures = statement.type === 'PARTICIPATED_IN' ? evidence.figures : undefined
      const title = tenure?.title ?? statement.title
      claims.set(claim, {
        id: claim,
        subject: entityOf(from),
        object: entityOf(to),
        subjectAs: refOf(from),
        objectAs: refOf(to),
        properties: {
          id: claim,
          relationId: id,
          ...(own === id ? {} : { relationRef: own }),
          relation: statement.type,
          quote: evidence.quote,
          start: evidence.start,
          end: evidence.end,
          modality: evidence.modality,
          polarity: evidence.polarity,
          confidence: evidence.confidence,
          rule: evidence.rule,
          origin: statement.origin,
          inferred: statement.inferred,
          publishedAt: source.publishedAt,
          recordedAt: source.recordedAt,
          subjectRef,
          objectRef,
          // Neither store keeps maps in a property.
          ...(figures ? { figures: figures.map(figure => JSON.stringify(figure)) } : {}),
          ...(title ? { title } : {}),
          ...(role ? { role } : {}),
          ...(tenure?.former ? { former: true } : {}),
          ...(tenure?.since ? { since: tenure.since } : {}),
          ...(tenure?.until ? { until: tenure.until } : {}),
          ...(tenure?.datesFromTable ? { datesFromTable: true } : {}),
        },
      })
      for (const entity of new Set([evidence.attributedTo, evidence.citedOutlet]))
        if (entity) attributions.push({ claim, entity })
      for (const entity of evidence.through ?? []) officials.push({ claim, entity })
    }
  }
  if (claims.size > 0)
    await run(
      `UNWIND $rows AS row MATCH (a:Article {id: $article}), (s:Entity {id: row.subject}), (o:Entity {id: row.object})
       CREATE (c:Claim) SET c = row.properties SET c.confidence = toFloat(row.properties.confidence) 
       CREATE (c)-[subject:SUBJECT]->(s) SET subject.ref = row.subjectAs CREATE (c)-[object:OBJECT]->(o) SET object.ref = row.objectAs
       CREATE (c)-[:STATED_IN]->(a)`,
      { article: source.article, rows: [...claims.values()] },
    )
  for (const [type, rows] of [
    ['ATTRIBUTED_TO', attributions],
    ['THROUGH', officials],
  ] as const)
    if (rows.length > 0)
      await run(
        `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (e:Entity {id: row.entity}) CREATE (c)-[x:${type}]->(e) SET x.ref = row.ref`,
        { rows: rows.map(({ claim, entity }) => ({ claim, entity: entityOf(entity), ref: refOf(entity) })) },
      )
  return [...stated]
}

/** Stores the relations that come from gazetteers and that no sentence states, on the node of the reference, apart from claims. */
export async function writeGazetteerRelations(
  run: Run,
  statements: readonly Statement[],
  referenceMap: ReferenceMap,
): Promise<void> {
  const supplied = new Map<EntityId, string[]>()
  for (const { type, from, to, origin } of statements)
    if (origin === 'gazetteer') supplied.set(from, [...(supplied.get(from) ?? []), gazetteerRelation(type, to)])
  if (supplied.size === 0) return
  const references = [...supplied.keys()]
  const known = await referenceProperties(run, 'Entity', 'n.id IN $references', 'n.id AS id, n.supplied AS supplied', {
    references,
  })
  for (const { id, supplied: before } of known)
    supplied.set(id, [...new Set([...((before as string[] | null) ?? []), ...(supplied.get(id) ?? [])])].sort())
  await writeReferenceProperties(
    run,
    referenceMap,
    [...supplied].map(([id, supplied]) => ({ id, properties: { supplied } })),
  )
  await createGazetteerRelations(run, references)
}
