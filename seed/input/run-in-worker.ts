import { availableParallelism } from 'node:os'
import { createWorkerPool, type Job, type JobOptions } from './worker-pool.ts'
import { startReadingWorker } from './worker-thread.ts'

let warm = false

/** The number of threads: one for each core and at least two, so that one is always there for a short text. */
const pool = createWorkerPool(Math.max(2, availableParallelism()), () => startReadingWorker(warm))

/**
 * Runs a job in one of the threads for untrusted input, so that the server stays responsive. Throws UnreadableArticle, WorkersBusy, or the
 * abort reason of the signal.
 */
export const runInWorker = <T>(job: Job, options?: JobOptions): Promise<T> => pool.run<T>(job, options)

/**
 * Starts two workers in advance, one for long texts and one for short ones, since loading their tables takes seconds. With `many` of 0 none
 * is started before a text comes; it has its tables before its time begins all the same.
 */
export function startSpareWorkers(many = 2): void {
  warm = true
  pool.keepUp(many)
}

/** The number of texts that are being read or wait. */
export const pendingJobs = (): number => pool.load()

/** The state of the pool of threads. */
export const readersState = (): ReturnType<typeof pool.state> => pool.state()
