import type { Extraction } from '../../model/extraction.ts'
import type { Given } from '../extract.ts'
import { inWorker } from './in-worker.ts'

const TIMEOUT_MS = 60_000

/** `extract` in the worker thread: the same answer, while this thread goes on. Throws UnreadableArticle. */
export const extractApart = (text: string, given: Given): Promise<Extraction> =>
  inWorker<Extraction>({ kind: 'extract', source: text, given }, TIMEOUT_MS)
