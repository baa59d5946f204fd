import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import styles from './details.module.css'

/** How often the list is fetched again: feeds are read by another process. */
const REFETCH_MS = 60_000

/** The feeds that are watched, and when each was last read. Renders nothing where there are none. */
export function Feeds() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data } = useQuery({
    queryKey: ['feeds'],
    queryFn: ({ signal }) => api.feeds({ signal }),
    refetchInterval: REFETCH_MS,
  })
  if (!data || data.feeds.length === 0) return null
  return (
    <Section title={t('feeds.title')} count={data.feeds.length}>
      <ul className={styles.feeds}>
        {data.feeds.map(({ url, readAt, articles, outcome, detail }) => (
          <li key={url}>
            <bdi className="row-title">{url.replace(/^https?:\/\//, '')}</bdi>
            <span className="row-more">
              {readAt ? (
                <time dateTime={readAt}>{t('feeds.read', { moment: labels.moment(readAt) })}</time>
              ) : (
                t('feeds.never')
              )}
              {` · ${t('overview.articles', { count: articles })}`}
            </span>
            {outcome === 'failed' && (
              <span className="row-more">
                {t('feeds.failed')} <span lang="en">{detail}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
