import type { OutletsAnswer, SchemaAnswer, StatsAnswer } from '../../model/api.ts'
import { NodeKind, RelationType } from '../../model/ontology.ts'
import type { GraphConnection } from './connection.ts'
import { entityRefColumns, presentEntityRef } from './present-node.ts'

/** Labels and relation types of the store with their counts and properties, without the store's own records. */
export async function schema(store: GraphConnection): Promise<SchemaAnswer> {
  const [labels, types, keys, edgeKeys] = await Promise.all([
    store.read(
      'MATCH (n) WHERE NOT n:Store AND NOT n:Change AND NOT n:IdempotencyKey AND NOT n:Job AND NOT n:JobResults UNWIND labels(n) AS label RETURN label, count(n) AS count ORDER BY label',
    ),
    store.read('MATCH ()-[r]->() RETURN type(r) AS type, count(r) AS count ORDER BY type'),
    store.read(
      'MATCH (n) WHERE NOT n:Store AND NOT n:Change AND NOT n:IdempotencyKey AND NOT n:Job AND NOT n:JobResults UNWIND labels(n) AS label UNWIND keys(n) AS key RETURN label, key, count(n) AS count',
    ),
    store.read('MATCH ()-[r]->() UNWIND keys(r) AS key RETURN type(r) AS type, key, count(r) AS count'),
  ])
  return {
    labels: labels.map(row => ({
      label: String(row.label),
      count: Number(row.count),
      properties: keys
        .filter(other => other.label === row.label)
        .map(other => String(other.key))
        .sort(),
    })),
    relationTypes: types.map(row => ({
      type: String(row.type),
      count: Number(row.count),
      properties: edgeKeys
        .filter(other => other.type === row.type)
        .map(other => String(other.key))
        .sort(),
    })),
  }
}

/** The outlets of the articles, with how many each has published. */
export async function outlets(store: GraphConnection): Promise<OutletsAnswer> {
  const [named, all] = await Promise.all([
    store.read(`MATCH (a:Article)-[:PUBLISHED_BY]->(o:Outlet) RETURN ${entityRefColumns('o')}, count(a) AS articles`),
    store.read('MATCH (a:Article) RETURN count(a) AS articles'),
  ])
  const outlets = named
    .map(row => ({ ...presentEntityRef(row), articles: Number(row.articles) }))
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name))
  const total = outlets.reduce((sum, { articles }) => sum + articles, 0)
  return { outlets, unnamed: Number(all[0]?.articles ?? 0) - total }
}

/** How many articles, entities, events, relations and claims the store has. */
export async function stats(store: GraphConnection): Promise<StatsAnswer> {
  const [articles, outlets, claims, entities, relations, events] = await Promise.all([
    store.read('MATCH (a:Article) RETURN count(a) AS count, min(a.publishedAt) AS first, max(a.publishedAt) AS last'),
    store.read('MATCH (o:Outlet) RETURN count(o) AS count'),
    store.read('MATCH (c:Claim) RETURN count(c) AS count'),
    store.read('MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(n) AS count'),
    store.read('MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, count(r) AS count'),
    store.read('MATCH (e:Event) RETURN e.status AS status, count(e) AS count'),
  ])
  const kinds = new Set<string>(NodeKind.options)
  const types = new Set<string>(RelationType.options)
  return {
    articles: Number(articles[0]?.count ?? 0),
    outlets: Number(outlets[0]?.count ?? 0),
    claims: Number(claims[0]?.count ?? 0),
    entities: Object.fromEntries(
      entities.filter(row => kinds.has(String(row.label))).map(row => [row.label, Number(row.count)]),
    ),
    relations: Object.fromEntries(
      relations.filter(row => types.has(String(row.type))).map(row => [row.type, Number(row.count)]),
    ),
    events: Object.fromEntries(events.map(row => [row.status, Number(row.count)])),
    firstPublished: articles[0]?.first ?? null,
    lastPublished: articles[0]?.last ?? null,
  }
}
