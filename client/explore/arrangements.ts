import cytoscape from 'cytoscape'
import type { Decor, Placed, Task } from '../canvas/layout.worker.ts'
import type { Arrangement } from '../state/picture.ts'

type Arranged = { placed: Placed; decor: Decor[] }
type Node = Task['nodes'][number]

/** The arrangements that a rule decides, the force-directed one aside. */
export const ruled: Record<Exclude<Arrangement, 'force'>, (task: Task) => Arranged> = {
  concentric: task =>
    byCytoscape(task, { name: 'concentric', minNodeSpacing: 34, concentric: degree, levelWidth: rings }),
  hierarchy: task =>
    byCytoscape(task, { name: 'breadthfirst', directed: false, spacingFactor: 1.15, roots: bestConnected(task) }),
  country: byCountry,
  time: byTime,
}

const degree = (node: { degree(loops: boolean): number }): number => node.degree(false)
const rings = (nodes: { maxDegree(loops: boolean): number }): number => Math.max(1, nodes.maxDegree(false) / 5)

/** One root for each part of the graph that hangs together: its best connected node. */
function bestConnected({ nodes, edges }: Task): string[] {
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) {
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  const seen = new Set<string>()
  const roots: string[] = []
  for (const [id] of [...near].sort(([, a], [, b]) => b.length - a.length)) {
    if (seen.has(id)) continue
    roots.push(id)
    const queue = [id]
    seen.add(id)
    for (let at = queue.pop(); at !== undefined; at = queue.pop())
      for (const next of near.get(at) ?? [])
        if (!seen.has(next)) {
          seen.add(next)
          queue.push(next)
        }
  }
  return roots
}

function byCytoscape({ nodes, edges }: Task, layout: object): Arranged {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...nodes.map(({ id, width, height }) => ({ data: { id, width, height } })),
      ...edges.map(({ from, to }, index) => ({ data: { id: `edge ${index}`, source: from, target: to } })),
    ],
  })
  const room = Math.sqrt(nodes.length) * 130
  cy.layout({
    ...layout,
    animate: false,
    fit: false,
    avoidOverlap: true,
    nodeDimensionsIncludeLabels: false,
    boundingBox: { x1: 0, y1: 0, w: Math.max(600, room * 1.4), h: Math.max(400, room) },
  } as cytoscape.LayoutOptions).run()
  const placed = Object.fromEntries(cy.nodes().map(node => [node.id(), { ...node.position() }]))
  cy.destroy()
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
  const sizes = boxes.map(([, members]) => gridOf(members))
  const wide = Math.sqrt(sizes.reduce((area, { width, height }) => area + (width + gap) * (height + gap * 2), 0)) * 1.35
  let [left, top, tallest] = [0, 0, 0]
  boxes.forEach(([key, members], index) => {
    const size = sizes[index] as ReturnType<typeof gridOf>
    if (left > 0 && left + size.width > wide) {
      left = 0
      top += tallest + gap * 2.4
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

/** Cells for nodes in rows, each as large as the largest needs; positions are of the cells' centres. */
function gridOf(members: readonly Node[]) {
  const columns = Math.ceil(Math.sqrt(members.length * 0.9))
  const width = Math.max(...members.map(node => node.width)) + gap
  const height = Math.max(...members.map(node => node.height)) + gap
  return {
    width: columns * width,
    height: Math.ceil(members.length / columns) * height,
    cells: members.map((_, at) => ({
      x: ((at % columns) + 0.5) * width,
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
    if (dates.length > 0) when.set(id, dates.reduce((sum, day) => sum + day, 0) / dates.length)
  }
  const spread = Math.max(900, Math.sqrt(nodes.length) * 320)
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
  stack(undated, (_, at) => spread + 260 + (at % 3) * 150, 1, below)
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
    placed[node.id] = { x, y: side * (80 + row * 84) }
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
