import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'

type Line = {
  id: string
  title: string | null
  publishedAt: string | null
  lang?: string
  outlet?: string | undefined
  /** How often the article names the entity whose details these are. */
  count?: number
}

export function ArticleList({ articles }: { articles: readonly Line[] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const read = useWorkspace(state => state.openArticle)
  return (
    <ul className="articles">
      {articles.map(({ id, title, publishedAt, lang, outlet, count }) => (
        <li key={id}>
          <Button className="row" onPress={() => read({ article: id })}>
            <bdi className="row-title row-headline" lang={lang}>
              {title ?? t('article.untitled')}
            </bdi>
            <span className="row-more">
              {outlet && <bdi>{outlet}</bdi>}
              {outlet && ' · '}
              {publishedAt ? labels.date(publishedAt) : t('article.undated')}
              {count !== undefined && ` · ${t('entity.times', { count })}`}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
