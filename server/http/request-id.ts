import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

const HEADER = 'X-Request-Id'
/** What may stand in a URI reference, a header and a log as it is. */
const sound = /^[A-Za-z0-9._~-]{8,128}$/

/** Gives each request an id, in the answer's X-Request-Id: the one that the asker sent, where it is sound, or a UUID. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.headers['x-request-id']
  res.setHeader(HEADER, typeof given === 'string' && sound.test(given) ? given : randomUUID())
  next()
}

/** The id of the request that is answered. */
export const requestIdOf = (res: Pick<Response, 'getHeader'>): string => String(res.getHeader(HEADER))
