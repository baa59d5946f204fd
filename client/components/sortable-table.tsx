import { type ReactNode, useMemo, useState } from 'react'
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './sortable-table.module.css'

/** A column: the value that it sorts by, and its content where that is not the value itself. `namesRow`: it is part of the accessible name of the row. */
export type ColumnSpec<T> = {
  id: string
  title: string
  namesRow?: boolean
  sortBy(row: T): string | number
  show?(row: T): ReactNode
}

type Props<T> = {
  label: string
  rows: readonly T[]
  columns: readonly ColumnSpec<T>[]
  first: SortDescriptor
  onSelect(row: T): void
}

/** A table that can be sorted by each of its columns. The row of what is selected on the canvas is selected. */
export function SortableTable<T extends { id: string }>({ label, rows, columns, first, onSelect }: Props<T>) {
  const { t } = useTranslation()
  const { language } = useLabels()
  const selected = useWorkspace(state => state.selection?.id)
  const [sort, setSort] = useState(first)
  const sorted = useMemo(() => {
    const by = columns.find(column => column.id === sort.column)?.sortBy
    if (!by) return [...rows]
    const letters = new Intl.Collator(language, { numeric: true })
    const compare = (a: T, b: T) => {
      const [x, y] = [by(a), by(b)]
      return typeof x === 'number' && typeof y === 'number' ? x - y : letters.compare(String(x), String(y))
    }
    const way = sort.direction === 'descending' ? -1 : 1
    return [...rows].sort((a, b) => way * compare(a, b))
  }, [rows, columns, sort, language])
  return (
    <Table
      className={styles.table}
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection={false}
      selectedKeys={selected ? [selected] : []}
      onSelectionChange={keys => {
        const [key] = keys === 'all' ? [] : [...keys]
        const row = rows.find(each => each.id === key)
        if (row) onSelect(row)
      }}
      sortDescriptor={sort}
      onSortChange={setSort}
    >
      <TableHeader>
        {columns.map(column => (
          <Column key={column.id} id={column.id} allowsSorting isRowHeader={column.namesRow === true}>
            {({ sortDirection }) => (
              <span className={styles.column}>
                {column.title}
                <span aria-hidden="true" className={styles.sorted}>
                  {sortDirection === 'ascending' ? '▲' : sortDirection === 'descending' ? '▼' : ''}
                </span>
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody renderEmptyState={() => <p className="quiet">{t('table.empty')}</p>}>
        {sorted.map(row => (
          <Row key={row.id} id={row.id} textValue={String(columns[0]?.sortBy(row))}>
            {columns.map(column => (
              <Cell key={column.id}>{column.show?.(row) ?? column.sortBy(row)}</Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
