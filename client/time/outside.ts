import { useMemo } from 'react'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { type Filter, sifted, usual } from '../filter/filter.ts'
import type { Picture } from '../state/picture.ts'
import { useWorkspace } from '../state/workspace.ts'
import { type Basis, type Dates, edgeDates, eventDates, overlaps, type Period } from './period.ts'

export type Outside = {
  nodes: ReadonlySet<EntityId>
  edges: ReadonlySet<RelationId>
  /** Those of both that are not drawn at all; the others fade. */
  away: ReadonlySet<string>
  /** Events and relations that have no date and so stay. */
  undated: { nodes: number; edges: number }
  /** Relations that are not drawn because too few are sure of them, and those that the filter leaves aside. */
  unsure: number
  filtered: number
}

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
 * What lies outside a period or is not let through: events and relations by their dates, relations by who tells them and how surely; an
 * entity when relations tie it to the rest and every one of them is outside, an event when the filter lets none of its relations
 * through. What has no date stays.
 */
export function outsideOf(picture: Picture, period: Period, filter: Filter = usual): Outside {
  const nodes = new Set<EntityId>()
  const edges = new Set<RelationId>()
  const away = new Set<string>()
  const undated = { nodes: 0, edges: 0 }
  let [unsure, filtered] = [0, 0]
  if (period)
    for (const [id, dates] of datesOfEvents(picture, period.basis)) {
      if (!dates) undated.nodes += 1
      else if (!overlaps(dates, period)) {
        nodes.add(id)
        if (period.outside === 'hide') away.add(id)
      }
    }
  // What ties a node to the rest: anything inside, anything let through, anything drawn.
  const tied = new Map<EntityId, { inside: boolean; through: boolean; drawn: boolean }>()
  for (const edge of picture.edges.values()) {
    const dates = period && edgeDates(edge, period.basis, eventOf(edge, picture))
    if (period && !dates) undated.edges += 1
    const early = period && ((dates && !overlaps(dates, period)) || nodes.has(edge.from) || nodes.has(edge.to))
    const through = sifted(edge, filter)
    if (through === 'unsure') unsure += 1
    if (through === 'out') filtered += 1
    const gone =
      through === 'unsure' || (through === 'out' && filter.rest === 'hide') || (early && period.outside === 'hide')
    if (early || through !== 'in') edges.add(edge.id)
    if (gone) away.add(edge.id)
    for (const id of [edge.from, edge.to]) {
      const before = tied.get(id)
      tied.set(id, {
        inside: before?.inside || !edges.has(edge.id),
        through: before?.through || through === 'in',
        drawn: before?.drawn || !gone,
      })
    }
  }
  for (const [id, { inside, through, drawn }] of tied) {
    if (picture.nodes.get(id)?.kind === 'Event' ? through : inside) continue
    nodes.add(id)
    if (!drawn) away.add(id)
  }
  return { nodes, edges, away, undated, unsure, filtered }
}

/** What the period and the filter of this moment leave outside. */
export function useOutside(): Outside {
  const picture = useWorkspace(state => state.picture)
  const period = useWorkspace(state => state.period)
  const filter = useWorkspace(state => state.filter)
  return useMemo(() => outsideOf(picture, period, filter), [picture, period, filter])
}

/** What may be listed or drawn: everything that is not taken away. */
export function remaining(picture: Picture, { away }: Outside): Pick<Picture, 'nodes' | 'edges'> {
  if (away.size === 0) return picture
  return {
    nodes: new Map([...picture.nodes].filter(([id]) => !away.has(id))),
    edges: new Map([...picture.edges].filter(([id]) => !away.has(id))),
  }
}

export function useShown(): Pick<Picture, 'nodes' | 'edges'> {
  const picture = useWorkspace(state => state.picture)
  const outside = useOutside()
  return useMemo(() => remaining(picture, outside), [picture, outside])
}
