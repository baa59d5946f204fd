import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import type { Part } from './claimed-relations.ts'
import { reach } from './reach.ts'

/** Nodes that a list looks at around some entities, at most. */
const MOST_NODES = 20_000

/** In which part of the graph the things of a list are: among the nodes that `ids` reach, or anywhere. */
export type ListScope = { ids: readonly EntityId[] | undefined; missing: EntityId[]; cut: boolean }

/** Throws UnknownId where the selection starts from ids and the store has none of them. */
export async function listScope(store: GraphConnection, selection: Selection): Promise<ListScope> {
  if (!selection.ids) return { ids: undefined, missing: [], cut: false }
  const { nodes, missing, cut } = await reach(store, selection, MOST_NODES)
  return { ids: [...nodes.keys()], missing, cut }
}

export const partOf = ({ ids }: ListScope): Part => (ids ? { among: ids } : 'all')

/** What every part of a list says of the rest, see `partOfList`. */
export const partAnswer = ({ missing, cut }: ListScope, hidden: number, nextCursor: string | undefined) => ({
  ...(nextCursor === undefined ? {} : { nextCursor }),
  truncated: cut || hidden > 0,
  hidden,
  ...(missing.length > 0 ? { missing } : {}),
})
