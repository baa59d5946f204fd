import type { BoundingBox12, Core, NodeSingular } from 'cytoscape'
import type { NodeKind } from '../../model/ontology.ts'
import { own } from './placement.ts'
import { crowd } from './pour.ts'

/** Where a name stands by its node; each but the first is a class of the node's. */
export type Side = 'below' | 'right' | 'left' | 'above'
const classes = ['unnamed', 'named-right', 'named-left', 'named-above']

/** Where the name of a node stands now, or undefined where there is no room for it. */
export const sideOf = (node: NodeSingular): Side | undefined =>
  node.hasClass('unnamed')
    ? undefined
    : ((['right', 'left', 'above'] as const).find(side => node.hasClass(`named-${side}`)) ?? 'below')

/** What a name is worth where there is room for one: what the reader chose, then countries, then the rest before what happened; last what steps back. */
const worth: Record<NodeKind, number> = { Country: 2, Person: 1, Organization: 1, Place: 1, Event: 0 }
const worthOf = (node: NodeSingular): number => {
  if (node.selected() || node.is('.marked, .traced')) return 3
  return worth[node.data('kind') as NodeKind] - (node.is('.faded, .outside') ? 3 : 0)
}

/** Names may touch by this much, in the picture's pixels: the box of a text is a little larger than its letters. */
const slack = 3
/** When what moved has come to rest, in milliseconds. */
const restMs = 120

const meet = (a: BoundingBox12, b: BoundingBox12): boolean =>
  a.x1 + slack < b.x2 && b.x1 + slack < a.x2 && a.y1 + slack < b.y2 && b.y1 + slack < a.y2

const shifted = ({ x1, y1, x2, y2 }: BoundingBox12, x: number, y: number): BoundingBox12 => ({
  x1: x1 + x,
  y1: y1 + y,
  x2: x2 + x,
  y2: y2 + y,
})

/** Where a name may stand, best first; it is measured where it stands first. */
function placesFor(node: NodeSingular, below: BoundingBox12): { at: BoundingBox12; side: Side }[] {
  const width = below.x2 - below.x1
  const height = below.y2 - below.y1
  const { x, y } = node.position()
  // The box reaches beyond the letters, for their outline, and so a little into the margin.
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
 * Keeps names from covering one another: the lesser of two moves to another side of its node, where no node stands, or has no room
 * (class `unnamed`) until the view comes closer or somebody points at its node. Among more nodes than a crowd, which name hardly
 * anybody from afar, nothing is measured. The call that is returned looks again, soon; `due` is told when names are to be placed anew and when
 * they are.
 */
export function makeRoomForNames(cy: Core, due: (soon: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    if (cy.destroyed()) return
    due(false)
    const named = cy.nodes(own).filter(node => node.visible())
    cy.batch(() => void cy.nodes(classes.map(each => `.${each}`).join()).removeClass(classes.join(' ')))
    if (named.length > crowd) return
    const order = named.toArray() as NodeSingular[]
    order.sort(
      (a, b) =>
        worthOf(b) - worthOf(a) || b.data('size') - a.data('size') || String(a.id()).localeCompare(String(b.id())),
    )
    const bodies = new Map(order.map(node => [node, bodyOf(node)]))
    const taken: BoundingBox12[] = []
    const view = cy.extent()
    const isSeen = ({ x1, x2, y1, y2 }: BoundingBox12) =>
      x1 >= view.x1 && x2 <= view.x2 && y1 >= view.y1 && y2 <= view.y2
    const isApart = (at: BoundingBox12) => !taken.some(other => meet(at, other))
    const onNobody = (node: NodeSingular, at: BoundingBox12) =>
      !order.some(other => other !== node && meet(at, bodies.get(other) as BoundingBox12))
    const changes = order.flatMap(node => {
      const box = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true }) as BoundingBox12
      const free = placesFor(node, box).filter(({ at }) => isApart(at))
      // Best where it covers no shape; below its own at worst, where readers look for it; a country's or a chosen one's on any side.
      const place =
        free.find(({ at, side }) => onNobody(node, at) && (side === 'below' || isSeen(at))) ??
        free.find(({ side }) => side === 'below') ??
        (worthOf(node) >= worth.Country ? free.find(({ at }) => isSeen(at)) : undefined)
      if (place) taken.push(place.at)
      if (place?.side === 'below') return []
      return [{ node, wears: place ? `named-${place.side}` : 'unnamed' }]
    })
    cy.batch(() => {
      for (const { node, wears } of changes) node.addClass(wears)
    })
  }
  const soon = () => {
    clearTimeout(timer)
    due(true)
    timer = setTimeout(look, restMs)
  }
  cy.on('add remove data select unselect position', 'node', soon)
  cy.on('zoom', soon)
  return soon
}
