import { z } from 'zod'

/** The cursor was not made by this server. */
export class BadCursor extends Error {
  constructor() {
    super('The cursor is not one that this server gave.')
    this.name = 'BadCursor'
  }
}

const Cursor = z.tuple([z.string(), z.string()])
/** The sort key and the id of the last item of a page. */
export type Cursor = z.infer<typeof Cursor>

export const encodeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')
export function decodeCursor(text: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    throw new BadCursor()
  }
}
