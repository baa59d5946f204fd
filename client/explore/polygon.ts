import type { Point } from '../model/geometry.ts'

/** Whether a point is in a polygon: a ray from the point crosses its outline an odd number of times. */
export function isInside(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false
  line.forEach((a, index) => {
    const b = line[(index + 1) % line.length] as Point
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  })
  return inside
}
