import { useLabels } from '../language/labels.ts'
import styles from './time.module.css'

/** The width of a date under the bars with the space beside it, in pixels. */
const labelWidth = 74
/** How many bars may lie between two dates, by the length of the bucket's id. */
const tickSteps: Record<number, readonly number[]> = {
  4: [1, 2, 5, 10, 20, 50, 100, 200],
  7: [1, 2, 3, 6, 12, 24, 60, 120, 240, 600],
  10: [1, 2, 7, 14, 28, 56, 91, 182, 364],
}

/** The number of a bucket on a calendar of years, months or days, so that dates fall on round years and on January. */
const ordinal = (id: string): number =>
  id.length === 4
    ? Number(id)
    : id.length === 7
      ? Number(id.slice(0, 4)) * 12 + Number(id.slice(5)) - 1
      : Math.round(Date.parse(id) / 86_400_000)

/** The dates under the bars. */
export function Axis({ bars, width, top }: { bars: readonly { id: string }[]; width: number; top: number }) {
  const labels = useLabels()
  const step = width / bars.length
  const options = tickSteps[bars[0]?.id.length ?? 4] ?? [1]
  const tickStep = options.find(each => each * step >= labelWidth) ?? options.at(-1) ?? 1
  return (
    <g className={styles.chartAxis}>
      {bars.map(({ id }, nth) => {
        const at = nth * step
        if (ordinal(id) % tickStep !== 0 || at > width - labelWidth * 0.6) return null
        // With steps of whole years every date is a January: the year is enough.
        const text = id.length === 7 && tickStep % 12 === 0 ? id.slice(0, 4) : labels.bucket(id)
        return (
          <g key={id}>
            <line className={styles.chartLine} x1={at + 0.5} x2={at + 0.5} y1={top} y2={top + 4} />
            <text x={at + 3} y={top + 14}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
