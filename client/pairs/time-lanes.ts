import type { EventSummary } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { type PloverType, ploverTypes } from '../../model/ontology.ts'

/** Events of one type that stand at one place of its lane. `at`: from 0 to 1 on the axis; undefined where they have no date. */
export type LaneMark = {
  ids: readonly EntityId[]
  at: number | undefined
  start: string | null
  end: string | null
  state: 'done' | 'planned' | 'denied'
  disputed: boolean
}
/** A type of event, on its side of the axis. */
export type Lane = { type: PloverType; marks: readonly LaneMark[] }
export type TimeLanes = {
  /** From the outermost towards the axis. */
  above: readonly Lane[]
  /** On the axis: what is neither cooperation nor conflict. */
  along: readonly Lane[]
  /** From the axis outwards. */
  below: readonly Lane[]
  first: string | null
  last: string | null
  hasUndated: boolean
}

/** Marks that would stand closer than this, as a share of the axis, are one. */
const CLOSEST = 0.09

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** The middle of what is known of an event's days, as the number of a day. */
function middleOf({ start, end }: EventSummary['event']): number | undefined {
  const days = [start ?? end, end ?? start].flatMap(date => (date ? [dayNumber(date)] : []))
  return days.length > 0 ? days.reduce((sum, each) => sum + each, 0) / days.length : undefined
}

const stateOf = ({ status }: EventSummary['event']): LaneMark['state'] =>
  status === 'planned' || status === 'postponed'
    ? 'planned'
    : status === 'denied' || status === 'cancelled'
      ? 'denied'
      : 'done'

/** Events by type, cooperation above the axis, conflict below; the more there are of a type, the closer it is to the axis. */
export function timeLanes(events: readonly EventSummary[]): TimeLanes {
  const dated = events.flatMap(({ event }) => middleOf(event) ?? [])
  const [first, last] = [Math.min(...dated), Math.max(...dated)]
  // A single day stands in the middle.
  const place = (day: number) => (last > first ? (day - first) / (last - first) : 0.5)
  const byType = new Map<PloverType, EventSummary[]>()
  for (const each of events)
    if (each.event.type) byType.set(each.event.type, [...(byType.get(each.event.type) ?? []), each])
  const lanes = [...byType].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const on = (direction: 'cooperation' | 'conflict' | undefined): Lane[] =>
    lanes.flatMap(([type, own]) =>
      ploverTypes[type].direction === direction ? [{ type, marks: marksOf(own, place) }] : [],
    )
  const days = events.flatMap(({ event: { start, end } }) => [start, end].flatMap(day => day ?? [])).sort()
  return {
    above: on('cooperation').reverse(),
    along: on(undefined),
    below: on('conflict'),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    hasUndated: dated.length < events.length,
  }
}

function marksOf(events: readonly EventSummary[], place: (day: number) => number): LaneMark[] {
  const marks: LaneMark[] = []
  const single = events
    .map(({ event, conflictsWith }) => {
      const day = middleOf(event)
      const { start = null, end = null } = event
      return {
        ids: [event.id],
        at: day === undefined ? undefined : place(day),
        start,
        end,
        state: stateOf(event),
        disputed: conflictsWith.length > 0,
      }
    })
    .sort((a, b) => (a.at ?? 2) - (b.at ?? 2))
  for (const mark of single) {
    const before = marks.at(-1)
    const near =
      before &&
      (before.at === undefined || mark.at === undefined ? before.at === mark.at : mark.at - before.at < CLOSEST)
    if (!before || !near) marks.push(mark)
    else
      marks[marks.length - 1] = {
        ids: [...before.ids, ...mark.ids],
        at: before.at,
        start: before.start ?? mark.start,
        end: mark.end ?? mark.start ?? before.end,
        // Of several the one that happened stands for all.
        state: before.state === 'done' || mark.state === 'done' ? 'done' : before.state,
        disputed: before.disputed || mark.disputed,
      }
  }
  return marks
}
