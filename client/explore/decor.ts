import type { Core } from 'cytoscape'
import type { Decor } from '../canvas/layout.worker.ts'

/** Draws what stands behind the nodes, in place of what stood there. */
export function drawDecor(cy: Core, decor: readonly Decor[]): void {
  cy.batch(() => {
    cy.nodes('[decor]').remove()
    for (const { x, y, ...data } of decor)
      cy.add({
        group: 'nodes',
        data: { ...data, decor: data.shape, size: 1 },
        position: { x, y },
        selectable: false,
        // The box of a country is moved with all that stands in it.
        grabbable: data.shape === 'box',
      })
  })
}

export const shownDecor = (cy: Core): Decor[] =>
  cy.nodes('[decor]').map(node => {
    const { id, label, width, height, shape } = node.data() as Decor
    return { id, label, width, height, shape, ...node.position() }
  })
