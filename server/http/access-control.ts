import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import { BadRequest, Forbidden } from './http-errors.ts'

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
    if (hosts.length !== 1) throw new BadRequest(400, 'Malformed request', 'Expected exactly one Host header.')
    const host = req.headers.host ?? ''
    if (!names.has(nameOf(host)))
      throw new Forbidden(
        421,
        `This server is not known as ${host.slice(0, 100)}.`,
        'Open it as 127.0.0.1 or localhost, or add the name to ALLOWED_HOSTS.',
      )
    next()
  }
}

/** A browser that writes, or runs a query, does so from this server's own pages. Programs send no Origin. */
export const requireSameOrigin: RequestHandler = (req, _res, next) => {
  if (reads.has(req.method)) return next()
  if (!['POST', 'PUT', 'PATCH', 'DELETE'].includes(req.method))
    throw new BadRequest(405, 'Method not allowed', `${req.method.slice(0, 20)} is not answered here.`)
  const { origin } = req.headers
  const site = req.headers['sec-fetch-site']
  const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === req.headers.host)
  if (!own || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new Forbidden(403, 'This request comes from a page of another site.')
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
    throw new Forbidden(401, 'Adding needs the token of this server.', 'Send it as "Authorization: Bearer …".')
  }
}
