import type { EntityId } from '../../model/ids.ts'
import type { Point, Positions } from './geometry.ts'

/** Where nodes stand, and which of them are pinned: no arrangement moves those. */
export type NodePositions = { positions: Positions; pinned: readonly EntityId[] }

const written = /^(-?\d{1,6})_(-?\d{1,6})(p?)$/

/** As the address keeps it: `12_-30,45_7p`, for the entities that it names, in their order. `p` pins; a field is empty where the position is not known. */
export const writeNodePositions = ({ positions, pinned }: NodePositions, shown: readonly EntityId[]): string =>
  shown
    .map(id => {
      const point = positions[id]
      return point ? `${Math.round(point.x)}_${Math.round(point.y)}${pinned.includes(id) ? 'p' : ''}` : ''
    })
    .join(',')

/** Undefined where the text is malformed. */
export function readNodePositions(text: string, shown: readonly EntityId[]): NodePositions | undefined {
  const fields = text.split(',')
  if (fields.length > shown.length) return undefined
  const found: { positions: Record<string, Point>; pinned: EntityId[] } = { positions: {}, pinned: [] }
  for (const [nth, field] of fields.entries()) {
    const id = shown[nth]
    if (field === '' || !id) continue
    const [, x, y, pinned] = written.exec(field) ?? []
    if (x === undefined) return undefined
    found.positions[id] = { x: Number(x), y: Number(y) }
    if (pinned) found.pinned.push(id)
  }
  return found
}
