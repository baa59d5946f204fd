import { type PloverRow, ploverTypes } from '../../../model/ontology.ts'
import type { Row } from '../connection.ts'
import { claimsOfEvent, denies, type EventAccount } from './accounts.ts'
import type { LiesIn } from './containment.ts'

/** To whom each claim is attributed, by the id of the claim. */
export type Voices = ReadonlyMap<unknown, readonly string[]>

type Known = { voices: Voices; liesIn: LiesIn }

/** Two days of one meeting as accounts differ, and not two meetings: at most so far apart, in days. */
export const NEAR_DAYS = 3
/** How long after an accusation its rejection still answers it, in days. */
const ANSWER_DAYS = 31

const dayMs = 86_400_000
/** From one ISO date to another, in days. */
export const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs

/**
 * Who tells something: those to whom claims are attributed; where a claim is attributed to nobody, the outlet of its article or, without one, the
 * article.
 */
const voicesOf = (claims: readonly Row[], voices: Voices): Set<unknown> =>
  new Set(claims.flatMap(claim => voices.get(claim.claim) ?? [claim.outlet ?? claim.article]))

/** Whether somebody tells what both of some claims tell. */
export function haveOneVoice(one: readonly Row[], other: readonly Row[], voices: Voices): boolean {
  const first = voicesOf(one, voices)
  return [...voicesOf(other, voices)].some(voice => first.has(voice))
}

/** Whoever tells both of two events tells of two, not of one in two ways. */
const toldByOne = (a: EventAccount, b: EventAccount, { voices }: Known): boolean =>
  haveOneVoice(claimsOfEvent(a), claimsOfEvent(b), voices)

/** Whether an event is told as something that happened on a known day, by claims of which some affirm it. */
export const isHeld = (event: EventAccount): boolean =>
  event.node.status === 'held' && event.node.precision === 'day' && claimsOfEvent(event).some(each => !denies(each))

/** Whether the two may have been in one place: one of them is nowhere, or some two of their places are one or one in the other. */
const mayShareGround = (a: EventAccount, b: EventAccount, { liesIn }: Known): boolean =>
  a.places.length === 0 ||
  b.places.length === 0 ||
  a.places.some(({ edge: { to: one } }) =>
    b.places.some(({ edge: { to: other } }) => one === other || liesIn(one, other) || liesIn(other, one)),
  )

/** Something that its sides do together, once. */
const isMutual = ({ node }: EventAccount): boolean => {
  const { mutual, ongoing }: Partial<PloverRow> = node.type ? ploverTypes[node.type] : {}
  return mutual === true && ongoing !== true
}

export const firstDay = ({ node }: EventAccount): string => node.start ?? ''
export const lastDay = ({ node }: EventAccount): string => node.end ?? node.start ?? ''
const overlap = (a: EventAccount, b: EventAccount): boolean => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a)

/**
 * Whether two events that were held are one, told of two days: something that its sides do together, of one kind, between the same two countries or more, at most
 * three days apart, in places that do not exclude each other, and nobody tells both.
 */
export function differInDate(a: EventAccount, b: EventAccount, known: Known): boolean {
  if (a.node.eventKind !== b.node.eventKind || !isMutual(a)) return false
  if (a.sides.length < 2 || a.sides.join() !== b.sides.join() || overlap(a, b)) return false
  const gap = firstDay(b) > lastDay(a) ? days(lastDay(a), firstDay(b)) : days(lastDay(b), firstDay(a))
  return gap <= NEAR_DAYS && mayShareGround(a, b, known) && !toldByOne(a, b, known)
}

/**
 * Whether two events that were held are one, told of different participants. What its sides do together: of one kind and day, between countries of which two or more
 * are the same and some are not, in one place. What one does to another: of one kind, day, place and recipient, by others.
 * In either case nobody tells both.
 */
export function differInParticipants(a: EventAccount, b: EventAccount, known: Known): boolean {
  if (a.node.eventKind !== b.node.eventKind || !overlap(a, b)) return false
  if (a.places.length === 0 || b.places.length === 0 || !mayShareGround(a, b, known)) return false
  if (toldByOne(a, b, known)) return false
  if (isMutual(a)) {
    const shared = a.sides.filter(side => b.sides.includes(side))
    return shared.length >= 2 && a.sides.join() !== b.sides.join()
  }
  const [doers, others] = [inRole(a, 'actor'), inRole(b, 'actor')]
  const [struck, hit] = [inRole(a, 'recipient'), inRole(b, 'recipient')]
  return (
    doers.length > 0 &&
    others.length > 0 &&
    !doers.some(id => others.includes(id)) &&
    struck.length > 0 &&
    struck.some(id => hit.includes(id))
  )
}

const inRole = ({ participants }: EventAccount, role: string): string[] =>
  participants.filter(({ edge }) => edge.role === role).map(({ edge }) => edge.from)

/** The day on which something was said or, where no text dates it, on which the first article that says so was published. */
const knownDay = (event: EventAccount): string | undefined =>
  event.node.start ??
  claimsOfEvent(event)
    .flatMap(({ publishedAt }) => (typeof publishedAt === 'string' ? [publishedAt] : []))
    .sort()[0]

/**
 * Whether one event is denied and the other is what is denied: of one kind, with the same sides, by the same doer, and to the same where both say to whom, on
 * days that overlap or, where one has none, told within a month of each other; and nobody tells both.
 */
export function deniesOther(denied: EventAccount, other: EventAccount, known: Known): boolean {
  if (denied.node.eventKind !== other.node.eventKind || denied.node.type !== other.node.type) return false
  if (denied.sides.length === 0 || denied.sides.join() !== other.sides.join()) return false
  const [doers, others] = [inRole(denied, 'actor'), inRole(other, 'actor')]
  const [struck, hit] = [inRole(denied, 'recipient'), inRole(other, 'recipient')]
  if (doers.length > 0 || others.length > 0) {
    if (!doers.some(id => others.includes(id))) return false
    if (struck.length > 0 && hit.length > 0 && !struck.some(id => hit.includes(id))) return false
  } else if (struck.length > 0 || hit.length > 0) return false
  if (!mayShareGround(denied, other, known)) return false
  if (denied.node.start && other.node.start) return overlap(denied, other) && !toldByOne(denied, other, known)
  const [first, second] = [knownDay(denied), knownDay(other)]
  return (
    Boolean(first && second) &&
    Math.abs(days(first ?? '', second ?? '')) <= ANSWER_DAYS &&
    !toldByOne(denied, other, known)
  )
}

/** Whether a rejection answers an accusation: the accused rejects what the accuser says, on that day or within a month. */
export function answersTo(accusation: EventAccount, rejection: EventAccount): boolean {
  if (accusation.sides.length < 2 || rejection.sides.join() !== accusation.sides.join()) return false
  const accused = inRole(accusation, 'recipient')
  if (accused.some(id => inRole(rejection, 'recipient').includes(id))) return false
  const [made, answered] = [knownDay(accusation), knownDay(rejection)]
  if (!made || !answered) return false
  const gap = days(made, answered)
  return gap >= 0 && gap <= ANSWER_DAYS
}
