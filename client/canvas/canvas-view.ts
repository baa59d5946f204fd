import type { Core } from 'cytoscape'
import type { EntityId } from '../../model/ids.ts'
import type { World } from '../../model/worlds.ts'
import type { CanvasHandle } from '../model/canvas-handle.ts'
import type { Point } from '../model/geometry.ts'
import type { Selection } from '../model/selection.ts'
import type { Visibility } from '../model/visibility.ts'
import { createArranger } from './arranger.ts'
import { trackBusy } from './busy.ts'
import { createEdgeBundler } from './edge-bundles.ts'
import { createEmphasis } from './emphasis.ts'
import { createFit } from './fit-view.ts'
import { followGestures, type Gestures } from './gestures.ts'
import { drawingOf, imageOf } from './images.ts'
import { createCursor } from './keyboard-cursor.ts'
import { avoidLabelOverlap } from './label-overlap.ts'
import { resizeLabels } from './label-size.ts'
import type { Cytoscape } from './load-cytoscape.ts'
import { duration } from './motion.ts'
import { readPalette } from './palette.ts'
import { graphNodes } from './placement.ts'
import { followPointer } from './pointer.ts'
import { trackPositions } from './positions.ts'
import { stylesheet } from './stylesheet.ts'
import { createSync, type SyncPicture } from './sync-picture.ts'

/** What happens on the canvas, for the page to act on. */
export type CanvasEvents = Gestures & {
  onSelect(selection: Selection): void
  onLayout(busy: boolean): void
  onLayoutFailure(): void
}

/** The canvas behind plain verbs; the page knows nothing else of Cytoscape. */
export type CanvasView = CanvasHandle & {
  sync: SyncPicture
  select(selection: Selection): void
  setMarks(marked: ReadonlySet<string>, path: ReadonlySet<string>): void
  setVisibility(visibility: Visibility): void
  /** Which of two tellers tells each relation and event, by id; undefined while none are compared. */
  setWorlds(worldOf: ReadonlyMap<string, World> | undefined): void
  /** Brings a node to the middle, and nearer where it could not be read. */
  centreOn(id: EntityId): void
  /** Reads the colours from the page again. */
  restyle(): void
  moveCursor(from: string | undefined, direction: Point): EntityId | undefined
  clearCursor(): void
  destroy(): void
}

export function createCanvasView(cytoscape: Cytoscape, container: HTMLElement, events: CanvasEvents): CanvasView {
  const cy: Core = cytoscape({
    container,
    style: stylesheet(readPalette()),
    minZoom: 0.05,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'single',
  })
  resizeLabels(cy)
  const busy = trackBusy(container, events.onLayout)
  const placeLabels = avoidLabelOverlap(cy, busy.placingLabels)
  const bundleEdges = createEdgeBundler(cy)
  const emphasis = createEmphasis(cy, () => {
    bundleEdges()
    placeLabels()
  })
  followPointer(cy, container, events.onSelect)
  const positions = trackPositions(cy)
  followGestures(cy, events, positions.places, emphasis.drawSelection)
  const view = createFit(cy, container)
  const arranger = createArranger(cy, positions, busy, events.onLayoutFailure)
  const cursor = createCursor(cy)
  return {
    sync: createSync({ cy, container, positions, arranger, emphasis, view, busy }),
    select: emphasis.select,
    setMarks: emphasis.setMarks,
    setVisibility: emphasis.setVisibility,
    setWorlds: emphasis.setWorlds,
    places: positions.places,
    nodesWithin: holds =>
      cy
        .nodes(graphNodes)
        .filter(node => node.visible() && holds(node.renderedPosition()))
        .map(node => node.id() as EntityId),
    image: () => imageOf(cy),
    drawing: (onPaper = false) => drawingOf(cy, onPaper),
    centreOn(id) {
      const node = cy.getElementById(id)
      view.release()
      if (node.nonempty())
        cy.animate({ center: { eles: node }, zoom: Math.max(cy.zoom(), 0.8) }, { duration: duration(300) })
    },
    restyle: () => void cy.style(stylesheet(readPalette())),
    fit: view.fit,
    zoom(factor) {
      view.release()
      const middle = { x: container.clientWidth / 2, y: container.clientHeight / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
    },
    async arrangeAll() {
      await arranger.arrange()
      view.fit()
    },
    moveCursor: cursor.move,
    clearCursor: cursor.clear,
    destroy() {
      view.disconnect()
      cy.destroy()
    },
  }
}
