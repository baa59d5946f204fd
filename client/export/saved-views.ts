import { z } from 'zod'
import { create } from 'zustand'
import { EntityId } from '../../model/ids.ts'
import { arrangements } from '../model/picture.ts'

const Place = z.object({ x: z.number(), y: z.number() })
/** A saved view: its name, its address, and where the nodes stood. */
export const SavedView = z.object({
  name: z.string().min(1).max(120),
  hash: z.string().max(20_000),
  savedAt: z.string(),
  arrangement: z.enum(arrangements),
  pinned: z.array(EntityId),
  at: z.record(z.string(), Place),
  decor: z.array(
    Place.extend({
      id: z.string(),
      label: z.string(),
      width: z.number(),
      height: z.number(),
      shape: z.enum(['box', 'line']),
    }),
  ),
})
export type SavedView = z.infer<typeof SavedView>

const storageKey = 'entente:views'

function readStored(): SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    // A view that is malformed is dropped, the others are kept.
    return Array.isArray(stored) ? stored.flatMap(view => SavedView.safeParse(view).data ?? []) : []
  } catch {
    return []
  }
}

/** The views saved in this browser, the latest first. `notStored`: the browser did not store the last change. */
export const useSavedViews = create<{
  views: SavedView[]
  notStored: boolean
  save(view: SavedView): void
  remove(name: string): void
}>((set, get) => {
  const change = (views: SavedView[]) => {
    try {
      localStorage.setItem(storageKey, JSON.stringify(views))
      set({ views, notStored: false })
    } catch {
      set({ views, notStored: true })
    }
  }
  return {
    views: readStored(),
    notStored: false,
    save: view => change([view, ...get().views.filter(({ name }) => name !== view.name)]),
    remove: name => change(get().views.filter(view => view.name !== name)),
  }
})
