import { availableParallelism } from 'node:os'
import { createReaderPool, type Job, type JobOptions } from './reader-pool.ts'
import { startReaderThread } from './reader-thread.ts'

/** As many threads as the machine has cores, and two at least: one of them is always there for a short text. */
const pool = createReaderPool(Math.max(2, availableParallelism()), startReaderThread)

/**
 * Runs a job in one of the threads that read what strangers wrote, so that the server answers others meanwhile. Throws UnreadableArticle,
 * ReadersBusy, or the reason of the signal that aborted.
 */
export const inWorker = <T>(job: Job, options?: JobOptions): Promise<T> => pool.run<T>(job, options)

/** Starts two readers, one for long texts and one for short: their tables take seconds to load, and nobody shall wait for them. */
export const keepReadersUp = (): void => pool.keepUp(2)

/** How many texts are read or wait to be. */
export const readersLoad = (): number => pool.load()
