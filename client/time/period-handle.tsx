import type { KeyboardEvent } from 'react'
import styles from './time.module.css'

type Props = {
  label: string
  text: string
  /** Pixels from the start of the chart. */
  at: number
  value: number
  least: number
  most: number
  onMove(value: number): void
}

/** One end of the period, as a slider for the keyboard. Pointers use the brush beneath it. */
export function PeriodHandle({ label, text, at, value, least, most, onMove }: Props) {
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -12,
      PageUp: 12,
      Home: least - value,
      End: most - value,
    }
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    const wanted = Math.min(most, Math.max(least, value + by))
    if (wanted !== value) onMove(wanted)
  }
  return (
    <div
      className={styles.timeHandle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={value}
      aria-valuetext={text}
      aria-orientation="horizontal"
      style={{ left: at }}
      onKeyDown={press}
    >
      <span className={styles.timeHandleText} aria-hidden="true">
        {text}
      </span>
    </div>
  )
}
