import type { Worker } from 'node:worker_threads'
import { IndexPage, UnreadableArticle, type UnreadableReason } from './unreadable.ts'
import type { JobResult, NumberedJob as Numbered } from './worker.ts'

/** A job for a worker. */
export type Job = Numbered extends infer J ? (J extends unknown ? Omit<J, 'id'> : never) : never

/**
 * * `timeoutMs` instead of the budget by length. `signal` aborts when nobody waits for the answer any more, or times out when the caller
 * waits no longer.
 */
export type JobOptions = { timeoutMs?: number | undefined; signal?: AbortSignal | undefined }

/** The queue is so long that a further article would wait for minutes. */
export class WorkersBusy extends Error {
  constructor() {
    super('Too many articles wait to be read.')
    this.name = 'WorkersBusy'
  }
}

/** The time in ms for a thread to start, which does not count against its first text. */
const START_MS = 60_000
/** Up to here (UTF-16 code units) a text counts as short: it is never behind a long one. */
const SHORT = 20_000
/** How long, in ms, a job may go on after its caller has left: letting one finish costs less than a new thread. */
const GRACE_MS = 250
/** The most code units in the queue, so that pages cannot fill the memory. */
const MAX_WAITING = 50_000_000

/** The time limit of a text in ms: a base, and an amount for each code unit. No real text takes a third of it on an idle core. */
const budgets: Record<Job['kind'], { base: number; perUnit: number }> = {
  extract: { base: 4000, perUnit: 0.012 },
  // It reads the article again, and some of its sentences once more for each of their words.
  explain: { base: 4000, perUnit: 0.003 },
  page: { base: 3800, perUnit: 0.0001 },
  feed: { base: 3800, perUnit: 0.0001 },
  markdown: { base: 2500, perUnit: 0.0002 },
}

type Task = {
  job: Job
  timeoutMs?: number | undefined
  short: boolean
  settled: boolean
  resolve: (value: never) => void
  reject: (error: unknown) => void
}

const budgetOf = ({ kind, source }: Job): number =>
  Math.round(budgets[kind].base + budgets[kind].perUnit * source.length)

/** Whether a signal's reason is that of `AbortSignal.timeout`. */
const isTimeout = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'TimeoutError'

type Member = { worker: Worker; up: boolean; task?: Task; id: number; timer?: NodeJS.Timeout }

/** Worker threads that read untrusted texts. */
export type WorkerPool = {
  /** Throws UnreadableArticle, WorkersBusy (also for a signal that timed out before it was begun), or the reason of `signal`. */
  run<T>(job: Job, options?: JobOptions): Promise<T>
  /** Keeps at least this many threads running from now on, so that no job waits for one to start. */
  keepUp(many: number): void
  /** The number of running and waiting jobs. */
  load(): number
  /** Threads, those that are at work, and jobs that wait for one. */
  state(): { threads: number; busy: number; waiting: number }
}

/**
 * A pool of worker threads for untrusted input: at most `size` (two or more), each with one job at a time. Jobs run in order of arrival,
 * but the last free thread takes no long one, so that a short text never waits behind it. A thread whose job exceeds its time or memory, or
 * is abandoned, is ended and replaced.
 */
export function createWorkerPool(size: number, start: () => Worker): WorkerPool {
  const members: Member[] = []
  const waiting: Task[] = []
  let lastId = 0
  let keptUp = 0
  let waitingUnits = 0

  const busy = (): number => members.filter(({ task }) => task).length
  const isLong = ({ task }: Member): boolean => task !== undefined && !task.short

  function add(): void {
    const member: Member = { worker: start(), up: false, id: 0 }
    const { worker } = member
    const tooLong = new UnreadableArticle('too-slow', `Its worker did not start within ${START_MS / 1000} s.`)
    member.timer = setTimeout(() => lose(member, tooLong), START_MS)
    member.timer.unref()
    worker.on('message', (done: JobResult | 'up') => {
      if (!members.includes(member)) return
      if (done === 'up') {
        clearTimeout(member.timer)
        member.up = true
        next()
      } else if (done.id === member.id) answered(member, done)
    })
    worker.on('error', error =>
      lose(member, new UnreadableArticle('too-large', `It could not be read: ${error.message}`)),
    )
    worker.on('exit', () => lose(member, new UnreadableArticle('too-large', 'It could not be read: its worker ended.')))
    members.push(member)
  }

  function answered(member: Member, done: JobResult): void {
    const { task } = member
    clearTimeout(member.timer)
    delete member.task
    if (task && !task.settled) {
      task.settled = true
      if ('value' in done) task.resolve(done.value as never)
      else if (done.linked) task.reject(new IndexPage(done.linked))
      else task.reject(new UnreadableArticle((done.reason as UnreadableReason) ?? 'no-article', done.message))
    }
    next()
  }

  /** Ends a thread with its current job; one that did not even start also fails the job that waits for it. */
  function lose(member: Member, error: unknown): void {
    const at = members.indexOf(member)
    if (at === -1) return
    members.splice(at, 1)
    clearTimeout(member.timer)
    void member.worker.terminate()
    const task = member.up ? member.task : waiting.shift()
    if (task && !member.up) waitingUnits -= task.job.source.length
    if (task && !task.settled) {
      task.settled = true
      task.reject(error)
    }
    if (member.up) while (members.length < keptUp) add()
    next()
  }

  /** The first job that may start now: a long one leaves a running thread for the short ones. */
  function mayBegin(): number {
    const free = members.filter(member => member.up && !isLong(member)).length
    const longToo = members.filter(isLong).length < size - 1 && (keptUp < 2 || free > 1)
    return waiting.findIndex(({ short }) => short || longToo)
  }

  function next(): void {
    for (;;) {
      const member = members.find(each => each.up && !each.task)
      const at = member ? mayBegin() : -1
      if (!member || at === -1) break
      const [task] = waiting.splice(at, 1) as [Task]
      waitingUnits -= task.job.source.length
      member.task = task
      member.id = ++lastId
      const ms = task.timeoutMs ?? budgetOf(task.job)
      const tooSlow = new UnreadableArticle('too-slow', `It took longer than ${ms / 1000} s to read.`)
      member.timer = setTimeout(() => lose(member, tooSlow), ms)
      member.worker.postMessage({ id: member.id, ...task.job } as Numbered)
    }
    const starting = members.filter(({ up }) => !up).length
    for (let more = starting; more < waiting.length && members.length < size; more++) add()
    // An idle thread does not keep the process alive; one that is busy, or waited for, does.
    for (const { worker, up, task } of members) {
      if (task || (!up && waiting.length > 0)) worker.ref()
      else worker.unref()
    }
  }

  function abandon(task: Task, reason: unknown): void {
    if (task.settled) return
    task.settled = true
    const at = waiting.indexOf(task)
    const late = at === -1 ? new UnreadableArticle('too-slow', 'It took too long to read.') : new WorkersBusy()
    task.reject(isTimeout(reason) ? late : reason)
    if (at !== -1) {
      waiting.splice(at, 1)
      waitingUnits -= task.job.source.length
      return
    }
    const member = members.find(each => each.task === task)
    if (!member) return
    clearTimeout(member.timer)
    member.timer = setTimeout(() => lose(member, reason), GRACE_MS)
  }

  return {
    run: <T>(job: Job, { timeoutMs, signal }: JobOptions = {}) =>
      new Promise<T>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (waiting.length > 0 && waitingUnits + job.source.length > MAX_WAITING) return reject(new WorkersBusy())
        const left = () => abandon(task, signal?.reason)
        const short = job.source.length <= SHORT
        const task: Task = { job, timeoutMs, short, settled: false, resolve, reject }
        task.resolve = value => {
          signal?.removeEventListener('abort', left)
          resolve(value)
        }
        task.reject = error => {
          signal?.removeEventListener('abort', left)
          reject(error)
        }
        signal?.addEventListener('abort', left, { once: true })
        waiting.push(task)
        waitingUnits += job.source.length
        next()
      }),
    keepUp(many) {
      keptUp = Math.min(many, size)
      while (members.length < keptUp) add()
      next()
    },
    load: () => waiting.length + busy(),
    state: () => ({ threads: members.length, busy: busy(), waiting: waiting.length }),
  }
}
