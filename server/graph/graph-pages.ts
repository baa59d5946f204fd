import type { Graph, GraphEdge, GraphNode, RelationClaim } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { ClaimSelection, Selection } from '../../model/selection.ts'
import type { GraphConnection } from './connection.ts'
import { presentEdge, presentNode } from './present-node.ts'
import { claimsOf } from './relation.ts'
import {
  allOf,
  asksClaims,
  asksRelations,
  endConditions,
  kindConditions,
  parametersOf,
  where,
} from './selection/conditions.ts'
import { reach } from './selection/reach.ts'
import { edgeConditions, relationsAmong } from './selection/selected-relations.ts'

/**
 * A part of the graph that may be larger than memory, read page by page and as often as a form of it needs: first its nodes, then its
 * relations, each page with what its claims are. An edge joins nodes that `nodes` gave.
 */
export type GraphPages = Pick<Graph, 'truncated' | 'hidden' | 'missing' | 'asOf'> & {
  nodes(): AsyncIterable<readonly GraphNode[]>
  edges(): AsyncIterable<readonly GraphEdge[]>
  /** The claims of these relations, in their order. */
  claims(edges: readonly GraphEdge[]): Promise<readonly RelationClaim[]>
}

const NODES = 500
/** The number of relations of a page, or of claims where these are more: the most that is in memory at once. */
const RELATIONS = 1000

/** A graph that is in memory already; its claims are read when they are asked for. */
export const pagesOfGraph = (
  store: GraphConnection,
  graph: Omit<Graph, 'claims'>,
  selection: ClaimSelection,
): GraphPages => ({
  ...graph,
  async *nodes() {
    for (let at = 0; at < graph.nodes.length; at += NODES) yield graph.nodes.slice(at, at + NODES)
  },
  async *edges() {
    yield* inPages(graph.edges)
  },
  claims: edges => relationClaims(store, edges, selection),
})

/** Nodes and relations that are held at once where a part of the graph has to be found first, around some nodes or by some claims, at most. */
const MOST_HELD = { nodes: 20_000, relations: 200_000 }

/**
 * All of a selection, however much: its nodes, those without a relation too, and the relations between them. Around some nodes and by some claims
 * it is as much as can be held, and `truncated` where that is not all. Throws UnknownId.
 */
export async function everything(store: GraphConnection, selection: Selection): Promise<GraphPages> {
  if (!selection.ids && !asksClaims(selection)) return stored(store, selection)
  const { nodes, missing, cut } = await reach(store, selection, MOST_HELD.nodes)
  const { edges, cut: isCut } = await relationsAmong(store, selection, [...nodes.keys()], MOST_HELD.relations)
  const graph = {
    nodes: [...nodes.values()],
    edges,
    truncated: cut || isCut,
    hidden: {},
    ...(missing.length > 0 ? { missing } : {}),
    ...(selection.asOf ? { asOf: selection.asOf } : {}),
  }
  return pagesOfGraph(store, graph, selection)
}

/** All of a selection of the whole graph by all claims, as the store has it. */
async function stored(store: GraphConnection, selection: Selection): Promise<GraphPages> {
  const ids: EntityId[] = []
  const present = new Set<EntityId>()
  const wanted = [
    ...kindConditions('n', selection),
    ...endConditions('n', selection),
    ...(asksRelations(selection)
      ? [`EXISTS { MATCH (n)-[r]-(x:Entity) WHERE ${allOf(edgeConditions(selection, ['x']))} }`]
      : []),
  ]
  const parameters = parametersOf(selection)
  for (const { id } of await store.read(
    `MATCH (n:Entity) ${where(wanted)} RETURN n.id AS id ORDER BY id`,
    parameters,
  )) {
    ids.push(id)
    present.add(id)
  }
  const chunks = () =>
    Array.from({ length: Math.ceil(ids.length / NODES) }, (_, i) => ids.slice(i * NODES, (i + 1) * NODES))
  const asked = where(['a.id IN $ids', ...edgeConditions(selection, ['a', 'o'])])
  return {
    truncated: false,
    hidden: {},
    async *nodes() {
      for (const chunk of chunks()) {
        const rows = await store.read('MATCH (n:Entity) WHERE n.id IN $ids RETURN n ORDER BY n.id', { ids: chunk })
        const nodes = rows.map(row => presentNode(row.n))
        // A node that was merged into another in the meantime is missing; no edge may refer to it.
        const found = new Set(nodes.map(({ id }) => id))
        for (const id of chunk) if (!found.has(id)) present.delete(id)
        yield nodes
      }
    },
    async *edges() {
      for (const chunk of chunks()) {
        const counts = await store.read(
          `MATCH (a:Entity)-[r]->(o:Entity) ${asked} RETURN a.id AS id, count(r) AS relations ORDER BY id`,
          { ids: chunk, ...parameters },
        )
        for (const { ids, skip } of batches(counts.map(row => [row.id, Number(row.relations)]))) {
          const rows = await store.read(
            `MATCH (a:Entity)-[r]->(o:Entity) ${asked} RETURN a.id AS from, r, o.id AS to ORDER BY from, r.id SKIP $skip LIMIT $limit`,
            { ids, skip, limit: RELATIONS, ...parameters },
          )
          const edges = rows.filter(row => present.has(row.to)).map(row => presentEdge(row.r, row.from, row.to))
          yield* inPages(edges)
        }
      }
    },
    claims: edges => relationClaims(store, edges, selection),
  }
}

/** Some starts of relations with not more than a page of them together, or one of them and how many of its relations were read before. */
function* batches(counts: readonly (readonly [EntityId, number])[]): Generator<{ ids: EntityId[]; skip: number }> {
  let ids: EntityId[] = []
  let size = 0
  for (const [id, count] of counts) {
    if (ids.length > 0 && size + count > RELATIONS) {
      yield { ids, skip: 0 }
      ids = []
      size = 0
    }
    if (count > RELATIONS) for (let skip = 0; skip < count; skip += RELATIONS) yield { ids: [id], skip }
    else {
      ids.push(id)
      size += count
    }
  }
  if (ids.length > 0) yield { ids, skip: 0 }
}

/** Pages with not more claims than relations may be on one, or of a single relation. */
function* inPages(edges: readonly GraphEdge[]): Generator<GraphEdge[]> {
  let page: GraphEdge[] = []
  let claims = 0
  for (const edge of edges) {
    if (page.length === RELATIONS || (page.length > 0 && claims + edge.claims > RELATIONS)) {
      yield page
      page = []
      claims = 0
    }
    page.push(edge)
    claims += edge.claims
  }
  if (page.length > 0) yield page
}

async function relationClaims(
  store: GraphConnection,
  edges: readonly GraphEdge[],
  selection: ClaimSelection,
): Promise<RelationClaim[]> {
  const found = await claimsOf(
    store,
    edges.map(({ id }) => id),
    selection,
  )
  return edges.flatMap(({ id }) => (found.get(id) ?? []).map(claim => ({ ...claim, relationId: id })))
}
