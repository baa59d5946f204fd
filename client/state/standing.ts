import type { EntityId } from '../../model/ids.ts'
import type { Placed, Point } from '../canvas/layout.worker.ts'

/** Where nodes stand, and which of them no arrangement may move. */
export type Standing = { at: Placed; pinned: readonly EntityId[] }

const place = /^(-?\d{1,6})_(-?\d{1,6})(p?)$/

/** `12_-30,45_7p` for the entities that the address names, in their order; `p` pins. One whose place is not known leaves its field empty. */
export const writeStanding = ({ at, pinned }: Standing, shown: readonly EntityId[]): string =>
  shown
    .map(id => {
      const point = at[id]
      return point ? `${Math.round(point.x)}_${Math.round(point.y)}${pinned.includes(id) ? 'p' : ''}` : ''
    })
    .join(',')

/** Undefined for one that makes no sense. */
export function readStanding(written: string, shown: readonly EntityId[]): Standing | undefined {
  const fields = written.split(',')
  if (fields.length > shown.length) return undefined
  const standing: { at: Record<string, Point>; pinned: EntityId[] } = { at: {}, pinned: [] }
  for (const [nth, field] of fields.entries()) {
    const id = shown[nth]
    if (field === '' || !id) continue
    const [, x, y, pinned] = place.exec(field) ?? []
    if (x === undefined) return undefined
    standing.at[id] = { x: Number(x), y: Number(y) }
    if (pinned) standing.pinned.push(id)
  }
  return standing
}
