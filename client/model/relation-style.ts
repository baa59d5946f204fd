import type { GraphEdge } from '../../model/graph.ts'

/** How firmly a relation is stated, as the style of its line; a dispute is marked on top of it. */
export type LineStyle = 'solid' | 'dashed' | 'dotted'

export function lineStyleOf({ modality, inferred }: GraphEdge): LineStyle {
  if (modality === 'planned') return 'dashed'
  if (inferred || modality === 'conditional') return 'dotted'
  return 'solid'
}

/** Dashes and gaps of each style, in pixels. */
export const dashPatterns: Record<LineStyle, number[]> = { solid: [1, 0], dashed: [9, 5], dotted: [2, 4] }

export const isDisputed = ({ disputed, modality }: GraphEdge): boolean => disputed || modality === 'denied'
