import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type ColumnSpec, SortableTable } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import type { Basis } from '../model/period.ts'
import type { Bar } from './histogram.ts'
import styles from './time.module.css'

type Props = { bars: readonly Bar[]; basis: Basis; onChoose(from: number, to: number): void }

/** The histogram as a table. Selecting a row selects its period. */
export default function BarTable({ bars, basis, onChoose }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const columns = useMemo((): ColumnSpec<Bar>[] => {
    const counted = (id: 'events' | 'claims' | 'all', title: string): ColumnSpec<Bar> => ({
      id,
      title,
      sortBy: bar => bar[id],
      show: bar => labels.number(bar[id]),
    })
    return [
      {
        id: 'bucket',
        namesRow: true,
        title: t('time.bucket'),
        sortBy: bar => bar.id,
        show: bar => labels.bucket(bar.id),
      },
      counted('events', t('time.eventsKey')),
      counted('claims', t('time.claimsKey')),
      counted('all', t(basis === 'happened' ? 'time.allEvents' : 'time.allClaims')),
    ]
  }, [labels, basis, t])
  return (
    <div className={styles.timelineTable}>
      <SortableTable
        label={t('time.chart')}
        rows={bars.filter(bar => bar.events + bar.claims + bar.all > 0)}
        columns={columns}
        first={{ column: 'bucket', direction: 'ascending' }}
        onSelect={({ id }) => {
          const nth = bars.findIndex(bar => bar.id === id)
          if (nth >= 0) onChoose(nth, nth + 1)
        }}
      />
    </div>
  )
}
