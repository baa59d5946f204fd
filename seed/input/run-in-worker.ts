import { availableParallelism } from 'node:os'
import { createWorkerPool, type Job, type JobOptions } from './worker-pool.ts'
import { startReadingWorker } from './worker-thread.ts'

let warm = false

/** As many threads as the machine has cores, and two at least: one of them is always there for a short text. */
const pool = createWorkerPool(Math.max(2, availableParallelism()), () => startReadingWorker(warm))

/**
 * Runs a job in one of the threads that read what strangers wrote, so that the server answers others meanwhile. Throws UnreadableArticle,
 * WorkersBusy, or the reason of the signal that aborted.
 */
export const runInWorker = <T>(job: Job, options?: JobOptions): Promise<T> => pool.run<T>(job, options)

/** Starts two workers, one for long texts and one for short: their tables take seconds to load, and nobody shall wait for them. */
export function startSpareWorkers(): void {
  warm = true
  pool.keepUp(2)
}

/** How many texts are read or wait to be. */
export const pendingJobs = (): number => pool.load()

/** The threads, and what they do. */
export const readersState = (): ReturnType<typeof pool.state> => pool.state()
