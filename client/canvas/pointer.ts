import type { Core, EventObject } from 'cytoscape'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Selection } from '../model/selection.ts'

/** Selects what is clicked, or nothing by a click beside it, and sets off what is pointed at. A click with a modifier key is another gesture. */
export function followPointer(cy: Core, container: HTMLElement, onSelect: (selection: Selection) => void): void {
  cy.on('tap', (event: EventObject) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent
    if (shiftKey || ctrlKey || metaKey) return
    if (event.target === cy || event.target.data('decor')) onSelect(undefined)
    else if (event.target.isNode()) onSelect({ kind: 'entity', id: event.target.id() as EntityId })
    else onSelect({ kind: 'relation', id: event.target.id() as RelationId })
  })
  cy.on('mouseover', 'node[kind], edge', event => {
    event.target.addClass('pointed')
    container.toggleAttribute('data-pointing', true)
  })
  cy.on('mouseout', 'node[kind], edge', event => {
    event.target.removeClass('pointed')
    container.toggleAttribute('data-pointing', false)
  })
}
