import { useMemo } from 'react'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Picture } from '../state/picture.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type Basis, type Dates, edgeDates, eventDates, overlaps, type Period } from './period.ts'

export type Outside = {
  nodes: ReadonlySet<EntityId>
  edges: ReadonlySet<RelationId>
  /** Events and relations that have no date and so stay. */
  undated: { nodes: number; edges: number }
}

export const nothingOutside: Outside = { nodes: new Set(), edges: new Set(), undated: { nodes: 0, edges: 0 } }

/** The event that a relation is about, if one of its ends is one. */
export function eventOf({ from, to }: GraphEdge, picture: Picture): GraphNode | undefined {
  const ends = [picture.nodes.get(to), picture.nodes.get(from)]
  return ends.find(node => node?.kind === 'Event')
}

/** The dates of every event on screen; on the day of publication an event is as old as what is said of it. */
export function datesOfEvents(picture: Picture, basis: Basis): Map<EntityId, Dates> {
  const found = new Map<EntityId, Dates>()
  for (const node of picture.nodes.values())
    if (node.kind === 'Event') found.set(node.id, basis === 'happened' ? eventDates(node) : undefined)
  if (basis === 'happened') return found
  for (const edge of picture.edges.values())
    for (const id of [edge.from, edge.to]) {
      const own = edgeDates(edge, basis, undefined)
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

/**
 * What lies outside a period: events and relations by their dates; an entity when relations tie it to the rest and every one of
 * them lies outside. What has no date stays.
 */
export function outsideOf(picture: Picture, period: Period): Outside {
  if (!period) return nothingOutside
  const nodes = new Set<EntityId>()
  const edges = new Set<RelationId>()
  const undated = { nodes: 0, edges: 0 }
  for (const [id, dates] of datesOfEvents(picture, period.basis)) {
    if (!dates) undated.nodes += 1
    else if (!overlaps(dates, period)) nodes.add(id)
  }
  const tied = new Map<EntityId, boolean>()
  for (const edge of picture.edges.values()) {
    const dates = edgeDates(edge, period.basis, eventOf(edge, picture))
    if (!dates) undated.edges += 1
    const out = (dates && !overlaps(dates, period)) || nodes.has(edge.from) || nodes.has(edge.to)
    if (out) edges.add(edge.id)
    for (const id of [edge.from, edge.to]) tied.set(id, (tied.get(id) ?? false) || !out)
  }
  for (const [id, inside] of tied) if (!inside && picture.nodes.get(id)?.kind !== 'Event') nodes.add(id)
  return { nodes, edges, undated }
}

export function useOutside(): Outside {
  const picture = useWorkspace(state => state.picture)
  const period = useWorkspace(state => state.period)
  return useMemo(() => outsideOf(picture, period), [picture, period])
}

/** What may be listed or drawn: everything, or, when the reader hides the rest, what is not outside the period. */
export function useShown(): Pick<Picture, 'nodes' | 'edges'> {
  const picture = useWorkspace(state => state.picture)
  const hiding = useWorkspace(state => state.period?.outside === 'hide')
  const outside = useOutside()
  return useMemo(() => {
    if (!hiding) return picture
    return {
      nodes: new Map([...picture.nodes].filter(([id]) => !outside.nodes.has(id))),
      edges: new Map([...picture.edges].filter(([id]) => !outside.edges.has(id))),
    }
  }, [picture, hiding, outside])
}
