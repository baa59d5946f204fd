import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import type { EntityId } from '../../model/ids.ts'
import type { Point, Positions } from '../model/geometry.ts'
import type { Arrangement, Picture } from '../model/picture.ts'
import { largeGraph } from './batches.ts'
import { labelSize, labelWidth } from './label-size.ts'
import { requestLayout } from './layout-client.ts'
import type { LayoutResult } from './layout-task.ts'

/** Selects the nodes of the graph; the others are decor behind them. */
export const graphNodes = 'node[kind]'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** The nth place around a point. Each is a golden angle further than the last, so that newcomers never line up on one side. */
const around = ({ x, y }: Point, nth: number, nearest: number): Point => ({
  x: x + Math.cos(nth * goldenAngle) * (nearest + nth * 6),
  y: y + Math.sin(nth * goldenAngle) * (nearest + nth * 6),
})

/** Where newcomers stand until a layout places them: where they stood before, else beside the node that they came with. */
export function initialPositions(
  picture: Picture,
  newcomers: readonly EntityId[],
  known: ReadonlyMap<string, Point>,
): Positions {
  const positions: Positions = {}
  newcomers.forEach((id, nth) => {
    const origin = picture.beside.get(id)
    const near = origin ? (known.get(origin) ?? positions[origin]) : undefined
    positions[id] = known.get(id) ?? around(near ?? { x: 0, y: 0 }, nth, near ? 120 : 60)
  })
  return positions
}

/** The mean width of a letter and the height of a line, both over the font size: near enough for an estimate. */
const [letter, line] = [0.55, 1.2]

/** What a node covers with its name, in the picture's pixels. In a large graph it is estimated: measuring works out the style of every node. */
function sizeOf(node: NodeSingular, isLarge: boolean): { w: number; h: number } {
  if (!isLarge) return node.boundingBox({ includeOverlays: false, includeUnderlays: false })
  const [size, font, widest]: [number, number, number] = [node.data('size'), labelSize(node), labelWidth(node)]
  const rows = String(node.data('label'))
    .split('\n')
    .map(row => row.length * letter * font)
  const lines = rows.reduce((sum, row) => sum + Math.max(1, Math.ceil(row / widest)), 0)
  return { w: Math.max(size, ...rows.map(row => Math.min(row, widest))), h: size + lines * line * font }
}

/**
 * Lays out the whole canvas, or only the nodes that `moving` names while the others stay. `edges` are given where the relations are not on
 * the canvas yet. Rejects as `requestLayout` does.
 */
export function layOutCanvas(
  cy: Core,
  arrangement: Arrangement,
  moving?: ReadonlySet<string>,
  edges?: readonly ElementDefinition[],
): Promise<LayoutResult> {
  const nodes = cy.nodes(graphNodes)
  const isLarge = nodes.length > largeGraph
  return requestLayout({
    arrangement,
    aspect: cy.width() / Math.max(cy.height(), 1),
    nodes: nodes.map(node => {
      // With its label, or neighbours would be written over each other.
      const { w, h } = sizeOf(node, isLarge)
      const at = { ...node.position() }
      return {
        id: node.id(),
        // When the view zooms out to fit the graph, names grow.
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

/** The node that an arrow key leads to from another: near, and more ahead than aside. Undefined where there is none in that direction. */
export function nodeInDirection(cy: Core, from: string, direction: Point): string | undefined {
  const start = cy.getElementById(from).position()
  let best: { id: string; cost: number } | undefined
  cy.nodes(graphNodes).forEach(node => {
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
