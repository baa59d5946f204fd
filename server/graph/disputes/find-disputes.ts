import { outcomesOf } from '../../../model/announcement-outcome.ts'
import type { DisputeKind, DisputeVersion, Outcome } from '../../../model/disputes.ts'
import { type Figure, FigureOf } from '../../../model/extraction.ts'
import type { EntityId, RelationId } from '../../../model/ids.ts'
import { type EventStatus, type PloverRow, ploverTypes } from '../../../model/ontology.ts'
import type { Row } from '../connection.ts'
import type { ClaimedRelation } from '../selection/claimed-relations.ts'
import { type Accounts, claimsOfEvent, denies, type EventAccount } from './accounts.ts'
import {
  answersTo,
  days,
  deniesOther,
  differInDate,
  differInParticipants,
  firstDay,
  haveOneVoice,
  isHeld,
  lastDay,
  NEAR_DAYS,
  type Voices,
} from './compare-events.ts'
import type { LiesIn } from './containment.ts'
import { excludeEachOther, figuresOf } from './figures.ts'

/** One account of what is disputed, by the ids of what tells it. */
export type FoundVersion = {
  says: DisputeVersion['says']
  event?: EntityId
  place?: EntityId
  figure?: Figure
  claims: Row[]
}
export type FoundDispute = {
  id: string
  kind: DisputeKind
  about: { relation: ClaimedRelation } | { event: EntityId }
  versions: FoundVersion[]
  outcomes?: Outcome[]
}

/** What has to be known besides the accounts. */
export type Known = {
  /** ISO date. */
  today: string
  /** To whom claims are attributed, by claim. */
  voices: Voices
  liesIn: LiesIn
}

/** Everything on which the claims of these accounts differ, each difference once. */
export function findDisputes(accounts: Accounts, known: Known): FoundDispute[] {
  const events = [...accounts.events.values()]
  const pairs = new Set(accounts.conflicts.map(({ edge }) => pairKey(edge.from, edge.to)))
  const conflicting = new Set(accounts.conflicts.flatMap(({ edge }) => [edge.from, edge.to]))
  const affirmed = groupedBy(events.filter(affirms), deed)
  return [
    ...accounts.between.flatMap(deniedRelation),
    ...events.flatMap(event => deniedEvent(event, conflicting, affirmed.get(deed(event)) ?? [], known)),
    ...contradictions(accounts),
    ...events.flatMap(event => differentPlaces(event, known)),
    ...events.flatMap(event => differentFigures(event, known)),
    ...differentEvents(events, known, pairs),
    ...unfulfilled(accounts, known),
    ...answeredAccusations(events),
  ]
}

/** What `deniesOther` compares first; two events of different deeds are never told as one. */
const deed = ({ node, sides }: EventAccount): string => `${node.eventKind} ${node.type} ${sides.join()}`

function groupedBy<T>(items: Iterable<T>, key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ')

/** Claims that affirm and claims that deny, as versions; a denial is one of something, though nobody here affirms it. */
function byPolarity(claims: readonly Row[]): FoundVersion[] {
  const denials = claims.filter(denies)
  const affirmations = claims.filter(claim => !denies(claim))
  return [
    { says: 'affirmed', claims: affirmations },
    { says: 'denied', claims: denials },
  ]
}

function deniedRelation(relation: ClaimedRelation): FoundDispute[] {
  if (!relation.claims.some(denies)) return []
  const { id } = relation.edge
  return [{ id: `denial~${id}`, kind: 'denial', about: { relation }, versions: byPolarity(relation.claims) }]
}

/**
 * An event that some claim denies, with the events that tell what it denies; `alike`: those that affirm a deed like it. Where another event is stored as contradicting it, that is told as one
 * dispute of the two.
 */
function deniedEvent(
  event: EventAccount,
  conflicting: ReadonlySet<EntityId>,
  alike: readonly EventAccount[],
  known: Known,
): FoundDispute[] {
  const claims = claimsOfEvent(event)
  const { id } = event.node
  if (!claims.some(denies) || (conflicting.has(id) && claims.every(denies))) return []
  const others = event.node.status === 'denied' ? alike.filter(other => deniesOther(event, other, known)) : []
  const versions =
    others.length > 0 && claims.every(denies)
      ? [...others.map(other => told(other, 'affirmed')), told(event, 'denied')]
      : byPolarity(claims)
  return [{ id: `denial~${id}`, kind: 'denial', about: { event: id }, versions }]
}

/** Whether an event is told as one that took place. */
const affirms = (event: EventAccount): boolean =>
  (event.node.status === 'held' || event.node.status === 'asserted') &&
  claimsOfEvent(event).some(claim => !denies(claim))

const told = (event: EventAccount, says: FoundVersion['says']): FoundVersion => ({
  says,
  event: event.node.id,
  claims: claimsOfEvent(event),
})

const announcedStatuses: readonly (EventStatus | undefined)[] = ['planned', 'postponed', 'cancelled']
const isAnnounced = ({ node }: EventAccount): boolean => announcedStatuses.includes(node.status)

/** Events that claims say contradict each other, but for announcements that nothing carries out, which `unfulfilled` tells. */
function contradictions({ events, conflicts, fulfilments }: Accounts): FoundDispute[] {
  const fulfilled = new Set(fulfilments.map(({ edge }) => edge.to))
  return conflicts.flatMap(({ edge }): FoundDispute[] => {
    const [a, b] = [events.get(edge.from), events.get(edge.to)]
    if (!a || !b) return []
    if ([a, b].some(each => isAnnounced(each) && !fulfilled.has(each.node.id))) return []
    const [first, second] = a.node.status === 'denied' ? [b, a] : [a, b]
    const isDenial = second.node.status === 'denied'
    return [
      {
        id: `${isDenial ? 'denial' : 'date'}~${pairKey(first.node.id, second.node.id).replace(' ', '~')}`,
        kind: isDenial ? 'denial' : 'date',
        about: { event: first.node.id },
        versions: [told(first, isDenial ? 'affirmed' : 'told'), told(second, isDenial ? 'denied' : 'told')],
      },
    ]
  })
}

/** One event that claims put in several places, of which none lies in another. A place around some of them says nothing against these. */
function differentPlaces({ node, places }: EventAccount, { liesIn }: Known): FoundDispute[] {
  const affirmed = places
    .map(place => ({ id: place.edge.to, claims: place.claims.filter(claim => !denies(claim)) }))
    .filter(({ claims }) => claims.length > 0)
  const apart = affirmed
    .filter(({ id }) => !affirmed.some(other => liesIn(other.id, id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (apart.length < 2) return []
  return [
    {
      id: `place~${node.id}`,
      kind: 'place',
      about: { event: node.id },
      versions: apart.map(({ id, claims }) => ({ says: 'told', place: id, claims })),
    },
  ]
}

/** Numbers of people that claims give for one event, of which some exclude each other and nobody gives both: who counts again later does not differ. */
function differentFigures(event: EventAccount, { voices }: Known): FoundDispute[] {
  const { id } = event.node
  return FigureOf.options.flatMap((of): FoundDispute[] => {
    const accounts = figuresOf(event, of)
    const excluding = accounts.filter(one =>
      accounts.some(
        other => excludeEachOther(one.figure, other.figure) && !haveOneVoice(one.claims, other.claims, voices),
      ),
    )
    if (excluding.length < 2) return []
    return [
      {
        id: `figures~${of}~${id}`,
        kind: 'figures',
        about: { event: id },
        versions: excluding.map(({ figure, claims }) => ({ says: 'told', figure, claims })),
      },
    ]
  })
}

/** Pairs of events that are one event told differently. */
function differentEvents(
  events: readonly EventAccount[],
  known: Known,
  conflicting: ReadonlySet<string>,
): FoundDispute[] {
  const found: FoundDispute[] = []
  const ordered = events.filter(isHeld).sort((a, b) => (key(a) < key(b) ? -1 : 1))
  for (const [nth, a] of ordered.entries())
    for (let next = nth + 1; next < ordered.length; next += 1) {
      const b = ordered[next] as EventAccount
      if (a.node.eventKind !== b.node.eventKind || days(lastDay(a), firstDay(b)) > NEAR_DAYS) break
      const kind = differInDate(a, b, known) ? 'date' : differInParticipants(a, b, known) ? 'participants' : undefined
      if (!kind || conflicting.has(pairKey(a.node.id, b.node.id))) continue
      found.push({
        id: `${kind}~${a.node.id}~${b.node.id}`,
        kind,
        about: { event: a.node.id },
        versions: [told(a, 'told'), told(b, 'told')],
      })
    }
  return found
}
/** Events of one kind stand together, in the order of their dates. */
const key = ({ node }: EventAccount): string => `${node.eventKind} ${node.start} ${node.id}`

/** Announced events whose day is past, or that others contradict, called off or put off; none that was held. */
function unfulfilled({ events, conflicts, fulfilments }: Accounts, { today }: Known): FoundDispute[] {
  const othersBy = (relations: readonly ClaimedRelation[]) => {
    const ends = relations.flatMap(({ edge: { from, to } }) => [
      { of: from, other: to },
      { of: to, other: from },
    ])
    const byEvent = groupedBy(ends, ({ of }) => of)
    return (id: EntityId): EventAccount[] => (byEvent.get(id) ?? []).flatMap(({ other }) => events.get(other) ?? [])
  }
  const [contradicting, fulfilling] = [othersBy(conflicts), othersBy(fulfilments)]
  return [...events.values()].filter(isAnnounced).flatMap((event): FoundDispute[] => {
    const { id, status, start, end } = event.node
    const against = contradicting(id)
    const outcomes = outcomesOf(
      {
        status,
        start,
        end,
        fulfilledBy: fulfilling(id).map(({ node }) => node.status),
        contradictedBy: against.map(({ node }) => node.status),
      },
      today,
    )
    if (outcomes.includes('held') || outcomes.includes('open') || outcomes.includes('undated')) return []
    return [
      {
        id: `unfulfilled~${id}`,
        kind: 'unfulfilled',
        about: { event: id },
        outcomes,
        versions: [
          told(event, 'announced'),
          ...against.map(other => told(other, other.node.status === 'denied' ? 'denied' : 'told')),
        ],
      },
    ]
  })
}

/** Accusations that those whom they name have rejected. */
function answeredAccusations(events: readonly EventAccount[]): FoundDispute[] {
  const withTrait = (trait: 'blames' | 'rebuts') =>
    events.filter(({ node }) => node.type && (ploverTypes[node.type] as PloverRow)[trait])
  // The two sides are the same, whichever of them speaks.
  const answers = groupedBy(withTrait('rebuts'), ({ sides }) => sides.join())
  return withTrait('blames').flatMap((accusation): FoundDispute[] => {
    const given = (answers.get(accusation.sides.join()) ?? []).filter(answer => answersTo(accusation, answer))
    if (given.length === 0) return []
    const { id } = accusation.node
    return [
      {
        id: `accusation~${id}`,
        kind: 'accusation',
        about: { event: id },
        versions: [told(accusation, 'affirmed'), ...given.map(answer => told(answer, 'denied'))],
      },
    ]
  })
}

/** The relations whose claims stand for a version. */
export const relationsOf = ({ claims }: FoundVersion): RelationId[] => [
  ...new Set(claims.map(({ id }) => id as RelationId)),
]
