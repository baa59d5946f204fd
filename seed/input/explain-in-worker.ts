import type { ArticleToExplain, Explanation, SentenceRange } from '../explain/explanation.ts'
import { runInWorker } from './run-in-worker.ts'

/** `explain` in a thread of its own, while this thread goes on. Ends when `signal` aborts. Throws UnreadableArticle or WorkersBusy. */
export const explainInWorker = (
  text: string,
  told: ArticleToExplain,
  wanted: SentenceRange,
  signal?: AbortSignal,
): Promise<Explanation> => runInWorker<Explanation>({ kind: 'explain', source: text, told, wanted }, { signal })
