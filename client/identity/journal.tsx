import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { EntityRef } from '../../model/graph.ts'
import type { Judgement } from '../../model/identity.ts'
import type { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import styles from './identity.module.css'
import { takeBack, useJudging } from './judging.ts'

/** What was judged, the latest first, each with the way to take it back. */
export function Journal() {
  const { t } = useTranslation()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['judgements'],
    queryFn: ({ pageParam, signal }) => api.judgements({ cursor: pageParam, limit: 20 }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const judgements = data?.pages.flatMap(page => page.judgements) ?? []
  return (
    <Section title={t('identity.journal')} count={judgements.length}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && judgements.length === 0 && <p className="quiet">{t('identity.nothingJudged')}</p>}
      <Judgements judgements={judgements} known={data?.pages.flatMap(page => page.references) ?? []} />
      {hasNextPage && (
        <Button className="button button-small" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('identity.more')}
        </Button>
      )}
    </Section>
  )
}

/** What was judged of a pair that is looked at. */
export function PairJudgements({
  judgements,
  sides,
}: {
  judgements: readonly Judgement[]
  sides: readonly EntityRef[]
}) {
  const { t } = useTranslation()
  if (judgements.length === 0) return null
  return (
    <Section title={t('identity.judged')}>
      <Judgements judgements={judgements} known={sides} />
    </Section>
  )
}

/** What was judged of an entity: where it stands for several references, by whom, and the way back. */
export function EntityJudgements({ id }: { id: EntityId }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['judgements', id],
    queryFn: ({ signal }) => api.judgements({ of: id, limit: 20 }, { signal }),
  })
  if (!data || data.judgements.length === 0) return null
  return (
    <Section title={t('identity.judged')} count={data.judgements.length}>
      <Judgements judgements={data.judgements} known={data.references} />
    </Section>
  )
}

function Judgements({ judgements, known }: { judgements: readonly Judgement[]; known: readonly EntityRef[] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const busy = useJudging(state => state.busy)
  const nameOf = (id: EntityId): string => {
    const reference = known.find(each => each.id === id)
    return reference ? labels.name(reference) : id
  }
  return (
    <ul className={styles.judgements}>
      {judgements.map(judgement => {
        const pair = `${nameOf(judgement.left)} · ${nameOf(judgement.right)}`
        return (
          <li key={judgement.id}>
            <span className="badge">{t(`identity.verdicts.${judgement.verdict}`)}</span> <bdi>{pair}</bdi>{' '}
            <span className="quiet">
              {[judgement.by, labels.moment(judgement.at)].filter(Boolean).join(', ')}
              {judgement.reason && <bdi>: {judgement.reason}</bdi>}
            </span>{' '}
            <Button
              className="link"
              isDisabled={busy}
              onPress={() => void takeBack(judgement)}
              aria-label={t('identity.undoOf', { pair })}
            >
              {t('identity.undo')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
