import { declaredCharset, decode } from './decode.ts'
import type { FeedEntry } from './feed.ts'
import { type Fetched, type FetchOptions, fetchBytes, fetchChanged, type Validators } from './fetch.ts'
import { runInWorker } from './run-in-worker.ts'

function entriesOf({ bytes, contentType, url }: Fetched, signal: AbortSignal | undefined): Promise<FeedEntry[]> {
  const label = /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? declaredCharset(bytes)
  return runInWorker<FeedEntry[]>({ kind: 'feed', source: decode(bytes, label), base: url }, { signal })
}

/** The entries of the feed at an address. Throws RefusedUrl, FetchFailed or UnreadableArticle. */
export const fetchFeed = async (address: string, options: FetchOptions = {}): Promise<FeedEntry[]> =>
  entriesOf(await fetchBytes(address, options), options.signal)

/** The entries of a feed and which version of it they are, or undefined when it is still the one that is known. Throws as `fetchFeed`. */
export async function fetchChangedFeed(
  address: string,
  since: Validators,
  options: FetchOptions = {},
): Promise<{ entries: FeedEntry[]; validators: Validators } | undefined> {
  const fetched = await fetchChanged(address, since, options)
  return fetched && { entries: await entriesOf(fetched, options.signal), validators: fetched.validators }
}
