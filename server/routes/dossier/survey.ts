import type { GraphEdge } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'

/** Disputed relations that are told together, and nodes and relations that a picture can show, at most. */
const MOST = { disputed: 500, nodes: 60, edges: 140 }

/** What a first reading of all of a dossier finds. `nodes`: every id in it. */
export type Survey = {
  nodes: ReadonlySet<EntityId>
  relations: number
  claims: number
  disputed: readonly GraphEdge[]
  /** How many are disputed beyond those. */
  moreDisputed: number
  /** What the picture shows: the best connected nodes, and among them the relations with the most claims. */
  drawn: { nodes: readonly EntityId[]; edges: readonly GraphEdge[] }
}

/** Whether some deny a relation that others state, or two events exclude each other. */
export const isContested = ({ disputed, type }: GraphEdge): boolean => disputed || type === 'CONFLICTS_WITH'

export async function surveyOf(pages: GraphPages): Promise<Survey> {
  const nodes = new Set<EntityId>()
  for await (const page of pages.nodes()) for (const { id } of page) nodes.add(id)
  const degrees = new Map<EntityId, number>()
  const disputed: GraphEdge[] = []
  let [relations, claims, moreDisputed] = [0, 0, 0]
  for await (const page of pages.edges())
    for (const edge of page) {
      relations += 1
      claims += edge.claims
      for (const end of new Set([edge.from, edge.to])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
      if (!isContested(edge)) continue
      if (disputed.length < MOST.disputed) disputed.push(edge)
      else moreDisputed += 1
    }
  const best = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST.nodes)
  const chosen = new Set(best.map(([id]) => id))
  let edges: GraphEdge[] = []
  for await (const page of pages.edges()) {
    const among = page.filter(({ from, to }) => from !== to && chosen.has(from) && chosen.has(to))
    edges = [...edges, ...among].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)).slice(0, MOST.edges)
  }
  return { nodes, relations, claims, disputed, moreDisputed, drawn: { nodes: [...chosen], edges } }
}
