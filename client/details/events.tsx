import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { EventKind } from '../../model/ontology.ts'
import { api } from '../api.ts'
import { EventList } from '../components/event-list.tsx'
import filterChipStyles from '../components/filter-chips.module.css'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'

/** More would push the articles below out of sight. */
const maxEvents = 5

/** All events, the newest first, with buttons that show one kind only. */
export function Events() {
  const { t } = useTranslation()
  const labels = useLabels()
  const use = useWorkspace(state => state.openTool)
  const [kind, setKind] = useState<EventKind>()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['events'],
    queryFn: ({ pageParam, signal }) => api.events({ limit: 200, order: 'newest', cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const events = data?.pages.flatMap(page => page.events) ?? []
  const kinds = EventKind.options
    .map(each => ({ each, count: events.filter(({ event }) => event.eventKind === each).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const shown = kind ? events.filter(({ event }) => event.eventKind === kind) : events.slice(0, maxEvents)
  const rest = kind ? [] : events.slice(maxEvents)
  return (
    <Section title={t('overview.eventsTitle')} count={hasNextPage ? undefined : events.length}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && events.length === 0 && <p className="quiet">{t('overview.noEvents')}</p>}
      {kinds.length > 1 && (
        <ToggleButtonGroup
          className={filterChipStyles.filters}
          aria-label={t('overview.eventKinds')}
          selectionMode="single"
          selectedKeys={kind ? [kind] : []}
          onSelectionChange={keys => setKind(EventKind.options.find(each => keys.has(each)))}
        >
          {kinds.map(({ each, count }) => (
            <ToggleButton key={each} id={each} className={filterChipStyles.filter}>
              {labels.eventKind(each)} <span className="count">{labels.number(count)}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Button className="link" onPress={() => use({ name: 'plans' })}>
        {t('overview.plans')}
        <Icon name="arrow" />
      </Button>
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
    </Section>
  )
}
