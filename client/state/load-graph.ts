import { QueryClient } from '@tanstack/react-query'
import type { Graph } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'
import { api, around, failureOf } from '../api.ts'
import { readAddress } from '../model/address.ts'
import { useNotice } from './notice.ts'
import { usePreferences } from './preferences.ts'
import { useWorkspace } from './workspace.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 1 && failureOf(error) === 'unavailable',
    },
  },
})

const openingSize = 40
const nearestNeighbours = 50
/** Neighbours in one answer at most. */
const maxNeighbours = 2000

/** Opens what an address names, or the opening graph. A failure is kept in the workspace, and a notice tells where part of the address could not be read. */
export async function openAddress(hash: string): Promise<void> {
  const workspace = useWorkspace.getState()
  const address = readAddress(hash)
  let sound = address.isComplete
  if (address.language) usePreferences.getState().setLanguageForVisit(address.language)
  workspace.setView(address.view)
  workspace.openTool(address.tool)
  workspace.select(address.selection)
  workspace.openArticle(address.openedArticle)
  try {
    const seed = await queryClient.fetchQuery({
      queryKey: ['seed graph'],
      queryFn: ({ signal }) => api.subgraph({ limit: openingSize }, { signal }),
    })
    const opening = seed.nodes.map(node => node.id)
    let graph = seed
    if (address.show?.length === 0) graph = { nodes: [], edges: [], hidden: {}, truncated: false }
    else if (address.show)
      graph = await around(address.show, 0).catch((error: unknown) => {
        const failure = failureOf(error)
        if (failure !== 'notFound' && failure !== 'refused') throw error
        sound = false
        return seed
      })
    const { arrangement, period, filter, encoding } = address
    const nodePositions = graph === seed ? undefined : address.nodePositions
    workspace.open(graph, opening, arrangement, { period, filter, encoding }, nodePositions)
    if (!sound) useNotice.getState().notify({ message: 'problem.address' })
    else if (graph.missing) useNotice.getState().notify({ message: 'problem.missing', count: graph.missing.length })
  } catch (error) {
    workspace.failToOpen(error)
  }
}

/** Opens the opening graph, fetched again. */
export async function openStart(): Promise<void> {
  await queryClient.invalidateQueries()
  await openAddress('')
}

/**
 * Brings all that is shown up to date with the graph as it is now. What is on screen stays where it is, but for what is gone; the opening graph is
 * joined by what belongs to it now.
 */
export const refresh = (): Promise<void> =>
  withRetry(async () => {
    await queryClient.invalidateQueries()
    const { picture, openingIds, redraw } = useWorkspace.getState()
    const shown = [...picture.nodes.keys()]
    const opening = new Set(openingIds)
    const isOpening = shown.length === openingIds.length && shown.every(id => opening.has(id))
    const seed = isOpening ? await api.subgraph({ limit: openingSize }) : undefined
    const ids = [...shown, ...(seed?.nodes ?? []).map(({ id }) => id)]
    if (ids.length === 0) return
    const nothing: Graph = { nodes: [], edges: [], hidden: {}, truncated: false }
    const graph = await around(ids, 0).catch((error: unknown) => {
      if (failureOf(error) === 'notFound') return nothing
      throw error
    })
    redraw(graph)
  })

/** Runs a change; a failure is told with a way to try again. Never rejects. */
export async function withRetry(change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    useNotice.getState().notify({ failure: error, retry: () => void withRetry(change) })
  }
}

/** Selects an entity and centres it. One that is not on screen is added first, with its relations to the picture. */
export const loadEntity = (id: EntityId): Promise<void> =>
  withRetry(async () => {
    const { picture, show, select, requestCentre } = useWorkspace.getState()
    if (!picture.nodes.has(id)) {
      const empty = picture.nodes.size === 0
      const graph = empty ? await around([id], 1, nearestNeighbours) : await around([id, ...picture.nodes.keys()], 0)
      const near = graph.edges.find(edge => edge.from === id || edge.to === id)
      show(graph, near && !empty ? (near.from === id ? near.to : near.from) : id)
    }
    select({ kind: 'entity', id })
    requestCentre(id)
  })

/** Adds entities and events with their relations to the picture. */
export const addEntities = (ids: readonly EntityId[]): Promise<void> =>
  withRetry(async () => {
    const { picture, show } = useWorkspace.getState()
    show(await around([...ids, ...picture.nodes.keys()], 0))
  })

/** Adds all neighbours of an entity, by relations of some types or of all, with their relations to the picture. */
export const addNeighbours = (id: EntityId, types?: readonly RelationType[]): Promise<void> =>
  withRetry(async () => {
    const { picture, expand } = useWorkspace.getState()
    const near = await api.neighbors(id, { types, limit: maxNeighbours })
    const newcomers = near.nodes.map(node => node.id).filter(other => !picture.nodes.has(other))
    const joined = await around([id, ...newcomers, ...picture.nodes.keys()], 0)
    expand({ ...joined, truncated: near.truncated || joined.truncated }, id)
  })
