import type { RelationId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'
import { claimId, ends, relationId } from './ids.ts'
import type { Statement } from './statements.ts'
import type { Run } from './store.ts'

/** What holds of every claim of an article. */
type Told = { article: string; publishedAt: string | null; recordedAt: string }

/** Writes a claim for every sentence that states a relation; returns the relations that they state, which `project` then makes. */
export async function writeClaims(run: Run, told: Told, statements: readonly Statement[]): Promise<RelationId[]> {
  const claims = new Map<string, Record<string, unknown>>()
  const attributions: { claim: string; entity: string }[] = []
  const officials: { claim: string; entity: string }[] = []
  const stated = new Set<RelationId>()
  for (const statement of statements) {
    const id = relationId(statement.type, ...ends(statement.type, statement.from, statement.to))
    for (const evidence of statement.evidence) {
      const claim = claimId(told.article, evidence.start, evidence.end, id)
      if (claims.has(claim)) continue
      stated.add(id)
      const { title, role, subjectRef, objectRef } = statement
      claims.set(claim, {
        id: claim,
        subject: statement.from,
        object: statement.to,
        properties: {
          id: claim,
          relationId: id,
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
          publishedAt: told.publishedAt,
          recordedAt: told.recordedAt,
          subjectRef,
          objectRef,
          ...(title ? { title } : {}),
          ...(role ? { role } : {}),
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
       CREATE (c:Claim) SET c = row.properties SET c.confidence = toFloat(row.properties.confidence) CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:STATED_IN]->(a)`,
      { article: told.article, rows: [...claims.values()] },
    )
  if (attributions.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (e:Entity {id: row.entity}) CREATE (c)-[:ATTRIBUTED_TO]->(e)',
      { rows: attributions },
    )
  if (officials.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (e:Entity {id: row.entity}) CREATE (c)-[:THROUGH]->(e)',
      { rows: officials },
    )
  return [...stated]
}

/** Writes what no sentence states, only a gazetteer knows, beside what claims say: they are never made from claims, nor undone with them. */
export async function writeReferences(run: Run, statements: readonly Statement[]): Promise<void> {
  const byType = new Map<RelationType, object[]>()
  for (const { type, from, to, origin } of statements) {
    if (origin !== 'gazetteer') continue
    const [a, b] = ends(type, from, to)
    byType.set(type, [...(byType.get(type) ?? []), { from: a, to: b, id: relationId(type, a, b) }])
  }
  for (const [type, rows] of byType)
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b)
       ON CREATE SET r.claims = 0, r.sources = 0, r.confidence = 1.0, r.modality = 'asserted', r.inferred = true, r.disputed = false
       SET r.gazetteer = true`,
      { rows },
    )
}
