import type { Positions } from '../../model/geometry.ts'
import type { LayoutNode, LayoutResult, LayoutTask } from '../layout-task.ts'
import { mean } from './neighbours.ts'

const msPerDay = 86_400_000

/**
 * Events stand above the axis at the day they began, entities below it at the mean of the dates of their events and relations. The scale
 * gives more width to times in which much happens: on a linear scale, all of one week would fall on one point.
 */
export function byTime({ nodes, edges }: LayoutTask): LayoutResult {
  const when = new Map<string, number>()
  for (const { id, date } of nodes) if (date) when.set(id, Date.parse(date) / msPerDay)
  const events = new Set(when.keys())
  for (const { id } of nodes) {
    if (events.has(id)) continue
    const dates = edges.flatMap(({ from, to, date }) => {
      const other = from === id ? to : to === id ? from : undefined
      const day =
        other === undefined
          ? undefined
          : events.has(other)
            ? when.get(other)
            : date
              ? Date.parse(date) / msPerDay
              : undefined
      return day === undefined ? [] : [day]
    })
    if (dates.length > 0) when.set(id, mean(dates))
  }
  const spread = Math.max(900, Math.sqrt(nodes.length) * 260)
  const days = [...when.values()].sort((a, b) => a - b)
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const x = (day: number): number => {
    const before = days.filter(other => other < day).length + days.filter(other => other === day).length / 2
    const byRank = days.length > 0 ? before / days.length : 0
    const byDate = last > first ? (day - first) / (last - first) : 0.5
    return spread * (0.35 * byDate + 0.65 * byRank)
  }
  const above: Positions = {}
  const below: Positions = {}
  stack(
    nodes.filter(({ id }) => events.has(id)),
    id => x(when.get(id) as number),
    -1,
    above,
  )
  const rest = nodes.filter(({ id }) => !events.has(id))
  stack(
    rest.filter(({ id }) => when.has(id)),
    id => x(when.get(id) as number),
    1,
    below,
  )
  const undated = rest.filter(({ id }) => !when.has(id))
  stack(undated, (_, at) => spread + 170 + (at % 2) * 150, 1, below)
  const positions = { ...above, ...below }
  const reach = Object.values(positions).map(({ y }) => y)
  const [high, low] = [Math.min(-80, ...reach) - 60, Math.max(80, ...reach) + 60]
  const ticks = ticksBetween(first, last).map(({ day, label }) => ({ at: x(day), label }))
  // Where ticks are closer than their labels are wide, some go without.
  const labelled = ticks.filter(
    ({ at }, index) => index === 0 || at - Math.max(...ticks.slice(0, index).map(tick => tick.at)) > 46,
  )
  return {
    positions,
    decor:
      when.size === 0
        ? []
        : labelled.map(({ at, label }) => ({
            id: `tick ${label}`,
            label,
            x: at,
            y: (high + low) / 2,
            width: 1,
            height: low - high,
            shape: 'line',
          })),
  }
}

/** Puts each node at its place along the axis, on the nearest row of its side that has room. */
function stack(
  nodes: readonly LayoutNode[],
  place: (id: string, at: number) => number,
  side: 1 | -1,
  positions: Positions,
): void {
  const rows: number[] = []
  const wanted = nodes.map((node, at) => ({ node, x: place(node.id, at) })).sort((a, b) => a.x - b.x)
  for (const { node, x } of wanted) {
    const from = x - node.width / 2
    const free = rows.findIndex(end => end <= from)
    const row = free === -1 ? rows.length : free
    rows[row] = x + node.width / 2 + 14
    positions[node.id] = { x, y: side * (80 + row * 122) }
  }
}

/** The beginnings of years, or of months where all of it lies within two years. */
function ticksBetween(first: number, last: number): { day: number; label: string }[] {
  const start = new Date(first * msPerDay)
  const byMonth = last - first < 730
  const ticks: { day: number; label: string }[] = []
  for (
    let at = new Date(Date.UTC(start.getUTCFullYear(), byMonth ? start.getUTCMonth() : 0));
    at.getTime() / msPerDay <= last;
  ) {
    ticks.push({ day: at.getTime() / msPerDay, label: at.toISOString().slice(0, byMonth ? 7 : 4) })
    at = byMonth
      ? new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1))
      : new Date(Date.UTC(at.getUTCFullYear() + 1, 0))
  }
  return ticks
}
