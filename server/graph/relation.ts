import type { RelationAnswer } from '../../model/api.ts'
import type { Claim } from '../../model/graph.ts'
import type { RelationId } from '../../model/ids.ts'
import type { GraphConnection, Row } from './connection.ts'
import { entityRefColumns, once, presentEdge, presentEntityRef, presentNode } from './present-node.ts'
import { UnknownId } from './unknown-id.ts'

/** A relation, its ends, and every claim that states or denies it, by date of publication. */
export async function relation(store: GraphConnection, id: RelationId): Promise<RelationAnswer> {
  const [row] = await store.read('MATCH (a:Entity)-[r {id: $id}]->(b:Entity) RETURN a, r, b', { id })
  if (!row) return relation(store, await now(store, id))
  const from = presentNode(row.a)
  const to = presentNode(row.b)
  const [claims, speakers, officials] = await Promise.all([
    store.read(
      `MATCH (c:Claim {relationId: $id})-[:STATED_IN]->(a:Article)
       OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN c, a.id AS article, a.title AS title, a.lang AS lang, a.url AS url, ${entityRefColumns('o')}`,
      { id },
    ),
    store.read(
      `MATCH (c:Claim {relationId: $id})-[:ATTRIBUTED_TO]->(e:Entity) RETURN c.id AS claim, ${entityRefColumns('e')}`,
      { id },
    ),
    store.read(
      `MATCH (c:Claim {relationId: $id})-[:THROUGH]->(e:Entity) RETURN c.id AS claim, ${entityRefColumns('e')}`,
      {
        id,
      },
    ),
  ])
  return {
    relation: presentEdge(row.r, from.id, to.id),
    from,
    to,
    claims: claims.map(each => claim(each, speakers, officials)).sort(byDate),
  }
}

/** The relation that the claims of a former relation state since its ends were merged with others. Throws UnknownId. */
async function now(store: GraphConnection, id: RelationId): Promise<RelationId> {
  const [row] = await store.read(
    'MATCH (c:Claim {relationRef: $id}), (:Entity)-[r {id: c.relationId}]->(:Entity) RETURN r.id AS id LIMIT 1',
    { id },
  )
  if (!row) throw new UnknownId('relation', id)
  return row.id as RelationId
}

function claim(row: Row, speakers: readonly Row[], officials: readonly Row[]): Claim {
  const { relationId: _, relationRef: __, inferred: ___, ...own } = row.c.properties
  return {
    ...own,
    publishedAt: own.publishedAt ?? null,
    article: { id: row.article, title: row.title ?? null, lang: row.lang, ...(row.url ? { url: row.url } : {}) },
    ...(row.id ? { outlet: presentEntityRef(row) } : {}),
    attributedTo: once(speakers.filter(speaker => speaker.claim === own.id)).map(presentEntityRef),
    through: once(officials.filter(official => official.claim === own.id)).map(presentEntityRef),
  } as Claim
}

const byDate = (a: Claim, b: Claim): number =>
  (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
  a.article.id.localeCompare(b.article.id) ||
  a.start - b.start
