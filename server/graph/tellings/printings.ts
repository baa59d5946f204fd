import type { ArticleAnswer } from '../../../model/api.ts'
import type { GraphConnection } from '../connection.ts'

/** The other articles of a telling, the earliest first; those without a date last. */
export async function printingsOf(
  store: GraphConnection,
  telling: string,
  article: string,
): Promise<ArticleAnswer['printings']> {
  const rows = await store.read(
    `MATCH (a:Article {telling: $telling}) WHERE a.id <> $article OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
     RETURN a.id AS id, a.title AS title, a.publishedAt AS publishedAt, a.url AS url, o.id AS outlet, o.name AS outletName,
            coalesce(a.publishedAt, '9999') AS day ORDER BY day, id`,
    { telling, article },
  )
  return rows.map(({ id, title, publishedAt, url, outlet, outletName }) => ({
    id,
    title: title ?? null,
    publishedAt: publishedAt ?? null,
    ...(url ? { url } : {}),
    ...(outlet ? { publisher: { id: outlet, name: outletName } } : {}),
  })) as ArticleAnswer['printings']
}
