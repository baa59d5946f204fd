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

/** A key that adds to the choice instead of replacing it. */
const together = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => shiftKey || ctrlKey || metaKey

/** `restore` gives the choice back that a box, in Cytoscape's way, replaces. */
export function followGestures(cy: Core, told: Gestures, places: () => Places, restore: () => void): void {
  // Two quick presses on different nodes are no double press of the second.
  let [tapped, before]: [EntityId | undefined, EntityId | undefined] = [undefined, undefined]
  cy.on('tap', 'node[kind]', event => {
    before = tapped
    tapped = idOf(event.target)
    if (together(event.originalEvent)) told.toggled(idOf(event.target))
  })
  cy.on('dbltap', 'node[kind]', event => {
    if (before === idOf(event.target) && !together(event.originalEvent)) told.expanded(idOf(event.target))
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
  let stood: Places | undefined
  cy.on('grab', 'node[kind]', () => {
    stood = places()
  })
  cy.on('dragfree', 'node[kind]', () => {
    if (stood) told.moved(stood)
    stood = undefined
  })
}
