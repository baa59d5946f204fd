import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../model/api.ts'
import { eventHeadline } from '../../model/event-headline.ts'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { loadEntity } from '../state/load-graph.ts'

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
  const kind = event.eventKind && labels.eventKind(event.eventKind)
  const headline =
    event.eventKind &&
    eventHeadline(
      event.eventKind,
      participants.map(one => ({ id: one.id, name: named(one), role: one.role })),
      labels.language,
    )
  const more = [
    headline && kind,
    labels.period(event.start, event.end) || t('entity.undated'),
    !headline && participants.map(named).join(', '),
    place && named(place),
  ].filter(Boolean)
  const sources = [
    attributedTo.length > 0 && t('claim.said', { who: attributedTo.map(named).join(', ') }),
    outlets.map(named).join(', '),
    firstPublished && labels.date(firstPublished),
  ].filter(Boolean)
  return (
    <li>
      <Button className="row" onPress={() => void loadEntity(event.id)}>
        <span className="row-title">
          <bdi>{headline ?? kind ?? labels.name(event)}</bdi>
          {summary.conflictsWith.length > 0 && <span className="badge badge-denied">{t('relation.disputed')}</span>}
          {event.status && <span className={`badge badge-${event.status}`}>{labels.status(event.status)}</span>}
        </span>
        <span className="row-more">
          <bdi>{more.join(' · ')}</bdi>
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
