import type { NewArticle, NewArticleAnswer } from '../model/api.ts'
import type { Extraction } from '../model/extraction.ts'
import type { ArticleMetadata } from '../seed/extract.ts'
import type { InputArticle } from '../seed/input/article.ts'
import { fetchArticle } from '../seed/input/fetch.ts'
import { readHtml } from '../seed/input/html.ts'
import { readMarkdownInWorker } from '../seed/input/markdown-in-worker.ts'
import { UnreadableArticle } from '../seed/input/unreadable.ts'
import type { EntenteGraph } from './graph/graph.ts'
import { leaveOut } from './leave-out.ts'
import { isVisible, plausibleDay, refuseImplausible } from './plausible-article.ts'
import type { Ingest } from './routes/articles.ts'

/** Ends when `signal` aborts. */
export type ExtractFunction = (text: string, given: ArticleMetadata, signal: AbortSignal) => Promise<Extraction>

/** How long reading an article may take while a client waits, in ms; writing it takes some more. */
export const readingTimeoutMs = 8000

/**
 * Adds articles to the graph: reads what is given, extracts, and writes it in one transaction. `clock` answers the time now. What takes longer to
 * read than `patience` milliseconds, from when it was given or had been fetched, is refused.
 */
export function createIngest(
  graph: EntenteGraph,
  extract: ExtractFunction,
  clock: () => Date,
  patience?: number,
): Ingest {
  const understand = async (given: NewArticle, gone: AbortSignal) => {
    refuseImplausible(given, clock())
    const fetched = given.text === undefined && given.html === undefined && given.markdown === undefined
    const begun = inTime(gone, patience)
    const { text, ...told } = await articleOf(given, fetched ? gone : begun)
    const read = { ...told, publishedAt: plausibleDay(told.publishedAt, clock()) }
    const signal = fetched ? inTime(gone, patience) : begun
    if (!isVisible(text)) throw new UnreadableArticle('empty', 'The article has nothing in it that can be seen.')
    if (text.length > 1_000_000)
      throw new UnreadableArticle('too-large', 'The article has more than a million characters.')
    const { title, author, publishedAt, lang, publisher, url, posts } = given
    // The date given with the article takes precedence over the one on its page.
    const dateBasis = publishedAt ? given.dateBasis : read.dateBasis
    const metadata = Object.fromEntries(
      Object.entries({ title, author, publishedAt, lang, publisher, url, posts }).filter(
        ([, value]) => value !== undefined,
      ),
    )
    return {
      text,
      told: { ...read, ...metadata },
      extraction: leaveOut(await extract(text, { ...read, ...metadata, dateBasis }, signal), given.leaveOut ?? []),
    }
  }
  return {
    preview: async (given, gone) => {
      const { text, extraction } = await understand(given, gone)
      return { text, extraction }
    },
    async add(given, signal): Promise<NewArticleAnswer> {
      const { text, extraction, told } = await understand(given, signal)
      signal.throwIfAborted()
      const { id, created, attested } = await graph.write(text, extraction, clock().toISOString(), told)
      return { article: await graph.articleSummary(id), created, attested }
    },
    noteFeed: reading => graph.noteFeed(reading, clock().toISOString()),
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
