import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Graph } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { KnownGraph } from '../../model/known-part.ts'
import { takeDayFrom } from '../api.ts'
import { defaultFilter, type Filter } from '../model/filter.ts'
import { defaultEncoding, type NodeEncoding } from '../model/node-encoding.ts'
import type { NodePositions } from '../model/node-positions.ts'
import type { Period } from '../model/period.ts'
import {
  type Arrangement,
  emptyPicture,
  type NodePlaces,
  onlyNodes,
  type Picture,
  redrawn,
  withExpansion,
  withGraph,
  withoutExpansion,
  withoutNodes,
} from '../model/picture.ts'
import type { OpenedArticle, Selection, View } from '../model/selection.ts'
import type { Tool } from '../model/tool.ts'
import { useCanvasHandle } from './canvas-handle.ts'

/** A state that undo brings back. */
type HistoryEntry = { picture: Picture } & Sight
/** How the picture is viewed, apart from what is in it. `known` is the day of knowledge, an ISO date: all is as articles up to then tell it. */
export type Sight = { period: Period; known: string | undefined; filter: Filter; encoding: NodeEncoding }

type Workspace = HistoryEntry & {
  past: readonly HistoryEntry[]
  future: readonly HistoryEntry[]
  /** The entities of the opening graph: while these are on screen, the address need not list them. */
  openingIds: readonly EntityId[]
  /** `failure`: why the graph could not be opened. */
  graphStatus: 'loading' | 'ready' | { failure: unknown }
  truncated: boolean
  selection: Selection
  openedArticle: OpenedArticle
  view: View
  /** The node that the canvas is to bring to the middle; a new object for each request, so that the same node can be requested again. */
  centreRequest: { id: EntityId } | undefined
  /** The entities of a multiple selection. */
  marked: ReadonlySet<EntityId>
  /** The entities and relations of the path that stands out on the canvas. */
  highlightedPath: ReadonlySet<string>
  /** What the panel shows while nothing is selected and no article is open; undefined is the overview. */
  tool: Tool | undefined
  open(
    graph: Graph,
    opening: readonly EntityId[],
    arrangement: Arrangement,
    sight: Sight,
    nodePositions?: NodePositions,
  ): void
  failToOpen(failure: unknown): void
  show(graph: Graph, origin?: EntityId): void
  /** Shows the picture as this answer now has it, see `redrawn`. */
  redraw(graph: KnownGraph): void
  /** The same as known on a day; `opening` are the entities of the opening graph of that day, where that is shown. */
  know(known: string | undefined, graph: KnownGraph, opening?: readonly EntityId[]): void
  /** Shows what expanding an entity brings in; `collapse` takes it away again. */
  expand(graph: Graph, id: EntityId): void
  collapse(id: EntityId): void
  hide(ids: readonly EntityId[]): void
  /** Hides all entities but these. */
  keepOnly(ids: ReadonlySet<EntityId>): void
  setArrangement(arrangement: Arrangement): void
  pin(ids: readonly EntityId[], pinned: boolean): void
  /** Records that nodes were dragged; `before` is where they stood. */
  recordMove(before: NodePlaces): void
  /** Puts nodes where a saved view has them. It is no step of its own for undo. */
  restorePlaces(arrangement: Arrangement, places: NodePlaces, pinned: readonly EntityId[]): void
  setMarked(ids: Iterable<EntityId>): void
  highlightPath(ids: Iterable<string>): void
  /** Changes the sight. Changes with the same `gesture` in quick succession are one step for undo. */
  setSight(change: Partial<Sight>, gesture?: string): void
  openTool(tool: Tool | undefined): void
  clear(): void
  undo(): void
  redo(): void
  select(selection: Selection): void
  openArticle(article: OpenedArticle): void
  setView(view: View): void
  requestCentre(id: EntityId): void
}

const maxHistory = 100
/** Within this time, in milliseconds, changes with the same gesture belong to one step: a period that is dragged or played changes many times. */
const sameGestureMs = 1500

const placesNow = (): NodePlaces | undefined => useCanvasHandle.getState().canvas?.places()

export const useWorkspace = create<Workspace>((set, get) => {
  let lastSightChange = { gesture: '', at: 0 }
  const currentEntry = (places = placesNow()): HistoryEntry => {
    const { picture, period, known, filter, encoding } = get()
    return { picture: { ...picture, places }, period, known, filter, encoding }
  }
  /** Replaces the picture as a step that undo takes back. Selection and marks that are no longer in it are dropped. */
  const commit = (
    { places: _, ...change }: Picture,
    places = placesNow(),
    sight?: Partial<Sight>,
    restoredPlaces?: NodePlaces | undefined,
  ) => {
    const picture = restoredPlaces ? { ...change, places: restoredPlaces } : change
    const { picture: before, past, marked } = get()
    const someMarkedGone = [...marked].some(id => !picture.nodes.has(id))
    lastSightChange = { gesture: '', at: 0 }
    set({
      picture,
      past: [...past.slice(1 - maxHistory), currentEntry(places)],
      future: [],
      ...sight,
      ...(someMarkedGone ? { marked: new Set([...marked].filter(id => picture.nodes.has(id))) } : {}),
    })
    const { selection } = get()
    const isSelectionGone =
      selection?.kind === 'entity'
        ? before.nodes.has(selection.id) && !picture.nodes.has(selection.id)
        : selection && before.edges.has(selection.id) && !picture.edges.has(selection.id)
    if (isSelectionGone) set({ selection: undefined })
  }
  return {
    picture: emptyPicture,
    past: [],
    future: [],
    openingIds: [],
    graphStatus: 'loading',
    truncated: false,
    selection: undefined,
    openedArticle: undefined,
    view: 'canvas',
    period: undefined,
    known: undefined,
    centreRequest: undefined,
    marked: new Set(),
    highlightedPath: new Set(),
    tool: undefined,
    filter: defaultFilter,
    encoding: defaultEncoding,
    open: (graph, openingIds, arrangement, sight, nodePositions) => {
      const placed = nodePositions && {
        places: { positions: nodePositions.positions, decor: undefined },
        pinned: new Set(nodePositions.pinned),
        movedByHand: true,
      }
      const picture: Picture = { ...withGraph(emptyPicture, graph), arrangement, ...placed }
      // The first graph is where undo ends. Opening it again later is a step like any other.
      if (get().graphStatus === 'ready') commit(picture, placesNow(), sight, picture.places)
      else set({ picture, ...sight })
      set({ openingIds, graphStatus: 'ready', truncated: graph.truncated })
    },
    failToOpen: failure => set({ graphStatus: { failure } }),
    show: (graph, origin) => {
      commit(withGraph(get().picture, graph, origin))
      if (graph.truncated) set({ truncated: true })
    },
    redraw: graph => {
      commit(redrawn(get().picture, graph))
      set({ truncated: graph.truncated })
    },
    know: (known, graph, opening) => {
      commit(redrawn(get().picture, graph), placesNow(), { known })
      set({ truncated: graph.truncated, ...(opening ? { openingIds: opening } : {}) })
    },
    expand: (graph, id) => {
      commit(withExpansion(get().picture, graph, id))
      if (graph.truncated) set({ truncated: true })
    },
    collapse: id => {
      const { picture } = get()
      const collapsed = withoutExpansion(picture, id)
      if (collapsed.nodes.size < picture.nodes.size || collapsed.edges.size < picture.edges.size) commit(collapsed)
    },
    hide: ids => {
      const { picture } = get()
      const there = new Set(ids.filter(id => picture.nodes.has(id)))
      if (there.size > 0) commit(withoutNodes(picture, there))
    },
    keepOnly: ids => {
      const { picture } = get()
      const kept = onlyNodes(picture, ids)
      if (kept.nodes.size < picture.nodes.size) commit(kept)
    },
    setArrangement: arrangement => commit({ ...get().picture, arrangement, movedByHand: false }),
    pin: (ids, pinned) => {
      const { picture } = get()
      const held = new Set(picture.pinned)
      for (const id of ids) pinned ? held.add(id) : held.delete(id)
      commit({ ...picture, pinned: held })
    },
    recordMove: before => commit({ ...get().picture, movedByHand: true }, before),
    restorePlaces: (arrangement, places, pinned) => {
      const { picture } = get()
      set({ picture: { ...picture, arrangement, places, pinned: new Set(pinned), movedByHand: true } })
    },
    setMarked: ids => set({ marked: new Set(ids) }),
    highlightPath: ids => set({ highlightedPath: new Set(ids) }),
    clear: () => {
      commit(emptyPicture)
      set({ selection: undefined, openedArticle: undefined, truncated: false, highlightedPath: new Set() })
    },
    undo: () => {
      const { past, future } = get()
      const before = past.at(-1)
      lastSightChange = { gesture: '', at: 0 }
      if (before) set({ ...before, past: past.slice(0, -1), future: [currentEntry(), ...future], marked: new Set() })
    },
    redo: () => {
      const { past, future } = get()
      const [after, ...rest] = future
      lastSightChange = { gesture: '', at: 0 }
      if (after) set({ ...after, past: [...past, currentEntry()], future: rest, marked: new Set() })
    },
    select: selection => set({ selection, openedArticle: undefined }),
    openArticle: openedArticle => set({ openedArticle }),
    setView: view => set({ view }),
    setSight: (change, gesture = '') => {
      const { graphStatus, past } = get()
      const now = Date.now()
      const sameGesture =
        gesture !== '' && lastSightChange.gesture === gesture && now - lastSightChange.at < sameGestureMs
      lastSightChange = { gesture, at: now }
      if (graphStatus === 'ready' && !sameGesture)
        set({ ...change, past: [...past.slice(1 - maxHistory), currentEntry()], future: [] })
      else set(change)
    },
    openTool: tool => set({ tool, selection: undefined, openedArticle: undefined, highlightedPath: new Set() }),
    requestCentre: id => set({ centreRequest: { id } }),
  }
})

// Whatever is read is read as known on the day that the reader looks from.
takeDayFrom(() => useWorkspace.getState().known)

/** Some fields of the workspace. The component is rendered again only when one of them has changed. */
export const useWorkspaceFields = <Field extends keyof Workspace>(...fields: Field[]): Pick<Workspace, Field> =>
  useWorkspace(
    useShallow(state => Object.fromEntries(fields.map(field => [field, state[field]])) as Pick<Workspace, Field>),
  )
