import type { Event } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { eventKinds } from '../../model/ontology.ts'
import { articleScopedId } from '../article-scoped-id.ts'
import type { Document } from '../document.ts'
import type { EventMention } from './event-mention.ts'

/** The ISO3 codes of the participants' countries, sorted. Two reports of one event agree on them, whichever officials they name. */
const countriesByParticipants = new WeakMap<object, string[]>()
function countriesOf(event: Pick<Event, 'participants'>): string[] {
  const known = countriesByParticipants.get(event.participants)
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
  countriesByParticipants.set(event.participants, sorted)
  return sorted
}

const mayOverlap = (a: EventMention, b: EventMention): boolean =>
  !a.start || !b.start || (a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start))
const persons = (event: EventMention): string[] =>
  event.participants.filter(participant => /^person:/.test(participant.entity)).map(participant => participant.entity)

const isSubset = (x: readonly string[], y: readonly string[]): boolean => x.every(item => y.includes(item))

/** Whether an actor of one is a recipient of the other, while both have two sides. */
function isReversed(a: EventMention, b: EventMention): boolean {
  const sides = (event: EventMention, role: Event['participants'][number]['role']) =>
    event.participants.filter(one => one.role === role).map(({ entity, country }) => country ?? entity)
  const recipients = sides(b, 'recipient')
  return sides(b, 'actor').length > 0 && sides(a, 'actor').some(side => recipients.includes(side))
}

/** Whether two mentions may be one event: same kind and status, the same sides, and compatible dates. */
function isSameEvent(a: EventMention, b: EventMention): boolean {
  if (a.kind !== b.kind || a.status !== b.status || !mayOverlap(a, b)) return false
  const [left, right] = [countriesOf(a), countriesOf(b)]
  if (left.length === 0 && right.length === 0)
    return a.participants.some(participant =>
      b.participants.some(other => other.entity === participant.entity && other.role === participant.role),
    )
  if (left.length !== right.length || !isSubset(left, right)) return false
  // "X accused Y" and "Y accused X" are two events.
  if (isReversed(a, b) || isReversed(b, a)) return false
  // Different days are different events even where the sides agree; an undated mention joins only a nearby one.
  if ((!a.start || !b.start) && !eventKinds[a.kind].rejoined && Math.abs(a.sentence - b.sentence) > 4) return false
  const [leftPersons, rightPersons] = [persons(a), persons(b)]
  if (leftPersons.length && rightPersons.length && !leftPersons.some(person => rightPersons.includes(person)))
    return false
  if (eventKinds[a.kind].byRecipient) {
    const recipients = (event: EventMention) =>
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
export function mergeEvents(document: Document, mentions: readonly EventMention[]): Event[] {
  const groups: EventMention[][] = []
  // Blocking: mentions that may be one event share these; the rest is compared only within a block, and equal mentions once.
  const blocks = new Map<string, { group: EventMention[]; distinct: Map<string, EventMention> }[]>()
  for (const mention of mentions) {
    const key = [mention.kind, mention.status, mention.lasting, ...countriesOf(mention)].join()
    const sides = mention.participants.map(({ entity, role }) => entity + role)
    const words = [mention.start, mention.end, mention.place, mention.start ? '' : mention.sentence, ...sides].join()
    const candidates = blocks.get(key) ?? []
    blocks.set(key, candidates)
    const found = candidates.find(
      ({ distinct }) => distinct.has(words) || [...distinct.values()].every(member => isSameEvent(member, mention)),
    )
    if (found) {
      found.group.push(mention)
      found.distinct.set(words, mention)
    } else {
      const group = [mention]
      groups.push(group)
      candidates.push({ group, distinct: new Map([[words, mention]]) })
    }
  }
  const taken = new Map<string, number>()
  const merged = groups.map(group => {
    // The mention with the most precise date, then the most participants, is the base; the others add evidence and what it lacks.
    const base = [...group].sort(
      (a, b) =>
        Number(Boolean(b.start)) - Number(Boolean(a.start)) ||
        a.inferred.length - b.inferred.length ||
        persons(b).length - persons(a).length ||
        b.participants.length - a.participants.length,
    )[0] as EventMention
    const { sentence: _, caption: __, evidence: ___, lasting: ____, deed: _____, stative: ______, ...event } = base
    // The actor may be named by another mention than the one with the date: "X claimed the attack".
    const isDoer = ({ role }: Event['participants'][number]) => role === 'actor'
    const doers = base.participants.some(({ role }) => role !== 'recipient')
      ? []
      : (group.find(({ participants }) => participants.some(isDoer))?.participants.filter(isDoer) ?? [])
    const place = base.place ?? group.find(mention => mention.place)?.place
    const creates = base.creates ?? group.find(mention => mention.creates)?.creates
    const evidence = group
      .flatMap(mention => mention.evidence)
      .filter((item, i, all) => all.findIndex(other => other.start === item.start) === i)
    const sides = countriesOf(base)
    const who = sides.length
      ? sides
      : base.participants.map(participant => participant.entity.replace(/^[a-z]+:/, '')).slice(0, 3)
    const when = base.start ?? articleScopedId('undated', document.head.contentHash)
    const stem = [
      'event:',
      [
        base.kind,
        ...who.map(part => part.toLowerCase()),
        when,
        ...(base.status === 'held' || base.status === 'asserted' ? [] : [base.status]),
      ].join('-'),
    ]
      .join('')
      .slice(0, 180)
    const n = (taken.get(stem) ?? 0) + 1
    taken.set(stem, n)
    const id = (n === 1 ? stem : `${stem}-${n}`) as EntityId
    return {
      group,
      event: {
        id,
        ...event,
        participants: [...doers, ...event.participants],
        ...(place ? { place } : {}),
        ...(creates ? { creates } : {}),
        contexts: [...new Set(group.flatMap(mention => mention.contexts))],
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
      if (contradicts(a.event, b.event) || contradicts(b.event, a.event)) {
        link(a.event, b.event.id)
        link(b.event, a.event.id)
      }
    }
  return merged.map(({ event }) => event)

  function link(event: Event, id: EntityId): void {
    event.conflictsWith = [...(event.conflictsWith ?? []), id]
  }

  /**
   * Whether two events contradict each other: one was announced and the other took place at most two weeks earlier, or one is denied and
   * the other took place.
   */
  function contradicts(a: Event, b: Event): boolean {
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
