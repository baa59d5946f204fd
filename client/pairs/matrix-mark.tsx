import type { Tint } from './matrix-model.ts'
import styles from './pairs.module.css'

/** A mark of the matrix: its colour and its corners say how conflict and cooperation are balanced, its side (a share of the cell) how many outlets say so. */
export function MatrixMark({ tint, side }: { tint: Tint; side: number }) {
  return (
    <span
      aria-hidden="true"
      className={styles.mark}
      data-tint={tint}
      style={{ inlineSize: `${100 * side}%`, blockSize: `${100 * side}%` }}
    />
  )
}
