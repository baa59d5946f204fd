import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { MapPoint } from './atlas.ts'

/** The scale and offset of the map: a point is drawn at `k * x + dx`, `k * y + dy` pixels. */
export type Viewport = { k: number; dx: number; dy: number }
type Box = { left: number; top: number; right: number; bottom: number }

const margin = 56
/** The largest scale, in pixels a unit of the map, which is some 40 km. */
const maxScale = 40
/** How far a pointer may move during a click, in pixels. */
const clickTolerance = 4

/** The bounding box of points, at least 160 by 90 units, so that a single country does not fill the window. */
export function boxAround(points: readonly MapPoint[], world: { width: number; height: number }): Box {
  if (points.length === 0) return { left: 0, top: 0, right: world.width, bottom: world.height }
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const short = { x: Math.max(0, 160 - (right - left)) / 2, y: Math.max(0, 90 - (bottom - top)) / 2 }
  return { left: left - short.x, right: right + short.x, top: top - short.y, bottom: bottom + short.y }
}

const fitted = ({ left, top, right, bottom }: Box, width: number, height: number): Viewport => {
  const room = { x: Math.max(80, width - 2 * margin), y: Math.max(80, height - 2 * margin) }
  const k = Math.min(maxScale, room.x / (right - left), room.y / (bottom - top))
  return { k, dx: width / 2 - (k * (left + right)) / 2, dy: height / 2 - (k * (top + bottom)) / 2 }
}

/** The viewport of the map, which wheel, pinch and drag change. `size` is that of the element in pixels, 0 until it is known. */
export function useViewport(surface: RefObject<SVGSVGElement | null>, box: Box) {
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [viewport, setViewport] = useState<Viewport>()
  const target = useRef(box)
  target.current = box

  const zoom = useCallback(
    (factor: number, at?: MapPoint) => {
      const { clientWidth = 0, clientHeight = 0 } = surface.current ?? {}
      const { x, y } = at ?? { x: clientWidth / 2, y: clientHeight / 2 }
      setViewport(lens => {
        if (!lens) return lens
        const least = Math.min(clientWidth, 500) / 1000
        const k = Math.min(maxScale, Math.max(least, lens.k * factor))
        return { k, dx: x - ((x - lens.dx) * k) / lens.k, dy: y - ((y - lens.dy) * k) / lens.k }
      })
    },
    [surface],
  )
  const pan = useCallback((dx: number, dy: number) => {
    setViewport(lens => lens && { ...lens, dx: lens.dx + dx, dy: lens.dy + dy })
  }, [])
  const fitAll = useCallback(() => {
    const { clientWidth = 0, clientHeight = 0 } = surface.current ?? {}
    if (clientWidth > 0) setViewport(fitted(target.current, clientWidth, clientHeight))
  }, [surface])

  useEffect(() => {
    const element = surface.current
    if (!element) return
    const seen = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      setSize(before => {
        // The middle stays the middle when the size changes.
        if (before.width > 0) pan((width - before.width) / 2, (height - before.height) / 2)
        return { width, height }
      })
      setViewport(lens => lens ?? (width > 0 ? fitted(target.current, width, height) : undefined))
    })
    seen.observe(element)
    const held = new Map<number, MapPoint>()
    let dragging = false
    const place = ({ clientX, clientY }: MouseEvent): MapPoint => {
      const { left, top } = element.getBoundingClientRect()
      return { x: clientX - left, y: clientY - top }
    }
    const apart = ([a, b]: MapPoint[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0)
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      zoom(2 ** (-event.deltaY / (event.deltaMode === 0 ? 300 : 8)), place(event))
    }
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return
      held.set(event.pointerId, place(event))
      dragging = held.size > 1
    }
    const move = (event: PointerEvent) => {
      const before = held.get(event.pointerId)
      if (!before) return
      const now = place(event)
      if (!dragging) {
        if (Math.hypot(now.x - before.x, now.y - before.y) < clickTolerance) return
        dragging = true
        element.setPointerCapture(event.pointerId)
      }
      const wide = apart([...held.values()])
      held.set(event.pointerId, now)
      if (wide > 0) zoom(apart([...held.values()]) / wide, now)
      else pan(now.x - before.x, now.y - before.y)
    }
    const up = (event: PointerEvent) => void held.delete(event.pointerId)
    // The click event that follows a drag is stopped.
    const click = (event: MouseEvent) => {
      if (dragging) event.stopPropagation()
      dragging = false
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    element.addEventListener('click', click, { capture: true })
    return () => {
      seen.disconnect()
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
      element.removeEventListener('click', click, { capture: true })
    }
  }, [surface, zoom, pan])
  return { viewport: viewport, size, zoom, pan, home: fitAll }
}
