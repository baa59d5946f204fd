import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { drawDecor, shownDecor } from '../explore/decor.ts'
import { followGestures, type Gestures } from '../explore/gestures.ts'
import { type Drawing, readDrawing } from '../export/drawing.ts'
import type { Labels } from '../language/labels.ts'
import type { Look } from '../measure/look.ts'
import type { Arrangement, Picture, Places } from '../state/picture.ts'
import type { Selection } from '../state/workspace.ts'
import type { Outside } from '../time/outside.ts'
import { boundsOf, crowdBounds, fitting } from './bounds.ts'
import { bundling } from './bundle.ts'
import { elementsOf } from './elements.ts'
import { resizeLabels } from './label-size.ts'
import type { Placed, Point } from './layout.worker.ts'
import { makeRoomForNames } from './name-room.ts'
import { readPalette } from './palette.ts'
import { firstPlaces, layOut, nodeTowards, own } from './placement.ts'
import { crowd, pour } from './pour.ts'
import { refresh } from './refresh.ts'
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
  let underway = 0
  let naming = false
  /** Says on the canvas whether anything on it is about to move: to assistive technology, and to whoever waits until it has settled. */
  const tellBusy = () => container.setAttribute('aria-busy', String(underway > 0 || naming))
  const nameAnew = makeRoomForNames(cy, soon => {
    naming = soon
    tellBusy()
  })
  const bundle = bundling(cy)
  const known = new Map<string, Point>()
  let fitWhenSeen = false
  let arrangement: Arrangement = 'force'
  let chosenNow: Selection
  // Until a reader moves the view, it keeps showing what it was fitted to when the room for it changes.
  let fitted = false
  // What is worn and set back, for what comes in after it was said.
  let wearing: () => void = () => {}
  let limiting: () => void = () => {}
  let turns = 0
  let coming: { strangers: readonly EntityId[]; firstTime: boolean } | undefined

  const remember = () => cy.nodes(own).forEach(node => void known.set(node.id(), { ...node.position() }))
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
    const whole = boundsOf(cy.elements())
    const eles = chosen.nonempty() && fitting(cy, whole, padding) < legible ? near : cy.elements()
    const boundingBox = eles === near ? boundsOf(near) : whole
    // Two nodes that fill the canvas would be no picture of anything.
    const close = fitting(cy, boundingBox, padding) > closest
    if (cy.nodes().length > crowd && !close) {
      // Every frame of a movement would draw the whole crowd again.
      cy.stop()
      cy.fit(boundingBox as unknown as cytoscape.Collection, padding)
      return
    }
    const move = close ? { center: { eles }, zoom: closest } : { fit: { boundingBox, padding } }
    cy.animate(move as cytoscape.AnimationOptions, { duration: still.matches ? 0 : 250 })
  }
  const place = (placed: Placed, animated: boolean) => {
    const entries = Object.entries(placed)
    const moving = animated && !still.matches && entries.length <= crowd
    cy.batch(() => {
      for (const [id, at] of entries) {
        const node = cy.getElementById(id)
        if (node.empty()) continue
        known.set(id, at)
        if (moving) node.animate({ position: { ...at } }, { duration: 350, easing: 'ease-out' })
        else node.position({ ...at })
      }
    })
  }
  /** Where everything stands, or will in a moment. */
  const places = (): Places => ({
    at: Object.fromEntries(
      cy.nodes(own).map(node => {
        const at = node.animated() ? known.get(node.id()) : undefined
        return [node.id(), { ...(at ?? node.position()) }]
      }),
    ),
    decor: shownDecor(cy),
  })
  const busy = async (work: () => Promise<void>) => {
    underway += 1
    tellBusy()
    told.arranging(true)
    try {
      await work()
    } finally {
      underway -= 1
      tellBusy()
      told.arranging(underway > 0)
    }
  }
  const arrange = (moving?: ReadonlySet<string>, edges?: readonly ElementDefinition[]) =>
    busy(async () => {
      try {
        // A box or an axis has a place for everything: what comes in there moves the others.
        const some = arrangement === 'force' ? moving : undefined
        const { placed, decor } = await layOut(cy, arrangement, some, edges)
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
      }
    })

  /** What a reader points at stands out with its relations named; the rest steps back. */
  const highlight = () => {
    bundle()
    nameAnew()
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
    if (event.target === cy || event.target.data('decor')) told.selected(undefined)
    else if (event.target.isNode()) told.selected({ kind: 'entity', id: event.target.id() as EntityId })
    else told.selected({ kind: 'relation', id: event.target.id() as RelationId })
  })
  cy.on('mouseover', 'node[kind], edge', event => {
    event.target.addClass('pointed')
    container.classList.add('pointing')
  })
  cy.on('mouseout', 'node[kind], edge', event => {
    event.target.removeClass('pointed')
    container.classList.remove('pointing')
  })
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
      // Those whose coming in this interrupts stand where nobody put them.
      for (const id of coming?.strangers ?? []) known.delete(id)
      turns += 1
      const turn = turns
      const current = () => turn === turns && !cy.destroyed()
      const wanted = elementsOf(picture, labels, lookOf)
      const ids = new Set(wanted.map(element => element.data.id))
      const firstTime = cy.nodes(own).empty() || coming?.firstTime === true
      const rearranged = picture.arrangement !== arrangement && !firstTime && !picture.places
      arrangement = picture.arrangement
      for (const [id, at] of Object.entries(picture.places?.at ?? {})) known.set(id, { ...at })
      const newcomers = [...picture.nodes.keys()].filter(id => cy.getElementById(id).empty())
      const places = firstPlaces(picture, newcomers, known)
      const strangers = [...picture.nodes.keys()].filter(id => !known.has(id))
      coming = undefined
      // Around what stands there, a crowd larger than it would find no room.
      const crowded = strangers.length > crowd && strangers.length > picture.nodes.size / 2
      cy.batch(() => {
        cy.elements()
          .filter(element => !ids.has(element.id()) && !element.data('decor'))
          .remove()
        // Where everything moves, relations would be drawn twice: they come when the nodes have their places.
        if (crowded) cy.edges().remove()
        for (const element of wanted) refresh(cy.getElementById(String(element.data.id)), element.data)
      })
      const missing = wanted.filter(({ data }) => cy.getElementById(String(data.id)).empty())
      const nodes = missing
        .filter(({ group }) => group === 'nodes')
        .map(node => ({ ...node, position: { ...(places[String(node.data.id)] as Point) } }))
      const edges = missing.filter(({ group }) => group === 'edges')
      if (crowded && container.clientWidth > 0)
        cy.fit(crowdBounds(picture.nodes.size) as unknown as cytoscape.Collection)
      const dressed = () => {
        wearing()
        limiting()
        choose(chosenNow)
      }
      const poured = async () => {
        coming = { strangers, firstTime }
        const all = await pour(cy, crowded ? nodes : [...nodes, ...edges], current)
        if (!all) return false
        coming = undefined
        dressed()
        return true
      }
      const bring = async () => {
        if (missing.length <= crowd) cy.add([...nodes, ...edges])
        else if (!(await poured())) return
        highlight()
        if (picture.places) {
          const { at, decor } = picture.places
          drawDecor(cy, decor ?? (await layOut(cy, arrangement)).decor)
          place(at, !firstTime)
        }
        if (rearranged || strangers.length > 0) {
          const all = rearranged || (firstTime && !picture.places) || crowded
          await arrange(all ? undefined : new Set(strangers), crowded ? edges : undefined)
        }
        if (cy.destroyed()) return
        const { x1, y1, x2, y2 } = cy.extent()
        const outside = strangers.some(id => {
          const at = known.get(id)
          return at && (at.x < x1 || at.x > x2 || at.y < y1 || at.y > y2)
        })
        if (rearranged || firstTime || crowded || outside) fitAll()
        if (crowded && (await pour(cy, edges, current))) dressed()
      }
      await (missing.length > crowd ? busy(bring) : bring())
    },
    select: choose,
    places,
    /** Wears what does not depend on the picture: several chosen at once, and a path that stands out. */
    wear(marked: ReadonlySet<string>, traced: ReadonlySet<string>) {
      wearing = () =>
        cy.batch(() => {
          cy.elements().removeClass('marked traced')
          for (const id of marked) cy.getElementById(id).addClass('marked')
          for (const id of traced) cy.getElementById(id).addClass('traced')
          highlight()
        })
      wearing()
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
    /** Sets back what lies outside the reader's period or filter, or takes it away. */
    limit({ nodes, edges, away }: Outside) {
      limiting = () =>
        cy.batch(() => {
          cy.elements().removeClass('outside away')
          for (const id of [...nodes, ...edges]) cy.getElementById(id).addClass(away.has(id) ? 'away' : 'outside')
          bundle()
          nameAnew()
        })
      limiting()
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
