import type { OutletsAnswer, SchemaAnswer, StatsAnswer } from '../../model/api.ts'
import { NodeKind, nodeKinds, RelationType } from '../../model/ontology.ts'
import { Grade } from '../../model/reliability.ts'
import type { ClaimSelection } from '../../model/selection.ts'
import type { GraphConnection } from './connection.ts'
import { entityRefColumns, presentEntityRef } from './present-node.ts'
import { articleConditions, asksClaims, claimConditions, parametersOf, where } from './selection/conditions.ts'
import { knownBy } from './selection/known.ts'

/** Labels and relation types of the store with their counts and properties, without the store's own records. */
export async function schema(store: GraphConnection): Promise<SchemaAnswer> {
  const [labels, types, keys, edgeKeys] = await Promise.all([
    store.read(
      'MATCH (n) WHERE NOT n:Store AND NOT n:Change AND NOT n:IdempotencyKey AND NOT n:Job AND NOT n:JobResults AND NOT n:TextBand UNWIND labels(n) AS label RETURN label, count(n) AS count ORDER BY label',
    ),
    store.read('MATCH ()-[r]->() RETURN type(r) AS type, count(r) AS count ORDER BY type'),
    store.read(
      'MATCH (n) WHERE NOT n:Store AND NOT n:Change AND NOT n:IdempotencyKey AND NOT n:Job AND NOT n:JobResults AND NOT n:TextBand UNWIND labels(n) AS label UNWIND keys(n) AS key RETURN label, key, count(n) AS count',
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

/** The outlets of the selected articles, with how many of them each has published. */
export async function outlets(store: GraphConnection, selection: ClaimSelection = {}): Promise<OutletsAnswer> {
  const asked = where(articleConditions('a', selection))
  const parameters = parametersOf(selection)
  const [named, all] = await Promise.all([
    store.read(
      `MATCH (a:Article)-[:PUBLISHED_BY]->(o:Outlet) ${asked} RETURN ${entityRefColumns('o')}, o.reliability AS reliability, count(a) AS articles`,
      parameters,
    ),
    store.read(`MATCH (a:Article) ${asked} RETURN count(a) AS articles`, parameters),
  ])
  const outlets = named
    .map(row => ({
      ...presentEntityRef(row),
      articles: Number(row.articles),
      ...(row.reliability ? { reliability: Grade.parse(row.reliability) } : {}),
    }))
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name))
  const total = outlets.reduce((sum, { articles }) => sum + articles, 0)
  return { outlets, unnamed: Number(all[0]?.articles ?? 0) - total }
}

type Counted = Pick<StatsAnswer, 'outlets' | 'entities' | 'relations' | 'events'>

/** How much there is, by the claims of a selection: what they tell of, and the articles that they are of. */
export async function stats(store: GraphConnection, selection: ClaimSelection = {}): Promise<StatsAnswer> {
  const parameters = parametersOf(selection)
  const [articles, claims, counted] = await Promise.all([
    store.read(
      `MATCH (a:Article) ${where(articleConditions('a', selection))} RETURN count(a) AS count, min(a.publishedAt) AS first, max(a.publishedAt) AS last`,
      parameters,
    ),
    store.read(
      asksClaims(selection)
        ? `MATCH (c:Claim)-[:STATED_IN]->(a:Article) ${where(claimConditions('c', 'a', selection))} RETURN count(c) AS count`
        : 'MATCH (c:Claim) RETURN count(c) AS count',
      parameters,
    ),
    asksClaims(selection) ? selectedCounts(store, selection) : storedCounts(store),
  ])
  return {
    articles: Number(articles[0]?.count ?? 0),
    claims: Number(claims[0]?.count ?? 0),
    ...counted,
    firstPublished: articles[0]?.first ?? null,
    lastPublished: articles[0]?.last ?? null,
  }
}

async function storedCounts(store: GraphConnection): Promise<Counted> {
  const [outlets, entities, relations, events] = await Promise.all([
    store.read('MATCH (o:Outlet) RETURN count(o) AS count'),
    store.read('MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(n) AS count'),
    store.read('MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type, count(r) AS count'),
    store.read('MATCH (e:Event) RETURN e.status AS status, count(e) AS count'),
  ])
  const kinds = new Set<string>(NodeKind.options)
  const types = new Set<string>(RelationType.options)
  return {
    outlets: Number(outlets[0]?.count ?? 0),
    entities: Object.fromEntries(
      entities.filter(row => kinds.has(String(row.label))).map(row => [row.label, Number(row.count)]),
    ),
    relations: Object.fromEntries(
      relations.filter(row => types.has(String(row.type))).map(row => [row.type, Number(row.count)]),
    ),
    events: Object.fromEntries(events.map(row => [row.status, Number(row.count)])),
  }
}

async function selectedCounts(store: GraphConnection, selection: ClaimSelection): Promise<Counted> {
  const told = where(['s.id <> o.id', ...claimConditions('c', 'a', selection)])
  const [known, outlets, relations, statuses] = await Promise.all([
    knownBy(store, selection),
    store.read(
      `MATCH (a:Article)-[:PUBLISHED_BY]->(o:Outlet) ${where(articleConditions('a', selection))} RETURN count(DISTINCT o.id) AS count`,
      parametersOf(selection),
    ),
    store.read(
      `MATCH (c:Claim)-[:STATED_IN]->(a:Article) MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) ${told} RETURN c.relation AS type, count(DISTINCT c.relationId) AS count`,
      parametersOf(selection),
    ),
    store.read('MATCH (e:Event) RETURN e.id AS id, e.status AS status'),
  ])
  const prefixes = NodeKind.options.map(kind => [kind, nodeKinds[kind].prefix] as const)
  const kindOf = (id: string) => prefixes.find(([, prefix]) => id.startsWith(prefix))?.[0] ?? 'Place'
  return {
    outlets: Number(outlets[0]?.count ?? 0),
    entities: tally([...known.keys()].map(kindOf)),
    relations: Object.fromEntries(relations.map(row => [row.type, Number(row.count)])),
    events: tally(statuses.filter(({ id }) => known.has(id)).map(({ status }) => String(status))),
  }
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
