import type { Collection, Core } from 'cytoscape'
import { largeGraph } from './batches.ts'

export type Bounds = { x1: number; y1: number; x2: number; y2: number; w: number; h: number }

/** Added around a large graph, whose names and outlines are not measured, in the picture's pixels. */
const border = 60

const box = (x1: number, y1: number, x2: number, y2: number): Bounds => ({ x1, y1, x2, y2, w: x2 - x1, h: y2 - y1 })

/**
 * The rectangle that elements cover, in the picture's pixels. Of a large graph it is estimated from the positions of the nodes: to measure
 * it, Cytoscape would work out every curve and every label.
 */
export function boundsOf(shown: Collection): Bounds {
  const nodes = shown.nodes()
  if (nodes.length <= largeGraph) return shown.boundingBox() as Bounds
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity]
  nodes.forEach(node => {
    const { x, y } = node.position()
    const [w, h]: [number, number] = [(node.data('width') ?? 0) / 2, (node.data('height') ?? 0) / 2]
    x1 = Math.min(x1, x - w)
    x2 = Math.max(x2, x + w)
    y1 = Math.min(y1, y - h)
    y2 = Math.max(y2, y + h)
  })
  return box(x1 - border, y1 - border, x2 + border, y2 + border)
}

/** The side of the square that a node of a large graph has on average, in the picture's pixels. */
export const spacePerNode = 90

/** What a large graph will cover once it is laid out. A view that is fitted to it beforehand need not be fitted and drawn again. */
export const estimatedBounds = (count: number): Bounds => {
  const reach = border + Math.sqrt(count) * spacePerNode
  return box(-reach, -reach, reach, reach)
}

/** The zoom at which bounds just fit the canvas, `margin` pixels kept free on every side. */
export const fitZoom = (cy: Core, { w, h }: Bounds, margin: number): number =>
  Math.min((cy.width() - 2 * margin) / w, (cy.height() - 2 * margin) / h)
