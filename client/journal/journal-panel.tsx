import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { DecisionKind } from '../../model/journal.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import '../language/journal-words.ts'
import { useDeciding } from './deciding.ts'
import { Decisions } from './decisions.tsx'
import styles from './journal.module.css'

const states = ['any', 'standing', 'undone'] as const

/** All that people decided, the latest first, by kind and state, each with the way to undo it. */
export default function JournalPanel() {
  const { t } = useTranslation()
  const [kind, setKind] = useState<DecisionKind>()
  const [state, setState] = useState<(typeof states)[number]>('any')
  const problem = useDeciding(each => each.error)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['journal', 'all', kind, state],
    queryFn: ({ pageParam, signal }) =>
      api.journal(
        { limit: 30, ...(kind ? { kind } : {}), ...(state === 'any' ? {} : { state }), cursor: pageParam },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const pages = data?.pages ?? []
  const named = {
    entities: pages.flatMap(({ entities }) => entities),
    articles: pages.flatMap(({ articles }) => articles),
    claims: pages.flatMap(({ claims }) => claims),
    relations: pages.flatMap(({ relations }) => relations),
  }
  const decisions = pages.flatMap(page => page.decisions)
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title">{t('journal.title')}</h2>
        <p className="quiet">{t('journal.intro')}</p>
      </header>
      <div className={styles.filters}>
        <label>
          {t('journal.kind')}
          <select
            className="input"
            value={kind ?? ''}
            onChange={event => setKind(DecisionKind.safeParse(event.target.value).data)}
          >
            <option value="">{t('journal.anyKind')}</option>
            {DecisionKind.options.map(each => (
              <option key={each} value={each}>
                {t(`journal.kinds.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('journal.state')}
          <select
            className="input"
            value={state}
            onChange={event => setState(states.find(each => each === event.target.value) ?? 'any')}
          >
            {states.map(each => (
              <option key={each} value={each}>
                {t(`journal.states.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {problem !== undefined && (
        <ProblemNotice error={problem} onClose={() => useDeciding.setState({ error: undefined })} />
      )}
      {data && decisions.length === 0 && <p className="quiet">{t('journal.nothing')}</p>}
      <Decisions decisions={decisions} named={named} />
      {hasNextPage && (
        <Button className="button button-small" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('journal.more')}
        </Button>
      )}
    </>
  )
}
