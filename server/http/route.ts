import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import compression from 'compression'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import type { IdempotencyKeys } from '../graph/idempotency.ts'
import { isUnchanged } from './entity-tag.ts'
import { HttpError, Unprocessable } from './http-errors.ts'
import { once } from './idempotency.ts'
import { jsonBody } from './json-body.ts'
import { answeredAs } from './request-metrics.ts'
import { tellTruncated } from './truncated-header.ts'

type Shape = z.ZodType
type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined
type Example<P, Q, B> = {
  params?: P extends z.ZodType ? z.input<P> : never
  query?: Q extends z.ZodType ? z.input<Q> : never
  body?: B extends z.ZodType ? z.input<B> : never
}
/**
 * `signal` aborts when the client has disconnected. `base`: the absolute address of the API as the client has it, without a slash at its end.
 */
export type RouteInput = { signal: AbortSignal; accept: string; res: Response; base: string }

/**
 * * One address of the API: what it takes, what it gives, and how. The router and the OpenAPI description are made from the same value, so
 * that they cannot differ. `path` is OpenAPI's: `/entities/{id}`.
 */
export type Route<
  P extends Shape | undefined = Shape | undefined,
  Q extends Shape | undefined = Shape | undefined,
  B extends Shape | undefined = Shape | undefined,
> = {
  method: 'get' | 'post' | 'delete'
  path: string
  summary: string
  /** The group of the description to which it belongs. */
  tag: string
  params?: P
  query?: Q
  /** Request headers that mean something here, by name: what each says. */
  headers?: Readonly<Record<string, string>>
  /** `limit` in bytes. `values: 422`: a body of the right shape with an impossible value, 30 February, is answered with 422. */
  body?: { shape: B; limit: number; values?: 422 }
  /** Instead of `body`: what may be sent, by media type, when the route reads the request itself. */
  upload?: Readonly<Record<string, Shape | Readonly<Record<string, unknown>>>>
  /** What may come back, by status: JSON, or of `media` one line or event. */
  answers: Record<number, Shape>
  /** The media type of the answer, where it is not JSON. */
  media?: string
  /** Statuses of problems that not every route may answer, see `problemOf`. */
  problems?: readonly number[]
  /** A request that is answered with success by a store that holds the articles of seed/articles. */
  example?: Example<P, Q, B>
  /** Other forms that the answer has, by media type. */
  forms?: readonly string[]
  /** Requires the bearer token, where one is set. */
  writes?: boolean
  /** Set for a GET whose answer depends on more than the graph, or never ends: it is not cached and has no entity tag. */
  passing?: boolean
  answer(
    input: { params: Parsed<P>; query: Parsed<Q>; body: Parsed<B> },
    asked: RouteInput,
  ): Promise<JsonAnswer | { text: string; type: string; name?: string } | StreamedAnswer>
}

/** `location`: the address of what was made. */
export type JsonAnswer = { status?: number; json: unknown; location?: string }

/** Whether a request of this route may carry an Idempotency-Key. */
export const isDoneOnce = ({ writes, body }: Pick<Route, 'writes' | 'body'>): boolean =>
  writes === true && body !== undefined

/**
 * * An answer in parts, each sent as soon as the client takes it; the next is not asked for before, nor after the client has left. A client
 * that reads nothing for a minute is disconnected. `live`: parts are sent as events happen, and compression must not hold them back.
 * `packed`: it is an archive, which is not compressed again. `name`: the file name under which it is saved.
 */
export type StreamedAnswer = {
  parts: AsyncIterable<string | Uint8Array>
  type: string
  live?: boolean
  packed?: boolean
  name?: string
}

/** Gives the handler the types of its own schemas. */
export const defineRoute = <P extends Shape | undefined, Q extends Shape | undefined, B extends Shape | undefined>(
  given: Omit<Route<P, Q, B>, 'tag'>,
): Omit<Route, 'tag'> => given as unknown as Route

/** The body by its schema. Throws ZodError, and Unprocessable where only its values are wrong. */
export function parseBody({ shape, values }: NonNullable<Route['body']>, body: unknown): unknown {
  const parsed = shape?.safeParse(body)
  if (!parsed || parsed.success) return parsed?.data
  // An empty text lacks an article too, which is said beside it.
  const codes = parsed.error.issues.map(({ code }) => code).filter(code => code !== 'custom')
  const only = codes.length > 0 && codes.every(code => /^(?:too_big|too_small|invalid_format)$/.test(code))
  throw values === 422 && only ? new Unprocessable(parsed.error) : parsed.error
}

/** Answers of at least this size, in bytes, are compressed; shorter ones would gain nothing. */
const PACKED_FROM = 1024
/** All answers are text; the compression library would recognize only some of their media types. */
const pack = compression({ filter: () => true, threshold: PACKED_FROM })

function json(req: Request, res: Response, value: unknown): void {
  const text = JSON.stringify(value)
  const length = Buffer.byteLength(text)
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  res.setHeader('Content-Length', length)
  if (length < PACKED_FROM) res.end(text)
  else pack(req, res, () => res.end(text))
}

/** Milliseconds after which a client that reads nothing of an answer in parts is disconnected. */
const UNTAKEN_MS = 60_000

async function stream(req: Request, res: Response, { parts, type, live, packed, name }: StreamedAnswer): Promise<void> {
  // Sends an answer in parts. An error before the first part was sent is answered as a problem.
  const iterator = parts[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* all() {
    if (first.done) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  if (name) res.attachment(name)
  res.setHeader('Content-Type', type)
  res.setTimeout(UNTAKEN_MS, () => res.destroy())
  if (live) res.setHeader('X-Accel-Buffering', 'no')
  else if (!packed) await new Promise<void>(resolve => pack(req, res, () => resolve()))
  try {
    if (req.method === 'HEAD') res.end()
    else await pipeline(Readable.from(all()), res)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  } finally {
    await iterator.return?.()
  }
}

const noParameters = z.strictObject({})

/**
 * The routes, which stand under `base`, OPTIONS and 405 with the methods that each address has. `writer` lets through who may write. `version`
 * says in which state the graph is, and which program answers. `keys`: where those of requests that are to be done once are kept. `origin`: the scheme, host and port under which the world knows this server; by
 * default those of the request.
 */
export function routerOf(
  routes: readonly Omit<Route, 'tag'>[],
  base: string,
  writer: RequestHandler,
  version: () => Promise<string>,
  keys: { store: IdempotencyKeys; clock: () => Date },
  origin?: string,
): Router {
  const router = Router({ caseSensitive: true, strict: true })
  for (const each of routes) {
    const path = expressPath(each.path)
    const forms = [each.media ?? 'application/json', ...(each.forms ?? [])]
    const revalidated = each.method === 'get' && !each.passing
    const before = [
      answeredAs(base + each.path),
      acceptable(forms),
      ...(each.writes ? [writer] : []),
      ...(each.body ? jsonBody(each.body.limit) : []),
    ]
    router[each.method](path, ...before, async (req, res) => {
      const input = {
        params: each.params?.parse(req.params),
        query: (each.query ?? noParameters).parse(req.query),
        body: each.body && parseBody(each.body, req.body),
      }
      if (revalidated && isUnchanged(req, res, await version(), String(req.accepts(forms)))) return
      const left = new AbortController()
      res.on('close', () => {
        if (!res.writableFinished) left.abort()
      })
      const accept = req.headers.accept ?? '*/*'
      const address = `${origin ?? `${req.protocol}://${req.headers.host}`}${req.baseUrl}`
      const asked = { signal: left.signal, accept, res, base: address }
      const work = () =>
        each.answer(input as never, asked).catch((error: unknown) => {
          // Work that ended because its client disconnected is no failure.
          if (!left.signal.aborted) throw error
        })
      const answer = isDoneOnce(each)
        ? await once(req, keys.store, keys.clock(), input, work as () => Promise<JsonAnswer | undefined>)
        : await work()
      if (answer === undefined || res.destroyed) return
      if ('json' in answer) tellTruncated(res, answer.json)
      if ('again' in answer && answer.again) res.setHeader('Idempotent-Replayed', 'true')
      if ('location' in answer && answer.location) res.location(answer.location)
      if ('parts' in answer) await stream(req, res, answer)
      else if ('json' in answer) json(req, res.status(answer.status ?? 200), answer.json)
      else {
        if (answer.name) res.attachment(answer.name)
        pack(req, res, () => res.type(answer.type).send(answer.text))
      }
    })
  }
  const methods = new Map<string, Set<string>>()
  for (const { method, path } of routes) {
    const known = methods.get(path) ?? new Set(['OPTIONS'])
    methods.set(path, known.add(method.toUpperCase()))
    if (method === 'get') known.add('HEAD')
  }
  for (const [path, known] of methods)
    router.all(expressPath(path), answeredAs(base + path), (req, res) => {
      const allow = [...known].sort().join(', ')
      if (req.method === 'OPTIONS') return void res.status(204).setHeader('Allow', allow).end()
      throw new HttpError(
        405,
        'method-not-allowed',
        `${req.method.slice(0, 20)} is not answered at ${path}.`,
        `It is asked by ${allow}.`,
        { Allow: allow },
      )
    })
  return router
}

const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** Refuses a request whose Accept header takes none of the forms, unless `format` names one. */
const acceptable =
  (forms: readonly string[]): RequestHandler =>
  (req, _res, next) => {
    if (req.query.format === undefined && !req.accepts([...forms]))
      throw new HttpError(
        406,
        'not-acceptable',
        'The answer has no form that the Accept header takes.',
        `It comes as ${forms.join(', ')}.`,
      )
    next()
  }
