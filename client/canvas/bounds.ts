import type { Collection, Core } from 'cytoscape'
import { crowd } from './pour.ts'

export type Bounds = { x1: number; y1: number; x2: number; y2: number; w: number; h: number }

/** Room for the names and outlines at the border of a crowd, in the picture's pixels. */
const border = 60

const boxed = (x1: number, y1: number, x2: number, y2: number): Bounds => ({ x1, y1, x2, y2, w: x2 - x1, h: y2 - y1 })

/** What elements cover; among many by where they stand, for measuring would work out every curve and every name. */
export function boundsOf(shown: Collection): Bounds {
  const nodes = shown.nodes()
  if (nodes.length <= crowd) return shown.boundingBox() as Bounds
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity]
  nodes.forEach(node => {
    const { x, y } = node.position()
    const [w, h]: [number, number] = [(node.data('width') ?? 0) / 2, (node.data('height') ?? 0) / 2]
    x1 = Math.min(x1, x - w)
    x2 = Math.max(x2, x + w)
    y1 = Math.min(y1, y - h)
    y2 = Math.max(y2, y + h)
  })
  return boxed(x1 - border, y1 - border, x2 + border, y2 + border)
}

/** The side of the ground that one node of a crowd has on average, in the picture's pixels. */
export const ground = 90

/** What a crowd will cover once it is laid out: shown before, the picture need not be drawn at two sizes. */
export const crowdBounds = (count: number): Bounds => {
  const reach = border + Math.sqrt(count) * ground
  return boxed(-reach, -reach, reach, reach)
}

/** The zoom at which bounds just fit the canvas, `margin` pixels kept free on every side. */
export const fitting = (cy: Core, { w, h }: Bounds, margin: number): number =>
  Math.min((cy.width() - 2 * margin) / w, (cy.height() - 2 * margin) / h)
