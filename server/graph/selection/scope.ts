import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import type { Part } from './claimed-relations.ts'
import { reach } from './reach.ts'

/** The most nodes that a list considers around some entities. */
const MOST_NODES = 20_000

/** The part of the graph that a list covers: the nodes that `ids` reach, or everything. */
export type ListScope = { ids: readonly EntityId[] | undefined; missing: EntityId[]; cut: boolean }

/** The scope of a selection. Throws UnknownId where it starts from ids and the store has none of them. */
export async function listScope(store: GraphConnection, selection: Selection): Promise<ListScope> {
  if (!selection.ids) return { ids: undefined, missing: [], cut: false }
  const { nodes, missing, cut } = await reach(store, selection, MOST_NODES)
  return { ids: [...nodes.keys()], missing, cut }
}

/** The part of the graph that a scope means, for `claimedRelations`. */
export const partOf = ({ ids }: ListScope): Part => (ids ? { among: ids } : 'all')

/** The fields of each part of a list about the rest, see `partOfList`. */
export const partAnswer = ({ missing, cut }: ListScope, hidden: number, nextCursor: string | undefined) => ({
  ...(nextCursor === undefined ? {} : { nextCursor }),
  truncated: cut || hidden > 0,
  hidden,
  ...(missing.length > 0 ? { missing } : {}),
})
