import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EventSummary } from '../../model/api.ts'
import { EventKind } from '../../model/ontology.ts'
import { api } from '../api.ts'
import { EventList } from '../components/event-list.tsx'
import filterChipStyles from '../components/filter-chips.module.css'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { chooseOpening, newestArticles } from '../state/load-graph.ts'
import { useOpening } from '../state/opening.ts'
import { useWorkspace } from '../state/workspace.ts'

/** More would push the articles below out of sight. */
const maxEvents = 8

const doubts = ['disputed', 'unconfirmed'] as const
type Doubt = (typeof doubts)[number]
/** Whether another event contradicts this one, or one outlet alone, or none that is named, tells it. */
const isDoubted: Record<Doubt, (summary: EventSummary) => boolean> = {
  disputed: ({ conflictsWith, event }) => conflictsWith.length > 0 || event.status === 'denied',
  unconfirmed: ({ outlets, event }) => outlets.length < 2 && event.status !== 'planned',
}

/** What happened, of the latest weeks, between two sides or more, the newest first, with ways to all weeks and to all events. */
export function News() {
  const { t } = useTranslation()
  const labels = useLabels()
  const use = useWorkspace(state => state.openTool)
  const known = useWorkspace(state => state.known)
  const { allWeeks, trivia } = useOpening()
  const [chosen, setChosen] = useState<EventKind | Doubt>()
  const weeks = useQuery(newestArticles(known))
  const from = allWeeks ? undefined : weeks.data?.from
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['events', from, trivia],
    queryFn: ({ pageParam, signal }) =>
      api.events(
        {
          limit: 100,
          order: 'newest',
          publishedFrom: from,
          ...(trivia ? {} : { twoSided: true }),
          cursor: pageParam,
        },
        { signal },
      ),
    enabled: !weeks.isPending,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const events = data?.pages.flatMap(page => page.events) ?? []
  const counted = <Each extends EventKind | Doubt>(all: readonly Each[]) =>
    all
      .map(each => ({ each, found: events.filter(summary => belongs(summary, each)).length }))
      .filter(({ found }) => found > 0)
  const kinds = counted(EventKind.options).sort((a, b) => b.found - a.found)
  const doubtful = counted(doubts)
  const shown = chosen ? events.filter(summary => belongs(summary, chosen)) : events.slice(0, maxEvents)
  const rest = chosen ? [] : events.slice(maxEvents)
  return (
    <Section title={t(from ? 'home.latest' : 'overview.eventsTitle')} count={hasNextPage ? undefined : events.length}>
      {(from || allWeeks) && weeks.data?.from && (
        <p className="quiet" data-part="news-window">
          {from ? t('home.from', { day: labels.date(from) }) : t('home.allTime')}{' '}
          <Button className="link" onPress={() => void chooseOpening({ allWeeks: !allWeeks })}>
            {t(allWeeks ? 'home.showLatest' : 'home.showAll')}
          </Button>
        </p>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && events.length === 0 && <p className="quiet">{t('overview.noEvents')}</p>}
      {events.length > 0 && (
        <div className={filterChipStyles.filters}>
          {kinds.length > 1 && (
            <select
              className="input"
              aria-label={t('overview.eventKinds')}
              value={chosen && !isDoubt(chosen) ? chosen : ''}
              onChange={({ target }) => setChosen(EventKind.options.find(each => each === target.value))}
            >
              <option value="">{t('home.everyKind')}</option>
              {kinds.map(({ each, found }) => (
                <option key={each} value={each}>
                  {labels.eventKind(each)} ({labels.number(found)})
                </option>
              ))}
            </select>
          )}
          {doubtful.map(({ each, found }) => (
            <ToggleButton
              key={each}
              className={filterChipStyles.filter}
              isSelected={chosen === each}
              onChange={wanted => setChosen(wanted ? each : undefined)}
            >
              {t(`home.${each}`)} <span className="count">{labels.number(found)}</span>
            </ToggleButton>
          ))}
        </div>
      )}
      <EventList events={shown} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{t('overview.moreEvents', { count: rest.length })}</summary>
          <EventList events={rest} />
        </details>
      )}
      {hasNextPage && (
        <Button className="button" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('overview.earlierEvents')}
        </Button>
      )}
      <div className="actions">
        <ToggleButton
          className="button button-small"
          isSelected={trivia}
          onChange={wanted => void chooseOpening({ trivia: wanted })}
        >
          {t('home.trivia')}
        </ToggleButton>
        <Button className="link" onPress={() => use({ name: 'plans' })}>
          {t('overview.plans')}
          <Icon name="arrow" />
        </Button>
      </div>
    </Section>
  )
}

const isDoubt = (each: EventKind | Doubt): each is Doubt => doubts.some(doubt => doubt === each)
const belongs = (summary: EventSummary, each: EventKind | Doubt): boolean =>
  isDoubt(each) ? isDoubted[each](summary) : summary.event.eventKind === each
