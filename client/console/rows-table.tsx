import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CypherAnswer } from '../../model/api.ts'
import { CellValue } from './cell-value.tsx'
import styles from './console.module.css'
import { formatValue } from './format-value.ts'

/** In pixels; the same as in console.css. */
const rowHeight = 32
const overscan = 8

type At = { row: number; column: number }

/** The cell that a key leads to from another in a table of this size; undefined for keys that do not move. `page` is in rows. */
function cellReached(
  key: string,
  control: boolean,
  { row, column }: At,
  rows: number,
  columns: number,
  page: number,
): At | undefined {
  const ways: Record<string, At> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: control ? 0 : row, column: 0 },
    End: { row: control ? rows - 1 : row, column: columns - 1 },
  }
  const to = ways[key]
  const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))
  return to && { row: within(to.row, rows), column: within(to.column, columns) }
}

/** The width of each column in `ch`, from the first 60 rows. */
const widths = ({ columns, rows }: CypherAnswer): number[] =>
  columns.map((column, i) => {
    const longest = rows
      .slice(0, 60)
      .reduce((most, row) => Math.max(most, formatValue(row[i] ?? null).length), column.length)
    return Math.min(Math.max(longest + 3, 9), 52)
  })

/** A grid of any number of rows, of which only those in sight are rendered. Arrow keys move between cells; Enter opens the value of a cell. */
export function RowsTable({ answer }: { answer: CypherAnswer }) {
  const { t } = useTranslation()
  const { columns, rows } = answer
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(400)
  const [active, setActive] = useState<At>({ row: 0, column: 0 })
  const [opened, setOpened] = useState<At>()
  const moved = useRef(false)
  const sizes = useMemo(() => widths(answer), [answer])

  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const from = Math.max(0, Math.floor(top / rowHeight) - overscan)
  const to = Math.min(rows.length, Math.ceil((top + height) / rowHeight) + overscan)
  // The cell that Tab leads to must be one of the rendered ones.
  const entry = active.row >= from && active.row < to ? active : { row: from, column: active.column }

  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    box.current
      ?.querySelector<HTMLElement>(`[data-at="${active.row}.${active.column}"]`)
      ?.focus({ preventScroll: false })
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      setOpened(entry)
      return
    }
    const page = Math.max(1, Math.floor(height / rowHeight) - 2)
    const next = cellReached(event.key, event.ctrlKey || event.metaKey, entry, rows.length, columns.length, page)
    if (!next) return
    event.preventDefault()
    moved.current = true
    setActive(next)
    const element = box.current
    if (!element) return
    const above = next.row * rowHeight
    // The header row covers the first row in sight.
    if (above < element.scrollTop) element.scrollTop = above
    else if (above + 3 * rowHeight > element.scrollTop + height) element.scrollTop = above + 3 * rowHeight - height
    setTop(element.scrollTop)
  }

  return (
    <div className={styles.rows}>
      <div
        className={styles.rowsBox}
        data-part="rows"
        ref={box}
        onScroll={event => setTop(event.currentTarget.scrollTop)}
      >
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys lead from cell to cell, which is what a grid is
          role="grid"
          className={styles.rowsTable}
          aria-label={t('console.rows')}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          style={{ minWidth: `${sizes.reduce((all, size) => all + size, 0)}ch` }}
          onKeyDown={onKeyDown}
        >
          <colgroup>
            {columns.map((column, i) => (
              <col key={column} style={{ width: `${sizes[i]}ch` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from > 0 && <SpacerRow rows={from} />}
            {rows.slice(from, to).map((row, i) => {
              const at = from + i
              return (
                <tr key={at} aria-rowindex={at + 2}>
                  {columns.map((column, c) => (
                    <td
                      key={column}
                      data-at={`${at}.${c}`}
                      tabIndex={at === entry.row && c === entry.column ? 0 : -1}
                      onFocus={() => setActive({ row: at, column: c })}
                      onDoubleClick={() => setOpened({ row: at, column: c })}
                      className={
                        typeof row[c] === 'number' ? styles.number : row[c] === null ? styles.nothing : undefined
                      }
                    >
                      <bdi>{formatValue(row[c] ?? null)}</bdi>
                    </td>
                  ))}
                </tr>
              )
            })}
            {to < rows.length && <SpacerRow rows={rows.length - to} />}
          </tbody>
        </table>
      </div>
      {opened && (
        <CellValue
          column={columns[opened.column] ?? ''}
          value={rows[opened.row]?.[opened.column] ?? null}
          onClose={() => {
            setOpened(undefined)
            moved.current = true
          }}
        />
      )}
    </div>
  )
}

/** An empty row as high as the rows that are not rendered, so that the scroll bar has its right length. */
function SpacerRow({ rows }: { rows: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: there is nothing in it to focus, and nothing to read
  return <tr aria-hidden="true" style={{ height: rows * rowHeight }} />
}
