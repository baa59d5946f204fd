import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Icon } from '../components/icon.tsx'
import { useLabels } from '../language/labels.ts'
import { Basis } from '../model/period.ts'
import { useWorkspaceFields } from '../state/workspace.ts'
import { type BucketSize, bucketOf, defaultSize, firstDay, lastDay, possibleSizes } from './buckets.ts'
import { Chart } from './chart.tsx'
import { histogramBars as barsOf, datesOnScreen, extentOf } from './histogram.ts'
import { usePlayback } from './playback.ts'
import styles from './time.module.css'
import { useTimeline } from './timeline-state.ts'

const BarTable = lazy(() => import('./bar-table.tsx'))
const Delays = lazy(() => import('./delays.tsx'))

const noBuckets: never[] = []

/** The histogram, with the controls of its basis, the size of its bars and playback. */
export default function TimelineBody() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, period, setSight } = useWorkspaceFields('picture', 'period', 'setSight')
  const { asTable, delays, basis: chosenBasis, size: wanted } = useTimeline()
  const basis = period?.basis ?? chosenBasis
  // Buckets of days add up to those of months and years: one request serves all sizes.
  const { data } = useQuery({
    queryKey: ['timeline'],
    queryFn: ({ signal }) => api.timeline({ bucket: 'day', limit: 5000 }, { signal }),
  })
  const store = data?.buckets ?? noBuckets
  const dated = useMemo(() => datesOnScreen(picture, basis), [picture, basis])
  const span = useMemo(() => extentOf(dated, basis, store), [dated, basis, store])
  const possible = span ? possibleSizes(span.first, span.last) : []
  const size = wanted && possible.includes(wanted) ? wanted : span ? defaultSize(span.first, span.last) : 'month'
  const bars = useMemo(
    () => (span ? barsOf(dated, basis, store, { ...span, size }) : []),
    [dated, basis, store, span, size],
  )

  const { from, to } = edgesOf(bars, period, size)
  const choose = (range: { from: number; to: number } | undefined) => {
    const [first, last] = range ? [bars[range.from], bars[range.to - 1]] : []
    const chosen =
      first && last
        ? { basis, from: firstDay(first.id), to: lastDay(last.id), rest: period?.rest ?? 'fade' }
        : undefined
    setSight({ period: chosen }, 'period')
  }
  const play = usePlayback(bars, period ? { from, to } : undefined, choose)
  if (bars.length === 0) return <p className={styles.timelineQuiet}>{t('time.empty')}</p>
  return (
    <>
      <div className={styles.timelineTools}>
        {!delays && (
          <>
            <ToggleButtonGroup
              className="switch switch-small"
              aria-label={t('time.basis')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[basis]}
              onSelectionChange={keys => {
                const chosen = Basis.options.find(option => keys.has(option)) ?? basis
                useTimeline.setState({ basis: chosen })
                if (period) setSight({ period: { ...period, basis: chosen } })
              }}
            >
              {Basis.options.map(option => (
                <ToggleButton key={option} id={option}>
                  {t(`time.${option}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <ToggleButtonGroup
              className="switch switch-small"
              aria-label={t('time.size')}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[size]}
              onSelectionChange={keys => useTimeline.setState({ size: [...keys][0] as BucketSize })}
            >
              {(['day', 'month', 'year'] as const).map(option => (
                <ToggleButton key={option} id={option} isDisabled={!possible.includes(option)}>
                  {t(`time.sizes.${option}`)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <Button className="button button-small" onPress={play.press}>
              <Icon name={play.playing ? 'pause' : 'play'} />
              {t(play.playing ? 'time.pause' : play.stepwise ? 'time.step' : 'time.play')}
            </Button>
          </>
        )}
        <ToggleButton
          className="button button-small"
          isSelected={delays}
          onChange={chosen => useTimeline.setState({ delays: chosen })}
        >
          {t('knowledge.delays')}
        </ToggleButton>
        <ToggleButton
          className="button button-small"
          isSelected={asTable}
          onChange={chosen => useTimeline.setState({ asTable: chosen })}
        >
          {t('time.table')}
        </ToggleButton>
        {!delays && (
          <p className={styles.timelineKey}>
            <span className={styles.keyAll} /> {t('time.allKey')}
            {dated.undated.nodes + dated.undated.edges > 0 &&
              ` · ${t('time.undatedHere', { count: dated.undated.nodes + dated.undated.edges, number: labels.number(dated.undated.nodes + dated.undated.edges) })}`}
            {span &&
              span.before > 0 &&
              ` · ${t('knowledge.before', { number: labels.number(span.before), day: labels.date(span.first) })}`}
            {span &&
              span.after > 0 &&
              ` · ${t('knowledge.after', { number: labels.number(span.after), day: labels.date(span.last) })}`}
          </p>
        )}
      </div>
      {delays ? (
        <Suspense fallback={<p className={styles.timelineQuiet}>{t('app.loading')}</p>}>
          <Delays asTable={asTable} />
        </Suspense>
      ) : asTable ? (
        <Suspense fallback={<p className={styles.timelineQuiet}>{t('app.loading')}</p>}>
          <BarTable bars={bars} basis={basis} onChoose={(from, to) => choose({ from, to })} />
        </Suspense>
      ) : (
        <Chart bars={bars} basis={basis} from={from} to={to} chosen={period !== undefined} onChoose={choose} />
      )}
    </>
  )
}

/** The edges of bars between which the period lies: 0 is the left edge of the first bar, `bars.length` the right edge of the last. */
function edgesOf(
  bars: readonly { id: string }[],
  period: { from: string; to: string } | undefined,
  size: BucketSize,
): { from: number; to: number } {
  if (!period || bars.length === 0) return { from: 0, to: bars.length }
  const [first, last] = [bucketOf(period.from, size), bucketOf(period.to, size)]
  const before = bars.filter(({ id }) => id < first).length
  const upTo = bars.filter(({ id }) => id <= last).length
  const from = Math.min(before, bars.length - 1)
  return { from, to: Math.max(upTo, from + 1) }
}
