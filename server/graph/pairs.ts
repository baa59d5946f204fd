import type { PairsAnswer, PairsSelection } from '../../model/api.ts'
import type { Attribution, GraphEdge } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { independentOutlets } from '../../model/independence.ts'
import { ActorKind, type EventStatus, type PloverType, ploverTypes } from '../../model/ontology.ts'
import type { Selection } from '../../model/selection.ts'
import type { GraphConnection } from './connection.ts'
import { decodeCursor, encodeCursor, listName } from './cursor.ts'
import { nodesOf } from './nodes.ts'
import { edgeOf } from './present-node.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import {
  asksClaims,
  eventConditions,
  kindConditions,
  parametersOf,
  relationConditions,
  where,
} from './selection/conditions.ts'
import { type ListScope, listScope, partAnswer } from './selection/scope.ts'

type Pair = PairsAnswer['pairs'][number]
/** That somebody took part in an event. */
type Participation = { edge: GraphEdge; type: PloverType; status: EventStatus }

/**
 * The ordered pairs of actors of a selection, those with the most events first: whoever acts in an event, towards each whom it concerns. What is done together
 * (a meeting, an agreement) goes both ways; who act together upon others do nothing to one another. `ids` choose actors, `kinds` theirs. What an actor's
 * relations of other types say is not counted. Throws UnknownId, BadCursor.
 */
export async function pairs(
  store: GraphConnection,
  { limit, cursor, mostActors, ...selection }: PairsSelection,
  counted: (selection: Selection) => Promise<CountedPairs>,
): Promise<PairsAnswer> {
  const list = listName('pairs', { mostActors, ...selection })
  const after = cursor === undefined ? undefined : decodeCursor(list, cursor)
  const { every, active, scope } = await counted(selection)
  const kept = new Set(active.slice(0, mostActors).map(({ id }) => id))
  const all = every.filter(({ from, to }) => kept.has(from) && kept.has(to))
  const rest = after ? all.filter(pair => isAfter(pair, after)) : all
  const page = rest.slice(0, limit)
  const ends = new Set(page.flatMap(({ from, to }) => [from, to]))
  const shown = active.filter(({ id }) => ends.has(id))
  const nodes = await nodesOf(
    store,
    shown.map(({ id }) => id),
  )
  const last = page.at(-1)
  const hidden = rest.length - page.length
  return {
    pairs: page,
    actors: shown.flatMap(({ id, given, received }) => {
      const node = nodes.get(id)
      if (!node) return []
      const { name, labels, kind, country, iso3 } = node
      return [{ id, name, labels, kind, country, iso3, given, received }]
    }),
    actorsLeftOut: active.length - kept.size,
    ...partAnswer(
      scope,
      hidden,
      hidden > 0 && last ? encodeCursor(list, [String(last.events), idOf(last)]) : undefined,
    ),
  }
}

/** All pairs of a selection, in order, with what those of each actor add up to. */
export type CountedPairs = { every: readonly Pair[]; active: readonly Total[]; scope: ListScope }
type Total = { id: EntityId; given: number; received: number }

/** Counts the pairs of a selection. Throws UnknownId. */
export async function countPairs(store: GraphConnection, selection: Selection): Promise<CountedPairs> {
  const scope = await listScope(store, selection)
  const { found, cut } = await participations(store, selection, scope)
  const every = pairsOf(found)
  return { every, active: totalsOf(every), scope: { ...scope, cut: scope.cut || cut } }
}

const idOf = ({ from, to }: Pair): string => `${from} ${to}`
const isAfter = (pair: Pair, [events, id]: [events: string, id: string]): boolean =>
  pair.events < Number(events) || (pair.events === Number(events) && idOf(pair) > id)

/** Who took part in which of the selected events, as the selected claims state it. */
async function participations(
  store: GraphConnection,
  selection: Selection,
  { ids }: ListScope,
): Promise<{ found: Participation[]; cut: boolean }> {
  if (selection.types && !selection.types.includes('PARTICIPATED_IN')) return { found: [], cut: false }
  const wanted = selection.kinds ?? ActorKind.options
  const kinds = ActorKind.options.filter(kind => wanted.includes(kind))
  const ofActors: Selection = { ...selection, types: ['PARTICIPATED_IN'], kinds }
  if (!asksClaims(selection)) {
    const conditions = [
      ...(ids ? ['p.id IN $ids'] : []),
      ...kindConditions('p', { kinds }),
      ...eventConditions('e', selection),
      ...relationConditions('r', ofActors),
    ]
    // Named one by one, since whole relations of which most is not used take a store several times as long.
    const rows = await store.read(
      `MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event) ${where(conditions)}
       RETURN p.id AS actor, e.id AS event, e.type AS type, e.status AS status, r.role AS role, r.claims AS claims,
              r.attributions AS attributions, r.disputed AS disputed, r.start AS start, r.end AS end`,
      { ...parametersOf(ofActors), ...(ids ? { ids } : {}) },
    )
    const found = rows.map(({ actor, event, type, status, ...relation }) => ({
      edge: edgeOf('PARTICIPATED_IN', relation, actor, event),
      type: type as PloverType,
      status: status as EventStatus,
    }))
    return { found, cut: false }
  }
  const { found, cut } = await claimedRelations(
    store,
    { ...ofActors, kinds: undefined },
    ids ? { touching: ids } : 'all',
  )
  const here = ids && new Set(ids)
  const own = found.filter(({ edge }) => here?.has(edge.from) ?? true)
  const [actors, events] = await Promise.all([
    nodesOf(store, [...new Set(own.map(({ edge }) => edge.from))]),
    nodesOf(store, [...new Set(own.map(({ edge }) => edge.to))]),
  ])
  return {
    found: own.flatMap(({ edge }) => {
      const event = events.get(edge.to)
      const kind = actors.get(edge.from)?.kind
      if (!event?.type || !event.status || !kinds.some(each => each === kind)) return []
      return [{ edge, type: event.type, status: event.status }]
    }),
    cut,
  }
}

/** Which outlets have somebody take part, and do not deny it. */
const tellingOf = ({ edge }: Participation): Attribution[] =>
  edge.attributions.filter(({ outlet, modality }) => outlet && modality !== 'denied')

/** All pairs of those who took part in the same events, in order. */
function pairsOf(found: readonly Participation[]): Pair[] {
  const byEvent = new Map<EntityId, Participation[]>()
  for (const one of found) {
    const own = byEvent.get(one.edge.to)
    if (own) own.push(one)
    else byEvent.set(one.edge.to, [one])
  }
  const counted = new Map<string, { pair: Pair; told: Attribution[] }>()
  for (const sides of byEvent.values()) {
    const actors = sides.filter(({ edge }) => edge.role !== 'recipient')
    const recipients = sides.filter(({ edge }) => edge.role !== 'actor')
    for (const actor of actors)
      for (const recipient of recipients) {
        const [from, to] = [actor.edge.from, recipient.edge.from]
        if (from === to) continue
        const key = `${from} ${to}`
        const entry = counted.get(key) ?? { pair: emptyPair(from, to), told: [] }
        counted.set(key, entry)
        count(entry.pair, actor, recipient)
        const others = new Set(tellingOf(recipient).map(({ outlet }) => outlet))
        entry.told.push(...tellingOf(actor).filter(({ outlet }) => others.has(outlet)))
      }
  }
  return [...counted.values()]
    .map(({ pair, told }) => ({ ...pair, sources: independentOutlets(told).size, balance: balanceOf(pair) }))
    .sort((a, b) => b.events - a.events || (idOf(a) < idOf(b) ? -1 : 1))
}

const emptyPair = (from: EntityId, to: EntityId): Pair => ({
  from,
  to,
  events: 0,
  byType: {},
  cooperation: 0,
  conflict: 0,
  balance: null,
  planned: 0,
  denied: 0,
  disputed: 0,
  claims: 0,
  sources: 0,
  firstContact: null,
  lastContact: null,
})

/** Adds an event to a pair, from the side that acts and the one that is acted upon. */
function count(pair: Pair, { edge, type, status }: Participation, other: Participation): void {
  pair.events++
  pair.byType[type] = (pair.byType[type] ?? 0) + 1
  pair.claims += Math.min(edge.claims, other.edge.claims)
  if (edge.disputed || other.edge.disputed) pair.disputed++
  if (status === 'planned' || status === 'postponed') pair.planned++
  else if (status === 'denied' || status === 'cancelled') pair.denied++
  else {
    const { direction } = ploverTypes[type]
    if (direction) pair[direction]++
    const { start, end } = edge
    const [first, last] = [start ?? end, end ?? start]
    if (first && (pair.firstContact === null || first < pair.firstContact)) pair.firstContact = first
    if (last && (pair.lastContact === null || last > pair.lastContact)) pair.lastContact = last
  }
}

function balanceOf({ cooperation, conflict }: Pair): number | null {
  const both = cooperation + conflict
  return both === 0 ? null : Math.round((1000 * (cooperation - conflict)) / both) / 1000
}

/** What the pairs of each actor add up to, the most active first. */
function totalsOf(all: readonly Pair[]): Total[] {
  const totals = new Map<EntityId, Total>()
  const of = (id: EntityId) => {
    const known = totals.get(id) ?? { id, given: 0, received: 0 }
    totals.set(id, known)
    return known
  }
  for (const { from, to, events } of all) {
    of(from).given += events
    of(to).received += events
  }
  return [...totals.values()].sort((a, b) => b.given + b.received - a.given - a.received || (a.id < b.id ? -1 : 1))
}
