import { useEffect, useRef, useState } from 'react'
import type { Bar } from './histogram.ts'

export type BarRange = { from: number; to: number }
const stepMs = 900

/** The next position of a range of bars: the first further on whose last bar is not empty; undefined at the end. */
function nextRange(bars: readonly Bar[], range: BarRange | undefined): BarRange | undefined {
  const width = range ? range.to - range.from : 1
  const start = range ? range.from + 1 : 0
  for (let from = start; from + width <= bars.length; from += 1) {
    const newest = bars[from + width - 1]
    if (newest && newest.events + newest.claims > 0) return { from, to: from + width }
  }
  return undefined
}

/** Moves the period along the bars, every 900 ms, or, for readers who prefer reduced motion, one step for each press. */
export function usePlayback(bars: readonly Bar[], range: BarRange | undefined, choose: (range: BarRange) => void) {
  const [playing, setPlaying] = useState(false)
  const [stepwise] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  const step = useRef<() => boolean>(() => false)
  step.current = () => {
    const next = nextRange(bars, range)
    if (next) choose(next)
    return next !== undefined
  }
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => {
      if (!step.current()) setPlaying(false)
    }, stepMs)
    return () => clearInterval(timer)
  }, [playing])
  const rewind = () => {
    const width = range ? range.to - range.from : 1
    const first = nextRange(bars, { from: -1, to: width - 1 })
    if (first) choose(first)
  }
  return {
    playing,
    stepwise,
    press: () => {
      if (playing) setPlaying(false)
      else {
        // At the end, or with a period of all bars, playback starts again at the beginning.
        if (!step.current()) rewind()
        if (!stepwise) setPlaying(true)
      }
    },
  }
}
