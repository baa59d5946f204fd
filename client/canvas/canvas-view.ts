import cytoscape, { type Collection, type Core, type EventObject } from 'cytoscape'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Labels } from '../language/labels.ts'
import type { Picture } from '../state/picture.ts'
import type { Selection } from '../state/workspace.ts'
import type { Outside } from '../time/outside.ts'
import { elementsOf } from './elements.ts'
import { resizeLabels } from './label-size.ts'
import type { Placed, Point } from './layout.worker.ts'
import { readPalette } from './palette.ts'
import { firstPlaces, layOut, nodeTowards } from './placement.ts'
import { stylesheet } from './stylesheet.ts'

export type CanvasView = ReturnType<typeof createCanvasView>
type Told = { selected(selection: Selection): void; arranging(busy: boolean): void; failed(): void }

const still = matchMedia('(prefers-reduced-motion: reduce)')
/** Below this zoom no label can be read. */
const legible = 0.5
/** Above this one, what is shown looks larger than it is. */
const closest = 1.3

/** The canvas behind plain verbs; the page knows nothing else of Cytoscape. */
export function createCanvasView(container: HTMLElement, told: Told) {
  const cy: Core = cytoscape({
    container,
    style: stylesheet(readPalette()),
    minZoom: 0.12,
    maxZoom: 4,
    boxSelectionEnabled: false,
    selectionType: 'single',
  })
  resizeLabels(cy)
  const known = new Map<string, Point>()
  let underway = 0
  let fitWhenSeen = false

  const remember = () => cy.nodes().forEach(node => void known.set(node.id(), { ...node.position() }))
  const zoomFor = (shown: Collection, margin: number) => {
    const { w, h } = shown.boundingBox()
    return Math.min((container.clientWidth - 2 * margin) / w, (container.clientHeight - 2 * margin) / h)
  }
  /** Shows everything, or what is chosen and its neighbours where everything would be too small to read. */
  const fitAll = () => {
    if (container.clientWidth === 0) {
      fitWhenSeen = true
      return
    }
    if (cy.elements().empty()) return
    const padding = Math.min(44, Math.min(container.clientWidth, container.clientHeight) * 0.07)
    const chosen = cy.$(':selected')
    const near = chosen.union(chosen.connectedNodes())
    const eles = chosen.nonempty() && zoomFor(cy.elements(), padding) < legible ? near : cy.elements()
    // Two nodes that fill the canvas would be no picture of anything.
    const move = zoomFor(eles, padding) > closest ? { center: { eles }, zoom: closest } : { fit: { eles, padding } }
    cy.animate(move, { duration: still.matches ? 0 : 250 })
  }
  const place = (placed: Placed, animated: boolean) => {
    for (const [id, at] of Object.entries(placed)) {
      const node = cy.getElementById(id)
      if (node.empty()) continue
      known.set(id, at)
      if (animated && !still.matches) node.animate({ position: { ...at } }, { duration: 350, easing: 'ease-out' })
      else node.position({ ...at })
    }
  }
  const arrange = async (moving?: ReadonlySet<string>) => {
    underway += 1
    told.arranging(true)
    try {
      const placed = await layOut(cy, moving)
      const own = Object.entries(placed).filter(([id]) => !moving || moving.has(id))
      place(Object.fromEntries(own), moving !== undefined)
    } catch {
      told.failed()
      cy.layout({
        name: 'circle',
        animate: false,
        eles: moving ? cy.nodes().filter(node => moving.has(node.id())) : cy.nodes(),
      } as cytoscape.LayoutOptions).run()
    } finally {
      underway -= 1
      told.arranging(underway > 0)
    }
  }

  /** What a reader points at stands out with its relations named; the rest steps back. */
  const highlight = () => {
    const chosen = cy.$(':selected')
    cy.elements().removeClass('faded told')
    if (chosen.empty()) return
    const near = chosen.closedNeighborhood().union(chosen.connectedNodes())
    cy.elements().difference(near).addClass('faded')
    if (chosen.nodes().nonempty()) chosen.connectedEdges().addClass('told')
  }

  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) told.selected(undefined)
    else if (event.target.isNode()) told.selected({ kind: 'entity', id: event.target.id() as EntityId })
    else told.selected({ kind: 'relation', id: event.target.id() as RelationId })
  })
  cy.on('mouseover', 'edge', event => void event.target.addClass('pointed'))
  cy.on('mouseout', 'edge', event => void event.target.removeClass('pointed'))
  cy.on('mouseover', 'node, edge', () => container.classList.add('pointing'))
  cy.on('mouseout', 'node, edge', () => container.classList.remove('pointing'))
  cy.on('dragfree', 'node', remember)

  const seen = new ResizeObserver(() => {
    cy.resize()
    if (fitWhenSeen && container.clientWidth > 0) {
      fitWhenSeen = false
      fitAll()
    }
  })
  seen.observe(container)

  return {
    /** Draws the picture: what stays keeps its place, what comes in finds one. */
    async sync(picture: Picture, labels: Labels) {
      remember()
      const wanted = elementsOf(picture, labels)
      const ids = new Set(wanted.map(element => element.data.id))
      const firstTime = cy.nodes().empty()
      const newcomers = [...picture.nodes.keys()].filter(id => cy.getElementById(id).empty())
      const places = firstPlaces(picture, newcomers, known)
      const strangers = newcomers.filter(id => !known.has(id))
      cy.batch(() => {
        cy.elements()
          .filter(element => !ids.has(element.id()))
          .remove()
        for (const element of wanted) {
          const there = cy.getElementById(String(element.data.id))
          if (there.nonempty()) there.data(element.data)
          else
            cy.add({
              ...element,
              ...(places[String(element.data.id)]
                ? { position: { ...(places[String(element.data.id)] as Point) } }
                : {}),
            })
        }
      })
      highlight()
      if (strangers.length === 0) {
        if (firstTime) fitAll()
        return
      }
      await arrange(firstTime ? undefined : new Set(strangers))
      const { x1, y1, x2, y2 } = cy.extent()
      const outside = strangers.some(id => {
        const at = known.get(id)
        return at && (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2)
      })
      if (firstTime || outside) fitAll()
    },
    select(selection: Selection) {
      cy.batch(() => {
        cy.$(':selected').unselect()
        if (selection) cy.getElementById(selection.id).select()
        highlight()
      })
    },
    /** Sets back what lies outside the reader's period, or takes it away. */
    limit({ nodes, edges }: Outside, hidden: boolean) {
      cy.batch(() => {
        cy.elements().removeClass('outside away')
        for (const id of [...nodes, ...edges]) cy.getElementById(id).addClass(hidden ? 'away' : 'outside')
      })
    },
    /** Brings a node into sight, without a jump when it already is. */
    seek(id: EntityId) {
      const node = cy.getElementById(id)
      if (node.nonempty())
        cy.animate({ center: { eles: node }, zoom: Math.max(cy.zoom(), 0.8) }, { duration: still.matches ? 0 : 300 })
    },
    paint: () => void cy.style(stylesheet(readPalette())),
    fit: fitAll,
    zoom: (factor: number) =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
      }),
    async arrangeAll() {
      await arrange()
      fitAll()
    },
    /** Moves the keyboard's place; answers where it is now. */
    step(from: string | undefined, direction: Point): EntityId | undefined {
      const start = from && cy.getElementById(from).nonempty() ? from : undefined
      const next = start
        ? nodeTowards(cy, start, direction)
        : cy
            .nodes()
            .max(node => node.degree(false))
            .ele?.id()
      const at = next ?? start
      cy.nodes().removeClass('cursor')
      if (at) cy.getElementById(at).addClass('cursor')
      return at as EntityId | undefined
    },
    leave: () => void cy.nodes().removeClass('cursor'),
    destroy() {
      seen.disconnect()
      cy.destroy()
    },
  }
}
