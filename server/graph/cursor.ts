import { z } from 'zod'
import { hash } from './ids.ts'

/** The cursor was not made by this server, or for another list. */
export class BadCursor extends Error {
  constructor() {
    super('The cursor is not one that this server gave for this list.')
    this.name = 'BadCursor'
  }
}

const Written = z.tuple([z.string(), z.string(), z.string()])
/** The sort key and the id of the last item of a page. */
export type Cursor = [key: string, id: string]

/** The name of a list, from what it contains and its filters, but not from the size of its pages. */
export const listName = (what: string, filter: object = {}): string =>
  hash(
    what,
    JSON.stringify(
      Object.entries(filter)
        .filter(([, value]) => value !== undefined)
        .sort(),
    ),
  )

/** An opaque cursor that continues the list of that name, and no other. */
export const encodeCursor = (list: string, [key, id]: Cursor): string =>
  Buffer.from(JSON.stringify([list, key, id])).toString('base64url')

/** The position at which a page of the list begins. Throws BadCursor. */
export function decodeCursor(list: string, text: string): Cursor {
  let written: z.infer<typeof Written>
  try {
    written = Written.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    throw new BadCursor()
  }
  const [of, key, id] = written
  if (of !== list) throw new BadCursor()
  return [key, id]
}

/** A cursor that leads on behind so many items of the list. */
export const offsetCursor = (list: string, offset: number): string => encodeCursor(list, [String(offset), ''])

/** Behind how many items a page begins. Throws BadCursor. */
export function offsetIn(list: string, cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const [offset] = decodeCursor(list, cursor)
  if (!/^\d{1,9}$/.test(offset)) throw new BadCursor()
  return Number(offset)
}
