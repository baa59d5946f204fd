import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { type Basis, type Dates, datesOfEdge, datesOfEvent } from './period.ts'
import type { Picture } from './picture.ts'

/** The end of a relation that is an event, if one is. */
export function eventOf({ from, to }: GraphEdge, picture: Picture): GraphNode | undefined {
  const ends = [picture.nodes.get(to), picture.nodes.get(from)]
  return ends.find(node => node?.kind === 'Event')
}

/**
 * The dates of every event of a picture. On the basis of publication they are the first and the last day on which one of its relations was
 * published.
 */
export function datesOfEvents(picture: Picture, basis: Basis): Map<EntityId, Dates> {
  const found = new Map<EntityId, Dates>()
  for (const node of picture.nodes.values())
    if (node.kind === 'Event') found.set(node.id, basis === 'happened' ? datesOfEvent(node) : undefined)
  if (basis === 'happened') return found
  for (const edge of picture.edges.values())
    for (const id of [edge.from, edge.to]) {
      const own = datesOfEdge(edge, basis, undefined)
      if (!found.has(id) || !own) continue
      const [start, end] = [own.start ?? own.end, own.end ?? own.start]
      const known = found.get(id)
      found.set(id, {
        start: known?.start && start && known.start < start ? known.start : start,
        end: known?.end && end && known.end > end ? known.end : end,
      })
    }
  return found
}
