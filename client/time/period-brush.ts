import type { BrushBehavior, D3BrushEvent } from 'd3-brush'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { BarRange } from './playback.ts'

type Drawn = BarRange & {
  width: number
  height: number
  count: number
  chosen: boolean
  onChoose(range: BarRange | undefined): void
}

type D3 = typeof import('./d3-brush.ts')

/**
 * The brush's part of D3, from when a pointer first moves over the page or `needed` holds. Not from when a pointer reaches the chart: a finger
 * has none before it presses.
 */
function useD3(needed: boolean): D3 | undefined {
  const [d3, setD3] = useState<D3>()
  useEffect(() => {
    if (d3) return
    const load = () => void import('./d3-brush.ts').then(loaded => setD3(() => loaded))
    if (needed) load()
    addEventListener('pointerover', load, { once: true })
    return () => removeEventListener('pointerover', load)
  }, [d3, needed])
  return d3
}

/** Lets a pointer draw, move and resize the period on the chart. It snaps to whole bars; a click beside it clears it. */
export function usePeriodBrush(
  group: RefObject<SVGGElement | null>,
  { width, height, count, from, to, chosen, onChoose }: Drawn,
) {
  const d3 = useD3(chosen)
  const behavior = useRef<BrushBehavior<unknown>>(undefined)
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    if (!d3 || !group.current || width === 0) return
    const step = width / count
    const settle = ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
      // Moves by the page itself have no source event.
      if (!sourceEvent) return
      if (!selection) return choose.current(undefined)
      const [start, end] = selection as [number, number]
      const first = Math.min(count - 1, Math.max(0, Math.floor(start / step + 0.25)))
      choose.current({ from: first, to: Math.min(count, Math.max(first + 1, Math.ceil(end / step - 0.25))) })
    }
    behavior.current = d3
      .brushX<unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .handleSize(10)
      // The brush's own modifier keys are off: the handles serve the keyboard.
      .keyModifiers(false)
      .on('end', settle)
    d3.select<SVGGElement, unknown>(group.current).call(behavior.current)
  }, [d3, group, width, height, count])
  useEffect(() => {
    if (!d3 || !group.current || !behavior.current || width === 0) return
    const step = width / count
    d3.select<SVGGElement, unknown>(group.current).call(behavior.current.move, chosen ? [from * step, to * step] : null)
  })
}
