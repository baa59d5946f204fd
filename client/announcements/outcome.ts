import { outcomesOf as outcomesOfAnnounced } from '../../model/announcement-outcome.ts'
import type { EventSummary } from '../../model/api.ts'
import type { Outcome } from '../../model/disputes.ts'

/** The outcomes of an announced event, at least one. It may be both held and contradicted. `today` is the day from which the reader looks, an ISO date. */
export const outcomesOf = ({ event, conflictsWith, fulfilledBy }: EventSummary, today: string): Outcome[] => {
  const statuses = (events: EventSummary['conflictsWith']) => events.map(({ status }) => status)
  const { status, start, end } = event
  return outcomesOfAnnounced(
    { status, start, end, fulfilledBy: statuses(fulfilledBy), contradictedBy: statuses(conflictsWith) },
    today,
  )
}
