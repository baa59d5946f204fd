import type { Decoration, Positions } from '../../model/geometry.ts'
import type { LayoutNode, LayoutResult, LayoutTask } from '../layout-task.ts'

const gap = 26

/** A box for each country, the fullest first, in rows about as wide as the whole is high; what has no country comes last. */
export function byCountry({ nodes }: LayoutTask): LayoutResult {
  const groups = new Map<string, LayoutNode[]>()
  for (const node of nodes) {
    const key = node.group?.key ?? ''
    groups.set(key, [...(groups.get(key) ?? []), node])
  }
  const boxes = [...groups].sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length)
  const positions: Positions = {}
  const decor: Decoration[] = []
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
      positions[(members[at] as LayoutNode).id] = { x: left + x, y: top + y }
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
  return { positions, decor }
}

/** The width of a letter of a box's name, as it is drawn when the view zooms out to fit all boxes. */
const letterWidth = 26
/** Boxes side by side need a smaller zoom than a graph, and names are enlarged as much. */
const [widening, heightening] = [1.45, 1.6]

/** Cells for nodes in rows, each as large as the largest needs, under a name; positions are of the cells' centres. */
function gridOf(members: readonly LayoutNode[], name: string) {
  const columns = Math.ceil(Math.sqrt(members.length * 0.9))
  const width = Math.max(...members.map(node => node.width)) * widening + gap
  const height = Math.max(...members.map(node => node.height)) * heightening + gap
  const whole = Math.max(columns * width, name.length * letterWidth)
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
