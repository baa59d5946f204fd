import type { Decor, Placed, Task } from '../canvas/layout.worker.ts'
import type { Arrangement } from '../state/picture.ts'

type Arranged = { placed: Placed; decor: Decor[] }
type Node = Task['nodes'][number]

/** The arrangements that a rule decides, the force-directed one aside. */
export const ruled: Record<Exclude<Arrangement, 'force'>, (task: Task) => Arranged> = {
  concentric: inCircles,
  hierarchy: inLevels,
  country: byCountry,
  time: byTime,
}

/** Who is tied to whom, whatever the direction. */
function nearOf({ nodes, edges }: Task): Map<string, string[]> {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) {
    if (from === to) continue
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  return near
}

const byTies = (near: ReadonlyMap<string, string[]>): string[] =>
  [...near].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The best connected in the middle, the others around it in rings, each turned towards what it is tied to further in. */
function inCircles(task: Task): Arranged {
  const near = nearOf(task)
  const placed: Placed = {}
  const [first, ...rest] = byTies(near)
  if (first) placed[first] = { x: 0, y: 0 }
  for (let ring = 1, taken = 0; taken < rest.length; ring++) {
    const radius = ring * 125
    const members = rest.slice(taken, taken + Math.floor((2 * Math.PI * radius) / 105))
    taken += members.length
    const towards = (id: string): number => {
      const inner = (near.get(id) ?? []).flatMap(other => placed[other] ?? []).filter(({ x, y }) => x !== 0 || y !== 0)
      return inner.length > 0 ? Math.atan2(mean(inner.map(at => at.y)), mean(inner.map(at => at.x))) : 0
    }
    const turned = members.map(id => ({ id, turn: towards(id) })).sort((a, b) => a.turn - b.turn)
    const start = turned[0]?.turn ?? 0
    turned.forEach(({ id }, at) => {
      const turn = start + (at / members.length) * 2 * Math.PI
      placed[id] = { x: Math.cos(turn) * radius, y: Math.sin(turn) * radius }
    })
  }
  return { placed, decor: [] }
}

/**
 * The best connected on top, below it what it is tied to, and so on down; a part that does not hang together with it begins anew.
 * A level too long for one row takes several.
 */
function inLevels(task: Task): Arranged {
  const near = nearOf(task)
  const levels: string[][] = []
  const seen = new Set<string>()
  for (const root of byTies(near)) {
    if (seen.has(root)) continue
    seen.add(root)
    for (let level = [root], depth = 0; level.length > 0; depth++) {
      levels[depth] = [...(levels[depth] ?? []), ...level]
      const next = new Set(level.flatMap(id => near.get(id) ?? []).filter(id => !seen.has(id)))
      for (const id of next) seen.add(id)
      level = [...next]
    }
  }
  const wide = Math.max(7, Math.ceil(Math.sqrt(task.nodes.length * 2.4)))
  const placed: Placed = {}
  let y = 0
  for (const level of levels) {
    const above = (id: string): number => {
      const parents = (near.get(id) ?? []).flatMap(other => placed[other]?.x ?? [])
      return parents.length > 0 ? mean(parents) : 0
    }
    const ordered = level.map(id => ({ id, x: above(id) })).sort((a, b) => a.x - b.x)
    const rows = Math.ceil(ordered.length / wide)
    ordered.forEach(({ id }, at) => {
      const row = at % rows
      const inRow = Math.floor(at / rows)
      const count = Math.ceil((ordered.length - row) / rows)
      // Rows of one level stand between each other's nodes, so that their lines go past.
      placed[id] = { x: (inRow - (count - 1) / 2 + (rows > 1 ? (row % 2) / 2 - 0.25 : 0)) * 120, y: y + row * 78 }
    })
    y += rows * 78 + 70
  }
  return { placed, decor: [] }
}

const gap = 26

/** A box for each country, the fullest first, in rows about as wide as the whole is high; what has no country comes last. */
function byCountry({ nodes }: Task): Arranged {
  const groups = new Map<string, Node[]>()
  for (const node of nodes) {
    const key = node.group?.key ?? ''
    groups.set(key, [...(groups.get(key) ?? []), node])
  }
  const boxes = [...groups].sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length)
  const placed: Placed = {}
  const decor: Decor[] = []
  const sizes = boxes.map(([, members]) => gridOf(members, members[0]?.group?.label ?? ''))
  const wide = Math.sqrt(sizes.reduce((area, { width, height }) => area + (width + gap) * (height + gap * 2), 0)) * 1.35
  let [left, top, tallest] = [0, 0, 0]
  boxes.forEach(([key, members], index) => {
    const size = sizes[index] as ReturnType<typeof gridOf>
    if (left > 0 && left + size.width > wide) {
      left = 0
      top += tallest + gap * 2.8
      tallest = 0
    }
    size.cells.forEach(({ x, y }, at) => {
      placed[(members[at] as Node).id] = { x: left + x, y: top + y }
    })
    decor.push({
      id: `group ${key}`,
      label: members[0]?.group?.label ?? '',
      x: left + size.width / 2,
      y: top + size.height / 2,
      width: size.width,
      height: size.height,
      shape: 'box',
    })
    left += size.width + gap
    tallest = Math.max(tallest, size.height)
  })
  return { placed, decor }
}

/** The width of a letter of a box's name: seen from afar it is drawn larger. */
const letter = 26
/** Boxes side by side are seen from farther off than a graph, with names as much larger. */
const [wider, higher] = [1.45, 1.6]

/** Cells for nodes in rows, each as large as the largest needs, under a name; positions are of the cells' centres. */
function gridOf(members: readonly Node[], name: string) {
  const columns = Math.ceil(Math.sqrt(members.length * 0.9))
  const width = Math.max(...members.map(node => node.width)) * wider + gap
  const height = Math.max(...members.map(node => node.height)) * higher + gap
  const whole = Math.max(columns * width, name.length * letter)
  const aside = (whole - columns * width) / 2
  return {
    width: whole,
    height: Math.ceil(members.length / columns) * height,
    cells: members.map((_, at) => ({
      x: aside + ((at % columns) + 0.5) * width,
      y: (Math.floor(at / columns) + 0.5) * height,
    })),
  }
}

const dayLength = 86_400_000

/**
 * Events stand above the axis at the day they began, entities below it at the mean of what dates them. A year in which much
 * happens is wider than a quiet one: a straight scale would heap an article's week on one point.
 */
function byTime({ nodes, edges }: Task): Arranged {
  const when = new Map<string, number>()
  for (const { id, date } of nodes) if (date) when.set(id, Date.parse(date) / dayLength)
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
              ? Date.parse(date) / dayLength
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
  const above: Placed = {}
  const below: Placed = {}
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
  const placed = { ...above, ...below }
  const reach = Object.values(placed).map(({ y }) => y)
  const [high, low] = [Math.min(-80, ...reach) - 60, Math.max(80, ...reach) + 60]
  const ticks = ticksBetween(first, last).map(({ day, label }) => ({ at: x(day), label }))
  // Where a quiet stretch is narrow, every other name of it would cover the next.
  const told = ticks.filter(
    ({ at }, index) => index === 0 || at - Math.max(...ticks.slice(0, index).map(tick => tick.at)) > 46,
  )
  return {
    placed,
    decor:
      when.size === 0
        ? []
        : told.map(({ at, label }) => ({
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
function stack(nodes: readonly Node[], place: (id: string, at: number) => number, side: 1 | -1, placed: Placed): void {
  const rows: number[] = []
  const wanted = nodes.map((node, at) => ({ node, x: place(node.id, at) })).sort((a, b) => a.x - b.x)
  for (const { node, x } of wanted) {
    const from = x - node.width / 2
    const free = rows.findIndex(end => end <= from)
    const row = free === -1 ? rows.length : free
    rows[row] = x + node.width / 2 + 14
    placed[node.id] = { x, y: side * (80 + row * 122) }
  }
}

/** The beginnings of years, or of months where all of it lies within two years. */
function ticksBetween(first: number, last: number): { day: number; label: string }[] {
  const start = new Date(first * dayLength)
  const byMonth = last - first < 730
  const ticks: { day: number; label: string }[] = []
  for (
    let at = new Date(Date.UTC(start.getUTCFullYear(), byMonth ? start.getUTCMonth() : 0));
    at.getTime() / dayLength <= last;
  ) {
    ticks.push({ day: at.getTime() / dayLength, label: at.toISOString().slice(0, byMonth ? 7 : 4) })
    at = byMonth
      ? new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1))
      : new Date(Date.UTC(at.getUTCFullYear() + 1, 0))
  }
  return ticks
}
