import type { InputArticle } from './article.ts'
import { runInWorker } from './run-in-worker.ts'

/** `readMarkdown` in a thread of its own. Ends when `signal` aborts. Throws UnreadableArticle. */
export const readMarkdownInWorker = (source: string, signal?: AbortSignal): Promise<InputArticle> =>
  runInWorker<InputArticle>({ kind: 'markdown', source }, { signal })
