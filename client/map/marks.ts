import type { EntityId } from '../../model/ids.ts'
import type { Picture } from '../model/picture.ts'
import type { Arc } from './arcs.ts'
import type { MapPoint } from './atlas.ts'
import type { Viewport } from './viewport.ts'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
export const toScreen = ({ x, y }: MapPoint, { k, dx, dy }: Viewport): MapPoint => ({ x: k * x + dx, y: k * y + dy })

/** The offset of each event from its place, in pixels: the events of a place are laid out in a spiral around it. */
export function eventOffsets(
  events: readonly EntityId[],
  placeOf: (id: EntityId) => string | undefined,
): Map<EntityId, MapPoint> {
  const there = new Map<string, number>()
  const offsets = new Map<EntityId, MapPoint>()
  for (const id of events) {
    const place = placeOf(id)
    if (!place) continue
    const nth = there.get(place) ?? 0
    there.set(place, nth + 1)
    const far = 6 + 9 * Math.sqrt(nth + 1)
    offsets.set(id, { x: Math.cos(nth * goldenAngle - 2) * far, y: Math.sin(nth * goldenAngle - 2) * far })
  }
  return offsets
}

export const eventIds = ({ nodes }: Pick<Picture, 'nodes'>): EntityId[] =>
  [...nodes.values()].filter(node => node.kind === 'Event').map(node => node.id)

/** The SVG path of an arc, its middle, and the angle there in degrees. The path ends a few pixels before the mark. */
export function arcCurve(
  { bend }: Arc,
  from: MapPoint,
  to: MapPoint,
): { path: string; middle: MapPoint; angle: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  // The curve bends to the same side in both directions.
  const side = from.x < to.x || (from.x === to.x && from.y < to.y) ? -1 : 1
  const lift = side * length * Math.min(0.6, 0.13 + 0.07 * bend)
  const control = { x: from.x + dx / 2 - (dy / length) * lift, y: from.y + dy / 2 + (dx / length) * lift }
  const reach = Math.hypot(to.x - control.x, to.y - control.y) || 1
  const short = Math.min(7, reach / 3)
  const end = { x: to.x - ((to.x - control.x) / reach) * short, y: to.y - ((to.y - control.y) / reach) * short }
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    path: `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`,
    middle: { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 },
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
  }
}

export type PlacedMark = { id: EntityId; at: MapPoint }

/** The nearest mark in a direction, by the same measure as on the canvas: distance aside counts double. */
export function markInDirection(
  marks: readonly PlacedMark[],
  from: EntityId,
  { x, y }: MapPoint,
): EntityId | undefined {
  const start = marks.find(mark => mark.id === from)?.at
  if (!start) return marks[0]?.id
  let best: { id: EntityId; cost: number } | undefined
  for (const { id, at } of marks) {
    const ahead = (at.x - start.x) * x + (at.y - start.y) * y
    const aside = Math.abs((at.x - start.x) * y - (at.y - start.y) * x)
    if (id === from || ahead <= 0 || aside > ahead * 2) continue
    const cost = ahead + aside * 2
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id
}
