import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { ArticleList } from '../components/article-list.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Section } from '../components/section.tsx'
import { News, SinceLastVisit } from '../home/index.ts'
import { useLabels } from '../language/labels.ts'
import styles from './details.module.css'
import { Feeds } from './feeds.tsx'

/** What the panel shows at first: the totals of the store, its events, feeds and articles. */
export function Overview() {
  const { t } = useTranslation()
  return (
    <>
      <h2 className="panel-title">{t('overview.title')}</h2>
      <p className={styles.lead}>{t('app.tagline')}</p>
      <SinceLastVisit />
      <News />
      <p className="quiet">{t('overview.intro')}</p>
      <Totals />
      <Feeds />
      <Articles />
    </>
  )
}

function Totals() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data } = useQuery({ queryKey: ['stats'], queryFn: ({ signal }) => api.stats({}, { signal }) })
  if (!data) return null
  const all = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
  const totals = [
    ['overview.articles', data.articles],
    ['overview.entities', all(data.entities) - (data.entities.Event ?? 0)],
    ['overview.events', all(data.events)],
    ['overview.claims', data.claims],
  ] as const
  return (
    <ul className={styles.totals} aria-label={t('overview.totals')}>
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

function Articles() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['articles'],
    queryFn: ({ pageParam, signal }) => api.articles({ limit: 20, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  })
  const articles = data?.pages.flatMap(page => page.articles) ?? []
  return (
    <Section title={t('overview.articlesTitle')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && articles.length === 0 && <p className="quiet">{t('overview.noArticles')}</p>}
      <ArticleList
        articles={articles.map(({ publisher, ...article }) => ({
          ...article,
          outlet: publisher && labels.name(publisher),
        }))}
      />
      {hasNextPage && (
        <Button className="button" isDisabled={isFetching} onPress={() => void fetchNextPage()}>
          {t('overview.moreArticles')}
        </Button>
      )}
    </Section>
  )
}
