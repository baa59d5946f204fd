import { z } from 'zod'
import { create } from 'zustand'

const StoredQuery = z.object({
  query: z.string().max(20_000),
  params: z.string().max(50_000),
  name: z.string().max(200).optional(),
})
/** A query with its parameters as typed. Saved queries have a `name`. */
export type StoredQuery = z.infer<typeof StoredQuery>
const QueryHistory = z.object({ past: z.array(StoredQuery), saved: z.array(StoredQuery) })
type QueryHistory = z.infer<typeof QueryHistory>

const storageKey = 'entente:queries'
const maxEntries = { past: 50, saved: 200 }

function readStored(): QueryHistory {
  try {
    const stored = QueryHistory.safeParse(JSON.parse(localStorage.getItem(storageKey) ?? 'null'))
    if (stored.success) return stored.data
  } catch {
    // Storage can be forbidden, or hold something else: the history starts empty.
  }
  return { past: [], saved: [] }
}

const isSame = (a: StoredQuery, b: StoredQuery) => a.query === b.query && a.params === b.params

/** The queries that were run, the latest first, and those that were saved, in the storage of this browser. */
export const useQueryHistory = create<
  QueryHistory & {
    addToHistory(kept: StoredQuery): void
    save(kept: StoredQuery): void
    forget(kept: StoredQuery): void
    clearHistory(): void
  }
>((set, get) => ({
  ...readStored(),
  addToHistory: kept =>
    set({ past: [kept, ...get().past.filter(each => !isSame(each, kept))].slice(0, maxEntries.past) }),
  save: kept =>
    set({ saved: [kept, ...get().saved.filter(each => each.name !== kept.name)].slice(0, maxEntries.saved) }),
  forget: kept =>
    set({ saved: get().saved.filter(each => each !== kept), past: get().past.filter(each => each !== kept) }),
  clearHistory: () => set({ past: [] }),
}))

useQueryHistory.subscribe(({ past, saved }) => {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ past, saved }))
  } catch {
    // Storage is forbidden or full: the history lasts as long as the page.
  }
})
