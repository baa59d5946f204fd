import type { EntityId } from '../../../model/ids.ts'
import { unnamedOutlet } from '../../../model/selection.ts'
import type { Teller } from '../../../model/worlds.ts'
import type { GraphConnection, Row } from '../connection.ts'
import { canonicalIdsOf } from '../identity/canonical.ts'

/** Whether a claim is a teller's. */
export type Tells = (claim: Row) => boolean

/**
 * The claims of a teller. `voices`: to whom claims are attributed, by claim. For a state speak the state itself, its government and army bodies, and
 * whoever holds a position in one of these or represents it.
 */
export async function tellsFor(
  store: GraphConnection,
  { outlets = [], cited = [], states = [], languages = [] }: Teller,
  voices: ReadonlyMap<unknown, readonly EntityId[]>,
): Promise<Tells> {
  const named = outlets.filter((outlet): outlet is EntityId => outlet !== unnamedOutlet)
  const [publishers, citations, countries] = await Promise.all(
    [named, cited, states].map(async ids => new Set<unknown>(await canonicalIdsOf(store, ids))),
  )
  const speakers = await speakersFor(store, [...(countries as Set<EntityId>)])
  const written = new Set<unknown>(
    languages.length > 0
      ? (await store.read('MATCH (a:Article) WHERE a.lang IN $languages RETURN a.id AS id', { languages })).map(
          ({ id }) => id,
        )
      : [],
  )
  const namesNone = outlets.includes(unnamedOutlet)
  return ({ claim, outlet, article }) =>
    (outlet ? publishers?.has(outlet) === true : namesNone) ||
    written.has(article) ||
    (voices.get(claim)?.some(voice => citations?.has(voice) || speakers.has(voice)) ?? false)
}

/** Those who speak for some countries. */
async function speakersFor(store: GraphConnection, countries: readonly EntityId[]): Promise<ReadonlySet<unknown>> {
  if (countries.length === 0) return new Set()
  const wanted = new Set<unknown>(countries)
  const stateOf = await statesOfSpeakers(store)
  return new Set([
    ...countries,
    ...[...stateOf].filter(([, states]) => states.some(id => wanted.has(id))).map(([id]) => id),
  ])
}

/** For whom those to whom claims are attributed speak: the countries of which each is the state, an official or a body. */
export async function statesOfSpeakers(store: GraphConnection): Promise<ReadonlyMap<unknown, readonly EntityId[]>> {
  const isBody = (body: string) => `${body}.orgType IN ['government', 'military']`
  const code = (body: string) => `CASE WHEN ${body}:Country THEN ${body}.iso3 ELSE ${body}.country END`
  const rows = await Promise.all(
    [
      'MATCH (c:Country) RETURN c.id AS speaker, c.iso3 AS code',
      `MATCH (b:Organization) WHERE ${isBody('b')} AND b.country IS NOT NULL RETURN b.id AS speaker, b.country AS code`,
      `MATCH (p:Person)-[:HOLDS_POSITION|REPRESENTS]->(b:Entity) WHERE b:Country OR ${isBody('b')} RETURN DISTINCT p.id AS speaker, ${code('b')} AS code`,
      `MATCH (o:Organization)-[:PART_OF|REPRESENTS]->(c:Country) WHERE ${isBody('o')} RETURN DISTINCT o.id AS speaker, c.iso3 AS code`,
    ].map(query => store.read(query)),
  )
  const states = new Map<unknown, EntityId[]>()
  for (const { speaker, code } of rows.flat()) {
    const id = `country:${code}` as EntityId
    const known = states.get(speaker) ?? []
    if (code && !known.includes(id)) states.set(speaker, [...known, id])
  }
  return states
}
