import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import filterChipStyles from '../components/filter-chips.module.css'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { VerdictBar } from './verdict-bar.tsx'

const states = ['open', 'unsure'] as const
type State = (typeof states)[number]

/** The pairs that are proposed, one at a time: what is judged leaves the queue, and the next one takes its place. */
export function Queue() {
  const { t } = useTranslation()
  const labels = useLabels()
  const openTool = useWorkspace(state => state.openTool)
  const [state, setState] = useState<State>('open')
  const [at, setAt] = useState(0)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['proposals', state],
    queryFn: ({ pageParam, signal }) => api.proposals({ state, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const pairs = data?.pages.flatMap(page => page.proposals) ?? []
  const total = data?.pages[0]?.total ?? 0
  const place = Math.min(at, Math.max(pairs.length - 1, 0))
  const pair = pairs[place]
  const go = (to: number) => {
    if (to >= pairs.length && hasNextPage) void fetchNextPage().then(() => setAt(to))
    else setAt(Math.max(0, Math.min(to, pairs.length - 1)))
  }
  return (
    <section className="section" aria-label={t('identity.queue')}>
      <ToggleButtonGroup
        className={filterChipStyles.filters}
        aria-label={t('identity.state')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[state]}
        onSelectionChange={keys => {
          setState(states.find(each => keys.has(each)) ?? 'open')
          setAt(0)
        }}
      >
        {states.map(each => (
          <ToggleButton key={each} id={each} className={filterChipStyles.filter}>
            {t(`identity.states.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="quiet">{t('app.loading')}</p>}
      <p data-part="place" role="status">
        {data &&
          (pair
            ? t('identity.place', { at: labels.number(place + 1), total: labels.number(total) })
            : t('identity.none'))}
      </p>
      <VerdictBar pair={pair}>
        <Button className="button button-small" isDisabled={place === 0} onPress={() => go(place - 1)}>
          <Icon name="back" />
          {t('identity.previous')}
        </Button>
        <Button
          className="button button-small"
          isDisabled={isFetching || (place + 1 >= pairs.length && !hasNextPage)}
          onPress={() => go(place + 1)}
        >
          {t('identity.next')}
          <Icon name="arrow" />
        </Button>
      </VerdictBar>
      {pair && <ComparisonTable pair={pair} />}
      <Button
        className="button button-small"
        onPress={() => openTool({ name: 'identity', left: pair?.left.entity.id })}
        isDisabled={!pair}
      >
        <Icon name="both" />
        {t('identity.compareOther')}
      </Button>
    </section>
  )
}
