import type { NewArticle, NewArticleAnswer } from '../model/api.ts'
import type { Extraction } from '../model/extraction.ts'
import type { ArticleMetadata } from '../seed/extract.ts'
import type { InputArticle } from '../seed/input/article.ts'
import { fetchArticle } from '../seed/input/fetch.ts'
import { readHtml } from '../seed/input/html.ts'
import { readMarkdownInWorker } from '../seed/input/markdown-in-worker.ts'
import { UnreadableArticle } from '../seed/input/unreadable.ts'
import { hasNoMetadata } from './graph/attestations.ts'
import type { EntenteGraph } from './graph/graph.ts'
import { leaveOut } from './leave-out.ts'
import { isVisible, plausibleDay, refuseImplausible } from './plausible-article.ts'
import type { Ingest } from './routes/articles.ts'

/** Ends when `signal` aborts. */
export type ExtractFunction = (text: string, given: ArticleMetadata, signal: AbortSignal) => Promise<Extraction>

/** How long reading an article may take while a client waits, in ms; writing it takes some more. */
export const readingTimeoutMs = 8000

/**
 * * Adds articles to the graph: reads what is given, extracts, and writes it in one transaction. `clock` returns the current time. What takes
 * longer to read than `patience` milliseconds, from when it was given or had been fetched, is refused.
 */
export function createIngest(
  graph: EntenteGraph,
  extract: ExtractFunction,
  clock: () => Date,
  patience?: number,
): Ingest {
  /** The text, what is told beside it, and a signal that ends its reading. */
  const taken = async (given: NewArticle, gone: AbortSignal) => {
    refuseImplausible(given, clock())
    const fetched = given.text === undefined && given.html === undefined && given.markdown === undefined
    const begun = inTime(gone, patience)
    const { text, ...own } = await articleOf(given, fetched ? gone : begun)
    const signal = fetched ? inTime(gone, patience) : begun
    if (!isVisible(text)) throw new UnreadableArticle('empty', 'The article has nothing in it that can be seen.')
    if (text.length > 1_000_000)
      throw new UnreadableArticle('too-large', 'The article has more than a million characters.')
    const { title, author, license, publishedAt, lang, publisher, url, posts } = given
    const metadata = Object.fromEntries(
      Object.entries({ title, author, license, publishedAt, lang, publisher, url, posts }).filter(
        ([, value]) => value !== undefined,
      ),
    )
    // The date given with the article takes precedence over the one on its page.
    const dateBasis = publishedAt ? given.dateBasis : own.dateBasis
    const told = { ...own, publishedAt: plausibleDay(own.publishedAt, clock()), ...metadata, dateBasis }
    return { text, told, signal }
  }
  const understood = async ({ text, told, signal }: Awaited<ReturnType<typeof taken>>, given: NewArticle) =>
    leaveOut(await extract(text, told, signal), given.leaveOut ?? [])
  return {
    async preview(given, gone) {
      const article = await taken(given, gone)
      return { text: article.text, extraction: await understood(article, given) }
    },
    async add(given, signal): Promise<NewArticleAnswer> {
      const article = await taken(given, signal)
      const { text, told } = article
      // A text that is stored and comes without new metadata need not be read.
      const known = hasNoMetadata(told) ? await graph.knownText(text) : undefined
      if (known) return { article: await graph.articleSummary(known), created: false, attested: false }
      const extraction = await understood(article, given)
      signal.throwIfAborted()
      const { id, created, attested } = await graph.write(text, extraction, clock().toISOString(), told)
      return { article: await graph.articleSummary(id), created, attested }
    },
    recordFeedFetch: reading => graph.recordFeedFetch(reading, clock().toISOString()),
  }
}

/**
 * A signal that aborts with another, and times out. Made by hand, for one of `AbortSignal.timeout` that nobody holds but `AbortSignal.any` may be
 * collected before its time.
 */
function inTime(gone: AbortSignal, ms: number | undefined): AbortSignal {
  if (ms === undefined || gone.aborted) return gone
  const control = new AbortController()
  const late = () => control.abort(new DOMException(`Not read within ${ms} ms.`, 'TimeoutError'))
  const timer = setTimeout(late, ms).unref()
  const left = () => {
    clearTimeout(timer)
    control.abort(gone.reason)
  }
  gone.addEventListener('abort', left, { once: true })
  return control.signal
}

async function articleOf({ text, html, markdown, url }: NewArticle, signal: AbortSignal): Promise<InputArticle> {
  if (text !== undefined) return { text }
  if (html !== undefined) return readHtml(html, url, { signal })
  if (markdown !== undefined) return readMarkdownInWorker(markdown, signal)
  return fetchArticle(url as string, { signal })
}
