import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PathsAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { api } from '../api.ts'
import { DossierButton } from '../components/dossier-button.tsx'
import { EntityPicker } from '../components/entity-picker.tsx'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { SharedEvents } from '../components/shared-events.tsx'
import type { DossierScope } from '../state/dossier.ts'
import { useWorkspace, useWorkspaceFields } from '../state/workspace.ts'
import { PathItem } from './path-item.tsx'
import styles from './paths.module.css'

type Ends = { from?: EntityId | undefined; to?: EntityId | undefined }
const lengths = [2, 3, 4, 6] as const

/** Finds the shortest paths between two entities, and tells each as sentences. */
export default function PathPanel({ from, to }: Ends) {
  const { t } = useTranslation()
  const use = useWorkspace(state => state.openTool)
  const [longest, setLongest] = useState<number>(4)
  const set = (ends: Ends) => use({ name: 'paths', from, to, ...ends })
  return (
    <>
      <h2 className="panel-title">{t('paths.title')}</h2>
      <p className="quiet">{t('paths.intro')}</p>
      <EntityPicker label={t('paths.from')} chosen={from} onChoose={id => set({ from: id })} />
      <EntityPicker label={t('paths.to')} chosen={to} onChoose={id => set({ to: id })} />
      <div className={styles.pathOptions}>
        <label>
          {t('paths.longest')}{' '}
          <select className="input" value={longest} onChange={event => setLongest(Number(event.target.value))}>
            {lengths.map(length => (
              <option key={length} value={length}>
                {t('paths.steps', { count: length })}
              </option>
            ))}
          </select>
        </label>
        <Button className="button button-small" isDisabled={!from && !to} onPress={() => set({ from: to, to: from })}>
          <Icon name="both" />
          {t('paths.swap')}
        </Button>
      </div>
      {from && to && <Found key={`${from} ${to}`} from={from} to={to} longest={longest} />}
      {from && to && from !== to && <SharedEvents one={from} other={to} />}
    </>
  )
}

function Found({ from, to, longest }: { from: EntityId; to: EntityId; longest: number }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['paths', from, to, longest],
    queryFn: ({ signal }) => api.paths({ from, to, maxLength: longest, limit: 10 }, { signal }),
  })
  if (from === to) return <p className="quiet">{t('paths.same')}</p>
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <p role="status">{t('paths.searching')}</p>
  if (data.paths.length === 0)
    return (
      <p className="quiet" role="status">
        {t('paths.none', { count: longest })}
      </p>
    )
  return <PathList {...data} />
}

const scopeOf = (path: PathsAnswer['paths'][number] | undefined): DossierScope => ({
  ids: path?.nodes ?? [],
  relations: path?.edges ?? [],
})

function PathList({ graph, paths }: PathsAnswer) {
  const { t } = useTranslation()
  const { show, highlightPath } = useWorkspaceFields('show', 'highlightPath')
  const [at, setAt] = useState(0)
  const length = paths[0]?.edges.length ?? 0
  // The paths are added to the picture once. Choosing one of them is no further step for undo.
  useEffect(() => {
    const { picture } = useWorkspace.getState()
    const news =
      graph.nodes.some(({ id }) => !picture.nodes.has(id)) || graph.edges.some(({ id }) => !picture.edges.has(id))
    if (news) show(graph, paths[0]?.nodes[0])
  }, [graph, paths, show])
  useEffect(() => {
    const path = paths[at]
    highlightPath(path ? [...path.nodes, ...path.edges] : [])
    return () => highlightPath([])
  }, [paths, at, highlightPath])
  return (
    <section className="section" aria-label={t('paths.title')}>
      <h3 className="section-title" role="status">
        {t('paths.found', { count: paths.length })} · {t('paths.steps', { count: length })}
      </h3>
      <ol>
        {paths.map((path, index) => (
          <PathItem
            key={path.edges.join()}
            path={path}
            graph={graph}
            current={index === at}
            onChoose={() => setAt(index)}
          />
        ))}
      </ol>
      <div className="actions">
        <DossierButton scope={() => scopeOf(paths[at])} />
      </div>
    </section>
  )
}
