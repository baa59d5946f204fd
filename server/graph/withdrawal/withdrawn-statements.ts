import type { ArticleId, EntityId } from '../../../model/ids.ts'
import type { GraphConnection } from '../connection.ts'

/** That a withdrawn article states something of two entities. `at`: when it was withdrawn, ISO 8601 in UTC. */
export type WithdrawnStatement = {
  article: { id: ArticleId; title: string | null }
  subject: EntityId
  object: EntityId
  at: string
  reason?: string
  by?: string
}

/** What withdrawn articles state of these subjects, an entry for each article and pair of entities. */
export async function withdrawnStatements(
  store: GraphConnection,
  subjects: readonly EntityId[],
): Promise<WithdrawnStatement[]> {
  if (subjects.length === 0) return []
  const rows = await store.read(
    `MATCH (c:WithdrawnClaim)-[:STATED_IN]->(a:WithdrawnArticle) MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o)
     WHERE s.id IN $subjects
     RETURN DISTINCT a.id AS article, a.title AS title, a.withdrawnAt AS at, a.withdrawnReason AS reason, a.withdrawnBy AS by, s.id AS subject, o.id AS object
     ORDER BY at, article, subject, object`,
    { subjects },
  )
  return rows.map(({ article, title, at, reason, by, subject, object }) => ({
    article: { id: article, title: title ?? null },
    subject,
    object,
    at: String(at),
    ...(reason ? { reason } : {}),
    ...(by ? { by } : {}),
  })) as WithdrawnStatement[]
}
