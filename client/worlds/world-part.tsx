import { useInfiniteQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Teller, World } from '../../model/worlds.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { WorldLineEntry } from './world-line.tsx'
import { useWorldQuery } from './world-query.ts'
import { WorldSample } from './world-sample.tsx'
import styles from './worlds.module.css'

/** One part of a comparison, as a list. */
export function WorldPart({
  world,
  a,
  b,
  names,
}: {
  world: World
  a: Teller
  b: Teller
  names: { a: string; b: string }
}) {
  const { t } = useTranslation()
  const labels = useLabels()
  const id = useId()
  const query = useWorldQuery(a, b)(world)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['worlds', query],
    queryFn: ({ pageParam, signal }) => api.worlds({ ...query, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const count = data?.pages[0]?.counts[world]
  const lines = data?.pages.flatMap(page => page.lines) ?? []
  const name = world === 'a' || world === 'b' ? names[world] : undefined
  return (
    <section className={styles.part} aria-labelledby={id} data-world={world} aria-busy={isFetching}>
      <h3 className={styles.partTitle} id={id}>
        <WorldSample world={world} />
        {t(`worlds.parts.${world}`)}
        {count !== undefined && <span className="count">{labels.number(count)}</span>}
        {name && (
          <span className={styles.partOf}>
            <bdi>{name}</bdi>
          </span>
        )}
      </h3>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {count === 0 && <p className="quiet">{t('worlds.empty')}</p>}
      <ul>
        {lines.map(line => (
          <WorldLineEntry key={line.id} line={line} names={names} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="link" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('worlds.more')}
          <span className="unseen"> : {t(`worlds.parts.${world}`)}</span>
        </Button>
      )}
    </section>
  )
}
