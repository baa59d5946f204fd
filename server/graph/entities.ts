import {
  type EntityAnswer,
  MAX_SUBGRAPH_RELATIONS,
  type NeighborsQuery,
  type SubgraphQuery,
  type SubgraphRequest,
} from '../../model/api.ts'
import type { Graph, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import { NodeKind, nodeKinds, type RelationType } from '../../model/ontology.ts'
import type { GraphConnection, Row } from './connection.ts'
import { proposedTo } from './identity/proposals.ts'
import { entityRefColumns, presentEdge, presentEntityRef, presentNode } from './present-node.ts'
import { UnknownId } from './unknown-id.ts'

type Filter = {
  types?: RelationType[] | undefined
  kinds?: NodeKind[] | undefined
  from?: string | undefined
  to?: string | undefined
}

/** A relation is within `from` and `to` when the dates of its event, or else those of publication, overlap them. */
export const windowed = ({ types, kinds, from, to }: Filter, other: string): string =>
  [
    types ? 'type(r) IN $types' : '',
    kinds ? `any(label IN labels(${other}) WHERE label IN $kinds)` : '',
    from ? 'coalesce(r.end, r.lastPublished) >= $from' : '',
    to ? 'coalesce(r.start, r.firstPublished) <= $to' : '',
  ]
    .filter(Boolean)
    .map(condition => ` AND ${condition}`)
    .join('')

export const parameters = ({ types, kinds, from, to }: Filter) => ({
  ...(types ? { types } : {}),
  ...(kinds ? { kinds } : {}),
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
})

const kindOfPrefix = new Map(NodeKind.options.map(kind => [nodeKinds[kind].prefix.slice(0, 3), kind]))

export async function entity(store: GraphConnection, id: EntityId): Promise<EntityAnswer> {
  const [row] = await store.read('MATCH (n:Entity {id: $id}) RETURN n', { id })
  if (!row) throw new UnknownId('entity', id)
  const [counts, stated, references, proposals] = await Promise.all([
    store.read(
      // An id begins with its kind, which every engine groups by; a list of labels is not so portable.
      'MATCH (n:Entity {id: $id})-[r]-(o:Entity) RETURN type(r) AS type, substring(o.id, 0, 3) AS prefix, count(r) AS count ORDER BY type, prefix',
      { id },
    ),
    statedIn(store, id),
    store.read(`MATCH (r:Reference)-[:REFERS_TO]->(:Entity {id: $id}) RETURN ${entityRefColumns('r')} ORDER BY id`, {
      id,
    }),
    proposedTo(store.read, id),
  ])
  const neighbors = counts.map(({ type, prefix, count }) => ({
    type: type as RelationType,
    kind: kindOfPrefix.get(String(prefix)) as NodeKind,
    count: Number(count),
  }))
  const relations: EntityAnswer['relations'] = {}
  for (const { type, count } of neighbors) relations[type] = (relations[type] ?? 0) + count
  return {
    entity: presentNode(row.n),
    references: references.map(presentEntityRef),
    relations,
    neighbors,
    proposals,
    ...stated,
  }
}

type StatedIn = Pick<EntityAnswer, 'firstSeen' | 'lastSeen' | 'articleCount' | 'articles'>

/** The articles that mention an entity or, for an event, those with claims about it. */
async function statedIn(store: GraphConnection, id: EntityId): Promise<StatedIn> {
  for (const [pattern, count] of [
    ['(a:Article)-[m:MENTIONS]->(:Entity {id: $id})', 'sum(m.count)'],
    ['(a:Article)<-[:STATED_IN]-(:Claim)-[:OBJECT]->(:Entity {id: $id})', 'count(DISTINCT a.id)'],
  ]) {
    const [[totals], articles] = await Promise.all([
      store.read(
        `MATCH ${pattern} RETURN count(DISTINCT a.id) AS count, min(a.publishedAt) AS first, max(a.publishedAt) AS last`,
        { id },
      ),
      store.read(
        `MATCH ${pattern} RETURN a.id AS id, a.title AS title, a.publishedAt AS publishedAt, ${count} AS count ORDER BY publishedAt DESC, id LIMIT 50`,
        { id },
      ),
    ])
    if (articles.length > 0)
      return {
        firstSeen: totals?.first ?? null,
        lastSeen: totals?.last ?? null,
        articleCount: Number(totals?.count),
        articles: articles as EntityAnswer['articles'],
      }
  }
  return { firstSeen: null, lastSeen: null, articleCount: 0, articles: [] }
}

type Step = { edge: GraphEdge; node: GraphNode; near: EntityId }

/**
 * The relations of some entities, the best attested first, with the node at their other end. `limit` is that of each direction; `cut` when
 * one has more.
 */
async function steps(
  store: GraphConnection,
  ids: readonly EntityId[],
  filter: Filter,
  direction: 'in' | 'out' | 'both',
  limit: number,
): Promise<{ found: Step[]; cut: boolean }> {
  const run = async (pattern: string, outward: boolean): Promise<Step[]> =>
    (
      await store.read(
        `MATCH ${pattern} WHERE n.id IN $ids${windowed(filter, 'o')} RETURN n.id AS near, r, o ORDER BY r.claims DESC, o.mentions DESC, o.id LIMIT $limit`,
        { ids, limit: limit + 1, ...parameters(filter) },
      )
    ).map(row => {
      const node = presentNode(row.o)
      const near = row.near as EntityId
      return { node, near, edge: outward ? presentEdge(row.r, near, node.id) : presentEdge(row.r, node.id, near) }
    })
  const [out, into] = await Promise.all([
    direction === 'in' ? [] : run('(n:Entity)-[r]->(o:Entity)', true),
    direction === 'out' ? [] : run('(n:Entity)<-[r]-(o:Entity)', false),
  ])
  const seen = new Set<string>()
  const found = [...out.slice(0, limit), ...into.slice(0, limit)]
    .filter(step => !seen.has(`${step.edge.id}`) && seen.add(`${step.edge.id}`))
    .sort((a, b) => b.edge.claims - a.edge.claims || b.node.mentions - a.node.mentions)
  return { found, cut: out.length > limit || into.length > limit }
}

export async function neighbors(store: GraphConnection, id: EntityId, query: NeighborsQuery): Promise<Graph> {
  const [row] = await store.read('MATCH (n:Entity {id: $id}) RETURN n', { id })
  if (!row) throw new UnknownId('entity', id)
  const { found, cut } = await steps(store, [id], query, query.direction, query.limit)
  const kept = found.slice(0, query.limit)
  const nodes = new Map<string, GraphNode>([[id, presentNode(row.n)]])
  for (const step of kept) nodes.set(step.node.id, step.node)
  return withHidden(
    store,
    nodes,
    kept.map(step => step.edge),
    cut || found.length > query.limit,
  )
}

/**
 * What surrounds some entities, level by level, or without any the most named entities and what joins them. Throws UnknownId where none of them
 * is known; some that are not are named in `missing`.
 */
export async function subgraph(
  store: GraphConnection,
  query: SubgraphQuery & Pick<SubgraphRequest, 'relations'>,
): Promise<Graph> {
  const { ids, depth, limit } = query
  const nodes = new Map<string, GraphNode>()
  let truncated = false
  let missing: EntityId[] = []
  if (ids) {
    for (const row of await store.read('MATCH (n:Entity) WHERE n.id IN $ids RETURN n', { ids })) {
      const node = presentNode(row.n)
      nodes.set(node.id, node)
    }
    missing = ids.filter(id => !nodes.has(id))
    if (missing.length === ids.length) throw new UnknownId('entity', missing[0] as EntityId)
    let frontier = [...nodes.keys()] as EntityId[]
    for (let level = 0; level < depth && frontier.length > 0 && nodes.size < limit; level++) {
      const { found, cut } = await steps(store, frontier, query, 'both', limit * 4)
      truncated ||= cut
      frontier = []
      for (const step of found) {
        if (nodes.has(step.node.id)) continue
        if (nodes.size >= limit) {
          truncated = true
          break
        }
        nodes.set(step.node.id, step.node)
        frontier.push(step.node.id)
      }
    }
  } else {
    const kinds = query.kinds ? 'AND any(label IN labels(n) WHERE label IN $kinds)' : ''
    const rows = await store.read(
      `MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id <> ''${kinds} RETURN n, count(r) AS degree ORDER BY degree DESC, n.id LIMIT $limit`,
      { limit: limit + 1, ...(query.kinds ? { kinds: query.kinds } : {}) },
    )
    truncated = rows.length > limit
    for (const row of rows.slice(0, limit)) {
      const node = presentNode(row.n)
      nodes.set(node.id, node)
    }
  }
  const rows = await store.read(
    `MATCH (a:Entity)-[r]->(o:Entity) WHERE a.id IN $ids AND o.id IN $ids${windowed({ ...query, kinds: undefined }, 'o')} RETURN a.id AS from, r, o.id AS to ORDER BY r.claims DESC, r.id LIMIT ${MAX_SUBGRAPH_RELATIONS}`,
    {
      ids: [...nodes.keys()],
      ...parameters({ ...query, kinds: undefined }),
    },
  )
  const chosen = query.relations && new Set(query.relations)
  const graph = await withHidden(
    store,
    nodes,
    rows.map(row => presentEdge(row.r, row.from, row.to)).filter(({ id }) => !chosen || chosen.has(id)),
    truncated || rows.length === MAX_SUBGRAPH_RELATIONS,
  )
  return missing.length > 0 ? { ...graph, missing } : graph
}

/** Counts the relations of the nodes that are not among those shown. */
export async function withHidden(
  store: GraphConnection,
  nodes: ReadonlyMap<string, GraphNode>,
  edges: GraphEdge[],
  truncated: boolean,
): Promise<Graph> {
  const hidden: Graph['hidden'] = {}
  const all: Row[] = nodes.size
    ? await store.read(
        'MATCH (n:Entity)-[r]-(:Entity) WHERE n.id IN $ids RETURN n.id AS id, type(r) AS type, count(r) AS count',
        { ids: [...nodes.keys()] },
      )
    : []
  const shown = new Map<string, number>()
  for (const edge of edges)
    for (const end of new Set([edge.from, edge.to]))
      shown.set(`${end} ${edge.type}`, (shown.get(`${end} ${edge.type}`) ?? 0) + 1)
  for (const { id, type, count } of all) {
    const left = Number(count) - (shown.get(`${id} ${type}`) ?? 0)
    if (left > 0) hidden[String(id)] = { ...hidden[String(id)], [String(type)]: left }
  }
  return { nodes: [...nodes.values()], edges, truncated, hidden }
}
