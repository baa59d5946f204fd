import type { Explanation, Told, Wanted } from '../explain/explanation.ts'
import { inWorker } from './in-worker.ts'

/** `explain` in a thread of its own, while this thread goes on. Ends when `signal` aborts. Throws UnreadableArticle or WorkersBusy. */
export const explainApart = (text: string, told: Told, wanted: Wanted, signal?: AbortSignal): Promise<Explanation> =>
  inWorker<Explanation>({ kind: 'explain', source: text, told, wanted }, { signal })
