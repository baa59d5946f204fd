import type { InputArticle } from './article.ts'
import { inWorker } from './in-worker.ts'

/** `readMarkdown` in a thread of its own. Ends when `signal` aborts. Throws UnreadableArticle. */
export const readMarkdownApart = (source: string, signal?: AbortSignal): Promise<InputArticle> =>
  inWorker<InputArticle>({ kind: 'markdown', source }, { signal })
