import { z } from 'zod'
import { Problem } from './api.ts'

/** The server refused, or could not: RFC 9457 problem details, thrown. */
export class ProblemError extends Error {
  readonly problem: Problem
  /** In how many seconds it may be tried again, where the server says so. */
  readonly retryAfter: number | undefined
  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
    this.retryAfter = retryAfter
  }
  /** The address of a page that says what this kind of problem means; `about:blank` where something between the server and us answered. */
  get type(): string {
    return this.problem.type
  }
  get status(): number {
    return this.problem.status
  }
  get detail(): string | undefined {
    return this.problem.detail
  }
  /** The id of the request, which the server's log has. */
  get instance(): string | undefined {
    return this.problem.instance
  }
  /** What can be done about it. */
  get next(): string | undefined {
    return this.problem.next
  }
}

/** No answer came: there is no way to the server, or the connection broke. */
export class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached.', { cause })
    this.name = 'NoAnswerError'
  }
}

/** An answer that is not as its schema says: the server is of another version, or is none of ours. */
export class UnexpectedAnswerError extends Error {
  constructor(cause?: unknown) {
    super('The answer is not one that this version of the client knows.', { cause })
    this.name = 'UnexpectedAnswerError'
  }
}

/** Where the server is, and how it is asked. */
export type ClientOptions = {
  /** Its origin, `http://127.0.0.1:4000`; in a page, the page's own without it. */
  server?: string
  /** The token of a server that asks for one. */
  token?: string
  /** Another `fetch` than the platform's. */
  fetch?: typeof globalThis.fetch
}

/** Of each call. `signal` ends it: what it returned rejects with the reason of the abort, and the server stops its work. */
export type CallOptions = { signal?: AbortSignal | undefined }

type Value = string | number | boolean | undefined | readonly (string | number)[]
export type Call = CallOptions & {
  query?: Record<string, Value>
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON, unless it is text already; then `contentType` says what it is. */
  body?: unknown
  contentType?: string
  accept?: string
  headers?: Record<string, string>
}

/** The query of an address, with its `?`; empty where nothing is asked. */
export function queryString(query: Record<string, Value>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  return search.size > 0 ? `?${search}` : ''
}

export type Transport = ReturnType<typeof createTransport>

/** Sends requests to addresses below `/api/v1/`. All of it throws ProblemError, NoAnswerError, UnexpectedAnswerError, or the reason of an abort. */
export function createTransport({ server = '', token, fetch = globalThis.fetch }: ClientOptions) {
  const base = `${server.replace(/\/+$/, '')}/api/v1/`

  /** The answer, which is a success. */
  async function send(path: string, call: Call = {}): Promise<Response> {
    const { query = {}, body, contentType, accept = 'application/json', headers = {}, signal } = call
    const method = call.method ?? (body === undefined ? 'GET' : 'POST')
    let response: Response
    try {
      response = await fetch(base + path + queryString(query), {
        method,
        headers: {
          accept,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': contentType ?? 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: contentType === undefined ? JSON.stringify(body) : (body as BodyInit) }),
        ...(signal ? { signal } : {}),
      })
    } catch (error) {
      signal?.throwIfAborted()
      throw new NoAnswerError(error)
    }
    if (response.ok) return response
    throw await problemOf(response, signal)
  }

  /** The answer as JSON, parsed by its schema. */
  async function json<T extends z.ZodType>(answer: T, path: string, call: Call = {}): Promise<z.output<T>> {
    const response = await send(path, call)
    const given: unknown = await response.json().catch((error: unknown) => {
      call.signal?.throwIfAborted()
      throw new UnexpectedAnswerError(error)
    })
    return parsed(answer, given)
  }

  /** The lines of an answer as they come, without their ends. */
  async function* lines(path: string, call: Call): AsyncGenerator<string> {
    const { body } = await send(path, call)
    if (!body) return
    const reader = body.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    try {
      for (;;) {
        const { value, done } = await reader.read()
        if (done) break
        const complete = (rest + value).split('\n')
        rest = complete.pop() ?? ''
        yield* complete
      }
      if (rest !== '') yield rest
    } catch (error) {
      call.signal?.throwIfAborted()
      throw new NoAnswerError(error)
    } finally {
      // Who stops reading stops the server, too.
      await reader.cancel().catch(() => {})
    }
  }

  /** The items of an answer that has one JSON value a line. */
  async function* ndjson<T extends z.ZodType>(item: T, path: string, call: Call = {}): AsyncGenerator<z.output<T>> {
    for await (const line of lines(path, { accept: 'application/x-ndjson', ...call }))
      if (line.trim() !== '') yield parsed(item, parsedJson(line))
  }

  return { send, json, lines, ndjson }
}

export function parsed<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const { data, error, success } = schema.safeParse(given)
  if (!success) throw new UnexpectedAnswerError(error)
  return data
}

export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnexpectedAnswerError(error)
  }
}

async function problemOf(response: Response, signal: AbortSignal | undefined): Promise<ProblemError> {
  const given: unknown = await response.json().catch(() => undefined)
  signal?.throwIfAborted()
  const { status, statusText, headers } = response
  const problem = Problem.safeParse(given).data ?? { type: 'about:blank', title: statusText || String(status), status }
  const seconds = z.coerce
    .number()
    .min(0)
    .safeParse(headers.get('retry-after') ?? undefined).data
  return new ProblemError(problem, seconds)
}

/** Every part of a list, one after the other. */
export async function* parts<T extends { nextCursor?: string | undefined }>(
  ask: (cursor: string | undefined) => Promise<T>,
): AsyncGenerator<T> {
  let cursor: string | undefined
  do {
    const part = await ask(cursor)
    yield part
    cursor = part.nextCursor
  } while (cursor !== undefined)
}

/** Every item of a list, whose parts are asked for as they are needed. */
export async function* items<T extends { nextCursor?: string | undefined }, I>(
  ask: (cursor: string | undefined) => Promise<T>,
  of: (part: T) => readonly I[],
): AsyncGenerator<I> {
  for await (const part of parts(ask)) yield* of(part)
}
