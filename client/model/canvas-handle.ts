import type { Drawing } from '../../model/drawing.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Point } from './geometry.ts'
import type { NodePlaces } from './picture.ts'

/** What can be seen from nearer or farther. `zoom` multiplies the scale; `fit` shows everything. */
export type ZoomControls = { zoom(factor: number): void; fit(): void }

/** What the rest of the page may ask of the canvas. */
export type CanvasHandle = ZoomControls & {
  /** Where the nodes stand, or will once they have stopped moving. */
  places(): NodePlaces
  /** Lays everything out again and shows all of it. Never rejects: a layout that fails is told to the reader. */
  arrangeAll(): Promise<void>
  /** The visible nodes whose place, in pixels from the top left of the canvas, `holds` accepts. */
  nodesWithin(holds: (at: Point) => boolean): EntityId[]
  /** All of the graph as a PNG at twice its size, at most 8000 pixels a side. */
  image(): Promise<Blob>
  /** What is drawn, for another writer; in the colours of the light theme when `onPaper`. */
  drawing(onPaper?: boolean): Drawing
}
