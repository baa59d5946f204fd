import type { Placed, Task } from './layout.worker.ts'

type Nodes = Task['nodes']

/** Room between two boxes, in the layout's pixels. */
const gap = 10
const rounds = 120
const widest = 1.7

/** Stretches a picture to the shape of the canvas: `aspect` is its width over its height. */
export function stretched(placed: Placed, aspect: number): Placed {
  const points = Object.values(placed)
  const span = (axis: 'x' | 'y') =>
    Math.max(...points.map(point => point[axis])) - Math.min(...points.map(point => point[axis]))
  const [width, height] = [span('x'), span('y')]
  if (!(width > 0) || !(height > 0)) return placed
  const factor = Math.min(widest, Math.max(1 / widest, Math.sqrt((aspect * height) / width)))
  return Object.fromEntries(Object.entries(placed).map(([id, { x, y }]) => [id, { x: x * factor, y: y / factor }]))
}

/** Pushes boxes that overlap apart by the shorter way, until none does; force-directed layouts leave some on each other in the thick of it. */
export function separated(nodes: Nodes, placed: Placed): Placed {
  const boxes = nodes.flatMap(({ id, width, height, fixed }) => {
    const at = placed[id]
    return at ? [{ id, x: at.x, y: at.y, width, height, fixed }] : []
  })
  for (let round = 0, moved = true; moved && round < rounds; round++) {
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
        // What stays leaves the whole way to the other.
        if (!a.fixed) a[axis] -= b.fixed ? push * 2 : push
        if (!b.fixed) b[axis] += a.fixed ? push * 2 : push
      }
  }
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }]))
}
