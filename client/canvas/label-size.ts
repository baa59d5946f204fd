import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape'
import type { NodeKind } from '../../model/ontology.ts'

const sizes: Partial<Record<NodeKind, number>> = { Country: 15, Event: 11 }
const usual = 12
/** Beyond this, names would cover the picture they name. */
const largest = 2.4

const enlargement = (zoom: number): number => Math.min(largest, Math.max(1, Math.round(3.6 / zoom) / 4))

/**
 * Names keep a size that can be read when the picture shrinks; those of events, the most numerous and the least telling, give way
 * to them. Values are in the picture's own unit.
 */
export const labelSize = (node: NodeSingular): number => {
  if (node.data('decor')) return 15 * enlargement(node.cy().zoom())
  const kind = node.data('kind') as NodeKind
  return (sizes[kind] ?? usual) * enlargement(node.cy().zoom())
}
/** How small a name may be drawn before it is left out, in pixels. */
export const smallestLabel = (node: NodeSingular): number => {
  if (node.data('kind') === 'Event') return node.data('dense') ? 11 : 7.5
  // In a crowd only countries are named from afar: the others would cost the most time and be read by nobody.
  return node.data('dense') && node.data('kind') !== 'Country' ? 8 : 5
}
/** Between a node and its name. */
export const nameMargin = 5
/** How wide a line of a name may be, by the size of its letters. */
export const labelWidthOf = (size: number): number => size * 10.5
export const labelWidth = (node: NodeSingular): number => labelWidthOf(labelSize(node))

/** What a line is called, where it is told. */
export const lineLabelSize = (edge: EdgeSingular): number => 10.5 * enlargement(edge.cy().zoom())

/** Draws the names anew when the zoom asks for another size. */
export function resizeLabels(cy: Core): void {
  let drawn = enlargement(cy.zoom())
  cy.on('zoom', () => {
    const wanted = enlargement(cy.zoom())
    if (wanted === drawn) return
    drawn = wanted
    // Of relations only the few that are named: `style().update()` would work all their curves out again for nothing.
    const named = cy.nodes().union(cy.edges(':selected, .told, .bundle'))
    ;(named as CollectionReturnValue & { updateStyle(): void }).updateStyle()
  })
}
