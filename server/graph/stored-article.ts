import type { ArticleHead } from '../../model/extraction.ts'
import type { Claim, GraphNode } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { GraphConnection } from './connection.ts'
import { absent } from './known-article.ts'
import { presentNode } from './present-node.ts'

/** A stored claim, with its relation and that relation's current ends. */
export type StoredClaim = Omit<Claim, 'article' | 'outlet' | 'attributedTo'> & {
  relationId: RelationId
  from: EntityId
  to: EntityId
}

/**
 * An article with its metadata, all claims that it states, by offset, and the entities that they join. `outlet` is its publisher's name.
 */
export type StoredArticle = {
  text: string
  metadata: Pick<ArticleHead, 'lang' | 'title' | 'publishedAt' | 'dateBasis' | 'author'> & { outlet?: string }
  claims: StoredClaim[]
  ends: Map<EntityId, GraphNode>
}

/** Throws UnknownId, WithdrawnArticle. */
export async function storedArticle(store: GraphConnection, id: string): Promise<StoredArticle> {
  const [row] = await store.read(
    `MATCH (a:Article {id: $id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
     RETURN a.text AS text, a.lang AS lang, a.title AS title, a.publishedAt AS publishedAt, a.dateBasis AS dateBasis, a.author AS author, o.name AS outlet`,
    { id },
  )
  if (!row) throw await absent(store, id)
  const claims = await store.read(
    `MATCH (c:Claim)-[:STATED_IN]->(a:Article {id: $id}) MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) WHERE s.id <> o.id
     RETURN c, c.start AS start, c.id AS id, s, o ORDER BY start, id`,
    { id },
  )
  const ends = new Map<EntityId, GraphNode>()
  const endOf = (node: unknown): EntityId => {
    const end = presentNode(node)
    ends.set(end.id, end)
    return end.id
  }
  const { text, lang, title, publishedAt, dateBasis, author, outlet } = row
  return {
    text,
    metadata: {
      lang,
      title: title ?? null,
      publishedAt: publishedAt ?? null,
      dateBasis,
      ...(author ? { author } : {}),
      ...(outlet ? { outlet } : {}),
    },
    claims: claims.map(({ c, s, o }) => ({ ...c.properties, from: endOf(s), to: endOf(o) })) as StoredClaim[],
    ends,
  }
}
