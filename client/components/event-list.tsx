import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../model/api.ts'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { reveal } from '../state/load-graph.ts'

/** Events, one a line; a click opens its details. */
export function EventList({ events }: { events: readonly EventSummary[] }) {
  return (
    <ul>
      {events.map(summary => (
        <EventLine key={summary.event.id} summary={summary} />
      ))}
    </ul>
  )
}

/** What happened, when, between whom and where, and who says so. */
function EventLine({ summary }: { summary: EventSummary }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const { event, participants, place, attributedTo, outlets, firstPublished } = summary
  const who = [...participants, ...(place ? [place] : [])].map(named).join(', ')
  const sources = [
    attributedTo.length > 0 && t('claim.said', { who: attributedTo.map(named).join(', ') }),
    outlets.map(named).join(', '),
    firstPublished && labels.date(firstPublished),
  ].filter(Boolean)
  return (
    <li>
      <Button className="row" onPress={() => void reveal(event.id)}>
        <span className="row-title">
          {event.eventKind ? labels.eventKind(event.eventKind) : labels.name(event)}
          {event.status && <span className={`badge badge-${event.status}`}>{labels.status(event.status)}</span>}
        </span>
        <span className="row-more">
          {labels.period(event.start, event.end) || t('entity.undated')}
          {who && (
            <>
              {' · '}
              <bdi>{who}</bdi>
            </>
          )}
        </span>
        {sources.length > 0 && (
          <span className="row-more row-told">
            <bdi>{sources.join(' · ')}</bdi>
          </span>
        )}
      </Button>
    </li>
  )
}
