import { z } from 'zod'

const Visit = z.object({ at: z.iso.datetime(), cursor: z.string() })
/** When somebody last looked, and how far the history of changes was then. */
export type Visit = z.infer<typeof Visit>

const key = 'entente:visit'

function read(storage: () => Storage): Visit | undefined {
  try {
    return Visit.safeParse(JSON.parse(storage().getItem(key) ?? 'null')).data
  } catch {
    // Storage can be forbidden, or hold something else: then nobody was here before.
    return undefined
  }
}

function write(storage: () => Storage, visit: Visit): void {
  try {
    storage().setItem(key, JSON.stringify(visit))
  } catch {
    // Storage is forbidden or full: the next visit will be a first one.
  }
}

/** The visit before this one. A visit lasts as long as its tab: loading the page again does not begin another. */
export const lastVisit: Visit | undefined = read(() => sessionStorage) ?? read(() => localStorage)
if (lastVisit) write(() => sessionStorage, lastVisit)

/** Notes how far the history of changes is that this reader has been told of. */
export const noteVisit = (cursor: string): void => write(() => localStorage, { at: new Date().toISOString(), cursor })
