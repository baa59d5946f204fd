import { createHash, timingSafeEqual } from 'node:crypto'
import cors from 'cors'
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

/**
 * * Refuses requests by which a browser writes or runs a query from a page of another site, except one of `origins`. Programs send no Origin
 * header.
 */
export function requireKnownOrigin(origins: readonly string[]): RequestHandler {
  const listed = new Set(origins)
  return (req, _res, next) => {
    if (reads.has(req.method)) return next()
    const { origin } = req.headers
    if (origin !== undefined && listed.has(origin)) return next()
    const site = req.headers['sec-fetch-site']
    const own = origin === undefined || (URL.canParse(origin) && new URL(origin).host === req.headers.host)
    if (!own || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      throw new HttpError(
        403,
        'forbidden',
        'This request comes from a page of another site.',
        'Whoever runs this server may list its origin in CORS_ORIGINS.',
      )
    next()
  }
}

/**
 * Lets pages of these origins read what is answered, and answers their preflights; without any, no answer has a header about it. No cookie is ever
 * looked at: a page of another site sends the token as every program does.
 */
export function shareWithOrigins(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_req, _res, next) => next()
  return cors({
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-None-Match',
      'Last-Event-ID',
      'X-Request-Id',
    ],
    exposedHeaders: [
      'Allow',
      'Content-Disposition',
      'ETag',
      'Link',
      'Location',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'WWW-Authenticate',
      'X-Request-Id',
    ],
    maxAge: 600,
    // The route itself answers a preflight request with the methods that it has.
    preflightContinue: true,
  })
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Asks for the bearer token where one is set, and compares digests, so that the time it takes tells nothing about the token. */
export function requireBearerToken(token: string | undefined): RequestHandler {
  if (token === undefined) return (_req, _res, next) => next()
  const expected = digest(token)
  return (req, res, next) => {
    const given = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1]
    if (given !== undefined && timingSafeEqual(digest(given), expected)) return next()
    // RFC 6750: an error only where something was given.
    res.setHeader('WWW-Authenticate', `Bearer realm="entente"${given === undefined ? '' : ', error="invalid_token"'}`)
    throw new HttpError(
      401,
      'unauthorized',
      given === undefined ? 'This needs the token of this server.' : 'This is not the token of this server.',
      'Send it as "Authorization: Bearer …".',
    )
  }
}
