import type { Decoration, Point, Positions } from '../model/geometry.ts'
import type { Arrangement } from '../model/picture.ts'

/** What the layout worker is to lay out. Lengths are in the picture's pixels. */
export type LayoutTask = {
  /** Which answer belongs to which request. */
  task: number
  arrangement: Arrangement
  /** Width over height of the canvas. */
  aspect: number
  nodes: LayoutNode[]
  /** `date` is the ISO day on which the relation was first published or began. */
  edges: { from: string; to: string; date?: string }[]
}

export type LayoutNode = {
  id: string
  /** With its label. */
  width: number
  height: number
  /** Where it stands now. */
  at?: Point
  /** Stays where it is. */
  fixed: boolean
  /** Its country. */
  group?: { key: string; label: string }
  /** The ISO day on which an event began. */
  date?: string
}

export type LayoutResult = { positions: Positions; decor: Decoration[] }
