import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Point } from '../model/geometry.ts'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { useLasso } from '../state/lasso.ts'
import { useWorkspace } from '../state/workspace.ts'
import styles from './explore.module.css'
import { isInside } from './polygon.ts'

const stop = () => useLasso.setState({ drawing: false })

/** A layer over the canvas on which the pointer draws a line around nodes, which marks them. The keyboard has the menu Select and Shift-click instead. */
export function Lasso() {
  const { t } = useTranslation()
  const { drawing } = useLasso()
  const view = useCanvasHandle(state => state.canvas)
  const mark = useWorkspace(state => state.setMarked)
  // Pointer events come faster than React renders: the line is kept in a ref, and the state is only for drawing it.
  const points = useRef<Point[]>([])
  const [line, draw] = useState<readonly Point[]>([])
  const setLine = (next: Point[]) => {
    points.current = next
    draw(next)
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && stop()
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  if (!drawing || !view) return null
  const at = (event: PointerEvent): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const end = () => {
    const closed = points.current
    if (closed.length > 2) mark(view.nodesWithin(point => isInside(closed, point)))
    setLine([])
    stop()
  }
  return (
    <div
      className={styles.lasso}
      data-part="lasso"
      onPointerDown={event => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setLine([at(event)])
      }}
      onPointerMove={event => points.current.length > 0 && setLine([...points.current, at(event)])}
      onPointerUp={end}
      onPointerCancel={stop}
    >
      <svg aria-hidden="true">
        <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
      </svg>
      {line.length === 0 && (
        <p className={styles.lassoHelp} role="status">
          {t('explore.lassoHelp')}
        </p>
      )}
    </div>
  )
}
