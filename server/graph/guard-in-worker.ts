import type { Worker } from 'node:worker_threads'
import { TooManyQueries } from './console-errors.ts'
import { BadQuery, checkShape, ForbiddenQuery, type QueryPosition } from './guard.ts'
import type { GuardReady, GuardResult } from './guard-worker.ts'
import { judgeParseTime, PARSE_MS, PATIENCE_MS } from './parse-budget.ts'
import { startWorker } from './start-worker.ts'
import { computedMs } from './thread-time.ts'

/** The time in ms for the thread to start, which does not count against its first query. */
const START_MS = 60_000
const HEAP_MB = 256
/** The most queries that wait for the guard, each of which may take two seconds. */
const WAITING = 64

type Waiting = { query: string; resolve: (fault: QueryPosition | undefined) => void; reject: (error: Error) => void }

/** `place`: where to read what the thread has computed, if anywhere. */
let thread: { worker: Worker; up: boolean; place: string | undefined } | undefined
/** `began` in ms, and `before`, what the thread had computed by then. */
let running: (Waiting & { id: number; began: number; before: number | undefined }) | undefined
let timer: NodeJS.Timeout | undefined
let last = 0
const queue: Waiting[] = []

/**
 * `guard` in a thread of its own, one query at a time, so that others are served meanwhile. A query for which it computes longer than two seconds is
 * refused, and the thread replaced. Throws BadQuery or ForbiddenQuery; TooManyQueries where too many wait, or the machine has no time for it.
 */
export async function guardInWorker(query: string, signal: AbortSignal): Promise<QueryPosition | undefined> {
  checkShape(query)
  if (queue.length >= WAITING) throw new TooManyQueries()
  let late: NodeJS.Timeout | undefined
  const verdict = new Promise<QueryPosition | undefined>((resolve, reject) => {
    const waiting = { query, resolve, reject }
    queue.push(waiting)
    /** Gives up a query that waits still. */
    const leave = () => {
      const place = queue.indexOf(waiting)
      if (place < 0) return
      queue.splice(place, 1)
      reject(new TooManyQueries())
    }
    late = setTimeout(leave, PATIENCE_MS)
    signal.addEventListener('abort', leave, { once: true })
  })
  next()
  return verdict.finally(() => clearTimeout(late))
}

function next(): void {
  if (running) return
  const first = queue.shift()
  // An idle thread does not keep the process alive; a busy one does.
  if (!first) return void thread?.worker.unref()
  thread ??= started()
  running = { ...first, id: ++last, began: performance.now(), before: computedMs(thread.place) }
  thread.worker.ref()
  thread.worker.postMessage({ id: running.id, query: running.query })
  watch(thread.up ? PARSE_MS : START_MS)
}

/** Looks after `ms` whether the current query has had its time. */
function watch(ms: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (!running || !thread) return
    if (!thread.up) return replace(new TooManyQueries())
    const now = computedMs(thread.place)
    const computed = now === undefined || running.before === undefined ? undefined : now - running.before
    const verdict = judgeParseTime(performance.now() - running.began, computed)
    if (verdict === 'spent')
      replace(new BadQuery('The query takes too long to parse; flatten what is nested in it, or split it.'))
    else if (verdict === 'busy') replace(new TooManyQueries())
    else watch(verdict)
  }, ms)
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
  const own: NonNullable<typeof thread> = { worker: startWorker('guard-worker', HEAP_MB), up: false, place: undefined }
  const lost = (cause: unknown) => {
    if (own !== thread) return
    // A thread that did not start is an internal error; one that ended later ran out of memory on its query.
    const ours = new Error('the thread that reads queries did not come up', { cause })
    replace(own.up ? new BadQuery('The query is too much for the parser; split it.') : ours)
  }
  own.worker.on('error', lost).on('exit', lost)
  own.worker.on('message', (said: GuardResult | GuardReady) => {
    if (own !== thread) return
    if ('up' in said) {
      own.up = true
      own.place = said.place
      if (!running) return
      Object.assign(running, { began: performance.now(), before: computedMs(said.place) })
      watch(PARSE_MS)
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
