import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { pino } from 'pino'
import { expect } from 'vitest'
import { Problem } from '../../model/api.ts'
import { explain } from '../../seed/explain/explain.ts'
import { extractPosts } from '../../seed/extract-posts.ts'
import { readersState } from '../../seed/input/run-in-worker.ts'
import { type AppOptions, createApp } from '../../server/app.ts'
import type { EngineProcess } from '../../server/engine-process.ts'
import { type ConsoleLimits, consoleLimits } from '../../server/graph/console.ts'
import { type EntenteGraph, openGraph } from '../../server/graph/graph.ts'
import type { Readers } from '../../server/graph/readers.ts'
import { watchVersion } from '../../server/graph/version-watch.ts'
import { describeHealth } from '../../server/health.ts'
import { createIngest, type ExtractFunction, readingTimeoutMs } from '../../server/ingest.ts'
import { createMetrics } from '../../server/metrics.ts'
import { addingWith } from '../../server/routes/batch/add-all.ts'
import { createWork } from '../../server/routes/batch/work.ts'
import { createSearch, type Search } from '../../server/search/search.ts'
import { createSentences } from '../../server/sentences.ts'
import { type HttpTimeouts, listen } from '../../server/serve.ts'
import { readOnce } from '../read-once.ts'
import type { StoreAtHand } from '../stores.ts'
import { undescribed } from './described.ts'

/** `bytes` as received; `text` and `json` decoded. */
export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string; json: never }
export type Question = {
  method?: string
  headers?: Record<string, string | string[]>
  /** Anything but a string or bytes is sent as JSON. */
  body?: unknown
}

/** The server on a port of its own, over a real store. */
export type Served = {
  port: number
  graph: EntenteGraph
  search: Search
  /** Requests a path exactly as written. Fails where the answer does not match the description of the API. */
  ask(path: string, question?: Question): Promise<Answer>
  /** Sends bytes on a socket and resolves to what comes back until the other side closes it, or until `ms` have passed. */
  raw(bytes: string | Buffer, ms?: number): Promise<string>
  close(): Promise<void>
}

type Options = Partial<
  Pick<AppOptions, 'token' | 'tokenFor' | 'origins' | 'perMinute' | 'allowedHosts' | 'clientDir' | 'log' | 'publicUrl'>
> & {
  ready?: () => boolean
  /** The embedded engine, where a test needs it. */
  engine?: EngineProcess | undefined
  /** Where queries that may take long are run. */
  readers?: Readers
  limits?: Partial<ConsoleLimits>
  bounds?: Partial<HttpTimeouts>
  /** How texts are read; by default in the test's own thread. */
  extract?: ExtractFunction
  /** The time limit for reading an article, in ms. */
  readingMs?: number
  /** Where jobs outlast the server; by default they do not. */
  jobsFolder?: string
}

const readPosts = readOnce(extractPosts)

export async function served(store: Pick<StoreAtHand, 'address'>, options: Options = {}): Promise<Served> {
  const {
    limits,
    bounds,
    readers,
    extract,
    readingMs = readingTimeoutMs,
    ready = () => true,
    engine,
    jobsFolder,
    ...rest
  } = options
  const graph = await openGraph(store.address, { ...consoleLimits, ...limits }, readers)
  const here: ExtractFunction = async (text, given) => readPosts(text, given)
  const clock = () => new Date('2026-01-01T00:00:00.000Z')
  const sentences = createSentences(graph, async (text, told, wanted) => explain(text, told, wanted))
  const search = createSearch(graph)
  const version = '0.0.0'
  const metrics = createMetrics(version, {
    engine,
    console: graph.consoleLoad,
    search: search.load,
    readers: readersState,
  })
  const ingest = metrics.ingest(createIngest(graph, extract ?? here, clock, readingMs))
  const phase = () => (ready() ? 'ready' : 'stopping')
  const watch = watchVersion(graph.version, 50)
  const adding = addingWith(ingest, watch, () => {})
  const work = createWork(graph.jobs, adding, clock, jobsFolder)
  await work.resume()
  const app = createApp({
    adding,
    work,
    graph,
    search,
    ingest,
    sentences,
    watch,
    build: 'tested',
    clock,
    log: pino({ level: 'silent' }),
    version,
    metrics,
    health: { phase, store: graph.ready, details: () => describeHealth(graph, engine, phase(), version) },
    ...rest,
  })
  const { port, close } = await listen(app, '127.0.0.1', 0, bounds)
  return {
    port,
    graph,
    search,
    ask: (path, question) => ask(port, path, question),
    raw: (bytes, ms) => raw(port, bytes, ms),
    async close() {
      watch.end()
      await close()
      await work.settled()
      await graph.close()
    },
  }
}

function ask(port: number, path: string, { method, headers = {}, body }: Question = {}): Promise<Answer> {
  const given = body === undefined || typeof body === 'string' || Buffer.isBuffer(body)
  const bytes = given ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        agent: false,
        headers: { ...(given ? {} : { 'content-type': 'application/json' }), ...headers },
      },
      answer => {
        const chunks: Buffer[] = []
        answer.on('data', chunk => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const all = Buffer.concat(chunks)
          const text = (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(all) : all).toString('utf8')
          const mediaType = (answer.headers['content-type'] ?? '').split(';')[0] as string
          const json = /[/+]json$/.test(mediaType) && text ? JSON.parse(text) : undefined
          const status = answer.statusCode ?? 0
          const verb = method ?? (body === undefined ? 'GET' : 'POST')
          try {
            if (chunks.length > 0) expect(undescribed(verb, path, status, mediaType, json)).toEqual([])
          } catch (error) {
            return reject(error)
          }
          resolve({ status, headers: answer.headers, bytes: all, text, json: json as never })
        })
      },
    )
    asked.on('error', reject)
    asked.end(bytes)
  })
}

function raw(port: number, bytes: string | Buffer, ms = 3000): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let received = ''
    const done = () => {
      clearTimeout(timer)
      socket.destroy()
      resolve(received)
    }
    const timer = setTimeout(done, ms)
    socket.on('data', chunk => {
      received += chunk.toString('latin1')
    })
    socket.on('close', done)
    socket.on('error', done)
  })
}

/** The longest time, in ms, that another request waited while `work` ran; such requests are sent one after the other. */
export async function longestWaitBeside(api: Served, work: Promise<unknown>): Promise<number> {
  let going = true
  const over = () => {
    going = false
  }
  work.then(over, over)
  let longest = 0
  const statuses = new Set<number>()
  const stillGoing = async () => {
    const asked = performance.now()
    statuses.add((await api.ask('/health/live')).status)
    longest = Math.max(longest, performance.now() - asked)
    return going
  }
  // One comes a little after the other, not to be work itself.
  await expect.poll(stillGoing, { interval: 20, timeout: 120_000 }).toBe(false)
  expect([...statuses]).toEqual([200])
  return longest
}

/** Matches an error response: problem details of that status, without a stack or a path of our sources. */
export function expectProblem(answer: Answer, ...statuses: number[]): Problem {
  expect(statuses, answer.text.slice(0, 500)).toContain(answer.status)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(answer.text).not.toMatch(/node_modules|\.ts:\d|\.js:\d|\n\s+at /)
  const problem = Problem.parse(answer.json)
  expect(problem.status).toBe(answer.status)
  return problem
}
