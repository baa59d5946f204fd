import type { Attestation } from '../../model/api.ts'
import type { ArticleHead } from '../../model/extraction.ts'
import type { GraphConnection, Row, Run } from './connection.ts'
import { entitiesOf } from './identity/references.ts'
import { hash } from './ids.ts'

/** Metadata that was given with a text, as opposed to what was read in it; `publisher` is the outlet's name. */
export type GivenMetadata = Partial<
  Record<'title' | 'author' | 'publishedAt' | 'url' | 'publisher', string | undefined>
>

/** Whether there is no metadata that an attestation could keep. */
export const hasNoMetadata = ({ title, author, publishedAt, url, publisher }: GivenMetadata): boolean =>
  !(title ?? author ?? publishedAt ?? url ?? publisher)

/** The label of an article's node. */
export type ArticleLabel = 'Article' | 'WithdrawnArticle'

/** The properties of an attestation: of the given metadata, as the extraction read them; `outlet` is the id of the publisher. */
function factsOf(
  told: GivenMetadata,
  { title, author, publishedAt, url, publisher: outlet }: ArticleHead,
): Record<string, string> {
  const read = { title, author, publishedAt, url, publisher: told.publisher, outlet }
  const given = Object.entries(read).filter(
    ([key, value]) => value && told[key === 'outlet' ? 'publisher' : (key as keyof GivenMetadata)],
  )
  return Object.fromEntries(given) as Record<string, string>
}

/**
 * * Stores as an attestation the metadata given with a text that is stored already, where they differ from those known of it: another outlet,
 * or another day. It adds no claim, since a copy states nothing new. Returns the new attestation; undefined where all metadata are known.
 */
export async function attest(
  run: Run,
  known: { id: string; label: ArticleLabel },
  told: GivenMetadata,
  head: ArticleHead,
  recordedAt: string,
): Promise<Attestation | undefined> {
  const facts = factsOf(told, head)
  const { publisher: _, ...compared } = facts
  if (facts.publisher && !facts.outlet) Object.assign(compared, { publisher: facts.publisher })
  const [own] = await run(
    `MATCH (a:${known.label} {id: $id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
     RETURN a.title AS title, a.author AS author, a.publishedAt AS publishedAt, a.url AS url, o.id AS outlet`,
    { id: known.id },
  )
  const others = await run(
    `MATCH (t:Attestation)-[:ATTESTS]->(a:${known.label} {id: $id}) RETURN properties(t) AS facts`,
    { id: known.id },
  )
  const standing = facts.outlet
    ? (await entitiesOf(run, [facts.outlet as never])).get(facts.outlet as never)
    : undefined
  const tells = (record: Row): boolean =>
    Object.entries(compared).every(
      ([key, value]) => record[key] === value || (key === 'outlet' && record[key] === standing),
    )
  if ([own ?? {}, ...others.map(each => each.facts as Row)].some(tells)) return undefined
  const id = `attestation:${hash(known.id, JSON.stringify(Object.entries(facts).sort()))}`
  const properties = { id, ...facts, recordedAt }
  await run(`MATCH (a:${known.label} {id: $article}) CREATE (t:Attestation)-[:ATTESTS]->(a) SET t = $properties`, {
    article: known.id,
    properties,
  })
  return properties as Attestation
}

/**
 * Counts in how many printings these articles are known: their own, and one for each other outlet that is attested to have printed the very same text.
 * Returns the ids of those for which the number changed.
 */
export async function countPrintings(run: Run, articles: readonly string[]): Promise<string[]> {
  const changed: string[] = []
  for (const label of ['Article', 'WithdrawnArticle'] as const) {
    const rows = await run(
      `UNWIND $articles AS id MATCH (t:Attestation)-[:ATTESTS]->(a:${label} {id: id}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN a.id AS id, coalesce(a.printings, 1) AS before, o.id AS own, t.outlet AS outlet, t.publisher AS publisher`,
      { articles },
    )
    const printers = new Map<string, { before: number; outlets: Set<string> }>()
    for (const { id, before, own, outlet, publisher } of rows) {
      const known = printers.get(id) ?? { before: Number(before), outlets: new Set<string>() }
      printers.set(id, known)
      const other = outlet ?? publisher
      if (other && other !== own) known.outlets.add(String(other))
    }
    const found = [...printers]
      .map(([id, { before, outlets }]) => ({ id, before, printings: outlets.size + 1 }))
      .filter(({ before, printings }) => before !== printings)
    if (found.length > 0)
      await run(`UNWIND $rows AS row MATCH (a:${label} {id: row.id}) SET a.printings = row.printings`, { rows: found })
    changed.push(...found.map(({ id }) => id))
  }
  return changed
}

/** The attestations of an article, the earliest first. */
export async function attestationsOf(store: GraphConnection, article: string): Promise<Attestation[]> {
  const rows = await store.read(
    `MATCH (t:Attestation)-[:ATTESTS]->(:Article {id: $article})
     RETURN properties(t) AS facts, t.recordedAt AS at, t.id AS id ORDER BY at, id`,
    { article },
  )
  return rows.map(({ facts }) => facts as Attestation)
}
