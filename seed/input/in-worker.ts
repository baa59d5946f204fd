import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { UnreadableArticle, type UnreadableReason } from './unreadable.ts'
import type { Done, Job as Numbered } from './worker.ts'

/** What the worker is asked to do. */
type Job = Numbered extends infer J ? (J extends unknown ? Omit<J, 'id'> : never) : never

const TIMEOUT_MS = 10_000
/** For the thread to come up, which is no fault of the page that happens to be the first. */
const START_MS = 60_000
/** A tree takes some fifty times its source; what needs more is no article. */
const HEAP_MB = 512

function start(): Worker {
  // Its streams are kept from ours and never read: reading them would keep the process alive.
  const options = { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }, stdout: true, stderr: true }
  const here = import.meta.url
  if (here.endsWith('.ts')) {
    // tsx leaves the threads of a process alone unless they ask.
    const tsx = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(here).resolve('tsx/package.json'))).href
    const entry = new URL('worker.ts', here).href
    const code = `import(${JSON.stringify(tsx)}).then(tsx => { tsx.register(); return import(${JSON.stringify(entry)}) })`
    return new Worker(code, { ...options, eval: true })
  }
  const built = ['./input-worker.js', '../input-worker.js']
    .map(name => new URL(name, here))
    .find(url => existsSync(fileURLToPath(url)))
  if (!built) throw new Error('input-worker.js is missing from the build')
  return new Worker(built, { ...options, execArgv: [] })
}

type Waiting = {
  job: Job
  timeoutMs: number
  resolve: (value: never) => void
  reject: (error: Error) => void
}

type Watched = Waiting & { id: number; timer?: NodeJS.Timeout }

let worker: Worker | undefined
/** Whether the worker has come up. */
let up = false
let running: Watched | undefined
let lastId = 0
const queue: Waiting[] = []

/** Ends the job in hand, one way or the other, and takes the next. */
function finish(settle: (job: Waiting) => void): void {
  if (running === undefined) return
  const job = running
  clearTimeout(job.timer)
  running = undefined
  settle(job)
  next()
}

function giveUp(error: Error): void {
  const lost = worker
  worker = undefined
  up = false
  void lost?.terminate()
  finish(job => job.reject(error))
}

function ready(): Worker {
  if (worker) return worker
  const started = start()
  started.on('message', (done: Done | 'up') => {
    if (started !== worker) return
    if (done === 'up') {
      up = true
      if (running) watch(running)
      return
    }
    if (done.id !== running?.id) return
    finish(job => {
      if ('value' in done) job.resolve(done.value as never)
      else job.reject(new UnreadableArticle((done.reason as UnreadableReason) ?? 'no-article', done.message))
    })
  })
  started.on('error', error => {
    if (started === worker) giveUp(new UnreadableArticle('too-large', `It could not be read: ${error.message}`))
  })
  started.on('exit', () => {
    if (started === worker) giveUp(new UnreadableArticle('too-large', 'It could not be read: its reader ended.'))
  })
  worker = started
  return started
}

/** Starts the time that the job in hand may take. */
function watch(job: Watched): void {
  clearTimeout(job.timer)
  const ms = up ? job.timeoutMs : START_MS
  job.timer = setTimeout(
    () => giveUp(new UnreadableArticle('too-slow', `It took longer than ${ms / 1000} s to read.`)),
    ms,
  )
}

function next(): void {
  if (running) return
  const job = queue.shift()
  // An idle worker does not keep the process alive; a busy one does.
  if (job === undefined) {
    worker?.unref()
    return
  }
  const id = ++lastId
  running = { ...job, id }
  watch(running)
  try {
    const chosen = ready()
    chosen.ref()
    chosen.postMessage({ id, ...job.job } as Numbered)
  } catch (error) {
    giveUp(error as Error)
  }
}

/**
 * Runs a job in the one worker thread that reads what strangers wrote, so that the server answers others meanwhile: one at a time,
 * ended and replaced when it takes longer than `timeoutMs` or more memory than it may. Throws UnreadableArticle.
 */
export function inWorker<T>(job: Job, timeoutMs = TIMEOUT_MS): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    queue.push({ job, timeoutMs, resolve, reject })
    next()
  })
}
