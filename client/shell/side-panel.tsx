import { lazy, Suspense, useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import { Overview } from '../details/overview.tsx'
import type { Tool } from '../model/tool.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import styles from './side-panel.module.css'

const EntityPanel = lazy(() => import('../details/entity-panel.tsx'))
const RelationPanel = lazy(() => import('../details/relation-panel.tsx'))
const Ledger = lazy(() => import('../announcements/announcements-panel.tsx'))
const PathPanel = lazy(() => import('../paths/path-panel.tsx'))
const ExpandPanel = lazy(() => import('../explore/expand-panel.tsx'))
const MonthPanel = lazy(() => import('../explore/month-panel.tsx'))
const FilterPanel = lazy(() => import('../filter/filter-panel.tsx'))
const JournalPanel = lazy(() => import('../journal/journal-panel.tsx'))
const DisputesPanel = lazy(() => import('../disputes/disputes-panel.tsx'))
const WorldsPanel = lazy(() => import('../worlds/worlds-panel.tsx'))
const IdentityPanel = lazy(() => import('../identity/identity-panel.tsx'))
const ViewsPanel = lazy(() => import('../export/views-panel.tsx'))
const TextSearchPanel = lazy(() => import('../texts/text-search-panel.tsx'))
const ArticlePanel = lazy(() => import('../article/article-panel.tsx'))

function ToolPanel({ tool }: { tool: Tool }) {
  if (tool.name === 'plans') return <Ledger />
  if (tool.name === 'paths') return <PathPanel from={tool.from} to={tool.to} />
  if (tool.name === 'expand') return <ExpandPanel key={tool.id} id={tool.id} />
  if (tool.name === 'month') return <MonthPanel month={tool.month} />
  if (tool.name === 'texts') return <TextSearchPanel search={tool.search} />
  if (tool.name === 'filter') return <FilterPanel />
  if (tool.name === 'journal') return <JournalPanel />
  if (tool.name === 'disputes') return <DisputesPanel kind={tool.kind} actor={tool.actor} order={tool.order} />
  if (tool.name === 'worlds') return <WorldsPanel a={tool.a} b={tool.b} />
  if (tool.name === 'identity') return <IdentityPanel left={tool.left} right={tool.right} />
  return <ViewsPanel />
}

/** The side panel: the article that is open, else the details of the selection, else the tool, else the overview. */
export function SidePanel() {
  const { t } = useTranslation()
  const { selection, openedArticle, tool, select, openArticle, openTool } = useWorkspaceFields(
    'selection',
    'openedArticle',
    'tool',
    'select',
    'openArticle',
    'openTool',
  )
  const back = openedArticle
    ? () => openArticle(undefined)
    : selection
      ? () => select(undefined)
      : tool
        ? () => openTool(undefined)
        : undefined
  const shown = openedArticle
    ? `${openedArticle.article} ${openedArticle.claim} ${openedArticle.sentence?.start}`
    : (selection?.id ?? tool?.name ?? 'overview')
  const body = useRef<HTMLElement>(null)
  const before = useRef(shown)
  // The element that was activated is gone with the former content: focus moves to the new content.
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true })
    // In a narrow window the panel is below the graph, and the page scrolls.
    if (document.documentElement.scrollHeight > window.innerHeight) body.current?.scrollIntoView()
  }, [shown])
  return (
    <aside id="details" className={styles.panel} tabIndex={-1} aria-label={t('app.details')}>
      {back && (
        <div className={styles.panelBar}>
          <Button className="button button-quiet" onPress={back}>
            <Icon name="back" />
            {(openedArticle && selection) || ((openedArticle || selection) && tool) ? t('article.back') : t('app.home')}
          </Button>
        </div>
      )}
      <section
        ref={body}
        className={styles.panelBody}
        key={shown}
        aria-label={t('app.details')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <Suspense fallback={<p className="quiet">{t('app.loading')}</p>}>
          {openedArticle ? (
            <ArticlePanel opened={openedArticle} />
          ) : selection?.kind === 'entity' ? (
            <EntityPanel id={selection.id} />
          ) : selection ? (
            <RelationPanel id={selection.id} />
          ) : tool ? (
            <ToolPanel tool={tool} />
          ) : (
            <Overview />
          )}
        </Suspense>
      </section>
    </aside>
  )
}
