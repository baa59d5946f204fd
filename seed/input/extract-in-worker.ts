import type { Extraction } from '../../model/extraction.ts'
import type { ArticleMetadata } from '../extract.ts'
import { runInWorker } from './run-in-worker.ts'

/**
 * `extract` in a worker thread: the same answer without blocking this one. Ends when `signal` aborts. Throws UnreadableArticle or
 * WorkersBusy.
 */
export const extractInWorker = (text: string, given: ArticleMetadata, signal?: AbortSignal): Promise<Extraction> =>
  runInWorker<Extraction>({ kind: 'extract', source: text, given }, { signal })
