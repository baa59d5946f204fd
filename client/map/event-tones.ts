import type { GraphNode } from '../../model/graph.ts'
import { relations, statedBy, type Tone } from '../../model/ontology.ts'

/** The tone of an event: that of the relation that events of its type state. */
export function toneOfEvent({ type }: GraphNode): Tone {
  const stated = type && statedBy(type)
  return stated ? relations[stated].tone : 'event'
}
