import { QueryClient } from '@tanstack/react-query'
import type { Graph } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { KnownGraph } from '../../model/known-part.ts'
import type { RelationType } from '../../model/ontology.ts'
import { MAX_IDS } from '../../model/selection.ts'
import { api, around, failureOf } from '../api.ts'
import { readAddress } from '../model/address.ts'
import { bestJoined, newsFrom, telling, withoutTrivia } from '../model/opening.ts'
import { useNotice } from './notice.ts'
import { type Opening, useOpening } from './opening.ts'
import { usePairsSight } from './pairs-sight.ts'
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
  // Nothing is shown yet: what the panel reads meanwhile is to be of the same day.
  if (workspace.graphStatus !== 'ready') useWorkspace.setState({ known: address.known })
  workspace.setView(address.view)
  usePairsSight.setState(address.pairs)
  workspace.openTool(address.tool)
  workspace.select(address.selection)
  workspace.openArticle(address.openedArticle)
  try {
    const { known } = address
    const seed = await openingGraph(known)
    const opening = seed.nodes.map(node => node.id)
    let graph = seed
    if (address.show?.length === 0) graph = { nodes: [], edges: [], hidden: {}, truncated: false }
    else if (address.show)
      graph = await around(address.show, 0, MAX_IDS, known).catch((error: unknown) => {
        const failure = failureOf(error)
        if (failure !== 'notFound' && failure !== 'refused') throw error
        sound = false
        return seed
      })
    const { arrangement, period, filter, encoding } = address
    const nodePositions = graph === seed ? undefined : address.nodePositions
    workspace.open(graph, opening, arrangement, { period, known, filter, encoding }, nodePositions)
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
    const { known, redraw } = useWorkspace.getState()
    const seed = isOpeningShown() ? await openingGraph(known) : undefined
    const ids = [...chosenIds(), ...(seed?.nodes ?? []).map(({ id }) => id)]
    if (ids.length > 0) redraw(await aroundIfThere(ids, known))
  })

/** The entities that are on screen, and those that would be but for the day of knowledge. */
function chosenIds(): EntityId[] {
  const { nodes, unknown } = useWorkspace.getState().picture
  return [...nodes.keys(), ...unknown]
}

function isOpeningShown(): boolean {
  const opening = new Set(useWorkspace.getState().openingIds)
  const chosen = chosenIds()
  return chosen.length === opening.size && chosen.every(id => opening.has(id))
}

/** What joins these entities, as known on a day; nothing where the store has none of them any more. */
const aroundIfThere = (ids: readonly EntityId[], known: string | undefined): Promise<KnownGraph> =>
  around(ids, 0, MAX_IDS, known).catch((error: unknown) => {
    if (failureOf(error) !== 'notFound') throw error
    return { nodes: [], edges: [], hidden: {}, truncated: false, unknown: [] }
  })

/** How many of the newest articles are news, however old they are. */
const newest = 20
/** Among so many of the best connected entities of the latest weeks those are found with which the page opens. */
const considered = 200

/** From which day on what articles tell is news, as known on a day; undefined where all is. */
export const newestArticles = (known: string | undefined) => ({
  queryKey: ['newest articles', known],
  // Without the signal: the opening graph waits for this, too, when the list of news that asked for it is gone.
  queryFn: async () => {
    const { articles, nextCursor } = await api.articles({ limit: newest, asOf: known })
    return { from: newsFrom(articles, nextCursor !== undefined), isLarge: nextCursor !== undefined }
  },
})

/**
 * The graph with which the page opens, as known on a day: the best connected; where there are more articles than the newest, of the latest weeks those that
 * are related to one another.
 */
const openingGraph = (known: string | undefined): Promise<Graph> => {
  const { allWeeks, trivia } = useOpening.getState()
  return queryClient.fetchQuery({
    queryKey: ['seed graph', known, allWeeks, trivia],
    queryFn: async ({ signal }) => {
      const news = await queryClient.fetchQuery(newestArticles(known))
      const from = allWeeks ? undefined : news.from
      if (!news.isLarge || trivia) {
        const asked = { limit: openingSize, asOf: known, ...(from ? { publishedFrom: from } : {}) }
        const graph = await api.subgraph(asked, { signal })
        useOpening.setState({ from, unlinked: 0 })
        return graph
      }
      const asked = { limit: considered, types: telling, asOf: known, ...(from ? { publishedFrom: from } : {}) }
      const { ids, unlinked } = bestJoined(await api.subgraph(asked, { signal }), openingSize)
      useOpening.setState({ from, unlinked })
      return withoutTrivia(await around(ids, 0, MAX_IDS, known))
    },
  })
}

/** Opens the page with other weeks, or with trivia; where something else than the opening graph is on screen, that stays. */
export const chooseOpening = (choice: Partial<Pick<Opening, 'allWeeks' | 'trivia'>>): Promise<void> =>
  withRetry(async () => {
    const isShown = isOpeningShown()
    useOpening.setState(choice)
    const { known, know } = useWorkspace.getState()
    if (!isShown) return
    const graph = await openingGraph(known)
    know(
      known,
      { ...graph, unknown: [] },
      graph.nodes.map(({ id }) => id),
    )
  })

let changesOfDay = 0

/**
 * Shows all as it was known at the end of a day, or as it is known now: the opening graph of that day where the opening graph is on screen, else what is
 * known of the same entities. Of several changes in quick succession the last one counts.
 */
export const knowAsOf = (known: string | undefined): Promise<void> =>
  withRetry(async () => {
    const change = ++changesOfDay
    const opening = isOpeningShown() ? await openingGraph(known) : undefined
    const graph = opening ? { ...opening, unknown: [] } : await aroundIfThere(chosenIds(), known)
    if (change !== changesOfDay) return
    useWorkspace.getState().know(
      known,
      graph,
      opening?.nodes.map(({ id }) => id),
    )
  })

// Answers of one day are none of another: those on screen are asked for again, those that fail or are not on screen are forgotten.
useWorkspace.subscribe(({ known }, before) => {
  if (known === before.known) return
  queryClient.removeQueries({ type: 'inactive' })
  void queryClient
    .invalidateQueries()
    .then(() =>
      queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' && state.data !== undefined }),
    )
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
