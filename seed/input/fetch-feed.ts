import { declaredCharset, decode } from './decode.ts'
import type { FeedEntry } from './feed.ts'
import { inWorker } from './in-worker.ts'
import { type FetchOptions, fetchBytes } from './url.ts'

/** The entries of the feed at an address. Throws RefusedUrl, FetchFailed or UnreadableArticle. */
export async function fetchFeed(address: string, options: FetchOptions = {}): Promise<FeedEntry[]> {
  const { bytes, contentType, url } = await fetchBytes(address, options)
  const label = /charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? declaredCharset(bytes)
  return inWorker<FeedEntry[]>({ kind: 'feed', source: decode(bytes, label), base: url }, { signal: options.signal })
}
