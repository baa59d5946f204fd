import type { ArticleId, RelationId } from '../../../model/ids.ts'
import type { ArticleLabel } from '../attestations.ts'
import type { Run } from '../connection.ts'
import { hash } from '../ids.ts'
import { bandsOf } from './min-hash.ts'
import { resemblance, shinglesOf } from './shingles.ts'

/**
 * Articles whose texts are nearly the same, such as the copy of an agency in several newspapers, are printings of one telling. Each such pair is joined by
 * `SAME_TELLING`; a telling is all that is so joined, directly or over others, and is known by the least id among its articles, which each of them has as
 * `telling`. An article that resembles no other has none.
 */

/** From so much resemblance of their shingles on two texts are one telling. */
export const SAME_FROM = 0.6
/** Texts of fewer shingles are too short to tell a copy from two who put one thing alike; only the very same text is then known as one. */
export const FEWEST_SHINGLES = 30

/** A text with its shingles, its bands, and the label of its article's node. */
type Shingled = { id: string; label: ArticleLabel; shingles: ReadonlySet<number> }

async function shingled(run: Run, ids: readonly string[]): Promise<Shingled[]> {
  const found: Shingled[] = []
  for (const label of ['Article', 'WithdrawnArticle'] as const) {
    const rows = await run(
      `UNWIND $ids AS id MATCH (a:${label} {id: id}) RETURN a.id AS id, a.text AS text, a.quarantined AS quarantined`,
      { ids },
    )
    for (const { id, text, quarantined } of rows)
      found.push({ id, label, shingles: shinglesOf(String(text), JSON.parse(String(quarantined ?? '[]'))) })
  }
  return found
}

/** Joins stored articles to those that they nearly repeat, withdrawn or not. */
export async function joinStored(run: Run, ids: readonly string[]): Promise<void> {
  for (const article of await shingled(run, ids)) {
    if (article.shingles.size < FEWEST_SHINGLES) continue
    const bands = bandsOf(article.shingles)
    const candidates = await run(
      'UNWIND $bands AS band MATCH (b:TextBand {band: band}) RETURN DISTINCT b.article AS id',
      { bands },
    )
    await run('UNWIND $rows AS row CREATE (b:TextBand) SET b = row', {
      rows: bands.map(band => ({ id: `band:${hash(article.id, band)}`, band, article: article.id })),
    })
    const others = await shingled(
      run,
      candidates.map(({ id }) => String(id)),
    )
    for (const other of others) await joinAlike(run, article, other)
  }
}

async function joinAlike(run: Run, one: Shingled, other: Shingled): Promise<void> {
  const alike = resemblance(one.shingles, other.shingles)
  if (alike < SAME_FROM) return
  // The same way, whichever came first.
  const [from, to] = one.id < other.id ? [other, one] : [one, other]
  await run(
    `MATCH (a:${from.label} {id: $from}), (b:${to.label} {id: $to}) CREATE (a)-[t:SAME_TELLING]->(b) SET t.resemblance = toFloat($alike)`,
    { from: from.id, to: to.id, alike: Math.round(alike * 1000) / 1000 },
  )
}

/** Sets which telling these articles are printings of, and all that they are joined to. Returns the ids of those whose telling is another one now. */
export async function settleTellings(run: Run, ids: readonly string[]): Promise<ArticleId[]> {
  const changed: ArticleId[] = []
  const settled = new Set<string>()
  for (const id of ids) {
    if (settled.has(id)) continue
    const members = await joinedTo(run, id)
    for (const member of members) settled.add(member)
    const telling = members.length > 1 ? (members.toSorted()[0] as string) : null
    const rows = await run(
      `UNWIND $members AS id MATCH (a:Article {id: id}) WHERE coalesce(a.telling, '') <> $telling RETURN a.id AS id`,
      { members, telling: telling ?? '' },
    )
    const others = rows.map(row => row.id as ArticleId)
    if (others.length > 0)
      await run('UNWIND $ids AS id MATCH (a:Article {id: id}) SET a.telling = $telling', { ids: others, telling })
    changed.push(...others)
  }
  return changed
}

/** An article that stands, and all that stand and are joined to it, directly or over others. */
async function joinedTo(run: Run, id: string): Promise<string[]> {
  const found = new Set<string>([id])
  for (let next = [id]; next.length > 0; ) {
    const rows = await run(
      'UNWIND $next AS id MATCH (a:Article {id: id})-[:SAME_TELLING]-(b:Article) RETURN DISTINCT b.id AS id',
      { next },
    )
    next = rows.map(row => String(row.id)).filter(other => !found.has(other))
    for (const other of next) found.add(other)
  }
  return [...found]
}

/** The articles that are joined to one, whether it is withdrawn or not, and stand. */
export async function neighboursOf(run: Run, id: string, label: ArticleLabel): Promise<ArticleId[]> {
  const rows = await run(
    `MATCH (:${label} {id: $id})-[:SAME_TELLING]-(b:Article) RETURN DISTINCT b.id AS id ORDER BY id`,
    { id },
  )
  return rows.map(row => row.id as ArticleId)
}

/** Ids of the relations that these articles state: what they add up to changes with the tellings. */
export async function statedIn(run: Run, articles: readonly string[]): Promise<RelationId[]> {
  if (articles.length === 0) return []
  const rows = await run(
    'MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE a.id IN $articles RETURN DISTINCT c.relationId AS id',
    { articles },
  )
  return rows.map(({ id }) => id as RelationId)
}
