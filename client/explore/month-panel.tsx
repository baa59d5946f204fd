import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { formatMonth, monthAfter, monthBounds } from '../language/months.ts'
import { addEntities, loadEntity } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'

/** The events that may have happened in a month or a year. */
export default function MonthPanel({ month }: { month: string }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const use = useWorkspace(state => state.openTool)
  const { from, to } = monthBounds(month)
  const { data, error, refetch } = useQuery({
    queryKey: ['events', from, to],
    queryFn: ({ signal }) => api.events({ happenedFrom: from, happenedTo: to, limit: 200 }, { signal }),
  })
  const step = (by: number) => () => use({ name: 'month', month: monthAfter(month, by) })
  return (
    <>
      <h2 className="panel-title">{t('explore.monthTitle', { month: formatMonth(month, labels.language) })}</h2>
      <div className="actions">
        <Button className="button button-small" onPress={step(-1)}>
          <Icon name="back" />
          {formatMonth(monthAfter(month, -1), labels.language)}
        </Button>
        <Button className="button button-small" onPress={step(1)}>
          {formatMonth(monthAfter(month, 1), labels.language)}
          <Icon name="arrow" />
        </Button>
        {data && data.events.length > 0 && (
          <Button
            className="button button-small"
            onPress={() => void addEntities(data.events.map(({ event }) => event.id))}
          >
            <Icon name="locate" />
            {t('explore.showAll')}
          </Button>
        )}
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.events.length === 0 && <p className="quiet">{t('explore.monthEmpty')}</p>}
      <ul data-part="events">
        {data?.events.map(({ event, participants, place }) => (
          <li key={event.id}>
            <Button className="row" onPress={() => void loadEntity(event.id)}>
              <span className="row-title">
                {event.eventKind ? labels.eventKind(event.eventKind) : labels.name(event)}
                {event.status && <span className={`badge badge-${event.status}`}>{labels.status(event.status)}</span>}
              </span>
              <span className="row-more">
                {labels.period(event.start, event.end)} ·{' '}
                <bdi>{[...participants, ...(place ? [place] : [])].map(named).join(', ')}</bdi>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
