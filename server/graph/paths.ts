import type { PathsAnswer } from '../../model/api.ts'
import type { GraphNode } from '../../model/graph.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { GraphConnection } from './connection.ts'
import { withHiddenCounts } from './entities.ts'
import { presentEdge, presentNode } from './present-node.ts'
import { UnknownId } from './unknown-id.ts'

/** The most relations followed in one step; where there are more, the answer says that it was cut. */
const WIDEST = 200_000

type Link = { edge: RelationId; before: EntityId; claims: number }
/** The entities reached from one end, each with the links of its shortest paths. */
type Side = {
  reached: Map<EntityId, { level: number; by: Link[] }>
  frontier: EntityId[]
  level: number
  degree: number
}
type Path = PathsAnswer['paths'][number]

/**
 * The shortest paths between two entities, over at most `maxLength` relations, those with the most sources first. Bidirectional search that
 * expands the side with fewer relations to follow, so that the many relations of a hub in the middle are not read.
 */
export async function paths(
  store: GraphConnection,
  from: EntityId,
  to: EntityId,
  maxLength: number,
  limit: number,
): Promise<PathsAnswer> {
  const there = await nodesOf(store, [from, to])
  for (const id of [from, to]) if (!there.has(id)) throw new UnknownId('entity', id)
  const sides: [Side, Side] = [await sideOf(store, from), await sideOf(store, to)]
  let met: EntityId[] = from === to ? [from] : []
  let cut = false
  while (met.length === 0 && sides[0].level + sides[1].level < maxLength) {
    const [near, far] = sides[0].degree <= sides[1].degree ? sides : [sides[1], sides[0]]
    cut = (await expand(store, near)) || cut
    if (near.frontier.length === 0) break
    met = near.frontier.filter(id => far.reached.has(id)).sort()
  }
  const found: Path[] = []
  for (const middle of met)
    for (const start of trails(sides[0], middle, limit))
      for (const end of trails(sides[1], middle, limit)) {
        if (found.length >= limit) break
        found.push({
          nodes: [...start.nodes.toReversed(), middle, ...end.nodes],
          edges: [...start.edges.toReversed(), ...end.edges],
        })
      }
  const nodes = await nodesOf(store, [...new Set(found.flatMap(path => path.nodes))])
  return { graph: await withHiddenCounts(store, nodes, await edgesOf(store, found, nodes), cut), paths: found }
}

async function sideOf(store: GraphConnection, id: EntityId): Promise<Side> {
  const side = { reached: new Map([[id, { level: 0, by: [] }]]), frontier: [id], level: 0 }
  return { ...side, degree: await degreeOf(store, side.frontier) }
}

async function degreeOf(store: GraphConnection, ids: readonly EntityId[]): Promise<number> {
  const [row] = await store.read('MATCH (n:Entity)-[r]-(:Entity) WHERE n.id IN $ids RETURN count(r) AS count', { ids })
  return Number(row?.count ?? 0)
}

/** Expands the frontier by one relation; returns whether some relations were left out. */
async function expand(store: GraphConnection, side: Side): Promise<boolean> {
  const rows = await store.read(
    'MATCH (n:Entity)-[r]-(o:Entity) WHERE n.id IN $ids RETURN n.id AS before, r.id AS edge, r.claims AS claims, o.id AS id LIMIT $limit',
    { ids: side.frontier, limit: WIDEST + 1 },
  )
  side.level++
  side.frontier = []
  for (const { before, edge, claims, id } of rows.slice(0, WIDEST)) {
    const known = side.reached.get(id)
    const link = { edge, before, claims: Number(claims ?? 0) }
    if (known?.level === side.level) known.by.push(link)
    else if (!known) {
      side.reached.set(id, { level: side.level, by: [link] })
      side.frontier.push(id)
    }
  }
  side.degree = side.frontier.length ? await degreeOf(store, side.frontier) : 0
  return rows.length > WIDEST
}

/** The paths from `at` back to the start of a side, without `at` itself, at most `limit`. */
function trails({ reached }: Pick<Side, 'reached'>, at: EntityId, limit: number): Path[] {
  const by = reached.get(at)?.by ?? []
  if (by.length === 0) return [{ nodes: [], edges: [] }]
  const ways: Path[] = []
  for (const { edge, before } of by.sort((a, b) => b.claims - a.claims || (a.edge < b.edge ? -1 : 1)))
    for (const way of ways.length < limit ? trails({ reached }, before, limit - ways.length) : [])
      ways.push({ nodes: [before, ...way.nodes], edges: [edge, ...way.edges] })
  return ways
}

async function nodesOf(store: GraphConnection, ids: readonly string[]): Promise<Map<string, GraphNode>> {
  const rows = await store.read('MATCH (n:Entity) WHERE n.id IN $ids RETURN n', { ids })
  return new Map(rows.map(({ n }) => presentNode(n)).map(node => [node.id, node]))
}

async function edgesOf(store: GraphConnection, found: readonly Path[], nodes: ReadonlyMap<string, GraphNode>) {
  const used = new Set(found.flatMap(path => path.edges))
  const rows = await store.read(
    'MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids RETURN a.id AS from, r, b.id AS to',
    { ids: [...nodes.keys()] },
  )
  return rows.map(({ from, r, to }) => presentEdge(r, from, to)).filter(edge => used.has(edge.id))
}
