import type { Core } from 'cytoscape'
import type { Decor } from '../model/geometry.ts'

/** Draws what an arrangement puts behind the nodes, in place of what was there. */
export function drawDecor(cy: Core, decor: readonly Decor[]): void {
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
export const shownDecor = (cy: Core): Decor[] =>
  cy.nodes('[decor]').map(node => {
    const { id, label, width, height, shape } = node.data() as Decor
    return { id, label, width, height, shape, ...node.position() }
  })
