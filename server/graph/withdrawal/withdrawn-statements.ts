import type { ArticleId, EntityId } from '../../../model/ids.ts'
import type { GraphConnection } from '../connection.ts'

/** That a withdrawn article states something of two entities. */
export type WithdrawnStatement = { article: ArticleId; subject: EntityId; object: EntityId }

/** What withdrawn articles state of these subjects, an entry for each article and pair of entities. */
export async function withdrawnStatements(
  store: GraphConnection,
  subjects: readonly EntityId[],
): Promise<WithdrawnStatement[]> {
  if (subjects.length === 0) return []
  const rows = await store.read(
    `MATCH (c:WithdrawnClaim)-[:STATED_IN]->(a:WithdrawnArticle) MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o)
     WHERE s.id IN $subjects RETURN DISTINCT a.id AS article, s.id AS subject, o.id AS object ORDER BY article, subject, object`,
    { subjects },
  )
  return rows as unknown as WithdrawnStatement[]
}
