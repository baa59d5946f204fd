import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../model/api.ts'
import { api } from '../api.ts'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { reveal } from '../state/explore.ts'
import { ArticleList } from './article-list.tsx'
import { Section } from './section.tsx'

/** What the graph holds, and the two ways in: its articles and its events. */
export function Overview() {
  const { t } = useTranslation()
  return (
    <>
      <h2 className="panel-title">{t('overview.title')}</h2>
      <p className="lead">{t('app.tagline')}</p>
      <p className="quiet">{t('overview.intro')}</p>
      <Totals />
      <Events />
      <Articles />
    </>
  )
}

function Totals() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data } = useQuery({ queryKey: ['stats'], queryFn: ({ signal }) => api.stats(signal) })
  if (!data) return null
  const all = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
  const totals = [
    ['overview.articles', data.articles],
    ['overview.entities', all(data.entities) - (data.entities.Event ?? 0)],
    ['overview.events', all(data.events)],
    ['overview.claims', data.claims],
  ] as const
  return (
    <ul className="totals" aria-label={t('overview.totals')}>
      {totals.map(([key, count]) => {
        const [number, ...words] = t(key, { count }).split(' ')
        return (
          <li key={key}>
            <strong>{number === String(count) ? labels.number(count) : number}</strong> {words.join(' ')}
          </li>
        )
      })}
    </ul>
  )
}

/** More would push the articles out of sight. */
const few = 5

function Events() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({ queryKey: ['events'], queryFn: ({ signal }) => api.events(signal) })
  return (
    <Section title={t('overview.eventsTitle')} count={data?.events.length}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.events.length === 0 && <p className="quiet">{t('overview.noEvents')}</p>}
      <EventLines events={data?.events.slice(0, few) ?? []} />
      {data && data.events.length > few && (
        <details className="more">
          <summary>{t('overview.moreEvents', { count: data.events.length - few })}</summary>
          <EventLines events={data.events.slice(few)} />
        </details>
      )}
    </Section>
  )
}

function EventLines({ events }: { events: readonly EventSummary[] }) {
  return (
    <ul>
      {events.map(summary => (
        <EventLine key={summary.event.id} summary={summary} />
      ))}
    </ul>
  )
}

function EventLine({ summary: { event, participants, place } }: { summary: EventSummary }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const who = [...participants, ...(place ? [place] : [])].map(named).join(', ')
  return (
    <li>
      <Button className="row" onPress={() => void reveal(event.id)}>
        <span className="row-title">
          {event.eventKind ? labels.eventKind(event.eventKind) : event.name}
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
      </Button>
    </li>
  )
}

function Articles() {
  const { t } = useTranslation()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['articles'],
    queryFn: ({ pageParam, signal }) => api.articles(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const articles = data?.pages.flatMap(page => page.articles) ?? []
  return (
    <Section title={t('overview.articlesTitle')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && articles.length === 0 && <p className="quiet">{t('overview.noArticles')}</p>}
      <ArticleList articles={articles.map(({ publisher, ...article }) => ({ ...article, outlet: publisher?.name }))} />
      {hasNextPage && (
        <Button className="button" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('overview.moreArticles')}
        </Button>
      )}
    </Section>
  )
}
