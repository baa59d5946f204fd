import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { type Basis, type Dates, datesOfEdge, datesOfEvent } from './period.ts'
import type { Picture } from './picture.ts'

/** The event that a relation is about, if one of its ends is one. */
export function eventOf({ from, to }: GraphEdge, picture: Picture): GraphNode | undefined {
  const ends = [picture.nodes.get(to), picture.nodes.get(from)]
  return ends.find(node => node?.kind === 'Event')
}

/** The dates of every event on screen; on the day of publication an event is as old as what is said of it. */
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
