import { MAX_SUBGRAPH_RELATIONS } from '../../model/api.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { type ClaimSelection, MAX_IDS } from '../../model/selection.ts'
import { claimsOf } from '../model/filter.ts'
import { visibilityOf, visiblePart } from '../model/visibility.ts'
import { useWorkspace } from '../state/workspace.ts'

/** What is visible, as the server is asked for it. `isWhole`: it holds all of that. */
export type VisibleSelection = {
  selection: ClaimSelection & { ids: EntityId[]; relations?: RelationId[]; depth: 0 }
  isWhole: boolean
}

/**
 * The visible entities, the visible relations between them, and those claims of these that the filter does not hide; of them only `entities` and
 * `relations`, where these are given.
 */
export function visibleSelection(
  entities?: ReadonlySet<EntityId>,
  relations?: ReadonlySet<RelationId>,
): VisibleSelection {
  const { picture, period, filter } = useWorkspace.getState()
  const { nodes, edges } = visiblePart(picture, visibilityOf(picture, period, filter))
  const ids = [...nodes.keys()].filter(id => !entities || entities.has(id))
  const among = new Set(ids)
  const joining = [...picture.edges.values()].filter(({ from, to }) => among.has(from) && among.has(to))
  const chosen = joining.filter(({ id }) => edges.has(id) && (!relations || relations.has(id))).map(({ id }) => id)
  const some = chosen.length > 0 && chosen.length < joining.length ? chosen : undefined
  return {
    selection: {
      ...claimsOf(filter),
      ids: ids.slice(0, MAX_IDS),
      ...(some ? { relations: some.slice(0, MAX_SUBGRAPH_RELATIONS) } : {}),
      depth: 0,
    },
    isWhole: ids.length <= MAX_IDS && chosen.length <= MAX_SUBGRAPH_RELATIONS,
  }
}
