import type { EntityRef } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { ClaimSelection } from '../../../model/selection.ts'
import type { TellersAnswer } from '../../../model/worlds.ts'
import type { GraphConnection, Row } from '../connection.ts'
import { nodesOf } from '../nodes.ts'
import { entityRefColumns, presentEntityRef } from '../present-node.ts'
import { claimConditions, parametersOf, where } from '../selection/conditions.ts'
import { verbalTypes } from './speakers.ts'
import { statesOfSpeakers } from './tellers.ts'

/** Who tells what the claims of a selection say, those with the most claims first. */
export async function knownTellers(store: GraphConnection, selection: ClaimSelection): Promise<TellersAnswer> {
  const told = `MATCH (c:Claim)-[:STATED_IN]->(a:Article) ${where(claimConditions('c', 'a', selection))}`
  const parameters = parametersOf(selection)
  const [publishers, voices, languages, stateOf, statements] = await Promise.all([
    store.read(
      `${told} OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity) RETURN ${entityRefColumns('o')}, count(c) AS claims`,
      parameters,
    ),
    store.read(
      `${told} MATCH (c)-[:ATTRIBUTED_TO]->(v:Entity) RETURN ${entityRefColumns('v')}, v.orgType AS orgType, count(c) AS claims`,
      parameters,
    ),
    store.read(`${told} RETURN a.lang AS language, count(c) AS claims`, parameters),
    statesOfSpeakers(store),
    store.read(
      // One step at a time from the claim: in one pattern, the embedded engine joins all who say anything with all that is said.
      `${told} MATCH (c)-[:OBJECT]->(e:Event) WHERE e.type IN $verbalTypes AND c.role = 'actor' MATCH (c)-[:SUBJECT]->(v:Entity) RETURN v.id AS id, count(c) AS claims`,
      { ...parameters, verbalTypes },
    ),
  ])
  const counted = (rows: readonly Row[]) =>
    rows
      .filter(({ id }) => id)
      .map(row => ({ ...presentEntityRef(row), claims: Number(row.claims) }))
      .sort(mostFirst)
  return {
    outlets: counted(publishers),
    unnamed: Number(publishers.find(({ id }) => !id)?.claims ?? 0),
    cited: counted(voices.filter(({ orgType }) => orgType === 'media')),
    states: await statesAmong(store, [...voices, ...statements], stateOf),
    languages: languages
      .map(({ language, claims }) => ({ language: String(language), claims: Number(claims) }))
      .sort((a, b) => b.claims - a.claims || (a.language < b.language ? -1 : 1)),
  }
}

type Counted = EntityRef & { claims: number }
const mostFirst = (a: Counted, b: Counted): number => b.claims - a.claims || (a.id < b.id ? -1 : 1)

async function statesAmong(
  store: GraphConnection,
  voices: readonly Row[],
  stateOf: ReadonlyMap<unknown, readonly EntityId[]>,
): Promise<Counted[]> {
  const counts = new Map<EntityId, number>()
  for (const { id, claims } of voices)
    for (const state of stateOf.get(id) ?? []) counts.set(state, (counts.get(state) ?? 0) + Number(claims))
  const nodes = await nodesOf(store, [...counts.keys()])
  return [...nodes.values()]
    .map(({ id, name, labels }) => ({ id, name, ...(labels ? { labels } : {}), claims: counts.get(id) ?? 0 }))
    .sort(mostFirst)
}
