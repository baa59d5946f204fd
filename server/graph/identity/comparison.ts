import type { EntityRef, GraphNode } from '../../../model/graph.ts'
import type { Comparison, Judgement, Side } from '../../../model/identity.ts'
import type { ArticleId, ClaimId, EntityId, RelationId } from '../../../model/ids.ts'
import { officeLabel } from '../../../model/office-titles.ts'
import type { NodeKind, RelationType } from '../../../model/ontology.ts'
import type { Row, Run } from '../connection.ts'
import { entityRefColumns, presentEntityRef, presentNode } from '../present-node.ts'
import { UnknownId } from '../unknown-id.ts'
import { clustersOf } from './clusters.ts'
import { entitiesOf, kindOf } from './references.ts'

/** Relations that say what somebody is (office, membership, location) rather than whom they deal with. */
const offices = new Set<RelationType>(['HOLDS_POSITION', 'REPRESENTS', 'POSTED_IN'])
/** The most relations shown of each entity. */
const TIES = 8
const QUOTES = 3
/** The most relations of an entity that are searched for those it shares with the other. */
const LOOKED_AT = 400
/** How many UTF-16 code units of context to show around a name that no claim quotes. */
const AROUND = 110

type Pair = { left: EntityId; right: EntityId; reason?: Comparison['reason'] }

/** The facts by which pairs of entities can be judged. `pairs` are canonical ids. Throws UnknownId. */
export async function compare(
  run: Run,
  pairs: readonly Pair[],
  judgements: readonly Judgement[],
): Promise<Comparison[]> {
  const ids = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]
  const seen = new Map(await Promise.all(ids.map(async id => [id, await lookAt(run, id)] as const)))
  const { canonicalOf } = clustersOf(judgements)
  return pairs.map(({ left, right, reason }) => {
    const [one, other] = [seen.get(left), seen.get(right)] as [Seen, Seen]
    const others = new Set(other.around.map(({ id }) => id))
    const pair = [left, right].sort().join()
    return {
      left: one.side,
      right: other.side,
      ...(reason ? { reason } : {}),
      shared: one.around.filter(({ id }, i, all) => others.has(id) && all.findIndex(each => each.id === id) === i),
      judgements: judgements.filter(each => [canonicalOf(each.left), canonicalOf(each.right)].sort().join() === pair),
    }
  })
}

type Neighbour = EntityRef & { kind: NodeKind }
type Seen = { side: Side; around: Neighbour[] }

async function lookAt(run: Run, id: EntityId): Promise<Seen> {
  const [[node], references, ties, articles, claims] = await Promise.all([
    run('MATCH (n:Entity {id: $id}) RETURN n', { id }),
    run(`MATCH (r:Reference)-[:REFERS_TO]->(:Entity {id: $id}) RETURN ${entityRefColumns('r')} ORDER BY id`, { id }),
    run(
      `MATCH (:Entity {id: $id})-[x]-(o:Entity) RETURN type(x) AS type, startNode(x).id = $id AS outward, x.id AS relation, x.title AS title, x.claims AS claims,
       x.firstPublished AS firstPublished, x.lastPublished AS lastPublished, ${entityRefColumns('o')} ORDER BY claims DESC, relation LIMIT $most`,
      { id, most: LOOKED_AT },
    ),
    run(
      `MATCH (a:Article)-[m:MENTIONS]->(:Entity {id: $id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN a.id AS article, a.title AS title, a.lang AS lang, a.publishedAt AS publishedAt, coalesce(m.ref, $id) AS reference, ${entityRefColumns('o')}`,
      { id },
    ),
    run(
      `MATCH (c:Claim)-[:SUBJECT|OBJECT|ATTRIBUTED_TO|THROUGH]->(:Entity {id: $id}) WITH DISTINCT c
       MATCH (c)-[:STATED_IN]->(a:Article) RETURN c.id AS claim, c.quote AS quote, c.start AS start, c.end AS end, c.relationId AS relation, a.id AS article
       ORDER BY c.confidence DESC, article, start LIMIT $most`,
      { id, most: LOOKED_AT },
    ),
  ])
  if (!node) throw new UnknownId('entity', id)
  const articlesById = new Map(articles.map(row => [row.article as ArticleId, row]))
  const dates = [...articlesById.values()]
    .flatMap(({ publishedAt }) => (publishedAt ? [String(publishedAt)] : []))
    .sort()
  const held = ties.filter(({ type }) => offices.has(type))
  const side: Side = {
    entity: presentNode(node.n),
    references: references.map(presentEntityRef),
    offices: held.slice(0, TIES).map(tie),
    countries: countriesOf(presentNode(node.n), held),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    articles: articlesById.size,
    neighbors: ties
      .filter(({ type }) => !offices.has(type))
      .slice(0, TIES)
      .map(tie),
    quotes: await quotesOf(run, claims, articlesById),
  }
  return { side, around: ties.map(neighbour) }
}

const neighbour = (row: Row): Neighbour => ({ ...presentEntityRef(row), kind: kindOf(row.id as EntityId) })

const tie = (row: Row): Side['neighbors'][number] => ({
  relation: row.relation as RelationId,
  type: row.type as RelationType,
  outward: row.outward === true,
  other: neighbour(row),
  ...(row.title ? { title: String(row.title), titles: officeLabel(String(row.title)) } : {}),
  claims: Number(row.claims ?? 0),
  firstPublished: row.firstPublished ?? null,
  lastPublished: row.lastPublished ?? null,
})

/** The countries of a person: their own, and those in which or for which they hold an office. */
function countriesOf({ country }: GraphNode, held: readonly Row[]): string[] {
  const places = held.map(({ id }) => String(id)).filter(id => id.startsWith('country:'))
  return [...new Set([...(country ? [country] : []), ...places.map(id => id.slice('country:'.length))])]
}

/** A sentence from each of several articles: one that states a relation, or else the words around a name. */
async function quotesOf(
  run: Run,
  claims: readonly Row[],
  articlesById: ReadonlyMap<ArticleId, Row>,
): Promise<Side['quotes']> {
  const stated = [...new Map(claims.toReversed().map(claim => [String(claim.article), claim])).values()]
    .reverse()
    .slice(0, QUOTES)
  const bare = [...articlesById.keys()]
    .filter(id => !stated.some(({ article }) => article === id))
    .slice(0, QUOTES - stated.length)
  const rows = bare.length
    ? await run('MATCH (a:Article) WHERE a.id IN $bare RETURN a.id AS article, a.text AS text, a.mentions AS marks', {
        bare,
      })
    : []
  const named = rows.flatMap(({ article, text, marks }) => {
    const reference = articlesById.get(article as ArticleId)?.reference
    const mark = (JSON.parse(String(marks)) as { entity: EntityId; start: number; end: number }[]).find(
      ({ entity }) => entity === reference,
    )
    return mark ? [{ article, relation: undefined, claim: undefined, ...around(String(text), mark) }] : []
  })
  return [...stated, ...named].map(({ quote, start, end, article, relation, claim }) => {
    const { title, lang, publishedAt, ...outlet } = (articlesById.get(article as ArticleId) ?? {}) as Row
    return {
      quote: String(quote),
      start: Number(start),
      end: Number(end),
      article: {
        id: article as ArticleId,
        title: title ?? null,
        lang,
        publishedAt: publishedAt ?? null,
        ...(outlet.id ? { outlet: presentEntityRef(outlet) } : {}),
      },
      ...(relation ? { relation: relation as RelationId, claim: claim as ClaimId } : {}),
    }
  })
}

/** The words around a name, at most to the ends of its paragraph, cut between words. */
function around(
  text: string,
  { start, end }: { start: number; end: number },
): { quote: string; start: number; end: number } {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const behind = text.slice(end, end + AROUND)
  const paragraph = before.lastIndexOf('\n') + 1
  const word = start - AROUND > 0 ? before.indexOf(' ') + 1 : 0
  const from = start - before.length + Math.max(paragraph, word)
  const stop = behind.search(/\n/)
  const cut = end + AROUND < text.length ? behind.lastIndexOf(' ') : behind.length
  const to = end + (stop >= 0 ? stop : Math.max(cut, 0))
  return { quote: text.slice(from, to), start: from, end: to }
}

/** Two entities side by side, by any of their ids. Throws UnknownId. */
export async function comparison(run: Run, given: Pair, judgements: readonly Judgement[]): Promise<Comparison> {
  const now = await entitiesOf(run, [given.left, given.right])
  const [compared] = await compare(
    run,
    [{ left: now.get(given.left) ?? given.left, right: now.get(given.right) ?? given.right }],
    judgements,
  )
  return compared as Comparison
}
