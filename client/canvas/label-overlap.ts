import type { BoundingBox12, Core, NodeSingular } from 'cytoscape'
import type { LabelSide } from '../../model/drawing.ts'
import type { NodeKind } from '../../model/ontology.ts'
import { largeGraph } from './batches.ts'
import { graphNodes } from './placement.ts'

/** The classes of nodes whose name stands elsewhere than below, or nowhere. */
const classes = ['unnamed', 'named-right', 'named-left', 'named-above']

/** On which side of its node the name stands now; undefined where there is no room for it. */
export const labelSideOf = (node: NodeSingular): LabelSide | undefined =>
  node.hasClass('unnamed')
    ? undefined
    : ((['right', 'left', 'above'] as const).find(side => node.hasClass(`named-${side}`)) ?? 'below')

/** Which of two names stays where there is room for one: the higher. */
const priorities: Record<NodeKind, number> = { Country: 2, Person: 1, Organization: 1, Place: 1, Event: 0 }
/** What the reader has chosen comes first, what is dimmed or faded last. */
const priorityOf = (node: NodeSingular): number => {
  if (node.selected() || node.is('.marked, .on-path')) return 3
  return priorities[node.data('kind') as NodeKind] - (node.is('.dimmed, .faded') ? 3 : 0)
}

/** By how much the boxes of two names may overlap, in the picture's pixels: they are a little larger than the letters. */
const tolerance = 3
/** Names are placed this long after the last change, in milliseconds. */
const delayMs = 120

const overlap = (a: BoundingBox12, b: BoundingBox12): boolean =>
  a.x1 + tolerance < b.x2 && b.x1 + tolerance < a.x2 && a.y1 + tolerance < b.y2 && b.y1 + tolerance < a.y2

const shifted = ({ x1, y1, x2, y2 }: BoundingBox12, x: number, y: number): BoundingBox12 => ({
  x1: x1 + x,
  y1: y1 + y,
  x2: x2 + x,
  y2: y2 + y,
})

/** The places where a name may stand, the best first. `below` is its box below the node. */
function placesFor(node: NodeSingular, below: BoundingBox12): { at: BoundingBox12; side: LabelSide }[] {
  const width = below.x2 - below.x1
  const height = below.y2 - below.y1
  const { x, y } = node.position()
  // The box is larger than the letters, by their outline, and so reaches into the margin.
  const margin = below.y1 - (y + node.outerHeight() / 2)
  const [up, aside] = [y - node.outerHeight() / 2 - margin, node.outerWidth() / 2 + margin]
  const level = y - height / 2 - below.y1
  return [
    { at: below, side: 'below' },
    { at: shifted(below, x + aside - below.x1, level), side: 'right' },
    { at: shifted(below, x - aside - width - below.x1, level), side: 'left' },
    { at: shifted(below, 0, up - below.y2), side: 'above' },
  ]
}

const bodyOf = (node: NodeSingular): BoundingBox12 => {
  const { x, y } = node.position()
  const [w, h] = [node.width() / 2, node.height() / 2]
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h }
}

/**
 * Keeps names from covering one another: the lesser of two moves to another side of its node, where no node is in the way, or is not drawn
 * (class `unnamed`) until the view zooms in or the node is pointed at. In a large graph, where hardly any name is drawn, nothing is measured.
 * Names are placed soon after each change of the canvas, and after each call of the function that is returned. `onPending` is called with
 * true when names are to be placed and with false when they are.
 */
export function avoidLabelOverlap(cy: Core, onPending: (pending: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const place = () => {
    if (cy.destroyed()) return
    onPending(false)
    const named = cy.nodes(graphNodes).filter(node => node.visible())
    cy.batch(() => void cy.nodes(classes.map(each => `.${each}`).join()).removeClass(classes.join(' ')))
    if (named.length > largeGraph) return
    const order = named.toArray() as NodeSingular[]
    order.sort(
      (a, b) =>
        priorityOf(b) - priorityOf(a) ||
        b.data('size') - a.data('size') ||
        String(a.id()).localeCompare(String(b.id())),
    )
    const bodies = new Map(order.map(node => [node, bodyOf(node)]))
    const taken: BoundingBox12[] = []
    const view = cy.extent()
    const isSeen = ({ x1, x2, y1, y2 }: BoundingBox12) =>
      x1 >= view.x1 && x2 <= view.x2 && y1 >= view.y1 && y2 <= view.y2
    const isFree = (at: BoundingBox12) => !taken.some(other => overlap(at, other))
    const coversNoNode = (node: NodeSingular, at: BoundingBox12) =>
      !order.some(other => other !== node && overlap(at, bodies.get(other) as BoundingBox12))
    const changes = order.flatMap(node => {
      const box = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true }) as BoundingBox12
      const free = placesFor(node, box).filter(({ at }) => isFree(at))
      // Best where it covers no node; else below its own, where readers look for it; the name of a country or of what is chosen on any side.
      const found =
        free.find(({ at, side }) => coversNoNode(node, at) && (side === 'below' || isSeen(at))) ??
        free.find(({ side }) => side === 'below') ??
        (priorityOf(node) >= priorities.Country ? free.find(({ at }) => isSeen(at)) : undefined)
      if (found) taken.push(found.at)
      if (found?.side === 'below') return []
      return [{ node, added: found ? `named-${found.side}` : 'unnamed' }]
    })
    cy.batch(() => {
      for (const { node, added } of changes) node.addClass(added)
    })
  }
  const schedule = () => {
    clearTimeout(timer)
    onPending(true)
    timer = setTimeout(place, delayMs)
  }
  cy.on('add remove data select unselect position', 'node', schedule)
  cy.on('zoom', schedule)
  return schedule
}
