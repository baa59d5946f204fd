import { createHash } from 'node:crypto'
import type { FeedFetchResult } from '../../../model/api.ts'
import type { FeedEntry } from '../../../seed/input/feed.ts'
import { FetchFailed, type FetchOptions } from '../../../seed/input/fetch.ts'
import { fetchChangedFeed } from '../../../seed/input/fetch-feed.ts'
import { type Api, ArticleRejected, ServerUnreachable } from '../api.ts'
import { articleOfEntry } from '../sources.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from '../terminal.ts'
import type { FeedHistory, FeedRecord } from './feed-history.ts'
import { type Clock, createPoliteFetcher, type PoliteFetcher } from './polite-fetcher.ts'

/** The longest pause before a failing feed is tried again, in ms: a day. */
const MAX_PAUSE_MS = 24 * 3_600_000
/** The longest pause that a site can ask for with Retry-After, in ms: a week. */
const LONGEST_MS = 7 * MAX_PAUSE_MS

/** `everyMs` is the interval of a feed in milliseconds; `memory` is the record of earlier runs. */
export type WatchOptions = { api: Api; memory: FeedHistory; time: Clock; everyMs: number; fetching: FetchOptions }

/** The key under which an entry is remembered: its address, or else a hash of its text. */
const keyOf = ({ url, html = '' }: FeedEntry): string => url ?? createHash('sha256').update(html).digest('hex')

type Round = { reading: Omit<FeedFetchResult, 'url' | 'nextAt'>; pauseMs?: number | undefined }

/**
 * * Polls feeds until stopped, each at its interval and less often while it fails, and posts every new entry to a running Entente once. An
 * entry whose page or server is unavailable is tried again in the next round; one that is refused or unreadable is not.
 */
export async function watch(feeds: readonly string[], watching: WatchOptions, terminal: Terminal): Promise<ExitCode> {
  const { signal } = terminal
  const options = { ...watching.fetching, signal }
  const visit = createPoliteFetcher(watching.time, options, signal)
  await Promise.all([...new Set(feeds)].map(feed => follow(feed, { ...watching, fetching: options }, visit, terminal)))
  return exitCodes.done
}

async function follow(feed: string, watching: WatchOptions, visit: PoliteFetcher, terminal: Terminal): Promise<void> {
  const { api, time, everyMs } = watching
  const { signal } = terminal
  const say = (text: string) => write(terminal.stdout, `${new Date(time.now()).toISOString()} ${feed} ${text}\n`)
  for (let failures = 0; !signal.aborted; ) {
    const { reading, pauseMs = 0 } = await round(feed, watching, visit, signal, say)
    if (signal.aborted) return
    failures = reading.outcome === 'failed' ? failures + 1 : 0
    const backedOff = Math.min(everyMs * 2 ** failures, Math.max(MAX_PAUSE_MS, everyMs))
    const pause = Math.max(backedOff, Math.min(pauseMs, LONGEST_MS))
    const nextAt = new Date(time.now() + pause).toISOString()
    await api
      .recordFeedFetch({ url: feed, ...reading, nextAt })
      .catch(error => say(`could not be noted: ${errorSentence(error)}`))
    const outcome =
      reading.outcome === 'read' ? `read: ${reading.added} new, ${reading.failed} failed` : reading.outcome
    await say(`${outcome}${reading.detail ? `: ${reading.detail}` : ''}; again at ${nextAt}`)
    await time.wait(pause, signal)
  }
}

/** Reads a feed once, and every entry that was not read before. */
async function round(
  feed: string,
  { api, memory, fetching }: WatchOptions,
  visit: PoliteFetcher,
  signal: AbortSignal,
  say: (text: string) => Promise<void>,
): Promise<Round> {
  const known = memory.of(feed)
  const seen = new Set(known.seen)
  let [added, failed, again] = [0, 0, 0]
  try {
    const came = await visit(feed, () => fetchChangedFeed(feed, known, fetching))
    if (!came) return { reading: { outcome: 'unchanged', added, failed } }
    const remember = (more: Omit<FeedRecord, 'seen'> = {}) => memory.save(feed, { ...more, seen: [...seen] })
    // Feeds list the newest entry first.
    for (const entry of came.entries.toReversed()) {
      const key = keyOf(entry)
      if (seen.has(key)) continue
      const name = entry.url ?? entry.title ?? 'an entry'
      try {
        const fetchIt = () => articleOfEntry(entry, fetching)
        const article = entry.html || !entry.url ? await fetchIt() : await visit(entry.url, fetchIt)
        const { created } = await api.post(article)
        if (created) added++
        await say(`${created ? 'new' : 'known'}: ${name}`)
      } catch (error) {
        if (signal.aborted || error instanceof ServerUnreachable) throw error
        failed++
        await say(`failed: ${name}: ${errorSentence(error)}`)
        if (passes(error)) {
          again++
          continue
        }
      }
      seen.add(key)
      await remember()
    }
    // The version (ETag, Last-Modified) is stored only once every entry was read: until then the feed is fetched whole.
    if (again === 0) await remember(came.validators)
    return { reading: { outcome: 'read', added, failed } }
  } catch (error) {
    const pauseMs = error instanceof FetchFailed ? error.retryAfterMs : undefined
    return { reading: { outcome: 'failed', added, failed, detail: errorSentence(error).slice(0, 1000) }, pauseMs }
  }
}

/** Whether a failure may be temporary: no answer, too slow or busy, rather than a page that does not exist or has no article. */
const passes = (error: unknown): boolean =>
  (error instanceof FetchFailed || error instanceof ArticleRejected) &&
  (error.status === undefined || error.status >= 500 || error.status === 429 || error.status === 408)
