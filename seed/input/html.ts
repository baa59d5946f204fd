import type { InputArticle } from './article.ts'
import { declaredCharset, decode } from './decode.ts'
import { runInWorker } from './run-in-worker.ts'
import { UnreadableArticle } from './unreadable.ts'
import type { JobOptions } from './worker-pool.ts'

const MAX_LENGTH = 5_000_000

/**
 * The article of an HTML page, its words only: what a page's markup could do never leaves this function. `baseUrl` is where it came
 * from, if anywhere. Reads in a thread of its own, within a time that grows with the page. Throws UnreadableArticle.
 */
export async function readHtml(
  html: string | Uint8Array,
  baseUrl?: string,
  options?: JobOptions,
): Promise<InputArticle> {
  const source = typeof html === 'string' ? html : decode(html, declaredCharset(html))
  if (source.trim() === '') throw new UnreadableArticle('empty', 'The page is empty.')
  if (source.length > MAX_LENGTH)
    throw new UnreadableArticle('too-large', `The page has more than ${MAX_LENGTH} characters.`)
  return runInWorker<InputArticle>({ kind: 'page', source, ...(baseUrl ? { base: baseUrl } : {}) }, options)
}
