import type { Core } from 'cytoscape'
import type { Point, Positions } from '../model/geometry.ts'
import type { NodePlaces } from '../model/picture.ts'
import { largeGraph } from './batches.ts'
import { drawnDecorations } from './decorations.ts'
import { prefersReducedMotion } from './motion.ts'
import { graphNodes } from './placement.ts'

/** Where nodes stand, those included that have left the canvas and may come back to it. */
export function trackPositions(cy: Core) {
  const known = new Map<string, Point>()
  const remember = () => cy.nodes(graphNodes).forEach(node => void known.set(node.id(), { ...node.position() }))
  cy.on('dragfree', 'node', remember)
  return {
    known,
    remember,
    /** Moves nodes to their positions, gradually when `animated` and few enough. */
    moveTo(positions: Positions, animated: boolean): void {
      const entries = Object.entries(positions)
      const moving = animated && !prefersReducedMotion() && entries.length <= largeGraph
      cy.batch(() => {
        for (const [id, at] of entries) {
          const node = cy.getElementById(id)
          if (node.empty()) continue
          known.set(id, at)
          if (moving) node.animate({ position: { ...at } }, { duration: 350, easing: 'ease-out' })
          else node.position({ ...at })
        }
      })
    },
    /** Where everything stands, or will once it has stopped moving. */
    places(): NodePlaces {
      return {
        positions: Object.fromEntries(
          cy.nodes(graphNodes).map(node => {
            const at = node.animated() ? known.get(node.id()) : undefined
            return [node.id(), { ...(at ?? node.position()) }]
          }),
        ),
        decor: drawnDecorations(cy),
      }
    },
  }
}
export type TrackedPositions = ReturnType<typeof trackPositions>
