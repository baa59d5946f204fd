import type { Extraction } from '../../model/extraction.ts'
import type { Given } from '../extract.ts'
import { inWorker } from './in-worker.ts'

/**
 * `extract` in a thread of its own: the same answer, while this thread goes on. Ends when `signal` aborts. Throws UnreadableArticle or
 * WorkersBusy.
 */
export const extractApart = (text: string, given: Given, signal?: AbortSignal): Promise<Extraction> =>
  inWorker<Extraction>({ kind: 'extract', source: text, given }, { signal })
