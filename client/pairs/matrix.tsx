import { type KeyboardEvent, useEffect, useMemo, useRef, useState, type WheelEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pair } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import { loadEntity } from '../state/load-graph.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type Cell, cellByKey, type Ordered, rowsOf } from './matrix-model.ts'
import { MatrixRow } from './matrix-row.tsx'
import { pairInWords } from './pair-summary.ts'
import styles from './pairs.module.css'

type Props = { ordered: Ordered; pairs: readonly Pair[]; cellSize: number; onZoom(by: 1 | -1): void }
/** The cell that is pointed at or has the focus, and where its middle and its bottom are in the window. */
type Pointed = Cell & { x: number; y: number; above: boolean }

const cellOf = (target: EventTarget): (Cell & { element: HTMLElement }) | undefined => {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
  const [row, column] = element?.dataset.at?.split(' ').map(Number) ?? []
  return element && row !== undefined && column !== undefined ? { row, column, element } : undefined
}

/** The matrix as a grid: one cell has the focus, arrow keys move it, and headers stay in sight while it is scrolled. */
export function Matrix({ ordered: { actors, begins }, pairs, cellSize, onZoom }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const openTool = useWorkspace(state => state.openTool)
  const grid = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<Cell>({ row: 1, column: 1 })
  const [pointed, setPointed] = useState<Pointed>()
  const rows = useMemo(() => rowsOf(pairs), [pairs])
  const names = useMemo(() => actors.map(labels.name), [actors, labels])
  const columns = useMemo(() => new Map<EntityId, number>(actors.map(({ id }, at) => [id, at + 1])), [actors])
  const mostSources = useMemo(() => Math.max(1, ...pairs.map(({ sources }) => sources)), [pairs])
  const size = actors.length
  // Fewer actors than before: the focus stays in the grid.
  const at = { row: Math.min(focused.row, size), column: Math.min(focused.column, size) }
  const moved = useRef(false)
  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    grid.current?.querySelector<HTMLElement>(`[data-at="${at.row} ${at.column}"]`)?.focus()
  }, [at.row, at.column])
  const pairAt = ({ row, column }: Cell): { pair: Pair | undefined; one: EntityId; other: EntityId } | undefined => {
    const [one, other] = [actors[row - 1]?.id, actors[column - 1]?.id]
    return one && other ? { pair: rows.get(one)?.get(other), one, other } : undefined
  }
  const open = (cell: Cell) => {
    const both = pairAt(cell)
    const single = actors[(cell.row || cell.column) - 1]
    if (both && both.one !== both.other) openTool({ name: 'pair', one: both.one, other: both.other })
    else if (single) void loadEntity(single.id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setPointed(undefined)
    if (event.key === '+' || event.key === '-') onZoom(event.key === '+' ? 1 : -1)
    else if (event.key === 'Enter' || event.key === ' ') open(at)
    else {
      const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / cellSize) - 4)
      const next = cellByKey(at, event, size, page)
      if (!next) return
      moved.current = true
      setFocused(next)
    }
    event.preventDefault()
  }
  const point = (target: EventTarget) => {
    const found = cellOf(target)
    if (!found?.row || !found.column) return setPointed(undefined)
    const { left, width, top, bottom } = found.element.getBoundingClientRect()
    const above = bottom > innerHeight - 180
    setPointed({ row: found.row, column: found.column, x: left + width / 2, y: above ? top : bottom, above })
  }
  const told = pointed && pairAt(pointed)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table has a cell for every column, and this one leaves out what is empty */}
      <div
        ref={grid}
        role="grid"
        className={styles.grid}
        aria-label={t('pairs.grid')}
        aria-describedby="pairs-keys"
        aria-rowcount={size + 1}
        aria-colcount={size + 1}
        tabIndex={-1}
        style={{ '--cell': `${cellSize}px`, '--actors': size } as object}
        onKeyDown={press}
        onFocus={event => {
          const found = cellOf(event.target)
          if (found && (found.row !== at.row || found.column !== at.column)) setFocused(found)
          point(event.target)
        }}
        onBlur={() => setPointed(undefined)}
        onPointerOver={event => point(event.target)}
        onPointerLeave={() => setPointed(undefined)}
        onScroll={() => {
          // The cell to which the focus moved may have been scrolled into sight.
          const cell = grid.current?.querySelector(':focus-visible')
          if (cell) point(cell)
          else setPointed(undefined)
        }}
        onWheel={(event: WheelEvent) => {
          if (event.ctrlKey) onZoom(event.deltaY < 0 ? 1 : -1)
        }}
        onClick={event => {
          const found = cellOf(event.target)
          if (found) open(found)
        }}
      >
        {/* biome-ignore lint/a11y/useFocusableInteractive: the focus is on a cell of the row */}
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.headRow}`}>
          {/* biome-ignore lint/a11y/useFocusableInteractive: it explains the headers */}
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="columnheader" aria-colindex={1} className={styles.corner}>
            {t('pairs.corner')}
          </div>
          {names.map((name, nth) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            <div
              key={actors[nth]?.id}
              role="columnheader"
              aria-colindex={nth + 2}
              className={styles.columnHead}
              tabIndex={at.row === 0 && at.column === nth + 1 ? 0 : -1}
              data-at={`0 ${nth + 1}`}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
        </div>
        {actors.map((actor, nth) => (
          <MatrixRow
            key={actor.id}
            actor={actor}
            row={nth + 1}
            columns={columns}
            names={names}
            pairs={rows.get(actor.id)}
            focused={at.row === nth + 1 ? at.column : undefined}
            mostSources={mostSources}
          />
        ))}
        {begins.map(begin => (
          <div key={begin} aria-hidden="true" className={styles.border} style={{ '--at': begin } as object} />
        ))}
        {pointed && (
          <div
            aria-hidden="true"
            className={styles.cross}
            style={{ '--row': pointed.row, '--column': pointed.column } as object}
          />
        )}
      </div>
      {pointed && told && told.one !== told.other && (
        <div
          role="tooltip"
          className={`tooltip ${styles.tip}`}
          data-above={pointed.above || undefined}
          style={{ left: pointed.x, top: pointed.y }}
        >
          <strong>
            <bdi>{names[pointed.row - 1]}</bdi> → <bdi>{names[pointed.column - 1]}</bdi>
          </strong>
          {(told.pair ? pairInWords(told.pair, t, labels) : [t('pairs.noneBetween')]).map(line => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </>
  )
}
