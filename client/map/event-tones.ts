import type { GraphNode } from '../../model/graph.ts'
import { PloverType, type RelationType, relations } from '../../model/ontology.ts'
import { type Tone, toneOfRelation } from '../model/relation-style.ts'

const byType = new Map<PloverType, Tone>(
  PloverType.options.map(type => {
    const stated = (Object.keys(relations) as RelationType[]).find(
      name => relations[name].plover.includes(type) && toneOfRelation[name] !== 'event',
    )
    return [type, stated ? toneOfRelation[stated] : 'event']
  }),
)

/** The tone of an event: that of the relations that events of its type state. */
export const toneOfEvent = ({ type }: GraphNode): Tone => (type && byType.get(type)) ?? 'event'
