import type { Point } from './drawing.ts'

type Positions = Record<string, Point>
/** A node with its label; `fixed`: it stays where it is. */
type Box = { id: string; width: number; height: number; fixed: boolean }

/** Kept free between two boxes, in the picture's pixels. */
const gap = 10
const maxRounds = 120
/** A layout is stretched by at most this factor. */
const maxStretch = 1.7

/** Stretches a layout towards the shape of the canvas. `aspect` is the canvas's width over its height. */
export function stretchToAspect(positions: Positions, aspect: number): Positions {
  const points = Object.values(positions)
  const span = (axis: 'x' | 'y') =>
    Math.max(...points.map(point => point[axis])) - Math.min(...points.map(point => point[axis]))
  const [width, height] = [span('x'), span('y')]
  if (!(width > 0) || !(height > 0)) return positions
  const factor = Math.min(maxStretch, Math.max(1 / maxStretch, Math.sqrt((aspect * height) / width)))
  return Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x: x * factor, y: y / factor }]))
}

/**
 * Pushes nodes that overlap with their labels apart, each pair the shorter way, until none does or after 120 rounds. Force-directed layouts leave some
 * overlaps where nodes are dense.
 */
export function removeOverlaps(nodes: readonly Box[], positions: Positions): Positions {
  const boxes = nodes.flatMap(({ id, width, height, fixed }) => {
    const at = positions[id]
    return at ? [{ id, x: at.x, y: at.y, width, height, fixed }] : []
  })
  for (let round = 0, moved = true; moved && round < maxRounds; round++) {
    moved = false
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1)) {
        const dx = b.x - a.x
        const dy = b.y - a.y
        const overX = (a.width + b.width) / 2 + gap - Math.abs(dx)
        const overY = (a.height + b.height) / 2 + gap - Math.abs(dy)
        if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) continue
        moved = true
        const axis = overX < overY ? 'x' : 'y'
        const push = (axis === 'x' ? overX * (dx < 0 ? -1 : 1) : overY * (dy < 0 ? -1 : 1)) / 2
        // Where one of the two is fixed, the other goes the whole way.
        if (!a.fixed) a[axis] -= b.fixed ? push * 2 : push
        if (!b.fixed) b[axis] += a.fixed ? push * 2 : push
      }
  }
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }]))
}
