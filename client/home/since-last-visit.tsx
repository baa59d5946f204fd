import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { ArticleList } from '../components/article-list.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { lastVisit } from '../state/last-visit.ts'

/** Changes that are looked through at most. */
const mostChanges = 2000
const shown = 5

/** What articles were added since the reader was here before. Renders nothing on a first visit, or where the store is another one since. */
export function SinceLastVisit() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { data } = useQuery({
    queryKey: ['since last visit'],
    enabled: lastVisit !== undefined,
    retry: false,
    queryFn: async ({ signal }) => {
      const added = new Map<string, { id: string; title: string | null; publishedAt: string | null }>()
      let changes = 0
      for await (const change of api.changes({ since: lastVisit?.cursor ?? '', limit: mostChanges }, { signal })) {
        changes += 1
        if (change.type === 'article.added' || change.type === 'article.restored')
          added.set(change.article.id, change.article)
        if (change.type === 'article.withdrawn') added.delete(change.article.id)
      }
      const byDay = [...added.values()].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
      return { articles: byDay, more: changes === mostChanges }
    },
  })
  if (!lastVisit || !data) return null
  const since = labels.moment(lastVisit.at)
  const { articles, more } = data
  if (articles.length === 0) return <p className="quiet">{t('home.nothingNew', { since })}</p>
  return (
    <Section title={t('home.since', { since })} count={articles.length}>
      <ArticleList articles={articles.slice(0, shown)} />
      {articles.length > shown && (
        <details className="more">
          <summary>{t('home.moreNew', { count: articles.length - shown })}</summary>
          <ArticleList articles={articles.slice(shown, 200)} />
        </details>
      )}
      {(more || articles.length > 200) && <p className="quiet">{t('home.notAllNew')}</p>}
    </Section>
  )
}
