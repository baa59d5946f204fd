import type { Core, NodeSingular } from 'cytoscape'
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
  followBoxes(cy)
  let stood: Places | undefined
  cy.on('grab', 'node', () => {
    stood = places()
  })
  cy.on('dragfree', 'node', () => {
    if (stood) told.moved(stood)
    stood = undefined
  })
}

/** A box that is dragged takes along what stands in it. */
function followBoxes(cy: Core): void {
  let members: { node: NodeSingular; x: number; y: number }[] = []
  let from = { x: 0, y: 0 }
  cy.on('grab', 'node[decor]', ({ target }) => {
    const box = target.boundingBox({ includeLabels: false })
    from = { ...target.position() }
    members = cy
      .nodes('[kind]')
      .map(node => ({ node, ...node.position() }))
      .filter(({ node, x, y }) => !node.data('pinned') && x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2)
  })
  cy.on('drag', 'node[decor]', ({ target }) => {
    const to = target.position()
    cy.batch(() => {
      for (const { node, x, y } of members) node.position({ x: x + to.x - from.x, y: y + to.y - from.y })
    })
  })
}
