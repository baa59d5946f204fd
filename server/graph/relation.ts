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
  const claims = (await claimsOf(store, [id])).get(id) ?? []
  return {
    relation: presentEdge(row.r, from.id, to.id),
    from,
    to,
    claims,
  }
}

/** The claims that state or deny each of these relations, by date of publication. */
export async function claimsOf(store: GraphConnection, ids: readonly RelationId[]): Promise<Map<RelationId, Claim[]>> {
  const [claims, speakers, officials] = await Promise.all([
    store.read(
      `MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE c.relationId IN $ids
       OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN c, a.id AS article, a.title AS title, a.lang AS lang, a.url AS url, ${entityRefColumns('o')}`,
      { ids },
    ),
    ...['ATTRIBUTED_TO', 'THROUGH'].map(type =>
      store.read(
        `MATCH (c:Claim)-[:${type}]->(e:Entity) WHERE c.relationId IN $ids RETURN c.id AS claim, ${entityRefColumns('e')}`,
        { ids },
      ),
    ),
  ])
  const said = grouped(speakers ?? [], row => String(row.claim))
  const acted = grouped(officials ?? [], row => String(row.claim))
  const found = grouped(claims ?? [], row => row.c.properties.relationId as RelationId)
  return new Map([...found].map(([id, rows]) => [id, rows.map(row => claim(row, said, acted)).sort(byDate)]))
}

function grouped<K>(rows: readonly Row[], keyOf: (row: Row) => K): Map<K, Row[]> {
  const groups = new Map<K, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
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

type Named = ReadonlyMap<string, readonly Row[]>

function claim(row: Row, speakers: Named, officials: Named): Claim {
  const { relationId: _, relationRef: __, inferred: ___, ...own } = row.c.properties
  return {
    ...own,
    publishedAt: own.publishedAt ?? null,
    article: { id: row.article, title: row.title ?? null, lang: row.lang, ...(row.url ? { url: row.url } : {}) },
    ...(row.id ? { outlet: presentEntityRef(row) } : {}),
    attributedTo: once(speakers.get(own.id) ?? []).map(presentEntityRef),
    through: once(officials.get(own.id) ?? []).map(presentEntityRef),
  } as Claim
}

const byDate = (a: Claim, b: Claim): number =>
  (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
  a.article.id.localeCompare(b.article.id) ||
  a.start - b.start
