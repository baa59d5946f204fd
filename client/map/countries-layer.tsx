import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import type { Atlas } from './atlas.ts'
import { type CountClass, classOf, type Involvement } from './involvement.ts'
import styles from './map.module.css'

type Props = {
  atlas: Atlas
  involved: ReadonlyMap<string, Involvement>
  classes: readonly CountClass[]
  nameOf(iso3: string): string
  /** The one mark of the map that has a tab stop. */
  tabStop: EntityId | undefined
  selected: string | undefined
}

/** The countries, the darker the more relations they have; those with any are buttons. Memoized: zooming only transforms it. */
export const CountriesLayer = memo(function Land({ atlas, involved, classes, nameOf, tabStop, selected }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const shapes = [...atlas.shapes.values()]
  return (
    <>
      {shapes.map(({ iso3, path }) => {
        const part = involved.get(iso3)
        const name = nameOf(iso3)
        if (!part)
          return (
            <path key={iso3} className={styles.land} data-part="land" d={path}>
              <title>{name}</title>
            </path>
          )
        const label = t('map.country', { count: part.relations, number: labels.number(part.relations), name })
        return (
          // biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own
          <path
            key={iso3}
            className={`${styles.land} ${styles[`shade-${classOf(part.relations, classes) + 4 - classes.length}`]}`}
            d={path}
            data-mark={part.id}
            role="button"
            tabIndex={tabStop === part.id ? 0 : -1}
            aria-label={label}
            aria-pressed={selected === iso3}
          >
            <title>{label}</title>
          </path>
        )
      })}
      {selected && <path className={styles.landOutline} d={atlas.shapes.get(selected)?.path} />}
    </>
  )
})
