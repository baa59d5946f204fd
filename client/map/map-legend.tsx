import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { useLabels } from '../language/labels.ts'
import type { CountClass } from './involvement.ts'
import styles from './map.module.css'

/** What the shades mean, how many events have no place, and the source of the borders. */
export function MapLegend({ classes, unplaced }: { classes: readonly CountClass[]; unplaced: number }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const [open, setOpen] = useState(() => innerWidth >= 940)
  const range = ({ from, to }: CountClass) =>
    from === to ? labels.number(from) : `${labels.number(from)}–${labels.number(to)}`
  return (
    <details className={styles.mapLegend} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('map.involvement')}</summary>
      <ul className={styles.mapClasses} aria-label={t('map.involvement')}>
        {classes.map((each, nth) => (
          <li key={each.from}>
            <span className={`swatch ${styles[`shade-${nth + 1 + 4 - classes.length}`]}`} aria-hidden="true" />
            {range(each)}
          </li>
        ))}
        <li>
          <KindGlyph kind="Event" /> {t('map.events')}
        </li>
      </ul>
      {unplaced > 0 && <p>{t('map.unplaced', { count: unplaced, number: labels.number(unplaced) })}</p>}
      <p className="map-note">{t('map.note')}</p>
    </details>
  )
}
