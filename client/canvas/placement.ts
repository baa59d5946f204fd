import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import type { EntityId } from '../../model/ids.ts'
import type { Arrangement, Picture } from '../state/picture.ts'
import { type Arranged, arrange } from './arrange.ts'
import { labelSize, labelWidth } from './label-size.ts'
import type { Placed, Point } from './layout.worker.ts'
import { crowd } from './pour.ts'

/** The nodes of the graph; what else is on the canvas stands behind them. */
export const own = 'node[kind]'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** The nth place around a point, turning by the golden angle so that newcomers never queue up on one side. */
const around = ({ x, y }: Point, nth: number, nearest: number): Point => ({
  x: x + Math.cos(nth * goldenAngle) * (nearest + nth * 6),
  y: y + Math.sin(nth * goldenAngle) * (nearest + nth * 6),
})

/** A place at once for every newcomer: where it stood before, else beside the node it came from. */
export function firstPlaces(
  picture: Picture,
  newcomers: readonly EntityId[],
  known: ReadonlyMap<string, Point>,
): Placed {
  const placed: Placed = {}
  newcomers.forEach((id, nth) => {
    const origin = picture.beside.get(id)
    const near = origin ? (known.get(origin) ?? placed[origin]) : undefined
    placed[id] = known.get(id) ?? around(near ?? { x: 0, y: 0 }, nth, near ? 120 : 60)
  })
  return placed
}

/** The width of a letter of a name over its height, and the height of a line over that of its letters: near enough for a crowd. */
const [letter, line] = [0.55, 1.2]

/** The ground that a node and its name need, in the picture's pixels; among many by estimate, for measuring styles each of them. */
function room(node: NodeSingular, many: boolean): { w: number; h: number } {
  if (!many) return node.boundingBox({ includeOverlays: false, includeUnderlays: false })
  const [size, font, widest]: [number, number, number] = [node.data('size'), labelSize(node), labelWidth(node)]
  const rows = String(node.data('label'))
    .split('\n')
    .map(row => row.length * letter * font)
  const lines = rows.reduce((sum, row) => sum + Math.max(1, Math.ceil(row / widest)), 0)
  return { w: Math.max(size, ...rows.map(row => Math.min(row, widest))), h: size + lines * line * font }
}

/**
 * Lays out the whole canvas, or only the nodes that `moving` names while the others stay; by the relations on the canvas, or by
 * `edges` where those are still to come.
 */
export function layOut(
  cy: Core,
  arrangement: Arrangement,
  moving?: ReadonlySet<string>,
  edges?: readonly ElementDefinition[],
): Promise<Arranged> {
  const nodes = cy.nodes(own)
  const many = nodes.length > crowd
  return arrange({
    arrangement,
    aspect: cy.width() / Math.max(cy.height(), 1),
    nodes: nodes.map(node => {
      // Labels below a node need room, or neighbours write over each other.
      const { w, h } = room(node, many)
      const at = { ...node.position() }
      return {
        id: node.id(),
        // Seen from afar, names are drawn larger than they were measured.
        width: Math.max(w * 1.2, 40),
        height: Math.max(h, 40),
        at,
        fixed: node.data('pinned') || (moving ? !moving.has(node.id()) : false),
        group: node.data('country'),
        date: node.data('date'),
      }
    }),
    edges: (edges?.map(({ data }) => data) ?? cy.edges().map(edge => edge.data())).map(({ source, target, date }) => ({
      from: source,
      to: target,
      date,
    })),
  })
}

/** The node to go to from another with an arrow key: near, and more ahead than aside. */
export function nodeTowards(cy: Core, from: string, direction: Point): string | undefined {
  const start = cy.getElementById(from).position()
  let best: { id: string; cost: number } | undefined
  cy.nodes(own).forEach(node => {
    if (node.id() === from) return
    const dx = node.position().x - start.x
    const dy = node.position().y - start.y
    const ahead = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y - dy * direction.x)
    if (ahead <= 0 || aside > ahead * 2) return
    const cost = ahead + aside * 2
    if (!best || cost < best.cost) best = { id: node.id(), cost }
  })
  return best?.id
}
