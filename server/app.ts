import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Problem } from '../model/api.ts'
import type { EntenteGraph } from './graph/graph.ts'
import type { VersionWatch } from './graph/version-watch.ts'
import { requireBearerToken, requireKnownHost, requireKnownOrigin, shareWithOrigins } from './http/access-control.ts'
import { accessLog, loggedPath } from './http/access-log.ts'
import { type HealthSources, healthRoutes } from './http/health.ts'
import { HttpError } from './http/http-errors.ts'
import { openApiOf } from './http/openapi.ts'
import { page } from './http/page.ts'
import { problem, problemOf } from './http/problem.ts'
import { requestId, requestIdOf } from './http/request-id.ts'
import { answeredAs, timeRequests } from './http/request-metrics.ts'
import { routerOf } from './http/route.ts'
import type { Metrics } from './metrics.ts'
import { apiRoutes } from './routes/api.ts'
import type { Ingest, Sentences } from './routes/articles.ts'
import type { Adding } from './routes/batch/add-all.ts'
import type { Work } from './routes/batch/work.ts'
import { docsPage } from './routes/docs.ts'
import { problemPages } from './routes/problem-pages.ts'
import { namedSchemas } from './routes/schemas.ts'
import type { Search } from './search/search.ts'

/**
 * `allowedHosts`: names besides those of the loopback. `origins`: of pages elsewhere that may use the API. `token`: what `tokenFor` asks for: writing, or
 * all that the API answers. `perMinute`: requests of one address. `clientDir`: the built page, if there is one.
 */
export type AppOptions = {
  graph: EntenteGraph
  search: Search
  ingest: Ingest
  sentences: Sentences
  /** Returns the current time. */
  clock: () => Date
  log: Logger
  version: string
  /** Identifies the build of this program; part of every entity tag. */
  build: string
  /** Wakes the streams of changes when the store was written. */
  watch: VersionWatch
  /** Adds the articles of batches, at once or as jobs. */
  adding: Adding
  work: Work
  health: HealthSources
  metrics: Pick<Metrics, 'requests' | 'exposition'>
  allowedHosts?: readonly string[]
  origins?: readonly string[]
  token?: string | undefined
  tokenFor?: 'writes' | 'all'
  perMinute?: number
  /** The public address of the server (scheme, host and port), under which exports name things. */
  publicUrl?: string | undefined
  clientDir?: string
}

const BASE = '/api/v1'
const URL_LENGTH = 8000
const NO_PAGE =
  'The page is not built. Run "npm start", which builds it, or "npm run dev". The API answers meanwhile: /docs\n'

/** The HTTP application: the API, its description, health, metrics and the page. It listens to nothing yet. */
export function createApp(options: AppOptions): Express {
  const { graph, search, ingest, sentences, log, metrics } = options
  const writer = requireBearerToken(options.token)
  const reader = options.tokenFor === 'all' ? writer : everybody
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('case sensitive routing', true)
  // No proxy is trusted, so that the rate limiter sees the real address.
  app.set('trust proxy', false)
  // Static files and answers of the API set their own ETag; Express would hash each answer.
  app.set('etag', false)
  app.use(requestId)
  app.use(timeRequests(metrics.requests), accessLog(log), security)
  app.use(requireKnownHost(options.allowedHosts ?? []))
  const origins = options.origins ?? []
  app.use(plainAddress, requireKnownOrigin(origins), shareWithOrigins(origins))

  app.use('/health', answeredAs('/health'), noStore, healthRoutes(options.health, reader))
  app.get('/metrics', answeredAs('/metrics'), noStore, reader, async (_req, res) => {
    const { type, text } = await metrics.exposition()
    res.setHeader('Content-Type', type)
    res.send(text)
  })

  const { watch, clock, adding, work } = options
  const routes = apiRoutes({ graph, search, ingest, sentences, watch, clock, adding, work, version: options.version })
  const limited = rateLimit({
    windowMs: 60_000,
    limit: options.perMinute ?? 3000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // The validation would run at every request, and log a stack trace for a forged header that is ignored here.
    validate: false,
    handler: (_req, res) =>
      void send(res, problem(429, 'too-many-requests', undefined, 'Wait as long as the RateLimit header says.')),
  })
  const keys = { store: graph.idempotencyKeys, clock: options.clock }
  const version = async () => {
    const { revision, token } = await graph.version()
    return `${options.build} ${revision} ${token}`
  }
  app.use(
    BASE,
    limited,
    noStore,
    exceptOptions(reader),
    routerOf(routes, BASE, writer, version, keys, options.publicUrl),
  )
  app.use(compression())
  // Made when it is first asked for: start-up does not need it, and it never changes.
  let description: object | undefined
  app.get('/openapi.json', answeredAs('/openapi.json'), (_req, res) => {
    description ??= openApiOf(routes, BASE, options.version, namedSchemas)
    res.json(description)
  })
  app.use('/docs', answeredAs('/docs'), docsPage())
  app.use('/problems', answeredAs('/problems'), problemPages())
  if (options.clientDir && existsSync(join(options.clientDir, 'index.html'))) app.use(page(options.clientDir))
  else app.get('/', (_req, res) => void res.status(503).type('text').send(NO_PAGE))
  app.use((req, _res, next) =>
    next(
      new HttpError(
        404,
        'not-found',
        `Nothing answers ${req.method} ${req.path.slice(0, 200)}.`,
        'The addresses of the API are listed at /openapi.json and /docs.',
      ),
    ),
  )
  app.use(failures(log))
  return app
}

const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      // The components library sets positions in style attributes; there is no inline script.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: true,
  // Served over plain HTTP on the loopback; a proxy that adds TLS adds this too.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
})

/** Runs a middleware whose headers are the same for every request (helmet) once, and sets those headers on each answer. */
function constant(middleware: RequestHandler): RequestHandler {
  const said = new Map<string, string>()
  const res = { setHeader: (name: string, value: string) => void said.set(name, value), removeHeader: () => {} }
  middleware({} as express.Request, res as unknown as express.Response, error => {
    if (error) throw error
  })
  return (_req, res, next) => {
    res.setHeaders(said)
    next()
  }
}

const security = constant(headers)

const everybody: RequestHandler = (_req, _res, next) => next()

/** A preflight request carries no token, and its answer holds no data. */
const exceptOptions =
  (guard: RequestHandler): RequestHandler =>
  (req, res, next) =>
    req.method === 'OPTIONS' ? next() : guard(req, res, next)

const noStore: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store')
  next()
}

/**
 * Refuses an address that is too long, whose percent-escapes are no UTF-8 or contain NUL, or that is a whole URL, whose host could differ
 * from the Host header's.
 */
const plainAddress: RequestHandler = (req, _res, next) => {
  if (req.url.length > URL_LENGTH)
    throw new HttpError(414, 'address-too-long', `The address is longer than ${URL_LENGTH} characters.`)
  if (!req.url.startsWith('/') && req.method !== 'OPTIONS')
    throw new HttpError(400, 'malformed-request', 'Expected a path that begins with a slash.')
  if (decodeURIComponent(req.url).includes('\0'))
    throw new HttpError(400, 'malformed-request', 'The address has a NUL in it.')
  next()
}

const send = (res: express.Response, problem: Problem) =>
  res
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem, instance: requestIdOf(res) }))

/** What to log of an error. An unreachable store fails every request, so its errors take one line, without a stack. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error
  return [message, cause instanceof Error ? cause.message : undefined].filter(Boolean).join(' ')
}

/** Answers every error with problem details; an internal error is logged with its stack and answered without it. */
function failures(log: Logger): ErrorRequestHandler {
  return (error, req, res, _next) => {
    const known = problemOf(error)
    const request = { id: requestIdOf(res), path: loggedPath(req.originalUrl) }
    if (!known) log.error({ err: error, request }, 'a request failed')
    else if (known.status >= 500) log.warn({ reason: reasonOf(error), request }, 'a request could not be served')
    if (res.headersSent) return void res.destroy()
    if (error instanceof HttpError)
      for (const [name, value] of Object.entries(error.headers)) res.setHeader(name, value)
    if (known?.status === 503) res.setHeader('Retry-After', '2')
    send(
      res,
      known ??
        problem(500, 'internal-error', undefined, 'Try again; the server log has the details under the request id.'),
    )
  }
}
