import type { GraphEdge } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { NodeKind, RelationType } from '../../model/ontology.ts'
import { api } from '../api.ts'
import { hiddenCounts, leavesOf, sum, withNeighbours } from '../model/picture.ts'
import { addNeighbours, withinUrlLimit, withRetry } from './load-graph.ts'
import { useNotice } from './notice.ts'
import { useWorkspace } from './workspace.ts'

/** Above this many newcomers a reader chooses first. */
export const manyNeighbours = 30

/** Brings in an entity's neighbours, or, when they are a crowd, asks which. */
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

/** Brings in the neighbours of some kinds by relations of some types, at most `limit` of each sort. */
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

/** How many ids one request may name, twice over. */
const shareSize = 90
/** Beyond this many shares the requests would be more than a reader waits for. */
const maxShares = 8

/** Brings in every relation that joins what is on screen; a large picture is asked for in pairs of shares. */
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
    // An answer counts as hidden what leads out of its pair, of which the picture knows better: only its relations are taken.
    if (found.some(edge => !picture.edges.has(edge.id))) show({ nodes: [], edges: found, hidden: {}, truncated: false })
    else useNotice.getState().notify({ message: 'explore.allRelated' })
  })

/** Leaves an entity, or several, and their neighbours alone on screen. */
export function focusOn(ids: readonly EntityId[]): void {
  const { picture, keepOnly } = useWorkspace.getState()
  keepOnly(withNeighbours(picture, new Set(ids)))
}

/** Takes away what hangs on an entity alone. */
export function collapse(id: EntityId): void {
  const { picture, hide } = useWorkspace.getState()
  hide([...leavesOf(picture, id)])
}

export function toggleMark(id: EntityId): void {
  const { marked, setMarked } = useWorkspace.getState()
  setMarked(marked.has(id) ? [...marked].filter(other => other !== id) : [...marked, id])
}

/** What an action on the choice acts on: everything marked, else the selected entity. */
export function targetIds(): EntityId[] {
  const { marked, selection, picture } = useWorkspace.getState()
  if (marked.size > 0) return [...marked]
  return selection?.kind === 'entity' && picture.nodes.has(selection.id) ? [selection.id] : []
}

/** Pins what is loose, or loosens it all when all of it is pinned. */
export function togglePins(ids: readonly EntityId[]): void {
  const { picture, pin } = useWorkspace.getState()
  if (ids.length > 0) pin(ids, !ids.every(id => picture.pinned.has(id)))
}
