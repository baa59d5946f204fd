import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabels } from '../language/labels.ts'
import type { Basis } from '../model/period.ts'
import { Axis } from './axis.tsx'
import type { Bar } from './histogram.ts'
import { usePeriodBrush } from './period-brush.ts'
import { PeriodHandle } from './period-handle.tsx'
import type { BarRange } from './playback.ts'
import styles from './time.module.css'

const rowHeight = 34
const gap = 6
const axisHeight = 20
export const height = rowHeight * 2 + gap

type Props = BarRange & {
  bars: readonly Bar[]
  basis: Basis
  chosen: boolean
  onChoose(range: BarRange | undefined): void
}

/** The histogram: events above, claims below, each on its own scale, with the period drawn over both. */
export function Chart({ bars, basis, from, to, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const frame = useRef<HTMLDivElement>(null)
  const brushed = useRef<SVGGElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const seen = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    if (frame.current) seen.observe(frame.current)
    return () => seen.disconnect()
  }, [])
  const count = bars.length
  const x = (edge: number) => (edge * width) / count
  usePeriodBrush(brushed, { width, height, count, from, to, chosen, onChoose })
  const step = x(1)
  const barWidth = Math.max(1, Math.min(step - Math.min(2, step * 0.2), 26))
  /** Pixels for one event or claim. */
  const scale = (of: 'events' | 'claims', withStore: boolean) =>
    rowHeight / Math.max(1, ...bars.map(bar => Math.max(bar[of], withStore ? bar.all : 0)))
  const inStore = basis === 'happened' ? 'events' : 'claims'
  const y = { events: scale('events', inStore === 'events'), claims: scale('claims', inStore === 'claims') }
  const bar = (of: 'events' | 'claims', { id, ...counts }: Bar, nth: number) => {
    const foot = of === 'events' ? rowHeight : rowHeight * 2 + gap
    const at = x(nth) + (step - barWidth) / 2
    // A count above zero is always visible.
    const tall = (value: number) => (value > 0 ? Math.max(1.5, y[of] * value) : 0)
    const [own, all] = [tall(counts[of]), of === inStore ? tall(counts.all) : 0]
    return (
      <g key={id}>
        {all > own && <rect className={styles.barAll} x={at} y={foot - all} width={barWidth} height={all} />}
        {own > 0 && <rect className={styles[`bar-${of}`]} x={at} y={foot - own} width={barWidth} height={own} />}
      </g>
    )
  }
  const say = (edge: number, end: 'from' | 'to') => {
    const id = bars[end === 'from' ? edge : edge - 1]?.id
    return id ? labels.bucket(id) : ''
  }
  return (
    <div className={styles.chartRows}>
      <p className={styles.chartNames} aria-hidden="true">
        <span className={styles.nameEvents}>{t('time.eventsRow')}</span>
        <span className={styles.nameClaims}>{t('time.claimsRow')}</span>
      </p>
      <div className={styles.chart} ref={frame}>
        <svg width={width} height={height + axisHeight} role="img" aria-label={t('time.chart')}>
          {bars.map((one, nth) => bar('events', one, nth))}
          {bars.map((one, nth) => bar('claims', one, nth))}
          <line className={styles.chartLine} x1={0} x2={width} y1={rowHeight + 0.5} y2={rowHeight + 0.5} />
          <Axis bars={bars} width={width} top={height} />
          <g ref={brushed} className={chosen ? `${styles.brush} chosen` : styles.brush} />
        </svg>
        <PeriodHandle
          label={t('time.from')}
          text={say(from, 'from')}
          at={x(from)}
          value={from}
          least={0}
          most={to - 1}
          onMove={value => onChoose({ from: value, to })}
        />
        <PeriodHandle
          label={t('time.to')}
          text={say(to, 'to')}
          at={x(to)}
          value={to}
          least={from + 1}
          most={count}
          onMove={value => onChoose({ from, to: value })}
        />
      </div>
    </div>
  )
}
