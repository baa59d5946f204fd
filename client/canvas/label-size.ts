import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { labelWidthOf } from '../../model/label-geometry.ts'
import type { NodeKind } from '../../model/ontology.ts'

const sizes: Partial<Record<NodeKind, number>> = { Country: 15, Event: 11 }
const defaultSize = 12
/** Names enlarged further than this would cover the graph. */
const maxEnlargement = 2.4

/** By how much names are enlarged in the picture as it shrinks, in steps of a quarter. */
const enlargement = (zoom: number): number => Math.min(maxEnlargement, Math.max(1, Math.round(3.6 / zoom) / 4))

/**
 * The font size of a node's name in the picture's pixels: it grows as the view zooms out, so that names stay legible. Events, the most
 * numerous, have the smallest names.
 */
export const labelSize = (node: NodeSingular): number => {
  if (node.data('decor')) return 15 * enlargement(node.cy().zoom())
  const kind = node.data('kind') as NodeKind
  return (sizes[kind] ?? defaultSize) * enlargement(node.cy().zoom())
}
/** The size below which a name is not drawn, in pixels of the screen. */
export const smallestLabel = (node: NodeSingular): number => {
  if (node.data('kind') === 'Event') return node.data('dense') ? 11 : 7.5
  // Of a large graph only countries are named from afar: the other names would take the most time and could not be read.
  return node.data('dense') && node.data('kind') !== 'Country' ? 8 : 5
}
/** How wide a line of a node's name may be, in the picture's pixels. */
export const labelWidth = (node: NodeSingular): number => labelWidthOf(labelSize(node))

/** The font size of a relation's label, in the picture's pixels. */
export const edgeLabelSize = (edge: EdgeSingular): number => 10.5 * enlargement(edge.cy().zoom())

/** Updates the size of the labels whenever the zoom asks for another one. */
export function resizeLabels(cy: Core): void {
  let drawn = enlargement(cy.zoom())
  cy.on('zoom', () => {
    const wanted = enlargement(cy.zoom())
    if (wanted === drawn) return
    drawn = wanted
    // Of relations only the few that have a label: `style().update()` would work out all their curves again for nothing.
    const named = cy.nodes().union(cy.edges(':selected, .labelled, .bundle'))
    ;(named as CollectionReturnValue & { updateStyle(): void }).updateStyle()
  })
}
