import type { EntityAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { NodeKind, nodeKinds } from '../../model/ontology.ts'
import type { ClaimSelection } from '../../model/selection.ts'
import type { GraphConnection } from './connection.ts'
import { proposalsFor } from './identity/proposals.ts'
import { entityRefColumns, presentEntityRef, presentNode } from './present-node.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import {
  articleConditions,
  asksClaims,
  claimConditions,
  onlyClaims,
  parametersOf,
  where,
} from './selection/conditions.ts'
import { namedBy } from './selection/known.ts'
import { UnknownId } from './unknown-id.ts'

const kindOfPrefix = new Map(NodeKind.options.map(kind => [nodeKinds[kind].prefix.slice(0, 3), kind]))

/**
 * An entity, its relations and the articles that tell of it, by the claims of a selection. Who it is, its names and whom it resembles are as they are
 * now. Throws UnknownId.
 */
export async function entity(
  store: GraphConnection,
  id: EntityId,
  selection: ClaimSelection = {},
): Promise<EntityAnswer> {
  const [row] = await store.read('MATCH (n:Entity {id: $id}) RETURN n', { id })
  if (!row) throw new UnknownId('entity', id)
  const node = presentNode(row.n)
  const [neighbors, stated, references, proposals, [named = node]] = await Promise.all([
    neighborCounts(store, id, selection),
    statedIn(store, id, selection),
    store.read(`MATCH (r:Reference)-[:REFERS_TO]->(:Entity {id: $id}) RETURN ${entityRefColumns('r')} ORDER BY id`, {
      id,
    }),
    proposalsFor(store.read, id),
    namedBy(store, selection, [node]),
  ])
  const relations: EntityAnswer['relations'] = {}
  for (const { type, count } of neighbors) relations[type] = (relations[type] ?? 0) + count
  return {
    entity: named,
    references: references.map(presentEntityRef),
    relations,
    neighbors,
    proposals,
    ...stated,
  }
}

type NeighborCount = EntityAnswer['neighbors'][number]

/** How many relations it has, by their type and the kind of what is at the other end, in this order. */
async function neighborCounts(
  store: GraphConnection,
  id: EntityId,
  selection: ClaimSelection,
): Promise<NeighborCount[]> {
  // An id begins with its kind, which every engine groups by; a list of labels is not so portable.
  const kindOf = (other: string) => kindOfPrefix.get(other.slice(0, 3)) as NodeKind
  if (!asksClaims(selection)) {
    const rows = await store.read(
      'MATCH (n:Entity {id: $id})-[r]-(o:Entity) RETURN type(r) AS type, substring(o.id, 0, 3) AS prefix, count(r) AS count ORDER BY type, prefix',
      { id },
    )
    return rows.map(({ type, prefix, count }) => ({ type, kind: kindOf(String(prefix)), count: Number(count) }))
  }
  const { found } = await claimedRelations(store, onlyClaims(selection), { touching: [id] })
  const counts = new Map<string, NeighborCount>()
  for (const { edge } of found) {
    const kind = kindOf(edge.from === id ? edge.to : edge.from)
    const key = `${edge.type} ${kind}`
    counts.set(key, { type: edge.type, kind, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

type StatedIn = Pick<EntityAnswer, 'firstSeen' | 'lastSeen' | 'articleCount' | 'articles'>

/** The articles that mention an entity or, for an event, those with claims about it. */
async function statedIn(store: GraphConnection, id: EntityId, selection: ClaimSelection): Promise<StatedIn> {
  const parameters = { ...parametersOf(selection), id }
  for (const [pattern, conditions, count] of [
    ['(a:Article)-[m:MENTIONS]->(:Entity {id: $id})', articleConditions('a', selection), 'sum(m.count)'],
    [
      '(a:Article)<-[:STATED_IN]-(c:Claim)-[:OBJECT]->(:Entity {id: $id})',
      claimConditions('c', 'a', selection),
      'count(DISTINCT a.id)',
    ],
  ] as const) {
    const asked = `MATCH ${pattern} ${where(conditions)}`
    const [[totals], articles] = await Promise.all([
      store.read(
        `${asked} RETURN count(DISTINCT a.id) AS count, min(a.publishedAt) AS first, max(a.publishedAt) AS last`,
        parameters,
      ),
      store.read(
        `${asked} RETURN a.id AS id, a.title AS title, a.publishedAt AS publishedAt, ${count} AS count ORDER BY publishedAt DESC, id LIMIT 50`,
        parameters,
      ),
    ])
    if (articles.length > 0)
      return {
        firstSeen: totals?.first ?? null,
        lastSeen: totals?.last ?? null,
        articleCount: Number(totals?.count),
        articles: articles as EntityAnswer['articles'],
      }
  }
  return { firstSeen: null, lastSeen: null, articleCount: 0, articles: [] }
}
