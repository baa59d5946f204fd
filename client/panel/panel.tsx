import { lazy, Suspense } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.tsx'
import { useWorkspace } from '../state/workspace.ts'
import { EntityPanel } from './entity-panel.tsx'
import { Overview } from './overview.tsx'

const RelationPanel = lazy(() => import('./relation-panel.tsx'))
const ArticlePanel = lazy(() => import('../article/article-panel.tsx'))

/** What is chosen, in full: the overview, an entity, a relation with its claims, or an article. */
export function Panel() {
  const { t } = useTranslation()
  const { selection, reading, select, read } = useWorkspace()
  const back = reading ? () => read(undefined) : selection ? () => select(undefined) : undefined
  const shown = reading ? `${reading.article} ${reading.claim}` : (selection?.id ?? 'overview')
  return (
    <aside id="details" className="panel" tabIndex={-1} aria-label={t('app.details')}>
      {back && (
        <div className="panel-bar">
          <Button className="button button-quiet" onPress={back}>
            <Icon name="back" />
            {reading && selection ? t('article.back') : t('app.home')}
          </Button>
        </div>
      )}
      <section
        className="panel-body"
        key={shown}
        aria-label={t('app.details')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <Suspense fallback={<p className="quiet">{t('app.loading')}</p>}>
          {reading ? (
            <ArticlePanel id={reading.article} claim={reading.claim} />
          ) : selection?.kind === 'entity' ? (
            <EntityPanel id={selection.id} />
          ) : selection ? (
            <RelationPanel id={selection.id} />
          ) : (
            <Overview />
          )}
        </Suspense>
      </section>
    </aside>
  )
}
