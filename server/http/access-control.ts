import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { HttpError } from './http-errors.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']
/** The name of a Host header without its port. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/, '')
const reads = new Set(['GET', 'HEAD'])

/**
 * Answers only to the names that this server is known by: a page elsewhere could otherwise point a name of its own at the loopback and
 * read what is here (DNS rebinding).
 */
export function requireKnownHost(allowed: readonly string[]): RequestHandler {
  const names = new Set([...loopback, ...allowed.map(name => name.toLowerCase())])
  return (req, _res, next) => {
    const hosts = req.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host')
    // HTTP/1.0 knows no Host header, and browsers do not speak it.
    if (hosts.length === 0 && req.httpVersion === '1.0') return next()
    if (hosts.length !== 1) throw new HttpError(400, 'malformed-request', 'Expected exactly one Host header.')
    const host = req.headers.host ?? ''
    if (!names.has(nameOf(host)))
      throw new HttpError(
        421,
        'unknown-host',
        `This server is not known as ${host.slice(0, 100)}.`,
        'Open it as 127.0.0.1 or localhost, or add the name to ALLOWED_HOSTS.',
      )
    next()
  }
}

/** A browser that writes, or runs a query, does so from this server's own pages. Programs send no Origin. */
export const requireSameOrigin: RequestHandler = (req, _res, next) => {
  if (reads.has(req.method)) return next()
  const { origin } = req.headers
  const site = req.headers['sec-fetch-site']
  const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === req.headers.host)
  if (!own || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new HttpError(403, 'forbidden', 'This request comes from a page of another site.')
  next()
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Asks for the bearer token where one is set. */
export function requireBearerToken(token: string | undefined): RequestHandler {
  return (req, res, next) => {
    if (token === undefined) return next()
    const given = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? ''
    if (timingSafeEqual(digest(given), digest(token))) return next()
    res.setHeader('WWW-Authenticate', 'Bearer')
    throw new HttpError(
      401,
      'unauthorized',
      'Adding needs the token of this server.',
      'Send it as "Authorization: Bearer …".',
    )
  }
}
