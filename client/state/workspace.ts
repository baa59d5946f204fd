import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Graph } from '../../model/graph.ts'
import type { EntityId } from '../../model/ids.ts'
import type { ApiFailure } from '../api.ts'
import { type Filter, usual } from '../model/filter.ts'
import { type Measured, plain } from '../model/node-encoding.ts'
import type { NodePositions } from '../model/node-positions.ts'
import type { Period } from '../model/period.ts'
import {
  type Arrangement,
  emptyPicture,
  merged,
  type NodePlaces,
  only,
  type Picture,
  without,
} from '../model/picture.ts'
import type { OpenedArticle, Selection, View } from '../model/selection.ts'
import type { Tool } from '../model/tool.ts'
import { useCanvasHandle } from './canvas-handle.ts'

/** What undo takes back: what is on screen, and how it is looked at. */
type Moment = { picture: Picture } & Sight
/** How a picture is looked at. */
export type Sight = { period: Period; filter: Filter; measured: Measured }

type Workspace = Moment & {
  past: readonly Moment[]
  future: readonly Moment[]
  /** The entities of the opening graph, which the address need not repeat. */
  opening: readonly EntityId[]
  opened: 'loading' | 'ready' | ApiFailure
  truncated: boolean
  selection: Selection
  reading: OpenedArticle
  view: View
  /** Asks the canvas to bring a node into sight; a new object each time, so that the same node can be asked for again. */
  sought: { id: EntityId } | undefined
  /** Several entities chosen at once, for what acts on many. */
  marked: ReadonlySet<EntityId>
  /** Entities and relations of a path, to stand out on the canvas. */
  traced: ReadonlySet<string>
  /** What the panel shows when nothing is chosen or read, the overview aside. */
  tool: Tool | undefined
  open(
    graph: Graph,
    opening: readonly EntityId[],
    arrangement: Arrangement,
    sight: Sight,
    nodePositions?: NodePositions,
  ): void
  failToOpen(failure: ApiFailure): void
  show(graph: Graph, origin?: EntityId): void
  hide(ids: readonly EntityId[]): void
  /** Leaves only these on screen. */
  keep(ids: ReadonlySet<EntityId>): void
  arrange(arrangement: Arrangement): void
  pin(ids: readonly EntityId[], pinned: boolean): void
  /** Somebody moved nodes by hand; `before` is where they stood. */
  moved(before: NodePlaces): void
  /** Puts nodes where a saved view had them. */
  restore(arrangement: Arrangement, places: NodePlaces, pinned: readonly EntityId[]): void
  mark(ids: Iterable<EntityId>): void
  trace(ids: Iterable<string>): void
  /** Looks at the picture in another way; what one `gesture` does little by little is one step to take back. */
  regard(change: Partial<Sight>, gesture?: string): void
  use(tool: Tool | undefined): void
  clear(): void
  undo(): void
  redo(): void
  select(selection: Selection): void
  read(reading: OpenedArticle): void
  look(view: View): void
  seek(id: EntityId): void
}

const depth = 100
/** A period that is drawn, stepped or played changes many times; what the same gesture does this soon after is no step of its own. */
const oneGestureMs = 1500

const placesNow = (): NodePlaces | undefined => useCanvasHandle.getState().view?.places()

export const useWorkspace = create<Workspace>((set, get) => {
  let regarded = { gesture: '', at: 0 }
  const moment = (places = placesNow()): Moment => {
    const { picture, period, filter, measured } = get()
    return { picture: { ...picture, places }, period, filter, measured }
  }
  /** A step that can be taken back. */
  const step = (
    { places: _, ...change }: Picture,
    places = placesNow(),
    sight?: Sight,
    standing?: NodePlaces | undefined,
  ) => {
    const picture = standing ? { ...change, places: standing } : change
    const { picture: before, past, marked } = get()
    const gone = [...marked].some(id => !picture.nodes.has(id))
    regarded = { gesture: '', at: 0 }
    set({
      picture,
      past: [...past.slice(1 - depth), moment(places)],
      future: [],
      ...sight,
      ...(gone ? { marked: new Set([...marked].filter(id => picture.nodes.has(id))) } : {}),
    })
    const { selection } = get()
    const lost =
      selection?.kind === 'entity'
        ? before.nodes.has(selection.id) && !picture.nodes.has(selection.id)
        : selection && before.edges.has(selection.id) && !picture.edges.has(selection.id)
    if (lost) set({ selection: undefined })
  }
  return {
    picture: emptyPicture,
    past: [],
    future: [],
    opening: [],
    opened: 'loading',
    truncated: false,
    selection: undefined,
    reading: undefined,
    view: 'canvas',
    period: undefined,
    sought: undefined,
    marked: new Set(),
    traced: new Set(),
    tool: undefined,
    filter: usual,
    measured: plain,
    open: (graph, opening, arrangement, sight, nodePositions) => {
      const placed = nodePositions && {
        places: { positions: nodePositions.positions, decor: undefined },
        pinned: new Set(nodePositions.pinned),
        byHand: true,
      }
      const picture: Picture = { ...merged(emptyPicture, graph), arrangement, ...placed }
      // The first graph is where undo ends; going back to it later is a step like another.
      if (get().opened === 'ready') step(picture, placesNow(), sight, picture.places)
      else set({ picture, ...sight })
      set({ opening, opened: 'ready', truncated: graph.truncated })
    },
    failToOpen: failure => set({ opened: failure }),
    show: (graph, origin) => {
      step(merged(get().picture, graph, origin))
      if (graph.truncated) set({ truncated: true })
    },
    hide: ids => {
      const { picture } = get()
      const there = new Set(ids.filter(id => picture.nodes.has(id)))
      if (there.size > 0) step(without(picture, there))
    },
    keep: ids => {
      const { picture } = get()
      const kept = only(picture, ids)
      if (kept.nodes.size < picture.nodes.size) step(kept)
    },
    arrange: arrangement => step({ ...get().picture, arrangement, byHand: false }),
    pin: (ids, pinned) => {
      const { picture } = get()
      const held = new Set(picture.pinned)
      for (const id of ids) pinned ? held.add(id) : held.delete(id)
      step({ ...picture, pinned: held })
    },
    moved: before => step({ ...get().picture, byHand: true }, before),
    restore: (arrangement, places, pinned) => {
      const { picture } = get()
      set({ picture: { ...picture, arrangement, places, pinned: new Set(pinned), byHand: true } })
    },
    mark: ids => set({ marked: new Set(ids) }),
    trace: ids => set({ traced: new Set(ids) }),
    clear: () => {
      step(emptyPicture)
      set({ selection: undefined, reading: undefined, truncated: false, traced: new Set() })
    },
    undo: () => {
      const { past, future } = get()
      const before = past.at(-1)
      regarded = { gesture: '', at: 0 }
      if (before) set({ ...before, past: past.slice(0, -1), future: [moment(), ...future], marked: new Set() })
    },
    redo: () => {
      const { past, future } = get()
      const [after, ...rest] = future
      regarded = { gesture: '', at: 0 }
      if (after) set({ ...after, past: [...past, moment()], future: rest, marked: new Set() })
    },
    select: selection => set({ selection, reading: undefined }),
    read: reading => set({ reading }),
    look: view => set({ view }),
    regard: (change, gesture = '') => {
      const { opened, past } = get()
      const now = Date.now()
      const goesOn = gesture !== '' && regarded.gesture === gesture && now - regarded.at < oneGestureMs
      regarded = { gesture, at: now }
      if (opened === 'ready' && !goesOn) set({ ...change, past: [...past.slice(1 - depth), moment()], future: [] })
      else set(change)
    },
    use: tool => set({ tool, selection: undefined, reading: undefined, traced: new Set() }),
    seek: id => set({ sought: { id } }),
  }
})

/** Some fields of the workspace. The component is rendered again only when one of them has changed. */
export const useWorkspaceFields = <Field extends keyof Workspace>(...fields: Field[]): Pick<Workspace, Field> =>
  useWorkspace(
    useShallow(state => Object.fromEntries(fields.map(field => [field, state[field]])) as Pick<Workspace, Field>),
  )
