import type { ArticleToExplain, Explanation, SentenceRange } from '../explain/explanation.ts'
import { runInWorker } from './run-in-worker.ts'

/** `explain` in a worker thread, without blocking this one. Ends when `signal` aborts. Throws UnreadableArticle or WorkersBusy. */
export const explainInWorker = (
  text: string,
  metadata: ArticleToExplain,
  wanted: SentenceRange,
  signal?: AbortSignal,
): Promise<Explanation> => runInWorker<Explanation>({ kind: 'explain', source: text, metadata, wanted }, { signal })
