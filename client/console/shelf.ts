import { z } from 'zod'
import { create } from 'zustand'

const Kept = z.object({
  query: z.string().max(20_000),
  params: z.string().max(50_000),
  name: z.string().max(200).optional(),
})
/** A query with its parameters as they were typed; `name` of one that was saved. */
export type Kept = z.infer<typeof Kept>
const Shelf = z.object({ past: z.array(Kept), saved: z.array(Kept) })
type Shelf = z.infer<typeof Shelf>

const place = 'entente:queries'
const most = { past: 50, saved: 200 }

function remembered(): Shelf {
  try {
    const stored = Shelf.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null'))
    if (stored.success) return stored.data
  } catch {
    // Storage can be forbidden or hold something else: the shelf starts empty.
  }
  return { past: [], saved: [] }
}

const same = (a: Kept, b: Kept) => a.query === b.query && a.params === b.params

/** The queries of this reader, on this machine: those that were run, the latest first, and those that were given a name. */
export const useShelf = create<
  Shelf & { ran(kept: Kept): void; save(kept: Kept): void; forget(kept: Kept): void; forgetPast(): void }
>((set, get) => ({
  ...remembered(),
  ran: kept => set({ past: [kept, ...get().past.filter(each => !same(each, kept))].slice(0, most.past) }),
  save: kept => set({ saved: [kept, ...get().saved.filter(each => each.name !== kept.name)].slice(0, most.saved) }),
  forget: kept =>
    set({ saved: get().saved.filter(each => each !== kept), past: get().past.filter(each => each !== kept) }),
  forgetPast: () => set({ past: [] }),
}))

useShelf.subscribe(({ past, saved }) => {
  try {
    localStorage.setItem(place, JSON.stringify({ past, saved }))
  } catch {
    // The shelf then lasts as long as the page.
  }
})
