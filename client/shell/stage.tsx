import { lazy, Suspense } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Legend } from '../canvas/legend.tsx'
import { loadCytoscape } from '../canvas/load-cytoscape.ts'
import { Toolbar } from '../canvas/toolbar.tsx'
import { Loading } from '../components/loading.tsx'
import { NoticeBar } from '../components/notice-bar.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { FilterBar } from '../filter/filter-bar.tsx'
import { useLabels } from '../language/labels.ts'
import { LiveNotice } from '../live/live-notice.tsx'
import { views } from '../model/selection.ts'
import { openAddress, openStart } from '../state/load-graph.ts'
import { useOpening } from '../state/opening.ts'
import { useVisibility } from '../state/visibility.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { Timeline } from '../time/timeline.tsx'
import { MenuBar } from './menu-bar.tsx'
import { Overlays } from './overlays.tsx'
import styles from './stage.module.css'

// Both at once: the canvas would ask for Cytoscape only once it is there.
const Canvas = lazy(async () => (await Promise.all([import('../canvas/canvas.tsx'), loadCytoscape()]))[0])
const WorldMap = lazy(() => import('../map/world-map.tsx'))
const Console = lazy(() => import('../console/console.tsx'))
const Tables = lazy(() => import('../table/tables.tsx'))

/** The main part of the page: the current view with its toolbar, the timeline and the legend. */
export function Stage() {
  const { t } = useTranslation()
  const { picture, known, graphStatus, openingIds, view, setView } = useWorkspaceFields(
    'picture',
    'known',
    'graphStatus',
    'openingIds',
    'view',
    'setView',
  )
  // The console queries the store: it works without a picture.
  const asking = view === 'console'
  const empty = graphStatus === 'ready' && picture.nodes.size === 0
  return (
    <main id="stage" className={styles.stage} tabIndex={-1} aria-label={t('app.main')}>
      <div className={styles.stageBar}>
        <ToggleButtonGroup
          className="switch"
          aria-label={t('stage.views')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={keys => setView(views.find(each => keys.has(each)) ?? 'canvas')}
        >
          <ToggleButton id="canvas">{t('stage.canvas')}</ToggleButton>
          <ToggleButton id="map">{t('stage.map')}</ToggleButton>
          <ToggleButton id="table">{t('stage.table')}</ToggleButton>
          <ToggleButton id="console">{t('console.view')}</ToggleButton>
        </ToggleButtonGroup>
        {!asking && <Toolbar />}
        {!asking && <MenuBar />}
      </div>
      <div className={styles.stageBody} data-stage-body>
        <div className={styles.stageCanvas} hidden={view !== 'canvas'}>
          <Suspense fallback={<Loading />}>
            <Canvas />
          </Suspense>
        </div>
        {!asking && !empty && <Overlays />}
        {view === 'map' && (
          <Suspense fallback={<p className="stage-message">{t('map.loading')}</p>}>
            <WorldMap />
          </Suspense>
        )}
        {view === 'table' && (
          <Suspense fallback={<p className="stage-message">{t('app.loading')}</p>}>
            <Tables />
          </Suspense>
        )}
        {asking && (
          <Suspense fallback={<p className="stage-message">{t('app.loading')}</p>}>
            <Console />
          </Suspense>
        )}
        {!asking && graphStatus === 'loading' && (
          <p className="stage-message" role="status">
            {t('app.loadingGraph')}
          </p>
        )}
        {!asking && typeof graphStatus === 'object' && (
          <div className="stage-message">
            <ProblemNotice error={graphStatus.failure} onRetry={() => void openAddress(location.hash)} />
          </div>
        )}
        {!asking && empty && (
          <div className="stage-message" role="status">
            <p className={styles.stageMessageTitle}>
              {t(openingIds.length > 0 ? 'stage.emptyTitle' : 'stage.storeEmptyTitle')}
            </p>
            <p>{t(openingIds.length > 0 ? 'stage.emptyNext' : 'stage.storeEmptyNext')}</p>
            {openingIds.length > 0 && (
              <Button className="button" onPress={() => void openStart()}>
                {t('stage.reset')}
              </Button>
            )}
          </div>
        )}
        <NoticeBar />
        <LiveNotice />
      </div>
      <KnownNote />
      {!asking && graphStatus === 'ready' && !empty && <FilterBar />}
      {!asking && graphStatus === 'ready' && (!empty || known !== undefined) && <Timeline />}
      {!asking && (
        <div className={styles.stageFoot}>
          <Legend />
          <StageCount />
        </div>
      )}
    </main>
  )
}

/** Of the opening graph, which weeks it is of, and how much is in no relation and left out. */
function OpeningCount() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, openingIds } = useWorkspaceFields('picture', 'openingIds')
  const { from, unlinked } = useOpening()
  if (picture.nodes.size !== openingIds.length || !openingIds.every(id => picture.nodes.has(id))) return null
  return (
    <>
      {from && <span>{t('home.graphFrom', { day: labels.date(from) })}</span>}
      {unlinked > 0 && <span>{t('home.unlinked', { count: unlinked, number: labels.number(unlinked) })}</span>}
    </>
  )
}

/** On paper, the day as of which all is known; in the console, that it asks for all days. On screen, the timeline says it. */
function KnownNote() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { known, view } = useWorkspaceFields('known', 'view')
  if (known === undefined) return null
  return view === 'console' ? (
    <p className={styles.knownNote}>{t('knowledge.everything')}</p>
  ) : (
    <p className={styles.knownOnPaper} data-part="known-on-paper">
      {t('knowledge.said', { day: labels.date(known) })}
    </p>
  )
}

/** How many entities and relations are shown, and of how many where the period or the filter sets some aside. */
function StageCount() {
  const { t } = useTranslation()
  const { picture, graphStatus, truncated } = useWorkspaceFields('picture', 'graphStatus', 'truncated')
  const outside = useVisibility()
  const parts = [
    ['stage.entities', picture.nodes.size, outside.nodes.size],
    ['stage.relations', picture.edges.size, outside.edges.size],
  ] as const
  return (
    <p className={styles.stageCount} role="status">
      {graphStatus === 'ready' &&
        parts.map(([key, total, left]) => (
          <span key={key}>{left === 0 ? t(key, { count: total }) : t(`${key}Of`, { count: total - left, total })}</span>
        ))}
      <OpeningCount />
      {truncated && <span>{t('stage.truncated')}</span>}
    </p>
  )
}
