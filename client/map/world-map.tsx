import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { loadEntity } from '../state/load-graph.ts'
import { loadAtlas } from './atlas.ts'
import { CountryTable } from './country-table.tsx'
import styles from './map.module.css'
import { MapLegend } from './map-legend.tsx'
import { MapSurface } from './map-surface.tsx'
import { useScene } from './scene.ts'

/** The picture on a map of the world, with the same selection, period and filter as the graph. */
export default function WorldMap() {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  const {
    data: atlas,
    error,
    refetch,
  } = useQuery({ queryKey: ['atlas'], queryFn: ({ signal }) => loadAtlas(signal), staleTime: Number.POSITIVE_INFINITY })
  const scene = useScene(atlas)
  if (error)
    return (
      <div className="stage-message">
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    )
  if (!atlas || !scene) return <p className="stage-message">{t('map.loading')}</p>
  return (
    <div className={styles.map} data-part="map-view">
      {asTable ? (
        <CountryTable involved={scene.involved} nameOf={scene.nameOf} onSelect={({ id }) => void loadEntity(id)} />
      ) : (
        <>
          <MapSurface atlas={atlas} scene={scene} />
          <MapLegend classes={scene.classes} unplaced={scene.unplaced} />
        </>
      )}
      <ToggleButton className={`button button-small ${styles.mapSwitch}`} isSelected={asTable} onChange={setAsTable}>
        {t('map.table')}
      </ToggleButton>
    </div>
  )
}
