import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Pair, PairsAnswer } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { type ColumnSpec, SortableTable } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import { signed } from './pair-summary.ts'

type Row = Pair & { id: string }
/** Rows that are drawn at first. */
const FIRST = 300

/** The matrix as a table: a row for each pair, those with the most events first. */
export function PairsTable({ actors, pairs }: Pick<PairsAnswer, 'actors' | 'pairs'>) {
  const { t } = useTranslation()
  const labels = useLabels()
  const openTool = useWorkspace(state => state.openTool)
  const [all, setAll] = useState(false)
  const rows = useMemo(() => pairs.map(pair => ({ ...pair, id: `${pair.from} ${pair.to}` })), [pairs])
  const columns = useMemo((): ColumnSpec<Row>[] => {
    const names = new Map(actors.map(actor => [actor.id, labels.name(actor)]))
    const end = (side: 'from' | 'to'): ColumnSpec<Row> => {
      const name = (row: Row) => names.get(row[side] as EntityId) ?? row[side]
      return {
        id: side,
        title: t(`pairs.columns.${side}`),
        namesRow: true,
        sortBy: name,
        show: row => <bdi>{name(row)}</bdi>,
      }
    }
    const count = (id: 'events' | 'cooperation' | 'conflict' | 'sources'): ColumnSpec<Row> => ({
      id,
      title: t(`pairs.columns.${id}`),
      sortBy: row => row[id],
    })
    const day = (id: 'first' | 'last', of: (row: Row) => string | null): ColumnSpec<Row> => ({
      id,
      title: t(`pairs.columns.${id}`),
      sortBy: row => of(row) ?? '',
      show: row => labels.period(of(row), of(row)),
    })
    return [
      end('from'),
      end('to'),
      count('events'),
      count('cooperation'),
      count('conflict'),
      {
        id: 'balance',
        title: t('pairs.columns.balance'),
        // What has no balance is apart from what is even.
        sortBy: ({ balance }) => balance ?? -2,
        show: ({ balance }) => (balance === null ? '—' : signed(balance, labels)),
      },
      count('sources'),
      day('first', row => row.firstContact),
      day('last', row => row.lastContact),
    ]
  }, [actors, labels, t])
  return (
    <>
      <SortableTable
        label={t('pairs.grid')}
        rows={all ? rows : rows.slice(0, FIRST)}
        columns={columns}
        first={{ column: 'events', direction: 'descending' }}
        onSelect={({ from, to }) => openTool({ name: 'pair', one: from, other: to })}
      />
      {!all && rows.length > FIRST && (
        <p role="status">
          {t('pairs.firstRows', { count: FIRST, total: labels.number(rows.length) })}{' '}
          <Button className="link" onPress={() => setAll(true)}>
            {t('pairs.allRows')}
          </Button>
        </p>
      )}
    </>
  )
}
