import type { Point } from '../../model/drawing.ts'

export type { Point }

/** Where nodes stand, by id. */
export type Positions = Record<string, Point>

/** What an arrangement draws behind the nodes: the box of a country, or a line of the time axis. `x` and `y` are its middle. */
export type Decoration = Point & { id: string; label: string; width: number; height: number; shape: 'box' | 'line' }
