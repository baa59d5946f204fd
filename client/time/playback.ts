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

/** What moves along a clock: a step further, which is over once it is shown, or undefined at the end; and back to the beginning. */
type Moving = { step(): Promise<void> | undefined; rewind(): Promise<void> | undefined }

/** Takes a step every 900 ms, or, for readers who prefer reduced motion, one for each press. */
export function useSteps(moving: Moving) {
  const [playing, setPlaying] = useState(false)
  const [stepwise] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  const latest = useRef(moving)
  latest.current = moving
  useEffect(() => {
    if (!playing) return
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const next = () => {
      const shown = latest.current.step()
      if (!shown) setPlaying(false)
      else void shown.then(wait)
    }
    const wait = () => {
      if (!over) timer = setTimeout(next, stepMs)
    }
    wait()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [playing])
  return {
    playing,
    stepwise,
    press: () => {
      if (playing) setPlaying(false)
      else {
        // At the end it starts again at the beginning.
        if (!moving.step()) void moving.rewind()
        if (!stepwise) setPlaying(true)
      }
    },
  }
}

/** Moves the period along the bars. */
export function usePlayback(bars: readonly Bar[], range: BarRange | undefined, choose: (range: BarRange) => void) {
  const moveTo = (next: BarRange | undefined) => {
    if (next) choose(next)
    return next && Promise.resolve()
  }
  return useSteps({
    step: () => moveTo(nextRange(bars, range)),
    rewind: () => moveTo(nextRange(bars, { from: -1, to: range ? range.to - range.from - 1 : 0 })),
  })
}
