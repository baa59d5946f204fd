/** A point of a picture, in its own unit: a pixel at zoom 1. */
export type Point = { x: number; y: number }

/** On which side of its node a name stands. */
export type LabelSide = 'below' | 'right' | 'left' | 'above'

/** What the canvas shows, as numbers and CSS colours: all that another writer needs to draw it again. Lengths are in the canvas's pixels. */
export type Drawing = {
  box: { x: number; y: number; width: number; height: number }
  ground: string
  font: string
  boxes: { at: Point; width: number; height: number; label: string; line: boolean; colour: string }[]
  lines: {
    /** From end to end, through the control points of its curve. */
    points: Point[]
    colour: string
    width: number
    dash: string
    opacity: number
    arrow: boolean
    label: string
    middle: Point
  }[]
  nodes: {
    at: Point
    size: number
    shape: string
    colour: string
    opacity: number
    label: string
    side: LabelSide
    ink: string
    fontSize: number
    bold: boolean
  }[]
}
