import type { EntityId, RelationId } from '../../model/ids.ts'
import { datesOfEvents, eventOf } from './event-dates.ts'
import { defaultFilter, type Filter, filterVerdict } from './filter.ts'
import { datesOfEdge, overlaps, type Period } from './period.ts'
import type { Picture } from './picture.ts'

export type Visibility = {
  nodes: ReadonlySet<EntityId>
  edges: ReadonlySet<RelationId>
  /** Those of both that are hidden; the others are faded. */
  hidden: ReadonlySet<string>
  /** How many events and relations have no date, and so are never outside the period. */
  undated: { nodes: number; edges: number }
  /** How many relations are below the filter's least confidence, and how many it leaves out for their outlets or modalities. */
  uncertain: number
  filteredOut: number
}

/**
 * Which nodes and edges of a picture the period and the filter leave out, and which of them are hidden rather than faded. Events and relations
 * are left out by their dates, relations also by the filter; an entity when it has relations and all of them are left out, an event when the filter leaves
 * out all of its relations. Undated events and relations are never outside the period.
 */
export function visibilityOf(picture: Picture, period: Period, filter: Filter = defaultFilter): Visibility {
  const outsideNodes = new Set<EntityId>()
  const outsideEdges = new Set<RelationId>()
  const hidden = new Set<string>()
  const undated = { nodes: 0, edges: 0 }
  let [uncertain, filteredOut] = [0, 0]
  if (period)
    for (const [id, dates] of datesOfEvents(picture, period.basis)) {
      if (!dates) undated.nodes += 1
      else if (!overlaps(dates, period)) {
        outsideNodes.add(id)
        if (period.rest === 'hide') hidden.add(id)
      }
    }
  // For each node: whether any of its relations is left in, passes the filter, is drawn.
  const tied = new Map<EntityId, { inside: boolean; through: boolean; drawn: boolean }>()
  for (const edge of picture.edges.values()) {
    const dates = period && datesOfEdge(edge, period.basis, eventOf(edge, picture))
    if (period && !dates) undated.edges += 1
    const early =
      period && ((dates && !overlaps(dates, period)) || outsideNodes.has(edge.from) || outsideNodes.has(edge.to))
    const through = filterVerdict(edge, filter)
    if (through === 'unsure') uncertain += 1
    if (through === 'out') filteredOut += 1
    const gone =
      through === 'unsure' || (through === 'out' && filter.rest === 'hide') || (early && period.rest === 'hide')
    if (early || through !== 'in') outsideEdges.add(edge.id)
    if (gone) hidden.add(edge.id)
    for (const id of [edge.from, edge.to]) {
      const before = tied.get(id)
      tied.set(id, {
        inside: before?.inside || !outsideEdges.has(edge.id),
        through: before?.through || through === 'in',
        drawn: before?.drawn || !gone,
      })
    }
  }
  for (const [id, { inside, through, drawn }] of tied) {
    if (picture.nodes.get(id)?.kind === 'Event' ? through : inside) continue
    outsideNodes.add(id)
    if (!drawn) hidden.add(id)
  }
  return { nodes: outsideNodes, edges: outsideEdges, hidden, undated, uncertain, filteredOut }
}

/** The nodes and edges that are not hidden. */
export function visiblePart(picture: Picture, { hidden }: Visibility): Pick<Picture, 'nodes' | 'edges'> {
  if (hidden.size === 0) return picture
  return {
    nodes: new Map([...picture.nodes].filter(([id]) => !hidden.has(id))),
    edges: new Map([...picture.edges].filter(([id]) => !hidden.has(id))),
  }
}
