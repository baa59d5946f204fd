import type { EventSummary } from '../../model/api.ts'

/** What became of an announcement, the surest first. */
export const outcomes = ['held', 'contradicted', 'cancelled', 'postponed', 'passed', 'open'] as const
export type Outcome = (typeof outcomes)[number]

/** `today` is an ISO date: only then does a date pass. An announcement may be both carried out and contradicted: all of it counts. */
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
  return [last && last < today ? 'passed' : 'open']
}
