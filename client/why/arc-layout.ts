/** An arc between two words, by their positions, with the width of its label in pixels. */
export type ArcSpec = { from: number; to: number; labelWidth: number }

/** An arc that is laid out: from the head at `x1` up to `level` (1 is the lowest) and down to the dependent at `x2`. */
export type Arc = { from: number; to: number; x1: number; x2: number; level: number }

/** The layout, in pixels from the left. `x` are the centres of the words. */
export type ArcLayout = { x: number[]; arcs: Arc[]; width: number; levels: number }

const gap = 14
const labelRoom = 18
/** The distance between two arcs that end at one word, in pixels. */
const portStep = 7

/** The left end of an arc, then the right. */
const ends = ({ from, to }: { from: number; to: number }): [number, number] => [Math.min(from, to), Math.max(from, to)]

/**
 * The level of each arc. Short arcs are lowest, and each arc is above those that it spans or crosses, so that no two arcs on one level overlap.
 */
export function levelsOf(links: readonly { from: number; to: number }[]): number[] {
  const order = links
    .map((link, i) => ({ i, span: ends(link) }))
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]) || a.span[0] - b.span[0])
  const levels: number[] = links.map(() => 0)
  for (const [n, { i, span }] of order.entries()) {
    const below = order
      .slice(0, n)
      .filter(other => other.span[0] < span[1] && span[0] < other.span[1])
      .map(other => levels[other.i] ?? 0)
    levels[i] = 1 + Math.max(0, ...below)
  }
  return levels
}

/** Places the words as closely as they and the labels of their arcs allow. `widths` are those of the words, in pixels. */
export function layOutArcs(widths: readonly number[], links: readonly ArcSpec[], margin = 16): ArcLayout {
  const x: number[] = []
  const into = new Map<number, ArcSpec[]>()
  for (const link of links) {
    const [, right] = ends(link)
    into.set(right, [...(into.get(right) ?? []), link])
  }
  for (const [i, width] of widths.entries()) {
    const before = x[i - 1]
    let at = before === undefined ? margin + width / 2 : before + (widths[i - 1] ?? 0) / 2 + gap + width / 2
    for (const link of into.get(i) ?? []) {
      const [left] = ends(link)
      at = Math.max(at, (x[left] ?? 0) + link.labelWidth + labelRoom)
    }
    x.push(at)
  }
  const levels = levelsOf(links)
  const ports = portsOf(links)
  const arcs = links.map(
    ({ from, to }, i): Arc => ({
      from,
      to,
      x1: (x[from] ?? 0) + (ports.get(`${i}>${from}`) ?? 0),
      x2: (x[to] ?? 0) + (ports.get(`${i}>${to}`) ?? 0),
      level: levels[i] ?? 1,
    }),
  )
  const last = x.length - 1
  const width = (x[last] ?? 0) + (widths[last] ?? 0) / 2 + margin
  return { x, arcs, width, levels: Math.max(0, ...levels) }
}

/** The offset from the centre of a word at which each of its arcs begins or ends, keyed by `arc>word`. Arcs to the left are on the left, and long arcs nearer the centre. */
function portsOf(links: readonly ArcSpec[]): Map<string, number> {
  const at = new Map<number, { i: number; reach: number }[]>()
  for (const [i, { from, to }] of links.entries())
    for (const [word, other] of [
      [from, to],
      [to, from],
    ] as const)
      at.set(word, [...(at.get(word) ?? []), { i, reach: other - word }])
  const ports = new Map<string, number>()
  for (const [word, here] of at) {
    const left = here.filter(({ reach }) => reach < 0).sort((a, b) => b.reach - a.reach)
    const right = here.filter(({ reach }) => reach > 0).sort((a, b) => b.reach - a.reach)
    const all = [...left, ...right]
    for (const [n, { i }] of all.entries()) ports.set(`${i}>${word}`, (n - (all.length - 1) / 2) * portStep)
  }
  return ports
}
