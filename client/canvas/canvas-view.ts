import cytoscape, { type Collection, type Core, type EventObject } from 'cytoscape'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { drawDecor, shownDecor } from '../explore/decor.ts'
import { followGestures, type Gestures } from '../explore/gestures.ts'
import { type Drawing, readDrawing } from '../export/drawing.ts'
import type { Labels } from '../language/labels.ts'
import type { Look } from '../measure/look.ts'
import type { Arrangement, Picture, Places } from '../state/picture.ts'
import type { Selection } from '../state/workspace.ts'
import type { Outside } from '../time/outside.ts'
import { elementsOf } from './elements.ts'
import { resizeLabels } from './label-size.ts'
import type { Placed, Point } from './layout.worker.ts'
import { readPalette } from './palette.ts'
import { firstPlaces, layOut, nodeTowards, own } from './placement.ts'
import { stylesheet } from './stylesheet.ts'

export type CanvasView = ReturnType<typeof createCanvasView>
type Told = Gestures & { selected(selection: Selection): void; arranging(busy: boolean): void; failed(): void }

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
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'single',
  })
  resizeLabels(cy)
  const known = new Map<string, Point>()
  let underway = 0
  let fitWhenSeen = false
  let arrangement: Arrangement = 'force'
  let chosenNow: Selection
  // Until a reader moves the view, it keeps showing what it was fitted to when the room for it changes.
  let fitted = false

  const remember = () => cy.nodes(own).forEach(node => void known.set(node.id(), { ...node.position() }))
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
    fitted = true
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
  const places = (): Places => ({
    at: Object.fromEntries(cy.nodes(own).map(node => [node.id(), { ...node.position() }])),
    decor: shownDecor(cy),
  })
  const arrange = async (moving?: ReadonlySet<string>) => {
    underway += 1
    told.arranging(true)
    try {
      // A box or an axis has a place for everything: what comes in there moves the others.
      const some = arrangement === 'force' ? moving : undefined
      const { placed, decor } = await layOut(cy, arrangement, some)
      const free = Object.entries(placed).filter(
        ([id]) => (!some || some.has(id)) && !cy.getElementById(id).data('pinned'),
      )
      drawDecor(cy, decor)
      place(Object.fromEntries(free), moving !== undefined)
    } catch {
      told.failed()
      cy.layout({
        name: 'circle',
        animate: false,
        eles: moving ? cy.nodes(own).filter(node => moving.has(node.id())) : cy.nodes(own),
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
    const traced = cy.elements('.traced')
    if (traced.nonempty()) {
      cy.elements().difference(traced).addClass('faded')
      traced.edges().addClass('told')
      return
    }
    if (chosen.empty()) return
    const near = chosen.closedNeighborhood().union(chosen.connectedNodes())
    cy.elements().difference(near).addClass('faded')
    if (chosen.nodes().nonempty()) chosen.connectedEdges().addClass('told')
  }

  cy.on('tap', (event: EventObject) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent
    if (shiftKey || ctrlKey || metaKey) return
    if (event.target === cy) told.selected(undefined)
    else if (event.target.isNode()) told.selected({ kind: 'entity', id: event.target.id() as EntityId })
    else told.selected({ kind: 'relation', id: event.target.id() as RelationId })
  })
  cy.on('mouseover', 'edge', event => void event.target.addClass('pointed'))
  cy.on('mouseout', 'edge', event => void event.target.removeClass('pointed'))
  cy.on('mouseover', 'node, edge', () => container.classList.add('pointing'))
  cy.on('mouseout', 'node, edge', () => container.classList.remove('pointing'))
  cy.on('dragfree', 'node', remember)
  followGestures(cy, { ...told, moved: told.moved, boxed: ids => told.boxed(ids) }, places, () => choose(chosenNow))
  const choose = (selection: Selection) => {
    chosenNow = selection
    cy.batch(() => {
      cy.$(':selected').unselect()
      if (selection) cy.getElementById(selection.id).select()
      highlight()
    })
  }
  cy.on('dragpan scrollzoom pinchzoom', () => {
    fitted = false
  })

  const seen = new ResizeObserver(() => {
    cy.resize()
    if ((fitWhenSeen || fitted) && container.clientWidth > 0) {
      fitWhenSeen = false
      fitAll()
    }
  })
  seen.observe(container)

  return {
    /** Draws the picture: what stays keeps its place, what comes in finds one. */
    async sync(picture: Picture, labels: Labels, lookOf: (id: string) => Look) {
      remember()
      const wanted = elementsOf(picture, labels, lookOf)
      const ids = new Set(wanted.map(element => element.data.id))
      const firstTime = cy.nodes(own).empty()
      const rearranged = picture.arrangement !== arrangement && !firstTime && !picture.places
      arrangement = picture.arrangement
      for (const [id, at] of Object.entries(picture.places?.at ?? {})) known.set(id, { ...at })
      const newcomers = [...picture.nodes.keys()].filter(id => cy.getElementById(id).empty())
      const places = firstPlaces(picture, newcomers, known)
      const strangers = newcomers.filter(id => !known.has(id))
      cy.batch(() => {
        cy.elements()
          .filter(element => !ids.has(element.id()) && !element.data('decor'))
          .remove()
        for (const element of wanted) {
          const there = cy.getElementById(String(element.data.id))
          if (there.nonempty()) {
            // A colour that a measure gave does not outlive it.
            if (!element.data.tint) there.removeData('tint')
            there.data(element.data)
          } else
            cy.add({
              ...element,
              ...(places[String(element.data.id)]
                ? { position: { ...(places[String(element.data.id)] as Point) } }
                : {}),
            })
        }
      })
      highlight()
      if (picture.places) {
        drawDecor(cy, picture.places.decor)
        place(picture.places.at, !firstTime)
      }
      if (rearranged) {
        await arrange()
        fitAll()
        return
      }
      if (strangers.length === 0) {
        if (firstTime) fitAll()
        return
      }
      // Around what stands there, a crowd larger than it would find no room.
      const crowded = strangers.length > 300 && strangers.length > cy.nodes(own).length / 2
      await arrange(firstTime || crowded ? undefined : new Set(strangers))
      const { x1, y1, x2, y2 } = cy.extent()
      const outside = strangers.some(id => {
        const at = known.get(id)
        return at && (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2)
      })
      if (firstTime || outside) fitAll()
    },
    select: choose,
    places,
    /** Wears what does not depend on the picture: several chosen at once, and a path that stands out. */
    wear(marked: Iterable<string>, traced: Iterable<string>) {
      cy.batch(() => {
        cy.elements().removeClass('marked traced')
        for (const id of marked) cy.getElementById(id).addClass('marked')
        for (const id of traced) cy.getElementById(id).addClass('traced')
        highlight()
      })
    },
    /** The nodes whose place in the container a region holds. */
    inside: (holds: (at: Point) => boolean): EntityId[] =>
      cy
        .nodes(own)
        .filter(node => node.visible() && holds(node.renderedPosition()))
        .map(node => node.id() as EntityId),
    image: (): Promise<Blob> =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        maxWidth: 8000,
        maxHeight: 8000,
        bg: readPalette().ground,
      }),
    /** What is drawn, for another writer; in the colours of paper when it is to be printed. */
    drawing(onPaper = false): Drawing {
      const { dataset } = document.documentElement
      const { theme } = dataset
      if (onPaper) dataset.theme = 'light'
      const palette = readPalette()
      if (onPaper) cy.style(stylesheet(palette))
      const drawing = readDrawing(cy, palette.ground, palette.font)
      if (onPaper) {
        if (theme) dataset.theme = theme
        else delete dataset.theme
        cy.style(stylesheet(readPalette()))
      }
      return drawing
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
      fitted = false
      if (node.nonempty())
        cy.animate({ center: { eles: node }, zoom: Math.max(cy.zoom(), 0.8) }, { duration: still.matches ? 0 : 300 })
    },
    paint: () => void cy.style(stylesheet(readPalette())),
    fit: fitAll,
    zoom(factor: number) {
      fitted = false
      const middle = { x: container.clientWidth / 2, y: container.clientHeight / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
    },
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
            .nodes(own)
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
