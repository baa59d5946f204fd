import type { Core } from 'cytoscape'
import type { Decoration } from '../model/geometry.ts'

/** Draws what an arrangement puts behind the nodes, in place of what was there. */
export function drawDecorations(cy: Core, decor: readonly Decoration[]): void {
  cy.batch(() => {
    cy.nodes('[decor]').remove()
    for (const { x, y, ...data } of decor)
      cy.add({
        group: 'nodes',
        data: { ...data, decor: data.shape, size: 1 },
        position: { x, y },
        selectable: false,
        // The box of a country can be dragged, and its nodes go with it.
        grabbable: data.shape === 'box',
      })
  })
}

/** What is drawn behind the nodes now. */
export const drawnDecorations = (cy: Core): Decoration[] =>
  cy.nodes('[decor]').map(node => {
    const { id, label, width, height, shape } = node.data() as Decoration
    return { id, label, width, height, shape, ...node.position() }
  })
