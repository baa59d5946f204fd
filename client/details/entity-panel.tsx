import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { ArticleList } from '../components/article-list.tsx'
import { Icon } from '../components/icon.tsx'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Section } from '../components/section.tsx'
import { useLabels } from '../language/labels.ts'
import { loadEntity } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './details.module.css'
import { EntityActions } from './entity-actions.tsx'
import { EntityFacts } from './entity-facts.tsx'
import { EntityRelations } from './entity-relations.tsx'

const EntityIdentity = lazy(() => import('../identity/index.ts').then(door => ({ default: door.EntityIdentity })))

const Notes = lazy(() => import('../journal/index.ts').then(door => ({ default: door.Notes })))
const OutletGrade = lazy(() => import('../journal/index.ts').then(door => ({ default: door.OutletGrade })))

/** The details of an entity or event: its names, facts, relations and articles. */
export default function EntityPanel({ id }: { id: EntityId }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const known = useWorkspace(state => state.known)
  const shown = useWorkspace(state => state.picture.nodes.get(id))
  const { data, error, refetch } = useQuery({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => api.entity(id, {}, { signal }),
  })
  const node = data?.entity ?? shown
  return (
    <>
      {node && <EntityHead node={node} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!node && !error && <p className="quiet">{t('app.loading')}</p>}
      {data && (
        <>
          {known && data.articleCount === 0 && (
            <p className="notice" role="note">
              {t('knowledge.notYet', { day: labels.date(known) })}
            </p>
          )}
          <EntityFacts answer={data} />
          <Suspense fallback={null}>
            <EntityIdentity {...data} />
          </Suspense>
          <Suspense fallback={null}>
            {data.entity.orgType === 'media' && <OutletGrade entity={data.entity} />}
            <Notes about={id} />
          </Suspense>
          <EntityRelations entity={data.entity} counts={data.relations} />
          <Section title={t('entity.articles')} count={data.articleCount}>
            {data.articles.length === 0 && <p className="quiet">{t('entity.noArticles')}</p>}
            <ArticleList articles={data.articles} />
            {data.articleCount > data.articles.length && (
              <p className="quiet">{t('entity.latestArticles', { count: data.articles.length })}</p>
            )}
          </Section>
        </>
      )}
    </>
  )
}

function EntityHead({ node }: { node: GraphNode }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const hide = useWorkspace(state => state.hide)
  const shown = useWorkspace(state => state.picture.nodes.has(node.id))
  const others = distinctNames([labels.name(node), ...node.names]).slice(1)
  return (
    <header className="panel-head">
      <p className="kind">
        <KindGlyph kind={node.kind} /> {labels.nodeKind(node.kind)}
        {node.status && <span className={`badge badge-${node.status}`}>{labels.status(node.status)}</span>}
      </p>
      <h2 className="panel-title">
        <bdi>{node.kind === 'Event' ? labels.short(node) : labels.name(node)}</bdi>
      </h2>
      {node.kind === 'Event' && (
        <p className="quiet">
          <bdi>{labels.name(node)}</bdi>
        </p>
      )}
      {others.length > 0 && node.kind !== 'Event' && <OtherNames names={others} />}
      <div className="actions">
        <Button className="button button-small" onPress={() => void loadEntity(node.id)}>
          <Icon name="locate" />
          {t('entity.locate')}
        </Button>
        {shown && (
          <Button className="button button-small" onPress={() => hide([node.id])}>
            <Icon name="hide" />
            {t('entity.hide')}
          </Button>
        )}
      </div>
      <EntityActions id={node.id} />
    </header>
  )
}

const maxNames = 6

/** Names without those that differ only in apostrophes, blanks or capitals. */
function distinctNames(names: readonly string[]): string[] {
  const normalized = (name: string) => name.normalize('NFC').replaceAll('’', "'").replace(/\s+/gu, ' ').toLowerCase()
  const seen = new Set<string>()
  return names.filter(name => !seen.has(normalized(name)) && seen.add(normalized(name)))
}

function OtherNames({ names }: { names: readonly string[] }) {
  const { t } = useTranslation()
  const list = (part: readonly string[]) => (
    <ul className={styles.names} aria-label={t('entity.otherNames')}>
      {part.map(name => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  )
  if (names.length <= maxNames) return list(names)
  return (
    <>
      {list(names.slice(0, maxNames))}
      <details className="more">
        <summary>{t('entity.more', { count: names.length - maxNames })}</summary>
        {list(names.slice(maxNames))}
      </details>
    </>
  )
}
