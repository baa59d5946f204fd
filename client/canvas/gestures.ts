import type { Core, NodeSingular } from 'cytoscape'
import type { EntityId } from '../../model/ids.ts'
import type { NodePlaces } from '../model/picture.ts'

/** What the pointer does to nodes besides selecting one. */
export type Gestures = {
  /** A double click on a node. */
  onExpand(id: EntityId): void
  /** A click with a modifier key. */
  onToggleMark(id: EntityId): void
  /** A rectangle was drawn around nodes. */
  onBoxSelect(ids: readonly EntityId[]): void
  /** Nodes were dragged; `before` is where everything stood. */
  onMove(before: NodePlaces): void
}

const idOf = (node: { id(): string }) => node.id() as EntityId

/** Whether a key is held that adds to the selection instead of replacing it. */
const hasModifier = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => shiftKey || ctrlKey || metaKey

/** `restoreSelection` is called after a rectangle was drawn: Cytoscape selects what is in it, which is not what the page has selected. */
export function followGestures(
  cy: Core,
  events: Gestures,
  places: () => NodePlaces,
  restoreSelection: () => void,
): void {
  // Two quick clicks on different nodes are no double click on the second.
  let [tapped, tappedBefore]: [EntityId | undefined, EntityId | undefined] = [undefined, undefined]
  cy.on('tap', 'node[kind]', event => {
    tappedBefore = tapped
    tapped = idOf(event.target)
    if (hasModifier(event.originalEvent)) events.onToggleMark(idOf(event.target))
  })
  cy.on('dbltap', 'node[kind]', event => {
    if (tappedBefore === idOf(event.target) && !hasModifier(event.originalEvent)) events.onExpand(idOf(event.target))
  })
  let boxed: EntityId[] = []
  cy.on('boxselect', 'node[kind]', event => {
    if (boxed.length === 0)
      queueMicrotask(() => {
        restoreSelection()
        events.onBoxSelect(boxed)
        boxed = []
      })
    boxed.push(idOf(event.target))
  })
  followBoxes(cy)
  let grabbedAt: NodePlaces | undefined
  cy.on('grab', 'node', () => {
    grabbedAt = places()
  })
  cy.on('dragfree', 'node', () => {
    if (grabbedAt) events.onMove(grabbedAt)
    grabbedAt = undefined
  })
}

/** The box of a country takes the nodes in it along when it is dragged; those that are pinned stay. */
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
