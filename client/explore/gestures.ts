import type { Core } from 'cytoscape'
import type { EntityId } from '../../model/ids.ts'
import type { Places } from '../state/picture.ts'

/** What the pointer does to nodes besides choosing one. */
export type Gestures = {
  expanded(id: EntityId): void
  toggled(id: EntityId): void
  boxed(ids: readonly EntityId[]): void
  /** Nodes were dragged; `before` is where everything stood. */
  moved(before: Places): void
}

const idOf = (node: { id(): string }) => node.id() as EntityId

/** `restore` gives the choice back that a box, in Cytoscape's way, replaces. */
export function followGestures(cy: Core, told: Gestures, places: () => Places, restore: () => void): void {
  cy.on('dbltap', 'node[kind]', event => told.expanded(idOf(event.target)))
  cy.on('tap', 'node[kind]', event => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent
    if (shiftKey || ctrlKey || metaKey) told.toggled(idOf(event.target))
  })
  let boxed: EntityId[] = []
  cy.on('boxselect', 'node[kind]', event => {
    if (boxed.length === 0)
      queueMicrotask(() => {
        restore()
        told.boxed(boxed)
        boxed = []
      })
    boxed.push(idOf(event.target))
  })
  let before: Places | undefined
  cy.on('grab', 'node[kind]', () => {
    before ??= places()
  })
  cy.on('dragfree', 'node[kind]', () => {
    if (before) told.moved(before)
    before = undefined
  })
  cy.on('free', 'node[kind]', () => {
    before = undefined
  })
}
