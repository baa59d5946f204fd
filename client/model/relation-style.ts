import type { GraphEdge } from '../../model/graph.ts'
import type { NodeKind, RelationType } from '../../model/ontology.ts'

/** The colour group of a relation type, so that accord and conflict are seen before any label is read. */
export type Tone = 'structure' | 'accord' | 'conflict' | 'event'

export const toneOfRelation: Record<RelationType, Tone> = {
  HOLDS_POSITION: 'structure',
  REPRESENTS: 'structure',
  POSTED_IN: 'structure',
  PART_OF: 'structure',
  MEMBER_OF: 'structure',
  LOCATED_IN: 'structure',
  PARTICIPATED_IN: 'event',
  HELD_IN: 'event',
  COOPERATES_WITH: 'accord',
  SUPPORTS: 'accord',
  MET: 'accord',
  OPPOSES: 'conflict',
  FIGHTS: 'conflict',
  SANCTIONS: 'conflict',
  CONFLICTS_WITH: 'conflict',
  FULFILS: 'event',
}

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

/** A shape and a colour for each kind: either alone is enough to tell them apart. */
export const nodeShapes: Record<
  NodeKind,
  'round-hexagon' | 'ellipse' | 'round-rectangle' | 'round-triangle' | 'round-diamond'
> = {
  Country: 'round-hexagon',
  Person: 'ellipse',
  Organization: 'round-rectangle',
  Place: 'round-triangle',
  Event: 'round-diamond',
}
