import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Outcome } from '../../model/disputes.ts'
import { api } from '../api.ts'
import filterChipStyles from '../components/filter-chips.module.css'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { addEntities } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import { AnnouncementEntry } from './announcement-entry.tsx'
import { outcomesOf } from './outcome.ts'

/** Today in the reader's time zone, as an ISO date. */
const today = () => new Date().toLocaleDateString('sv-SE')

/** The announcements: planned, postponed and cancelled events, with what became of them. */
export default function AnnouncementsPanel() {
  const { t } = useTranslation()
  const labels = useLabels()
  const known = useWorkspace(state => state.known)
  const [only, setOnly] = useState<Outcome>()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['announced'],
    queryFn: ({ pageParam, signal }) =>
      api.events({ status: ['planned', 'postponed', 'cancelled'], limit: 50, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const entries = (data?.pages.flatMap(page => page.events) ?? []).map(summary => ({
    summary,
    found: outcomesOf(summary, known ?? today()),
  }))
  const count = (outcome: Outcome) => entries.filter(({ found }) => found.includes(outcome)).length
  const shown = only ? entries.filter(({ found }) => found.includes(only)) : entries
  return (
    <>
      <h2 className="panel-title">{t('plans.title')}</h2>
      <p className="quiet">{t('plans.intro')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && entries.length === 0 && <p className="quiet">{t('plans.none')}</p>}
      {entries.length > 0 && (
        <>
          <ToggleButtonGroup
            className={filterChipStyles.filters}
            aria-label={t('plans.filter')}
            selectionMode="single"
            selectedKeys={only ? [only] : []}
            onSelectionChange={keys => setOnly(Outcome.options.find(outcome => keys.has(outcome)))}
          >
            {Outcome.options
              .filter(outcome => count(outcome) > 0)
              .map(outcome => (
                <ToggleButton key={outcome} id={outcome} className={filterChipStyles.filter}>
                  {t(`plans.outcomes.${outcome}`)} <span className="count">{labels.number(count(outcome))}</span>
                </ToggleButton>
              ))}
          </ToggleButtonGroup>
          <Button
            className="button button-small"
            onPress={() => void addEntities(shown.map(({ summary }) => summary.event.id))}
          >
            <Icon name="locate" />
            {t('plans.showAll')}
          </Button>
        </>
      )}
      <ol>
        {shown.map(({ summary, found }) => (
          <AnnouncementEntry key={summary.event.id} summary={summary} found={found} />
        ))}
      </ol>
      {hasNextPage && (
        <Button className="button" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('plans.more')}
        </Button>
      )}
    </>
  )
}
