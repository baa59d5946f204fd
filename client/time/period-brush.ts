import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush'
import { select } from 'd3-selection'
import { type RefObject, useEffect, useRef } from 'react'
import type { BarRange } from './playback.ts'

type Drawn = BarRange & {
  width: number
  height: number
  count: number
  chosen: boolean
  onChoose(range: BarRange | undefined): void
}

/** Lets a pointer draw, move and resize the period on the chart. It snaps to whole bars; a click beside it clears it. */
export function usePeriodBrush(
  group: RefObject<SVGGElement | null>,
  { width, height, count, from, to, chosen, onChoose }: Drawn,
) {
  const behavior = useRef<BrushBehavior<unknown>>(undefined)
  const choose = useRef(onChoose)
  choose.current = onChoose
  useEffect(() => {
    if (!group.current || width === 0) return
    const step = width / count
    const settle = ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
      // Moves by the page itself have no source event.
      if (!sourceEvent) return
      if (!selection) return choose.current(undefined)
      const [start, end] = selection as [number, number]
      const first = Math.min(count - 1, Math.max(0, Math.floor(start / step + 0.25)))
      choose.current({ from: first, to: Math.min(count, Math.max(first + 1, Math.ceil(end / step - 0.25))) })
    }
    behavior.current = brushX<unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .handleSize(10)
      // The brush's own modifier keys are off: the handles serve the keyboard.
      .keyModifiers(false)
      .on('end', settle)
    select<SVGGElement, unknown>(group.current).call(behavior.current)
  }, [group, width, height, count])
  useEffect(() => {
    if (!group.current || !behavior.current || width === 0) return
    const step = width / count
    select<SVGGElement, unknown>(group.current).call(behavior.current.move, chosen ? [from * step, to * step] : null)
  })
}
