import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pair } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { useLabels } from '../language/labels.ts'
import { MatrixMark } from './matrix-mark.tsx'
import { type Actor, sideOf, tintOf } from './matrix-model.ts'
import { pairInWords } from './pair-summary.ts'
import styles from './pairs.module.css'

type Props = {
  actor: Actor
  /** From 1 on. */
  row: number
  /** The columns in which whom it acts upon stand, from 1 on. */
  columns: ReadonlyMap<EntityId, number>
  names: readonly string[]
  pairs: ReadonlyMap<EntityId, Pair> | undefined
  /** The column of the cell that has the focus, where it is in this row. */
  focused: number | undefined
  mostSources: number
}

/** A row of the matrix. Cells without an event are there only while they have the focus: positions say where the others are. */
export const MatrixRow = memo(function MatrixRow({ actor, row, columns, names, pairs, focused, mostSources }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const name = names[row - 1] ?? actor.id
  const cells = [...(pairs ?? [])]
    .flatMap(([to, pair]) => {
      const column = columns.get(to)
      return column ? [{ column, pair }] : []
    })
    .sort((a, b) => a.column - b.column)
  const isEmpty = focused !== undefined && focused > 0 && !cells.some(({ column }) => column === focused)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus is on a cell of the row
    // biome-ignore lint/a11y/useSemanticElements: a table has a cell for every column, and this one leaves out what is empty
    <div role="row" aria-rowindex={row + 1} className={styles.row}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div
        role="rowheader"
        aria-colindex={1}
        className={styles.rowHead}
        tabIndex={focused === 0 ? 0 : -1}
        data-at={`${row} 0`}
      >
        <bdi>{name}</bdi>
      </div>
      {cells.map(({ column, pair }) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          key={column}
          role="gridcell"
          aria-colindex={column + 1}
          aria-label={`${name} → ${names[column - 1]}: ${pairInWords(pair, t, labels).join('; ')}`}
          className={styles.cell}
          style={{ gridColumn: column + 1 }}
          tabIndex={focused === column ? 0 : -1}
          data-at={`${row} ${column}`}
        >
          <MatrixMark tint={tintOf(pair.balance)} side={sideOf(pair.sources, mostSources)} />
        </div>
      ))}
      {isEmpty && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div
          role="gridcell"
          aria-colindex={focused + 1}
          aria-label={`${name} → ${names[focused - 1]}: ${t('pairs.noneBetween')}`}
          className={styles.cell}
          style={{ gridColumn: focused + 1 }}
          tabIndex={0}
          data-at={`${row} ${focused}`}
        />
      )}
    </div>
  )
})
