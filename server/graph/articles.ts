import type {
  ArticleAnswer,
  ArticleSummary,
  ArticlesAnswer,
  ArticlesSelection,
  StoredArticleSummary,
} from '../../model/api.ts'
import type { Selection } from '../../model/selection.ts'
import { attestationsOf } from './attestations.ts'
import type { GraphConnection, Row } from './connection.ts'
import { decodeCursor, encodeCursor, listName } from './cursor.ts'
import { entitiesOf } from './identity/references.ts'
import { absent, withdrawalOf } from './known-article.ts'
import { presentHidden, presentNode } from './present-node.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import { articleConditions, asksStatements, parametersOf, where } from './selection/conditions.ts'
import { type ListScope, listScope, partAnswer, partOf } from './selection/scope.ts'
import { printingsOf } from './tellings/printings.ts'
import { UnknownId } from './unknown-id.ts'

const columns = `a.id AS id, a.title AS title, a.lang AS lang, a.publishedAt AS publishedAt, a.dateBasis AS dateBasis, a.url AS url, a.author AS author, a.license AS license, a.deceptive AS deceptive, a.telling AS telling, a.mentionCount AS mentions`

function summary(row: Row, claims: number): ArticleSummary {
  return {
    id: row.id,
    title: row.title ?? null,
    lang: row.lang,
    publishedAt: row.publishedAt ?? null,
    dateBasis: row.dateBasis,
    ...(row.url ? { url: row.url } : {}),
    ...(row.author ? { author: row.author } : {}),
    ...(row.license ? { license: row.license } : {}),
    ...(row.deceptive ? { deceptive: row.deceptive } : {}),
    ...(row.outlet ? { publisher: { id: row.outlet, name: row.outletName } } : {}),
    mentions: row.mentions ?? 0,
    claims,
    ...(row.telling ? { telling: row.telling } : {}),
  } as ArticleSummary
}

/** Which articles are meant: those of a selection that name all of these entities. */
export type ArticleFilter = Selection & Pick<ArticlesSelection, 'entities'>

/** A query's beginning that finds the articles of a filter as `a`, up to its conditions. */
type Filtered = { match: string; conditions: string[]; parameters: Record<string, unknown> } & ListScope

const EVERY_ARTICLE = 'MATCH (a:Article)'

/** What is asked of an article itself, and where relations or events are asked for, that it states one of them. */
async function filtered(store: GraphConnection, { entities = [], ...selection }: ArticleFilter): Promise<Filtered> {
  const names = Object.fromEntries(entities.map((id, i) => [`entity${i}`, id]))
  const conditions = [
    ...articleConditions('a', selection),
    ...Object.keys(names).map(key => `EXISTS { MATCH (a)-[:MENTIONS]->(:Entity {id: $${key}}) }`),
  ]
  const parameters = { ...parametersOf(selection), ...names }
  if (!asksStatements(selection))
    return { match: EVERY_ARTICLE, conditions, parameters, ids: undefined, missing: [], cut: false }
  const scope = await listScope(store, selection)
  const { found, cut } = await claimedRelations(store, selection, partOf(scope))
  const stating = [...new Set(found.flatMap(({ claims }) => claims.map(({ article }) => article)))]
  return {
    match: 'UNWIND $stating AS id MATCH (a:Article {id: id})',
    conditions,
    parameters: { ...parameters, stating },
    ...scope,
    cut: scope.cut || cut,
  }
}

/** The ids of the articles that pass a filter; undefined where all do. */
export async function articlesWithin(store: GraphConnection, filter: ArticleFilter): Promise<Set<string> | undefined> {
  const { match, conditions, parameters } = await filtered(store, filter)
  if (match === EVERY_ARTICLE && conditions.length === 0) return undefined
  const rows = await store.read(`${match} ${where(conditions)} RETURN a.id AS id`, parameters)
  return new Set(rows.map(({ id }) => String(id)))
}

/** The articles with these ids, in this order, with their texts; ids that are unknown are left out. */
export async function articlesWithText(
  store: GraphConnection,
  ids: readonly string[],
): Promise<(ArticleSummary & { text: string })[]> {
  const [rows, claims] = await Promise.all([
    store.read(
      `UNWIND $ids AS id MATCH (a:Article {id: id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN ${columns}, a.text AS text, o.id AS outlet, o.name AS outletName`,
      { ids },
    ),
    claimCounts(store, ids),
  ])
  const found = new Map(rows.map(row => [String(row.id), row]))
  return ids.flatMap(id => {
    const row = found.get(id)
    return row ? [{ ...summary(row, claims.get(id) ?? 0), text: String(row.text) }] : []
  })
}

/** How many claims each of these articles states. */
async function claimCounts(store: GraphConnection, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await store.read(
    'UNWIND $ids AS id MATCH (a:Article {id: id})<-[:STATED_IN]-(c:Claim) RETURN a.id AS id, count(c) AS claims',
    { ids },
  )
  return new Map(rows.map(row => [String(row.id), Number(row.claims)]))
}

/** Articles, the newest first, then by id, a page at a time. Throws UnknownId, BadCursor. */
export async function articles(
  store: GraphConnection,
  { limit, cursor, q: _, ...filter }: ArticlesSelection,
): Promise<ArticlesAnswer> {
  const list = listName('articles', filter)
  const after = cursor === undefined ? undefined : decodeCursor(list, cursor)
  const { match, conditions, parameters, ...scope } = await filtered(store, filter)
  const day = "coalesce(a.publishedAt, '')"
  const rest = after ? [`${day} < $date OR (${day} = $date AND a.id > $after)`] : []
  const asked = `${match} ${where([...conditions, ...rest])}`
  const given = { ...parameters, ...(after ? { date: after[0], after: after[1] } : {}) }
  const [page, [all]] = await Promise.all([
    store.read(
      `${asked} WITH a, ${day} AS day ORDER BY day DESC, a.id LIMIT $limit
       OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity) RETURN ${columns}, o.id AS outlet, o.name AS outletName ORDER BY day DESC, id`,
      { ...given, limit },
    ),
    store.read(`${asked} RETURN count(a) AS count`, given),
  ])
  const claims = await claimCounts(
    store,
    page.map(row => String(row.id)),
  )
  const last = page.at(-1)
  const hidden = Math.max(Number(all?.count ?? 0) - page.length, 0)
  return {
    articles: page.map(row => summary(row, claims.get(String(row.id)) ?? 0)),
    ...partAnswer(
      scope,
      hidden,
      hidden > 0 && last ? encodeCursor(list, [String(last.publishedAt ?? ''), String(last.id)]) : undefined,
    ),
  }
}

/** An article in short, withdrawn or not. Throws UnknownId. */
export async function articleSummary(store: GraphConnection, id: string): Promise<StoredArticleSummary> {
  for (const label of ['Article', 'WithdrawnArticle'] as const) {
    const [row] = await store.read(
      `MATCH (a:${label} {id: $id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o)
       RETURN ${columns}, o.id AS outlet, o.name AS outletName`,
      { id },
    )
    if (!row) continue
    if (label === 'Article') return summary(row, (await claimCounts(store, [id])).get(id) ?? 0)
    const withdrawn = await withdrawalOf(store.read, id)
    return { ...summary(row, 0), ...(withdrawn ? { withdrawn } : {}) }
  }
  throw new UnknownId('article', id)
}

/** Throws UnknownId, WithdrawnArticle. */
export async function article(store: GraphConnection, id: string): Promise<ArticleAnswer> {
  const [row] = await store.read(
    `MATCH (a:Article {id: $id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity) RETURN ${columns}, a.text AS text, a.mentions AS marks, a.quarantined AS quarantined, o.id AS outlet, o.name AS outletName`,
    { id },
  )
  if (!row) throw await absent(store, id)
  // `mentions` names the count in the list and the marks here: the marks' own count is the sum.
  const [full] = await store.read('MATCH (a:Article {id: $id}) RETURN a.mentions AS marks, a.mentionCount AS count', {
    id,
  })
  const claimsOf = (label: 'Claim' | 'MisreadClaim') =>
    store.read(
      `MATCH (c:${label})-[:STATED_IN]->(a:Article {id: $id}) MATCH (c)-[:SUBJECT]->(s) MATCH (c)-[:OBJECT]->(o) WHERE s.id <> o.id
       RETURN c.id AS id, c.relation AS relation, c.relationId AS relationId, c.start AS start, c.end AS end, c.modality AS modality, s.id AS from, o.id AS to, s, o
       ORDER BY start, id`,
      { id },
    )
  const [stated, misread] = [await claimsOf('Claim'), await claimsOf('MisreadClaim')]
  const claims: Row[] = [
    ...stated.map(({ s: _, o: __, ...claim }) => claim),
    ...misread.map(({ s: _, o: __, ...claim }) => ({ ...claim, misread: true })),
  ]
  claims.sort((a, b) => Number(a.start) - Number(b.start) || (String(a.id) < String(b.id) ? -1 : 1))
  const entities = await store.read('MATCH (a:Article {id: $id})-[:MENTIONS]->(e:Entity) RETURN DISTINCT e', { id })
  const events = await store.read(
    'MATCH (c:Claim)-[:STATED_IN]->(a:Article {id: $id}) MATCH (c)-[:OBJECT]->(e:Event) RETURN DISTINCT e',
    { id },
  )
  const named = [...entities, ...events].map(({ e }) => presentNode(e))
  const hidden = misread.flatMap(({ s, o }) => [presentHidden(s), presentHidden(o)])
  const marks = JSON.parse(String(full?.marks ?? '[]')) as ArticleAnswer['mentions']
  const now = await entitiesOf(
    store.read,
    marks.map(({ entity }) => entity),
  )
  return {
    article: summary({ ...row, mentions: full?.count }, stated.length),
    attestations: await attestationsOf(store, id),
    printings: row.telling ? await printingsOf(store, row.telling, id) : [],
    text: row.text,
    mentions: marks.map(mark => ({ ...mark, entity: now.get(mark.entity) ?? mark.entity })),
    claims: claims as unknown as ArticleAnswer['claims'],
    quarantined: JSON.parse(String(row.quarantined ?? '[]')),
    entities: [...new Map([...hidden, ...named].map(node => [node.id, node])).values()],
  }
}
