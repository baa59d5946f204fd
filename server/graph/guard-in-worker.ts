import type { Worker } from 'node:worker_threads'
import { TooManyQueries } from './console-errors.ts'
import { BadQuery, ForbiddenQuery, type QueryPosition } from './guard.ts'
import type { GuardResult } from './guard-worker.ts'
import { startWorker } from './start-worker.ts'

/** The parser's time grows with the power of nesting: a query of 200 characters can take it a minute. */
const PARSE_MS = 2000
/** For the thread to come up, which is no fault of the query that happens to be the first. */
const START_MS = 60_000
const HEAP_MB = 256
/** As many as may wait to run; each may take its two seconds. */
const WAITING = 64

type Waiting = { query: string; resolve: (fault: QueryPosition | undefined) => void; reject: (error: Error) => void }

let thread: { worker: Worker; up: boolean } | undefined
let running: (Waiting & { id: number }) | undefined
let timer: NodeJS.Timeout | undefined
let last = 0
const queue: Waiting[] = []

/**
 * `guard` in a thread of its own, one query at a time, so that others are served meanwhile; a query that takes it longer than two
 * seconds is refused, and the thread replaced. Throws BadQuery, ForbiddenQuery, or TooManyQueries where too many wait.
 */
export function guardInWorker(query: string, signal: AbortSignal): Promise<QueryPosition | undefined> {
  return new Promise((resolve, reject) => {
    if (queue.length >= WAITING) throw new TooManyQueries()
    const waiting = { query, resolve, reject }
    queue.push(waiting)
    const left = () => {
      const place = queue.indexOf(waiting)
      if (place >= 0) queue.splice(place, 1)
      reject(new BadQuery('The query was given up.'))
    }
    signal.addEventListener('abort', left, { once: true })
    next()
  })
}

function next(): void {
  if (running) return
  const first = queue.shift()
  // An idle thread does not keep the process alive; a busy one does.
  if (!first) return void thread?.worker.unref()
  thread ??= started()
  running = { ...first, id: ++last }
  thread.worker.ref()
  thread.worker.postMessage({ id: running.id, query: running.query })
  watch()
}

/** Starts the deadline of the current query. */
function watch(): void {
  clearTimeout(timer)
  const late = () =>
    replace(new BadQuery('The query takes too long to parse; flatten what is nested in it, or split it.'))
  timer = setTimeout(late, thread?.up ? PARSE_MS : START_MS)
}

function finish(settle: (waiting: Waiting) => void): void {
  clearTimeout(timer)
  const done = running
  running = undefined
  if (done) settle(done)
  next()
}

function replace(error: Error): void {
  const gone = thread
  thread = undefined
  void gone?.worker.terminate()
  finish(({ reject }) => reject(error))
}

function started(): NonNullable<typeof thread> {
  const own = { worker: startWorker('guard-worker', HEAP_MB), up: false }
  const lost = (cause: unknown) => {
    if (own !== thread) return
    // One that never came up is our fault; one that went down had too little memory for what it read.
    const ours = new Error('the thread that reads queries did not come up', { cause })
    replace(own.up ? new BadQuery('The query is too much for the parser; split it.') : ours)
  }
  own.worker.on('error', lost).on('exit', lost)
  own.worker.on('message', (said: GuardResult | 'up') => {
    if (own !== thread) return
    if (said === 'up') {
      own.up = true
      if (running) watch()
    } else if (said.id === running?.id) finish(waiting => settle(waiting, said))
  })
  return own
}

function settle({ resolve, reject }: Waiting, said: GuardResult): void {
  if (said.verdict === 'reads') resolve(said.fault)
  else if (said.verdict === 'bad') reject(new BadQuery(said.message, said.line, said.column))
  else if (said.verdict === 'forbidden') reject(new ForbiddenQuery(said.what))
  else reject(new Error(said.message))
}
