import type { Graph, GraphEdge, GraphNode } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import { nodesOf } from '../nodes.ts'
import { presentEdge, presentNode } from '../present-node.ts'
import { claimedRelations } from './claimed-relations.ts'
import { allOf, asksClaims, endConditions, kindConditions, parametersOf, relationConditions } from './conditions.ts'

/**
 * The relations of a selection. If it leaves out claims, relations are projected from the others; if all claims count, the stored relations
 * are the same and faster to read.
 */

/** A relation from one of some entities to the node at its other end. */
export type Step = { edge: GraphEdge; near: EntityId; node: GraphNode }
/** Which relations of an entity: those that lead to it, those that start from it, or both. */
export type Direction = 'in' | 'out' | 'both'

type Ranked = { claims: number; mentions: number; id: string }
/** Orders relations by their number of sources, then by how often their other ends are mentioned. */
const byRank = (a: Ranked, b: Ranked): number =>
  b.claims - a.claims || b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const rankOf = ({ edge, node }: Step): Ranked => ({ claims: edge.claims, mentions: node.mentions, id: edge.id })

/** Conditions on a relation `r` and its ends. */
export const edgeConditions = (selection: Selection, ends: readonly string[]): string[] => [
  ...relationConditions('r', selection),
  ...ends.flatMap(end => endConditions(end, selection)),
]

/**
 * The relations of some entities, each once, with the node at their other end, which is of a selected kind. `limit` applies to each
 * direction; `cut` says that one has more.
 */
export async function stepsFrom(
  store: GraphConnection,
  selection: Selection,
  ids: readonly EntityId[],
  direction: Direction,
  limit: number,
): Promise<{ found: Step[]; cut: boolean }> {
  return asksClaims(selection)
    ? claimedSteps(store, selection, ids, direction, limit)
    : storedSteps(store, selection, ids, direction, limit)
}

async function storedSteps(
  store: GraphConnection,
  selection: Selection,
  ids: readonly EntityId[],
  direction: Direction,
  limit: number,
): Promise<{ found: Step[]; cut: boolean }> {
  const conditions = ['n.id IN $ids', ...edgeConditions(selection, ['n', 'o']), ...kindConditions('o', selection)]
  const run = async (pattern: string, outward: boolean): Promise<Step[]> =>
    (
      await store.read(
        `MATCH ${pattern} WHERE ${allOf(conditions)} RETURN n.id AS near, r, o ORDER BY r.claims DESC, o.mentions DESC, r.id LIMIT $limit`,
        { ...parametersOf(selection), ids, limit: limit + 1 },
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
    .filter(({ edge }) => !seen.has(edge.id) && seen.add(edge.id))
    .sort((a, b) => byRank(rankOf(a), rankOf(b)))
  return { found, cut: out.length > limit || into.length > limit }
}

async function claimedSteps(
  store: GraphConnection,
  selection: Selection,
  ids: readonly EntityId[],
  direction: Direction,
  limit: number,
): Promise<{ found: Step[]; cut: boolean }> {
  const all = await claimedRelations(store, selection, { touching: ids })
  const touched = new Set(ids)
  const ends = all.found
    .flatMap(({ edge, mentions }) => {
      const { from, to } = edge
      if (touched.has(from) && direction !== 'in') return [{ edge, near: from, far: to, mentions: mentions.to }]
      return touched.has(to) && direction !== 'out' ? [{ edge, near: to, far: from, mentions: mentions.from }] : []
    })
    .sort((a, b) => {
      const rank = ({ edge, mentions }: typeof a): Ranked => ({ claims: edge.claims, mentions, id: edge.id })
      return byRank(rank(a), rank(b))
    })
  const most = direction === 'both' ? 2 * limit : limit
  const kept = ends.slice(0, most)
  const nodes = await nodesOf(store, [...new Set(kept.map(({ far }) => far))])
  return {
    found: kept.flatMap(({ edge, near, far }) => {
      const node = nodes.get(far)
      return node ? [{ edge, near, node }] : []
    }),
    cut: all.cut || ends.length > most,
  }
}

/** The relations between some nodes, those with the most sources first, at most `limit`; `cut` says that there are more. */
export async function relationsAmong(
  store: GraphConnection,
  selection: Selection,
  ids: readonly EntityId[],
  limit: number,
): Promise<{ edges: GraphEdge[]; cut: boolean }> {
  if (ids.length === 0) return { edges: [], cut: false }
  if (asksClaims(selection)) {
    const { found, cut } = await claimedRelations(store, selection, { among: ids })
    return { edges: found.slice(0, limit).map(({ edge }) => edge), cut: cut || found.length > limit }
  }
  const conditions = ['a.id IN $ids', 'b.id IN $ids', ...edgeConditions(selection, ['a', 'b'])]
  const rows = await store.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE ${allOf(conditions)} RETURN a.id AS from, r, b.id AS to ORDER BY r.claims DESC, r.id LIMIT $limit`,
    { ...parametersOf(selection), ids, limit: limit + 1 },
  )
  return { edges: rows.slice(0, limit).map(row => presentEdge(row.r, row.from, row.to)), cut: rows.length > limit }
}

/** How many selected relations each of these nodes has, by type, without those in `shown`. */
export async function hiddenRelations(
  store: GraphConnection,
  selection: Selection,
  ids: readonly EntityId[],
  shown: readonly GraphEdge[],
): Promise<Graph['hidden']> {
  if (ids.length === 0) return {}
  const counts = new Map<string, { id: string; type: string; count: number }>()
  const count = (id: string, type: string, by: number) => {
    const key = `${id} ${type}`
    counts.set(key, { id, type, count: (counts.get(key)?.count ?? 0) + by })
  }
  if (asksClaims(selection)) {
    const here = new Set<string>(ids)
    const { found } = await claimedRelations(store, selection, { touching: ids })
    for (const { edge } of found)
      for (const end of new Set([edge.from, edge.to])) if (here.has(end)) count(end, edge.type, 1)
  } else {
    const conditions = ['n.id IN $ids', ...edgeConditions(selection, ['n', 'o']), ...kindConditions('o', selection)]
    const rows = await store.read(
      `MATCH (n:Entity)-[r]-(o:Entity) WHERE ${allOf(conditions)} RETURN n.id AS id, type(r) AS type, count(r) AS count`,
      { ...parametersOf(selection), ids },
    )
    for (const row of rows) count(String(row.id), String(row.type), Number(row.count))
  }
  for (const { from, to, type } of shown) for (const end of new Set<string>([from, to])) count(end, type, -1)
  const hidden: Graph['hidden'] = {}
  const here = new Set<string>(ids)
  for (const { id, type, count } of counts.values())
    if (count > 0 && here.has(id)) hidden[id] = { ...hidden[id], [type]: count }
  return hidden
}
