import type { Request } from 'express'

/** Whether a request prefers to be answered before it is done (RFC 7240, `Prefer: respond-async`). */
export const prefersAsync = (req: Pick<Request, 'headers'>): boolean =>
  [req.headers.prefer ?? []]
    .flat()
    .flatMap(header => header.split(','))
    .some(preference => preference.split(';')[0]?.trim().toLowerCase() === 'respond-async')

/** As the descriptions of the routes have the header. */
export const preferHeader = { Prefer: 'respond-async: answer 202 at once, with the address of a job in Location.' }
