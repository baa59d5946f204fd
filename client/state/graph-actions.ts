import type { EntityId } from '../../model/ids.ts'
import type { NodeKind, RelationType } from '../../model/ontology.ts'
import { api, around } from '../api.ts'
import { hiddenCounts, totalRelations, withNeighbours } from '../model/picture.ts'
import { addNeighbours, withRetry } from './load-graph.ts'
import { useNotice } from './notice.ts'
import { useWorkspace } from './workspace.ts'

/** With more hidden neighbours than this, the reader is asked which to add. */
export const manyNeighbours = 30

/** Adds the neighbours of an entity, or opens the panel that asks which where there are many. */
export function expandOrChoose(id: EntityId): void {
  const { picture, openTool, select } = useWorkspace.getState()
  const hidden = totalRelations(hiddenCounts(picture).get(id))
  if (hidden > manyNeighbours) openTool({ name: 'expand', id })
  else {
    select({ kind: 'entity', id })
    if (hidden > 0) void addNeighbours(id)
  }
}

export type NeighbourGroup = { type: RelationType; kind: NodeKind }

/** Adds the neighbours of an entity in some groups, at most `limit` of each. A failure is told with a way to try again. */
export const addChosenNeighbours = (id: EntityId, choices: readonly NeighbourGroup[], limit: number): Promise<void> =>
  withRetry(async () => {
    const { picture, expand } = useWorkspace.getState()
    const groups = await Promise.all(
      choices.map(({ type, kind }) => api.neighbors(id, { types: [type], kinds: [kind], limit })),
    )
    const newcomers = groups
      .flatMap(graph => graph.nodes.map(node => node.id))
      .filter(other => !picture.nodes.has(other))
    const joined = await around([id, ...newcomers, ...picture.nodes.keys()], 0)
    const graph = {
      nodes: [...groups.flatMap(part => part.nodes), ...joined.nodes],
      edges: [...groups.flatMap(part => part.edges), ...joined.edges],
      // Those of the groups tell of their own types alone.
      hidden: joined.hidden,
      truncated: joined.truncated || groups.some(part => part.truncated),
    }
    expand(graph, id)
  })

/** Adds the relations in the store between the nodes of the picture. */
export const addMissingRelations = (): Promise<void> =>
  withRetry(async () => {
    const { picture, show } = useWorkspace.getState()
    const graph = await around([...picture.nodes.keys()], 0)
    if (graph.edges.some(edge => !picture.edges.has(edge.id))) show(graph)
    else useNotice.getState().notify({ message: 'explore.allRelated' })
  })

/** Keeps only some entities and their neighbours on screen. */
export function focusOn(ids: readonly EntityId[]): void {
  const { picture, keepOnly } = useWorkspace.getState()
  keepOnly(withNeighbours(picture, new Set(ids)))
}

/** Takes away what expanding an entity brought in, else its neighbours that have no other neighbour. */
export const collapse = (id: EntityId): void => useWorkspace.getState().collapse(id)

export function toggleMark(id: EntityId): void {
  const { marked, setMarked } = useWorkspace.getState()
  setMarked(marked.has(id) ? [...marked].filter(other => other !== id) : [...marked, id])
}

/** What an action applies to: the marked entities, else the selected one. */
export function targetIds(): EntityId[] {
  const { marked, selection, picture } = useWorkspace.getState()
  if (marked.size > 0) return [...marked]
  return selection?.kind === 'entity' && picture.nodes.has(selection.id) ? [selection.id] : []
}

/** Unpins the nodes if all of them are pinned, else pins them. */
export function togglePins(ids: readonly EntityId[]): void {
  const { picture, pin } = useWorkspace.getState()
  if (ids.length > 0) pin(ids, !ids.every(id => picture.pinned.has(id)))
}
