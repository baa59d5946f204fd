import type { Core } from 'cytoscape'
import type { EntityId } from '../../model/ids.ts'
import type { Point } from '../model/geometry.ts'
import { graphNodes, nodeInDirection } from './placement.ts'

/** The node that the arrow keys have reached, drawn with the class `cursor`. */
export function createCursor(cy: Core) {
  return {
    /** Moves from a node in a direction, or to the best connected one where `from` is none; gives the node where the cursor is then. */
    move(from: string | undefined, direction: Point): EntityId | undefined {
      const start = from && cy.getElementById(from).nonempty() ? from : undefined
      const next = start
        ? nodeInDirection(cy, start, direction)
        : cy
            .nodes(graphNodes)
            .max(node => node.degree(false))
            .ele?.id()
      const at = next ?? start
      cy.nodes().removeClass('cursor')
      if (at) cy.getElementById(at).addClass('cursor')
      return at as EntityId | undefined
    },
    clear: (): void => void cy.nodes().removeClass('cursor'),
  }
}
