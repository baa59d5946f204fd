import type { GraphEdge } from '../../model/graph.ts'

/** How firmly a relation stands, for its line; a dispute is marked on top of it. */
export type Line = 'solid' | 'dashed' | 'dotted'

export function lineOf({ modality, inferred }: GraphEdge): Line {
  if (modality === 'planned') return 'dashed'
  if (inferred || modality === 'conditional') return 'dotted'
  return 'solid'
}

export const isDisputed = ({ disputed, modality }: GraphEdge): boolean => disputed || modality === 'denied'
