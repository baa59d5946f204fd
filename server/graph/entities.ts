import type { EntityAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { NodeKind, nodeKinds, type RelationType } from '../../model/ontology.ts'
import type { GraphConnection } from './connection.ts'
import { proposalsFor } from './identity/proposals.ts'
import { entityRefColumns, presentEntityRef, presentNode } from './present-node.ts'
import { UnknownId } from './unknown-id.ts'

const kindOfPrefix = new Map(NodeKind.options.map(kind => [nodeKinds[kind].prefix.slice(0, 3), kind]))

/** An entity or event with its articles and totals. Throws UnknownId. */
export async function entity(store: GraphConnection, id: EntityId): Promise<EntityAnswer> {
  const [row] = await store.read('MATCH (n:Entity {id: $id}) RETURN n', { id })
  if (!row) throw new UnknownId('entity', id)
  const [counts, stated, references, proposals] = await Promise.all([
    store.read(
      // An id begins with its kind, which every engine groups by; a list of labels is not so portable.
      'MATCH (n:Entity {id: $id})-[r]-(o:Entity) RETURN type(r) AS type, substring(o.id, 0, 3) AS prefix, count(r) AS count ORDER BY type, prefix',
      { id },
    ),
    statedIn(store, id),
    store.read(`MATCH (r:Reference)-[:REFERS_TO]->(:Entity {id: $id}) RETURN ${entityRefColumns('r')} ORDER BY id`, {
      id,
    }),
    proposalsFor(store.read, id),
  ])
  const neighbors = counts.map(({ type, prefix, count }) => ({
    type: type as RelationType,
    kind: kindOfPrefix.get(String(prefix)) as NodeKind,
    count: Number(count),
  }))
  const relations: EntityAnswer['relations'] = {}
  for (const { type, count } of neighbors) relations[type] = (relations[type] ?? 0) + count
  return {
    entity: presentNode(row.n),
    references: references.map(presentEntityRef),
    relations,
    neighbors,
    proposals,
    ...stated,
  }
}

type StatedIn = Pick<EntityAnswer, 'firstSeen' | 'lastSeen' | 'articleCount' | 'articles'>

/** The articles that mention an entity or, for an event, those with claims about it. */
async function statedIn(store: GraphConnection, id: EntityId): Promise<StatedIn> {
  for (const [pattern, count] of [
    ['(a:Article)-[m:MENTIONS]->(:Entity {id: $id})', 'sum(m.count)'],
    ['(a:Article)<-[:STATED_IN]-(:Claim)-[:OBJECT]->(:Entity {id: $id})', 'count(DISTINCT a.id)'],
  ]) {
    const [[totals], articles] = await Promise.all([
      store.read(
        `MATCH ${pattern} RETURN count(DISTINCT a.id) AS count, min(a.publishedAt) AS first, max(a.publishedAt) AS last`,
        { id },
      ),
      store.read(
        `MATCH ${pattern} RETURN a.id AS id, a.title AS title, a.publishedAt AS publishedAt, ${count} AS count ORDER BY publishedAt DESC, id LIMIT 50`,
        { id },
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
