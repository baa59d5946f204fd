import type { Event } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { eventKinds } from '../../model/ontology.ts'
import { articleScopedId } from '../article-scoped-id.ts'
import type { Document } from '../document.ts'
import type { EventMention as Told } from './event-mention.ts'

/** The countries that take part, sorted: what two reports of one event agree on however they name who came. */
const states = new WeakMap<object, string[]>()
function countriesOf(event: Pick<Event, 'participants'>): string[] {
  const known = states.get(event.participants)
  if (known) return known
  const sorted = [
    ...new Set(
      event.participants
        .map(
          participant =>
            participant.country ?? (/^country:/.test(participant.entity) ? participant.entity.slice(8) : undefined),
        )
        .filter(iso3 => iso3 !== undefined),
    ),
  ].sort()
  states.set(event.participants, sorted)
  return sorted
}

const overlap = (a: Told, b: Told): boolean =>
  !a.start || !b.start || (a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start))
const persons = (event: Told): string[] =>
  event.participants.filter(participant => /^person:/.test(participant.entity)).map(participant => participant.entity)

const within = (x: readonly string[], y: readonly string[]): boolean => x.every(item => y.includes(item))

/** Whether somebody is an actor of one and a recipient of the other, where both have two sides. */
function turned(a: Told, b: Told): boolean {
  const sides = (event: Told, role: Event['participants'][number]['role']) =>
    event.participants.filter(one => one.role === role).map(({ entity, country }) => country ?? entity)
  const recipients = sides(b, 'recipient')
  return sides(b, 'actor').length > 0 && sides(a, 'actor').some(side => recipients.includes(side))
}

/** Whether two mentions may be one event: same kind and status, the same sides, and compatible dates. */
function same(a: Told, b: Told): boolean {
  if (a.kind !== b.kind || a.status !== b.status || !overlap(a, b)) return false
  const [left, right] = [countriesOf(a), countriesOf(b)]
  if (left.length === 0 && right.length === 0)
    return a.participants.some(participant =>
      b.participants.some(other => other.entity === participant.entity && other.role === participant.role),
    )
  if (left.length !== right.length || !within(left, right)) return false
  // What one did to the other is not what the other did to the one.
  if (turned(a, b) || turned(b, a)) return false
  // Different days are different events even where the sides agree; an undated mention joins only a nearby one.
  if ((!a.start || !b.start) && !eventKinds[a.kind].rejoined && Math.abs(a.sentence - b.sentence) > 4) return false
  const [leftPersons, rightPersons] = [persons(a), persons(b)]
  if (leftPersons.length && rightPersons.length && !leftPersons.some(person => rightPersons.includes(person)))
    return false
  if (eventKinds[a.kind].byRecipient) {
    const recipients = (event: Told) =>
      event.participants
        .filter(participant => participant.role === 'recipient')
        .map(participant => participant.entity)
        .sort()
        .join()
    if (recipients(a) !== recipients(b)) return false
  }
  return !(a.place && b.place && a.place !== b.place && a.start && b.start)
}

/** Joins the mentions of one event (event coreference). Mentions that contradict each other become events that conflict. */
export function mergeEvents(document: Document, told: readonly Told[]): Event[] {
  const groups: Told[][] = []
  // Blocking: mentions that may be one event share these; the rest is compared only within a block, and equal mentions once.
  const alike = new Map<string, { group: Told[]; distinct: Map<string, Told> }[]>()
  for (const telling of told) {
    const key = [telling.kind, telling.status, telling.lasting, ...countriesOf(telling)].join()
    const sides = telling.participants.map(({ entity, role }) => entity + role)
    const words = [telling.start, telling.end, telling.place, telling.start ? '' : telling.sentence, ...sides].join()
    const candidates = alike.get(key) ?? []
    alike.set(key, candidates)
    const found = candidates.find(
      ({ distinct }) => distinct.has(words) || [...distinct.values()].every(member => same(member, telling)),
    )
    if (found) {
      found.group.push(telling)
      found.distinct.set(words, telling)
    } else {
      const group = [telling]
      groups.push(group)
      candidates.push({ group, distinct: new Map([[words, telling]]) })
    }
  }
  const taken = new Map<string, number>()
  const merged = groups.map(group => {
    // The mention with the most precise date, then the most participants, is the base; the others add evidence and what it lacks.
    const lead = [...group].sort(
      (a, b) =>
        Number(Boolean(b.start)) - Number(Boolean(a.start)) ||
        a.inferred.length - b.inferred.length ||
        persons(b).length - persons(a).length ||
        b.participants.length - a.participants.length,
    )[0] as Told
    const { sentence: _, caption: __, evidence: ___, lasting: ____, deed: _____, standing: ______, ...event } = lead
    // The actor may be named by another mention than the one with the date: "X claimed the attack".
    const isDoer = ({ role }: Event['participants'][number]) => role === 'actor'
    const doers = lead.participants.some(({ role }) => role !== 'recipient')
      ? []
      : (group.find(({ participants }) => participants.some(isDoer))?.participants.filter(isDoer) ?? [])
    const place = lead.place ?? group.find(telling => telling.place)?.place
    const creates = lead.creates ?? group.find(telling => telling.creates)?.creates
    const evidence = group
      .flatMap(telling => telling.evidence)
      .filter((item, i, all) => all.findIndex(other => other.start === item.start) === i)
    const sides = countriesOf(lead)
    const who = sides.length
      ? sides
      : lead.participants.map(participant => participant.entity.replace(/^[a-z]+:/, '')).slice(0, 3)
    const when = lead.start ?? articleScopedId('undated', document.head.contentHash)
    const base = [
      'event:',
      [
        lead.kind,
        ...who.map(part => part.toLowerCase()),
        when,
        ...(lead.status === 'held' || lead.status === 'asserted' ? [] : [lead.status]),
      ].join('-'),
    ]
      .join('')
      .slice(0, 180)
    const n = (taken.get(base) ?? 0) + 1
    taken.set(base, n)
    const id = (n === 1 ? base : `${base}-${n}`) as EntityId
    return {
      group,
      event: {
        id,
        ...event,
        participants: [...doers, ...event.participants],
        ...(place ? { place } : {}),
        ...(creates ? { creates } : {}),
        contexts: [...new Set(group.flatMap(telling => telling.contexts))],
        evidence,
      } satisfies Event,
    }
  })
  for (const [i, a] of merged.entries())
    for (const b of merged.slice(i + 1)) {
      if (
        a.event.kind !== b.event.kind ||
        countriesOf(a.event).join() !== countriesOf(b.event).join() ||
        countriesOf(a.event).length < 2
      )
        continue
      if (contradict(a.event, b.event) || contradict(b.event, a.event)) {
        link(a.event, b.event.id)
        link(b.event, a.event.id)
      }
    }
  return merged.map(({ event }) => event)

  function link(event: Event, id: EntityId): void {
    event.conflictsWith = [...(event.conflictsWith ?? []), id]
  }

  /** Announced as still to come by one, told as held by the other, at most two weeks apart; or denied by one. */
  function contradict(a: Event, b: Event): boolean {
    if (a.status === 'denied' && b.status === 'held') return overlapping(a, b)
    if (a.status !== 'planned' || b.status !== 'held' || !a.start || !b.start) return false
    const gap = Date.parse(a.start) - Date.parse(b.end ?? b.start)
    const published = document.head.publishedAt
    return (
      gap > 0 &&
      gap <= 14 * 86_400_000 &&
      published !== null &&
      (b.end ?? b.start) >= shiftBack(published) &&
      a.participants.length >= 2
    )
  }

  function overlapping(a: Event, b: Event): boolean {
    return !a.start || !b.start || (a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start))
  }

  function shiftBack(iso: string): string {
    return new Date(Date.parse(iso) - 7 * 86_400_000).toISOString().slice(0, 10)
  }
}
