import type { EntityId, RelationId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'
import { claimId, ends, relationId } from './ids.ts'
import type { Projected } from './projection.ts'
import type { Statement } from './statements.ts'
import type { Run } from './store.ts'

/** Writes the relations and their claims; returns the relations whose sums must be made again. */
export async function writeClaims(
  run: Run,
  article: string,
  publishedAt: string | null,
  recordedAt: string,
  statements: readonly Statement[],
): Promise<Projected[]> {
  const edges = new Map<RelationId, Statement>()
  const claims = new Map<string, Record<string, unknown>>()
  const attributions: { claim: string; entity: EntityId }[] = []
  for (const statement of statements) {
    const [from, to] = ends(statement.type, statement.from, statement.to)
    const id = relationId(statement.type, from, to)
    if (!edges.has(id)) edges.set(id, { ...statement, from, to })
    for (const evidence of statement.evidence) {
      const claim = claimId(article, evidence.start, evidence.end, id)
      if (claims.has(claim)) continue
      claims.set(claim, {
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
        publishedAt,
        recordedAt,
        subjectRef: statement.from,
        objectRef: statement.to,
      })
      for (const entity of new Set([evidence.attributedTo, evidence.citedOutlet]))
        if (entity) attributions.push({ claim, entity })
    }
  }
  const byType = new Map<RelationType, [RelationId, Statement][]>()
  for (const [id, statement] of edges)
    byType.set(statement.type, [...(byType.get(statement.type) ?? []), [id, statement]])
  for (const [type, list] of byType)
    await run(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
      {
        rows: list.map(([id, { from, to, title, role, origin, start, end }]) => ({
          id,
          from,
          to,
          properties: {
            ...(title ? { title } : {}),
            ...(role ? { role } : {}),
            ...(origin === 'gazetteer' ? { gazetteer: true } : {}),
            ...(start ? { start } : {}),
            ...(end ? { end } : {}),
          },
        })),
      },
    )
  if (claims.size > 0)
    await run(
      `UNWIND $rows AS row MATCH (a:Article {id: $article}), (s:Entity {id: row.subjectRef}), (o:Entity {id: row.objectRef})
       CREATE (c:Claim) SET c = row CREATE (c)-[:SUBJECT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:STATED_IN]->(a)`,
      { article, rows: [...claims.values()] },
    )
  if (attributions.length > 0)
    await run(
      'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (e:Entity {id: row.entity}) CREATE (c)-[:ATTRIBUTED_TO]->(e)',
      { rows: attributions },
    )
  return [...edges].map(([id, { from, to }]) => ({ id, from, to }))
}
