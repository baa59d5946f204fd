import type { RelationAnswer, RelationSelection } from '../../model/api.ts'
import type { Claim, GraphEdge } from '../../model/graph.ts'
import type { RelationId } from '../../model/ids.ts'
import { RelationType } from '../../model/ontology.ts'
import type { ClaimSelection } from '../../model/selection.ts'
import type { GraphConnection, Row } from './connection.ts'
import { listName, offsetCursor, offsetIn } from './cursor.ts'
import { canonicalEnds } from './ids.ts'
import {
  edgeOf,
  entityRefColumns,
  presentEdge,
  presentEntityRef,
  presentHidden,
  presentNode,
  uniqueById,
} from './present-node.ts'
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
  if (!row) return (await misreadRelation(store, id, query)) ?? relation(store, await now(store, id), query)
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
    misread: await misreadOf(store, id, selection),
    ...(hidden > 0 ? { nextCursor: offsetCursor(list, end) } : {}),
    truncated: hidden > 0,
    hidden,
  }
}

/** What no claims add up to. */
const noTotals = {
  claims: 0,
  sources: 0,
  tellings: 0,
  printings: 0,
  attributions: [],
  told: [],
  confidence: 0,
  firstPublished: null,
  lastPublished: null,
}

async function misreadOf(store: GraphConnection, id: RelationId, selection: ClaimSelection): Promise<Claim[]> {
  // Nearly every relation has none, which one look tells.
  const [any] = await store.read('MATCH (c:MisreadClaim {relationId: $id}) RETURN c.id AS id LIMIT 1', { id })
  return any ? ((await claimsOf(store, [id], selection, 'MisreadClaim')).get(id) ?? []) : []
}

/** A relation all of whose claims were read wrongly, as it would be with no claim; undefined where there is none. */
async function misreadRelation(
  store: GraphConnection,
  id: RelationId,
  { limit: _, cursor: __, ...selection }: RelationSelection,
): Promise<RelationAnswer | undefined> {
  const [row] = await store.read(
    'MATCH (c:MisreadClaim {relationId: $id})-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o) RETURN c.relation AS type, s, o LIMIT 1',
    { id },
  )
  if (!row) return undefined
  const [subject, object] = [presentHidden(row.s), presentHidden(row.o)]
  const type = RelationType.parse(row.type)
  const [first] = canonicalEnds(type, subject.id, object.id)
  const [from, to] = first === subject.id ? [subject, object] : [object, subject]
  return {
    relation: edgeOf(type, { id }, from.id, to.id),
    from,
    to,
    claims: [],
    misread: await misreadOf(store, id, selection),
    truncated: false,
    hidden: 0,
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
  return found.find(({ edge }) => edge.id === stored.id)?.edge ?? { ...stored, ...noTotals }
}

/** The claims of a selection that state or deny each of these relations, by date of publication; those that count, or those that were read wrongly. */
export async function claimsOf(
  store: GraphConnection,
  ids: readonly RelationId[],
  selection: ClaimSelection,
  label: 'Claim' | 'MisreadClaim' = 'Claim',
): Promise<Map<RelationId, Claim[]>> {
  const conditions = ['c.relationId IN $ids', ...claimConditions('c', 'a', selection)]
  const stated = `MATCH (c:${label})-[:STATED_IN]->(a:Article) WHERE ${allOf(conditions)}`
  const parameters = { ...parametersOf(selection), ids }
  const [claims, speakers, officials] = await Promise.all([
    store.read(
      `${stated}
       OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN c, a.id AS article, a.title AS title, a.lang AS lang, a.url AS url, a.telling AS telling, ${entityRefColumns('o')}`,
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
    ...(own.figures ? { figures: own.figures.map((figure: string) => JSON.parse(figure)) } : {}),
    article: {
      id: row.article,
      title: row.title ?? null,
      lang: row.lang,
      ...(row.url ? { url: row.url } : {}),
      ...(row.telling ? { telling: row.telling } : {}),
    },
    ...(row.id ? { outlet: presentEntityRef(row) } : {}),
    attributedTo: uniqueById(speakers.get(own.id) ?? []).map(presentEntityRef),
    through: uniqueById(officials.get(own.id) ?? []).map(presentEntityRef),
  } as Claim
}

const byDate = (a: Claim, b: Claim): number =>
  (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') ||
  a.article.id.localeCompare(b.article.id) ||
  a.start - b.start
