import { create } from 'zustand'
import type { Graph } from '../../model/graph.ts'
import type { ClaimId, EntityId, RelationId } from '../../model/ids.ts'
import type { ApiFailure } from '../api.ts'
import type { Period } from '../time/period.ts'
import { emptyPicture, merged, type Picture, without } from './picture.ts'

export type Selection = { kind: 'entity'; id: EntityId } | { kind: 'relation'; id: RelationId } | undefined
/** The article that is open, and the claim whose sentence it should show. */
export type Reading = { article: string; claim?: ClaimId | undefined } | undefined
export const views = ['canvas', 'map', 'table'] as const
export type View = (typeof views)[number]

type Workspace = {
  picture: Picture
  past: readonly Picture[]
  future: readonly Picture[]
  /** The entities of the opening graph, which the address need not repeat. */
  opening: readonly EntityId[]
  opened: 'loading' | 'ready' | ApiFailure
  truncated: boolean
  selection: Selection
  reading: Reading
  view: View
  period: Period
  /** Asks the canvas to bring a node into sight; a new object each time, so that the same node can be asked for again. */
  sought: { id: EntityId } | undefined
  open(graph: Graph, opening: readonly EntityId[]): void
  failToOpen(failure: ApiFailure): void
  show(graph: Graph, origin?: EntityId): void
  hide(id: EntityId): void
  clear(): void
  undo(): void
  redo(): void
  select(selection: Selection): void
  read(reading: Reading): void
  look(view: View): void
  within(period: Period): void
  seek(id: EntityId): void
}

const depth = 100

export const useWorkspace = create<Workspace>((set, get) => {
  /** A step that can be taken back. */
  const step = (picture: Picture) => {
    const { picture: before, past } = get()
    set({ picture, past: [...past.slice(1 - depth), before], future: [] })
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
    open: (graph, opening) => {
      const picture = merged(emptyPicture, graph)
      // The first graph is where undo ends; going back to it later is a step like another.
      if (get().opened === 'ready') step(picture)
      else set({ picture })
      set({ opening, opened: 'ready', truncated: graph.truncated })
    },
    failToOpen: failure => set({ opened: failure }),
    show: (graph, origin) => {
      step(merged(get().picture, graph, origin))
      if (graph.truncated) set({ truncated: true })
    },
    hide: id => {
      if (!get().picture.nodes.has(id)) return
      step(without(get().picture, id))
      const { selection, picture } = get()
      const gone = selection?.kind === 'entity' ? selection.id === id : selection && !picture.edges.has(selection.id)
      if (gone) set({ selection: undefined })
    },
    clear: () => {
      step(emptyPicture)
      set({ selection: undefined, reading: undefined, truncated: false })
    },
    undo: () => {
      const { past, picture, future } = get()
      const before = past.at(-1)
      if (before) set({ picture: before, past: past.slice(0, -1), future: [picture, ...future] })
    },
    redo: () => {
      const { past, picture, future } = get()
      const after = future[0]
      if (after) set({ picture: after, past: [...past, picture], future: future.slice(1) })
    },
    select: selection => set({ selection, reading: undefined }),
    read: reading => set({ reading }),
    look: view => set({ view }),
    within: period => set({ period }),
    seek: id => set({ sought: { id } }),
  }
})
