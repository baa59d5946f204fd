import type { GraphNode } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import { nodesOf } from '../nodes.ts'
import { presentNode } from '../present-node.ts'
import { UnknownId } from '../unknown-id.ts'
import { claimedRelations } from './claimed-relations.ts'
import { allOf, asksClaims, kindConditions, parametersOf } from './conditions.ts'
import { edgeConditions, stepsFrom } from './selected-relations.ts'

/** The nodes reached. `missing` are the `ids` that the store does not have; `cut` says that there is more than was searched. */
export type Reach = { nodes: Map<EntityId, GraphNode>; missing: EntityId[]; cut: boolean }

/** How many relations are followed from one level to the next, in each direction, for each node that is wanted. */
const FOLLOWED = 4

/**
 * The first `most` nodes of a selection: those of `ids` and, level by level, those reached over at most `depth` of its relations; without
 * ids the ones with the most selected relations. Throws UnknownId where the store has none of the ids.
 */
export async function reach(store: GraphConnection, selection: Selection, most: number): Promise<Reach> {
  const { ids, depth = 1 } = selection
  if (!ids) return { ...(await bestConnected(store, selection, most)), missing: [] }
  const nodes = await nodesOf(store, ids)
  const missing = ids.filter(id => !nodes.has(id))
  if (missing.length === ids.length) throw new UnknownId('entity', missing[0] as EntityId)
  let cut = nodes.size > most
  let frontier = [...nodes.keys()]
  for (let level = 0; level < depth && frontier.length > 0 && nodes.size < most; level++) {
    const steps = await stepsFrom(store, selection, frontier, 'both', most * FOLLOWED)
    cut ||= steps.cut
    frontier = []
    for (const { node } of steps.found) {
      if (nodes.has(node.id)) continue
      if (nodes.size >= most) {
        cut = true
        break
      }
      nodes.set(node.id, node)
      frontier.push(node.id)
    }
  }
  return { nodes: new Map([...nodes].slice(0, Math.max(most, ids.length))), missing, cut }
}

/** The nodes of the selected kinds with the most relations, to nodes of any kind. */
async function bestConnected(
  store: GraphConnection,
  selection: Selection,
  most: number,
): Promise<Omit<Reach, 'missing'>> {
  if (asksClaims(selection)) {
    const { found, cut } = await claimedRelations(store, { ...selection, kinds: undefined }, 'all')
    const degrees = new Map<EntityId, number>()
    for (const { edge } of found)
      for (const end of new Set([edge.from, edge.to])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
    const ordered = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
    const nodes = await nodesOf(store, ordered)
    const kept = [...nodes].filter(([, { kind }]) => selection.kinds?.includes(kind) ?? true)
    return { nodes: new Map(kept.slice(0, most)), cut: cut || kept.length > most }
  }
  const conditions = ["n.id <> ''", ...edgeConditions(selection, ['n', 'o']), ...kindConditions('n', selection)]
  const rows = await store.read(
    `MATCH (n:Entity)-[r]-(o:Entity) WHERE ${allOf(conditions)} RETURN n, count(r) AS degree ORDER BY degree DESC, n.id LIMIT $most`,
    { ...parametersOf(selection), most: most + 1 },
  )
  const nodes = rows.slice(0, most).map(({ n }) => presentNode(n))
  return { nodes: new Map(nodes.map(node => [node.id, node])), cut: rows.length > most }
}
