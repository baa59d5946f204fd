import type { GraphEdge } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { NodeKind, RelationType } from '../../model/ontology.ts'
import { api } from '../api.ts'
import { hiddenCounts, leavesOf, sum, withNeighbours } from '../model/picture.ts'
import { addNeighbours, withinUrlLimit, withRetry } from './load-graph.ts'
import { useNotice } from './notice.ts'
import { useWorkspace } from './workspace.ts'

/** With more hidden neighbours than this, the reader is asked which to add. */
export const manyNeighbours = 30

/** Adds the neighbours of an entity, or opens the panel that asks which where there are many. */
export function expandOrChoose(id: EntityId): void {
  const { picture, openTool, select } = useWorkspace.getState()
  const hidden = sum(hiddenCounts(picture).get(id))
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
    const { picture, show } = useWorkspace.getState()
    const around = await Promise.all(choices.map(({ type, kind }) => api.neighbors(id, [type], limit, [kind])))
    const newcomers = around
      .flatMap(graph => graph.nodes.map(node => node.id))
      .filter(other => !picture.nodes.has(other))
    const joined = await api.around(withinUrlLimit([id, ...new Set(newcomers), ...picture.nodes.keys()]), 0, 2000)
    const graph = {
      nodes: [...around.flatMap(part => part.nodes), ...joined.nodes],
      edges: [...around.flatMap(part => part.edges), ...joined.edges],
      hidden: Object.assign({}, ...around.map(part => part.hidden), joined.hidden),
      truncated: joined.truncated || around.some(part => part.truncated),
    }
    show(graph, id)
  })

/** A request names the ids of two shares, of at most 200. */
const shareSize = 90
/** With more shares than this, the pairs would take too many requests: the nodes beyond are not asked for. */
const maxShares = 8

/** Adds the relations in the store between the nodes of the picture. A large picture is split into shares, and each pair of shares is requested. */
export const addMissingRelations = (): Promise<void> =>
  withRetry(async () => {
    const { picture, show } = useWorkspace.getState()
    const ids = [...picture.nodes.keys()]
    const shares: EntityId[][] = []
    for (let at = 0; at < ids.length && shares.length < maxShares; at += shareSize)
      shares.push(ids.slice(at, at + shareSize))
    const pairs = shares.flatMap((one, at) =>
      shares.length === 1 ? [one] : shares.slice(at + 1).map(two => [...one, ...two]),
    )
    const found: GraphEdge[] = []
    for (const pair of pairs) found.push(...(await api.around(withinUrlLimit(pair), 0, 2000)).edges)
    // The answers count relations to other shares as hidden, which would be wrong for the picture: only their edges are taken.
    if (found.some(edge => !picture.edges.has(edge.id))) show({ nodes: [], edges: found, hidden: {}, truncated: false })
    else useNotice.getState().notify({ message: 'explore.allRelated' })
  })

/** Keeps only some entities and their neighbours on screen. */
export function focusOn(ids: readonly EntityId[]): void {
  const { picture, keepOnly } = useWorkspace.getState()
  keepOnly(withNeighbours(picture, new Set(ids)))
}

/** Hides the neighbours of an entity that have no other neighbour. */
export function collapse(id: EntityId): void {
  const { picture, hide } = useWorkspace.getState()
  hide([...leavesOf(picture, id)])
}

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
