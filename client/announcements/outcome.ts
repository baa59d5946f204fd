import type { EventSummary } from '../../model/api.ts'

/** What became of an announced event, in the order in which it is shown. */
export const outcomes = ['held', 'contradicted', 'cancelled', 'postponed', 'passed', 'open', 'undated'] as const
export type Outcome = (typeof outcomes)[number]

/** The outcomes of an announced event, at least one. It may be both held and contradicted. `today` is the day from which the reader looks, an ISO date. Without a date, nothing says whether it is still to come. */
export function outcomesOf(summary: EventSummary, today: string): Outcome[] {
  const { event, conflictsWith, fulfilledBy } = summary
  const statuses = new Set([event.status, ...conflictsWith.map(other => other.status)])
  const found: Outcome[] = []
  if (fulfilledBy.some(other => other.status === 'held')) found.push('held')
  if (conflictsWith.length > 0) found.push('contradicted')
  if (statuses.has('cancelled')) found.push('cancelled')
  if (statuses.has('postponed')) found.push('postponed')
  if (found.length > 0) return found
  const last = event.end ?? event.start
  return [last ? (last < today ? 'passed' : 'open') : 'undated']
}
