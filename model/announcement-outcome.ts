import type { Outcome } from './disputes.ts'
import type { EventStatus } from './ontology.ts'

type Announced = {
  status: EventStatus | undefined
  start: string | null | undefined
  end: string | null | undefined
  /** The status of each event that carries it out, and of each that contradicts it. */
  fulfilledBy: readonly (EventStatus | undefined)[]
  contradictedBy: readonly (EventStatus | undefined)[]
}

/** The outcomes of an announced event, at least one. It may be both held and contradicted. `today` is an ISO date. Without a date, nothing says whether it is still to come. */
export function outcomesOf({ status, start, end, fulfilledBy, contradictedBy }: Announced, today: string): Outcome[] {
  const statuses = new Set([status, ...contradictedBy])
  const found: Outcome[] = []
  if (fulfilledBy.includes('held')) found.push('held')
  if (contradictedBy.length > 0) found.push('contradicted')
  if (statuses.has('cancelled')) found.push('cancelled')
  if (statuses.has('postponed')) found.push('postponed')
  if (found.length > 0) return found
  const last = end ?? start
  return [last ? (last < today ? 'passed' : 'open') : 'undated']
}
