import type { Extraction } from '../../model/extraction.ts'
import type { ArticleMetadata } from '../extract.ts'
import { runInWorker } from './run-in-worker.ts'

/**
 * `extract` in a thread of its own: the same answer, while this thread goes on. Ends when `signal` aborts. Throws UnreadableArticle or
 * WorkersBusy.
 */
export const extractInWorker = (text: string, given: ArticleMetadata, signal?: AbortSignal): Promise<Extraction> =>
  runInWorker<Extraction>({ kind: 'extract', source: text, given }, { signal })
