import type { Core, ElementDefinition, LayoutOptions } from 'cytoscape'
import type { Decoration } from '../model/geometry.ts'
import type { Arrangement } from '../model/picture.ts'
import type { Busy } from './busy.ts'
import { drawDecorations } from './decorations.ts'
import { graphNodes, layOutCanvas } from './placement.ts'
import type { TrackedPositions } from './positions.ts'

/** Lays the canvas out by the arrangement that is set; where the layout fails, in a circle, and `onFailure` is called. */
export function createArranger(cy: Core, positions: TrackedPositions, busy: Busy, onFailure: () => void) {
  let arrangement: Arrangement = 'force'
  return {
    current: (): Arrangement => arrangement,
    set(next: Arrangement): void {
      arrangement = next
    },
    /** What the arrangement draws behind the nodes. Rejects when the layout fails. */
    decor: async (): Promise<Decoration[]> => (await layOutCanvas(cy, arrangement)).decor,
    /** Moves all nodes at once, or gradually those that `moving` names while the others stay. `edges` are relations that are not on the canvas yet. */
    arrange: (moving?: ReadonlySet<string>, edges?: readonly ElementDefinition[]): Promise<void> =>
      busy.during(async () => {
        try {
          // Every other arrangement has a place for each node: a newcomer there moves the others.
          const some = arrangement === 'force' ? moving : undefined
          const { positions: found, decor } = await layOutCanvas(cy, arrangement, some, edges)
          const free = Object.entries(found).filter(
            ([id]) => (!some || some.has(id)) && !cy.getElementById(id).data('pinned'),
          )
          drawDecorations(cy, decor)
          positions.moveTo(Object.fromEntries(free), moving !== undefined)
        } catch {
          onFailure()
          cy.layout({
            name: 'circle',
            animate: false,
            eles: moving ? cy.nodes(graphNodes).filter(node => moving.has(node.id())) : cy.nodes(graphNodes),
          } as LayoutOptions).run()
        }
      }),
  }
}
export type Arranger = ReturnType<typeof createArranger>
