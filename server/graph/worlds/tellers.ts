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
  const isBody = (body: string) => `${body}.orgType IN ['government', 'military'] AND ${body}.country IN $codes`
  const parameters = { countries, codes: countries.map(id => id.slice('country:'.length)) }
  const rows = await Promise.all([
    store.read(`MATCH (b:Organization) WHERE ${isBody('b')} RETURN b.id AS id`, parameters),
    store.read(
      `MATCH (p:Person)-[:HOLDS_POSITION|REPRESENTS]->(b:Entity) WHERE b.id IN $countries OR (${isBody('b')}) RETURN DISTINCT p.id AS id`,
      parameters,
    ),
    store.read(
      "MATCH (o:Organization)-[:PART_OF|REPRESENTS]->(c:Country) WHERE c.id IN $countries AND o.orgType IN ['government', 'military'] RETURN DISTINCT o.id AS id",
      parameters,
    ),
  ])
  return new Set<unknown>([...countries, ...rows.flat().map(({ id }) => id)])
}
