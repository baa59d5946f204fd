import type { DisputeKind, DisputesAnswer, DisputesSelection } from '../../../model/disputes.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import { listName, offsetCursor, offsetIn } from '../cursor.ts'
import { allOf, claimConditions, parametersOf } from '../selection/conditions.ts'
import { partAnswer } from '../selection/scope.ts'
import { type Accounts, readAccounts } from './accounts.ts'
import { containment } from './containment.ts'
import { type FoundDispute, findDisputes } from './find-disputes.ts'
import { presentDisputes } from './present-disputes.ts'
import { type Weighed, weigh } from './weight.ts'

/** What the claims of a selection tell, to whom they are attributed, and all that they differ on, in no order. */
export type Reading = {
  accounts: Accounts
  voices: ReadonlyMap<unknown, readonly EntityId[]>
  disputed: readonly Weighed[]
}

/**
 * Reads the claims of a selection for what they differ on. `today` is an ISO date: announced events before it are past; the day of knowledge of the
 * selection stands in its place. Throws UnknownId.
 */
export async function readDisputes(store: GraphConnection, selection: Selection, today: string): Promise<Reading> {
  const [accounts, voices] = await Promise.all([readAccounts(store, selection), voicesOf(store, selection)])
  return { accounts, voices, disputed: await disputesAmong(store, accounts, selection, voices, today) }
}

/** What the claims of a selection differ on, the weightiest first or by date. Throws UnknownId, BadCursor. */
export async function disputes(
  store: GraphConnection,
  { disputeKinds, actors, order = 'weight', limit, cursor, ...selection }: DisputesSelection,
  reading: (selection: Selection) => Promise<Reading>,
): Promise<DisputesAnswer> {
  const list = listName('disputes', { disputeKinds, actors, order, ...selection })
  const offset = offsetIn(list, cursor)
  const { accounts, voices, disputed } = await reading(selection)
  const about = disputed.filter(dispute => !actors || actors.some(actor => concerns(dispute, actor, accounts, voices)))
  const counts: Partial<Record<DisputeKind, number>> = {}
  for (const { kind } of about) counts[kind] = (counts[kind] ?? 0) + 1
  const asked = about.filter(({ kind }) => disputeKinds?.includes(kind) ?? true).sort(orders[order])
  const hidden = Math.max(asked.length - offset - limit, 0)
  return {
    disputes: await presentDisputes(store, accounts, asked.slice(offset, offset + limit), selection),
    counts,
    ...partAnswer(accounts.scope, hidden, hidden > 0 ? offsetCursor(list, offset + limit) : undefined),
  }
}

/** Everything that is disputed among these accounts, with its weight, in no order. */
async function disputesAmong(
  store: GraphConnection,
  accounts: Accounts,
  selection: Selection,
  voices: ReadonlyMap<unknown, readonly EntityId[]>,
  today: string,
): Promise<Weighed[]> {
  const day = selection.asOf ?? today
  const places = [...accounts.events.values()].flatMap(event =>
    event.places.flatMap(({ edge }) => accounts.nodes.get(edge.to) ?? []),
  )
  const liesIn = await containment(store, [...new Map(places.map(place => [place.id, place])).values()])
  return findDisputes(accounts, { today: day, voices, liesIn }).map(dispute => weigh(dispute, day))
}

/** To whom the selected claims of events and relations are attributed, by claim. */
async function voicesOf(
  store: GraphConnection,
  selection: Selection,
): Promise<ReadonlyMap<unknown, readonly EntityId[]>> {
  const conditions = claimConditions('c', 'a', selection)
  const rows = await store.read(
    `MATCH (e:Entity)<-[:ATTRIBUTED_TO]-(c:Claim)-[:STATED_IN]->(a:Article) ${conditions.length > 0 ? `WHERE ${allOf(conditions)}` : ''}
     RETURN c.id AS claim, e.id AS voice`,
    parametersOf(selection),
  )
  const voices = new Map<unknown, EntityId[]>()
  for (const { claim, voice } of rows) voices.set(claim, [...(voices.get(claim) ?? []), voice as EntityId])
  return voices
}

/** Whether somebody did, underwent or told what is disputed, or is the event of which it is. */
function concerns(
  { about, versions }: FoundDispute,
  actor: EntityId,
  { events }: Accounts,
  voices: ReadonlyMap<unknown, readonly EntityId[]>,
): boolean {
  const takesPart = (id: EntityId | undefined) =>
    id !== undefined &&
    (id === actor || (events.get(id)?.participants.some(({ edge }) => edge.from === actor) ?? false))
  if ('relation' in about) {
    if ([about.relation.edge.from, about.relation.edge.to].includes(actor)) return true
  } else if (takesPart(about.event)) return true
  return versions.some(
    ({ event, claims }) => takesPart(event) || claims.some(({ claim }) => voices.get(claim)?.includes(actor)),
  )
}

const day = ({ lastPublished }: Weighed): string => lastPublished ?? ''
const byId = (a: Weighed, b: Weighed): number => (a.id < b.id ? -1 : 1)
/** What has no date comes last in either order of dates. */
const orders: Record<NonNullable<DisputesSelection['order']>, (a: Weighed, b: Weighed) => number> = {
  weight: (a, b) => b.weight - a.weight || byId(a, b),
  newest: (a, b) => day(b).localeCompare(day(a)) || byId(a, b),
  oldest: (a, b) => (day(a) || '9999').localeCompare(day(b) || '9999') || byId(a, b),
}
