import type { Graph, GraphEdge } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { RelationType } from '../../model/ontology.ts'

const DAY_MS = 86_400_000
const newsDays = 28

/**
 * The first day of the news: four weeks before the latest article, or the day of the oldest of these, the newest articles, where they go back further;
 * undefined where there are no others, and all is news.
 */
export function newsFrom(newest: readonly { publishedAt: string | null }[], areOthers: boolean): string | undefined {
  const days = newest.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const [oldest, latest] = [days[0], days.at(-1)]
  if (!areOthers || !oldest || !latest) return undefined
  const weeks = new Date(Date.parse(latest) - newsDays * DAY_MS).toISOString().slice(0, 10)
  return oldest < weeks ? oldest : weeks
}

/** Relations that say where something belongs, and nothing that happened. */
const trivial: ReadonlySet<RelationType> = new Set(['PART_OF', 'LOCATED_IN'])
export const telling = RelationType.options.filter(type => !trivial.has(type))

/** The graph without trivial relations, which count as hidden. */
export function withoutTrivia<G extends Graph>(graph: G): G {
  const hidden: Graph['hidden'] = { ...graph.hidden }
  const count = (id: EntityId, type: RelationType) => {
    hidden[id] = { ...hidden[id], [type]: (hidden[id]?.[type] ?? 0) + 1 }
  }
  const edges = graph.edges.filter(({ type, from, to }) => {
    if (!trivial.has(type)) return true
    for (const end of new Set([from, to])) count(end, type)
    return false
  })
  return { ...graph, edges, hidden }
}

function neighboursIn(edges: readonly GraphEdge[]): Map<EntityId, Set<EntityId>> {
  const near = new Map<EntityId, Set<EntityId>>()
  for (const { from, to } of edges)
    if (from !== to)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const)
        near.set(one, (near.get(one) ?? new Set()).add(other))
  return near
}

/**
 * Of a graph, so many entities and events at most that are related to one another: from the one with the most neighbours on, always the one with the
 * most neighbours among those chosen. Events in which one alone takes part are left out. `unlinked`: how many of the graph's entities have no such relation.
 */
export function bestJoined(graph: Graph, most: number): { ids: EntityId[]; unlinked: number } {
  const all = neighboursIn(graph.edges)
  const alone = new Set(
    graph.nodes.filter(({ id, kind }) => kind === 'Event' && (all.get(id)?.size ?? 0) < 2).map(({ id }) => id),
  )
  const near = neighboursIn(graph.edges.filter(({ from, to }) => !alone.has(from) && !alone.has(to)))
  const degree = (id: EntityId) => near.get(id)?.size ?? 0
  const chosen = new Set<EntityId>()
  const ties = new Map<EntityId, number>()
  const better = (a: EntityId, b: EntityId): boolean => {
    const by = (ties.get(a) ?? 0) - (ties.get(b) ?? 0) || degree(a) - degree(b)
    return by > 0 || (by === 0 && a < b)
  }
  while (chosen.size < Math.min(most, near.size)) {
    let best: EntityId | undefined
    for (const id of near.keys()) if (!chosen.has(id) && (best === undefined || better(id, best))) best = id
    if (best === undefined) break
    chosen.add(best)
    for (const other of near.get(best) ?? []) ties.set(other, (ties.get(other) ?? 0) + 1)
  }
  const unlinked = graph.nodes.filter(({ id, kind }) => kind !== 'Event' && !near.has(id)).length
  return { ids: [...chosen], unlinked }
}
