import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NodeKind, type Tone, tones } from '../../model/ontology.ts'
import { KindGlyph } from '../components/kind-glyph.tsx'
import { useLabels } from '../language/labels.ts'
import type { LineStyle } from '../model/relation-style.ts'
import styles from './canvas.module.css'

const strokes: Record<LineStyle, string> = { solid: '', dashed: '6 4', dotted: '1.5 3.5' }

function LineSample({
  line = 'solid',
  tone = 'structure',
  marked = false,
}: {
  line?: LineStyle
  tone?: Tone
  marked?: boolean
}) {
  return (
    <svg className={styles.lineSample} viewBox="0 0 30 12" aria-hidden="true">
      <path className={`tone-${tone}`} d="M1 6h28" strokeDasharray={strokes[line]} />
      {marked && <path className={styles.lineMark} d="M13 1.5v9M17 1.5v9" />}
    </svg>
  )
}

/** The legend of the canvas: what shapes, lines and colours mean. */
export function Legend() {
  const { t } = useTranslation()
  const labels = useLabels()
  const [open, setOpen] = useState(() => innerWidth >= 1100 && innerHeight >= 1000)
  return (
    <details className={styles.legend} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('legend.title')}</summary>
      <div className={styles.legendBody}>
        <ul aria-label={t('legend.kinds')}>
          {NodeKind.options.map(kind => (
            <li key={kind}>
              <KindGlyph kind={kind} /> {labels.nodeKind(kind)}
            </li>
          ))}
        </ul>
        <ul aria-label={t('legend.lines')}>
          <li>
            <LineSample /> {t('legend.asserted')}
          </li>
          <li>
            <LineSample line="dashed" /> {t('legend.planned')}
          </li>
          <li>
            <LineSample line="dotted" /> {t('legend.inferred')}
          </li>
          <li>
            <LineSample marked /> {t('legend.disputed')}
          </li>
        </ul>
        <ul aria-label={t('legend.tones')}>
          {tones.map(tone => (
            <li key={tone}>
              <LineSample tone={tone} /> {t(`legend.${tone}`)}
            </li>
          ))}
          <li>
            <span className={`count-pill ${styles.legendCount}`} aria-hidden="true">
              2
            </span>{' '}
            {t('legend.bundle')}
          </li>
          <li>
            <span className={`count-pill ${styles.legendBadge}`} aria-hidden="true">
              +3
            </span>{' '}
            {t('legend.hidden')}
          </li>
        </ul>
        <p>{t('legend.names')}</p>
      </div>
    </details>
  )
}
