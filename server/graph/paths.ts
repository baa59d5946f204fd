import type { PathsAnswer, PathsSelection } from '../../model/api.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Selection } from '../../model/selection.ts'
import type { GraphConnection } from './connection.ts'
import { listName, offsetCursor, offsetIn } from './cursor.ts'
import { nodesOf } from './nodes.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import { allOf, asksClaims, kindConditions, parametersOf } from './selection/conditions.ts'
import { edgeConditions, relationsAmong } from './selection/selected-relations.ts'
import { graphOf } from './subgraph.ts'
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
  { from, to, maxLength, limit, cursor, ...given }: PathsSelection,
): Promise<PathsAnswer> {
  const list = listName('paths', { from, to, maxLength, ...given })
  const offset = offsetIn(list, cursor)
  // The ends are in `ids`, so that `kinds` does not apply to them.
  const selection: Selection = { ...given, ids: [from, to], depth: maxLength }
  const there = await nodesOf(store, [from, to])
  for (const id of [from, to]) if (!there.has(id)) throw new UnknownId('entity', id)
  const sides: [Side, Side] = [await sideOf(store, from), await sideOf(store, to)]
  let met: EntityId[] = from === to ? [from] : []
  let cut = false
  while (met.length === 0 && sides[0].level + sides[1].level < maxLength) {
    const [near, far] = sides[0].degree <= sides[1].degree ? sides : [sides[1], sides[0]]
    cut = (await expand(store, selection, near)) || cut
    if (near.frontier.length === 0) break
    met = near.frontier.filter(id => far.reached.has(id)).sort()
  }
  const end = offset + limit
  const ways = sides.map(side => wayCounter(side))
  const all = met.reduce((sum, middle) => sum + ways.reduce((product, count) => product * count(middle), 1), 0)
  const shown = firstPaths(sides, met, end).slice(offset)
  const nodes = await nodesOf(store, [...new Set(shown.flatMap(path => path.nodes))])
  const used = new Set(shown.flatMap(path => path.edges))
  const { edges } = await relationsAmong(store, selection, [...nodes.keys()], WIDEST)
  const graph = await graphOf(
    store,
    selection,
    nodes,
    edges.filter(({ id }) => used.has(id)),
    edges.filter(({ id }) => used.has(id)),
  )
  const hidden = Math.min(Math.max(all - end, 0), Number.MAX_SAFE_INTEGER)
  return {
    graph: { ...graph, truncated: cut || hidden > 0 },
    paths: shown,
    ...(hidden > 0 ? { nextCursor: offsetCursor(list, end) } : {}),
    truncated: cut || hidden > 0,
    hidden,
  }
}

function firstPaths([here, there]: [Side, Side], met: readonly EntityId[], most: number): Path[] {
  const found: Path[] = []
  for (const middle of met)
    for (const start of trails(here, middle, most))
      for (const end of trails(there, middle, most)) {
        if (found.length >= most) return found
        found.push({
          nodes: [...start.nodes.toReversed(), middle, ...end.nodes],
          edges: [...start.edges.toReversed(), ...end.edges],
        })
      }
  return found
}

/** Counts the shortest ways from an entity back to where a side began. */
function wayCounter({ reached }: Pick<Side, 'reached'>): (id: EntityId) => number {
  const known = new Map<EntityId, number>()
  const count = (id: EntityId): number => {
    const by = reached.get(id)?.by ?? []
    const ways = known.get(id) ?? (by.length === 0 ? 1 : by.reduce((sum, { before }) => sum + count(before), 0))
    known.set(id, ways)
    return ways
  }
  return count
}

async function sideOf(store: GraphConnection, id: EntityId): Promise<Side> {
  const side = { reached: new Map([[id, { level: 0, by: [] }]]), frontier: [id], level: 0 }
  return { ...side, degree: await degreeOf(store, side.frontier) }
}

async function degreeOf(store: GraphConnection, ids: readonly EntityId[]): Promise<number> {
  const [row] = await store.read('MATCH (n:Entity)-[r]-(:Entity) WHERE n.id IN $ids RETURN count(r) AS count', { ids })
  return Number(row?.count ?? 0)
}

/** Every relation of the selection from some entities, with the entity at its other end; `cut` where there are more than are followed. */
async function linksFrom(
  store: GraphConnection,
  selection: Selection,
  ids: readonly EntityId[],
): Promise<{ rows: (Link & { id: EntityId })[]; cut: boolean }> {
  if (asksClaims(selection)) {
    const { found, cut } = await claimedRelations(store, selection, { touching: ids })
    const near = new Set(ids)
    const rows = found.flatMap(({ edge: { id: edge, from, to, claims } }) =>
      [[from, to] as const, [to, from] as const].flatMap(([before, id]) =>
        near.has(before) ? [{ before, edge, claims, id }] : [],
      ),
    )
    return { rows, cut }
  }
  const conditions = ['n.id IN $ids', ...edgeConditions(selection, ['n', 'o']), ...kindConditions('o', selection)]
  const rows = await store.read(
    `MATCH (n:Entity)-[r]-(o:Entity) WHERE ${allOf(conditions)} RETURN n.id AS before, r.id AS edge, r.claims AS claims, o.id AS id LIMIT $limit`,
    { ...parametersOf(selection), ids, limit: WIDEST + 1 },
  )
  return {
    rows: rows
      .slice(0, WIDEST)
      .map(({ before, edge, claims, id }) => ({ before, edge, claims: Number(claims ?? 0), id })),
    cut: rows.length > WIDEST,
  }
}

/** Expands the frontier by one relation; returns whether some relations were left out. */
async function expand(store: GraphConnection, selection: Selection, side: Side): Promise<boolean> {
  const { rows, cut } = await linksFrom(store, selection, side.frontier)
  side.level++
  side.frontier = []
  for (const { id, ...link } of rows) {
    const known = side.reached.get(id)
    if (known?.level === side.level) known.by.push(link)
    else if (!known) {
      side.reached.set(id, { level: side.level, by: [link] })
      side.frontier.push(id)
    }
  }
  side.degree = side.frontier.length ? await degreeOf(store, side.frontier) : 0
  return cut
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
