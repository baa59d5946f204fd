import type { GraphNode } from '../../model/graph.ts'
import { relations, statedBy, type Tone } from '../../model/ontology.ts'

/** The tone of an event: that of the relation which such events state. */
export function toneOfEvent({ type }: GraphNode): Tone {
  const stated = type && statedBy(type)
  return stated ? relations[stated].tone : 'event'
}
