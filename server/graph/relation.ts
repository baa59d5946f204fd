import type { RelationAnswer, RelationSelection } from '../../model/api.ts'
import type { Claim, GraphEdge } from '../../model/graph.ts'
import type { RelationId } from '../../model/ids.ts'
import type { ClaimSelection } from '../../model/selection.ts'
import type { GraphConnection, Row } from './connection.ts'
import { listName, offsetCursor, offsetIn } from './cursor.ts'
import { entityRefColumns, presentEdge, presentEntityRef, presentNode, uniqueById } from './present-node.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import { allOf, asksClaims, claimConditions, onlyClaims, parametersOf } from './selection/conditions.ts'
import { UnknownId } from './unknown-id.ts'

/**
 * A relation, its ends, and the claims of a selection that state or deny it, by date of publication; the relation is as these claims make it,
 * with none of them as the store has it, by no claims. Throws UnknownId, BadCursor.
 */
export async function relation(
  store: GraphConnection,
  id: RelationId,
  query: RelationSelection,
): Promise<RelationAnswer> {
  const { limit, cursor, ...selection } = query
  const [row] = await store.read('MATCH (a:Entity)-[r {id: $id}]->(b:Entity) RETURN a, r, b', { id })
  if (!row) return relation(store, await now(store, id), query)
  const list = listName('claims', { id, ...selection })
  const offset = offsetIn(list, cursor)
  const from = presentNode(row.a)
  const to = presentNode(row.b)
  const all = (await claimsOf(store, [id], selection)).get(id) ?? []
  const end = offset + limit
  const hidden = Math.max(all.length - end, 0)
  return {
    relation: await totalsOf(store, presentEdge(row.r, from.id, to.id), selection),
    from,
    to,
    claims: all.slice(offset, end),
    ...(hidden > 0 ? { nextCursor: offsetCursor(list, end) } : {}),
    truncated: hidden > 0,
    hidden,
  }
}

/** The relation as the selected claims make it. */
async function totalsOf(store: GraphConnection, stored: GraphEdge, selection: ClaimSelection): Promise<GraphEdge> {
  if (!asksClaims(selection)) return stored
  const { found } = await claimedRelations(
    store,
    { ...onlyClaims(selection), types: [stored.type] },
    { among: [stored.from, stored.to] },
  )
  const none = {
    claims: 0,
    sources: 0,
    attributions: [],
    told: [],
    confidence: 0,
    firstPublished: null,
    lastPublished: null,
  }
  return found.find(({ edge }) => edge.id === stored.id)?.edge ?? { ...stored, ...none }
}

/** The claims of a selection that state or deny each of these relations, by date of publication. */
export async function claimsOf(
  store: GraphConnection,
  ids: readonly RelationId[],
  selection: ClaimSelection,
): Promise<Map<RelationId, Claim[]>> {
  const conditions = ['c.relationId IN $ids', ...claimConditions('c', 'a', selection)]
  const stated = `MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE ${allOf(conditions)}`
  const parameters = { ...parametersOf(selection), ids }
  const [claims, speakers, officials] = await Promise.all([
    store.read(
      `${stated}
       OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN c, a.id AS article, a.title AS title, a.lang AS lang, a.url AS url, ${entityRefColumns('o')}`,
      parameters,
    ),
    ...['ATTRIBUTED_TO', 'THROUGH'].map(type =>
      store.read(
        `${stated} MATCH (c)-[:${type}]->(e:Entity) RETURN c.id AS claim, ${entityRefColumns('e')}`,
        parameters,
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
    attributedTo: uniqueById(speakers.get(own.id) ?? []).map(presentEntityRef),
    through: uniqueById(officials.get(own.id) ?? []).map(presentEntityRef),
  } as Claim
}

const byDate = (a: Claim, b: Claim): number =>
  (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
  a.article.id.localeCompare(b.article.id) ||
  a.start - b.start
