import { eventHeadline } from '../../../model/event-headline.ts'
import type { EntityRef, GraphEdge, GraphNode } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Dossier } from './dossier.ts'

/** What things are called in a dossier: entities by name, events as a headline has them, with the day. */
export type Named = {
  node(id: EntityId): GraphNode | undefined
  /** An entity's name; an event in words. */
  name(id: EntityId): string
  ref(entity: EntityRef): string
}

/** Reads what these nodes are called. */
export async function namesOf(
  { graph, labels }: Pick<Dossier, 'graph' | 'labels'>,
  ids: readonly EntityId[],
): Promise<Named> {
  const nodes = await graph.nodes([...new Set(ids)])
  const sides = await graph.eventSides([...nodes.values()].flatMap(({ id, kind }) => (kind === 'Event' ? [id] : [])))
  const inWords = (event: GraphNode): string => {
    const participants = (sides.get(event.id) ?? []).map(side => ({
      id: side.id,
      name: labels.name(side),
      role: side.role,
    }))
    const headline = event.eventKind && eventHeadline(event.eventKind, participants, labels.language)
    return headline
      ? [headline, labels.period(event.start, event.end)].filter(Boolean).join(' · ')
      : labels.short(event)
  }
  return {
    node: id => nodes.get(id),
    name(id) {
      const node = nodes.get(id)
      return node ? (node.kind === 'Event' ? inWords(node) : labels.name(node)) : id
    },
    ref: entity => labels.name(entity),
  }
}

export const endsOf = (edges: readonly GraphEdge[]): EntityId[] => edges.flatMap(({ from, to }) => [from, to])
