import { QueryClient } from '@tanstack/react-query'
import type { EntityId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'
import { ApiFailure, api } from '../api.ts'
import { readAddress } from '../model/address.ts'
import { useNotice } from './notice.ts'
import { usePreferences } from './preferences.ts'
import { useWorkspace } from './workspace.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 1 && error instanceof ApiFailure && error.failure === 'unavailable',
    },
  },
})

const openingSize = 40
const expansionSize = 50
/** Ids travel in the address of a request, of which servers accept some 8 kB. */
const addressRoom = 6000

export function fitting(ids: readonly EntityId[]): EntityId[] {
  let room = addressRoom
  const fits = (id: EntityId) => {
    room -= encodeURIComponent(id).length + 3
    return room > 0
  }
  return ids.filter(fits).slice(0, 200)
}

const asFailure = (error: unknown): ApiFailure => (error instanceof ApiFailure ? error : new ApiFailure('failed'))

/** Shows what the address names, or else the opening graph. */
export async function open(hash: string): Promise<void> {
  const workspace = useWorkspace.getState()
  const address = readAddress(hash)
  let sound = address.sound
  if (address.language) usePreferences.getState().speak(address.language)
  workspace.look(address.view)
  workspace.use(address.tool)
  workspace.select(address.selection)
  workspace.read(address.reading)
  try {
    const seed = await queryClient.fetchQuery({
      queryKey: ['seed graph'],
      queryFn: ({ signal }) => api.seedGraph(openingSize, signal),
    })
    const opening = seed.nodes.map(node => node.id)
    let graph = seed
    if (address.show?.length === 0) graph = { nodes: [], edges: [], hidden: {}, truncated: false }
    else if (address.show)
      graph = await api.around(fitting(address.show), 0, 2000).catch((error: unknown) => {
        const failure = asFailure(error)
        if (failure.failure !== 'notFound' && failure.failure !== 'refused') throw failure
        sound = false
        return seed
      })
    const { arrangement, period, filter, measured } = address
    const nodePositions = graph === seed ? undefined : address.nodePositions
    workspace.open(graph, opening, arrangement, { period, filter, measured }, nodePositions)
    if (!sound) useNotice.getState().tell({ say: 'problem.address' })
  } catch (error) {
    workspace.failToOpen(asFailure(error))
  }
}

/** Goes back to the opening graph, as the store has it now. */
export async function reopen(): Promise<void> {
  await queryClient.invalidateQueries()
  await open('')
}

/** Runs a change of the picture; a failure is told with a way to try again. */
export async function attempt(change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    useNotice.getState().tell({ failure: asFailure(error), retry: () => void attempt(change) })
  }
}

/** Selects an entity and brings it into sight; one that is not on screen comes in with what ties it to the rest. */
export const reveal = (id: EntityId): Promise<void> =>
  attempt(async () => {
    const { picture, show, select, seek } = useWorkspace.getState()
    if (!picture.nodes.has(id)) {
      const shown = fitting([id, ...picture.nodes.keys()])
      const graph = shown.length > 1 ? await api.around(shown, 0, 2000) : await api.around([id], 1, expansionSize)
      const near = graph.edges.find(edge => edge.from === id || edge.to === id)
      show(graph, near && shown.length > 1 ? (near.from === id ? near.to : near.from) : id)
    }
    select({ kind: 'entity', id })
    seek(id)
  })

/** Brings in some entities and events with what joins them to what is there. */
export const bringIn = (ids: readonly EntityId[]): Promise<void> =>
  attempt(async () => {
    const { picture, show } = useWorkspace.getState()
    show(await api.around(fitting([...new Set([...ids, ...picture.nodes.keys()])]), 0, 2000))
  })

/** Brings in an entity's neighbours, of some types or of all, and what joins them to what is there. */
export const expand = (id: EntityId, types?: readonly RelationType[]): Promise<void> =>
  attempt(async () => {
    const { picture, show } = useWorkspace.getState()
    const around = await api.neighbors(id, types, expansionSize)
    const newcomers = around.nodes.map(node => node.id).filter(other => !picture.nodes.has(other))
    const joined = await api.around(fitting([id, ...newcomers, ...picture.nodes.keys()]), 0, 2000)
    show({ ...joined, truncated: around.truncated || joined.truncated }, id)
  })
