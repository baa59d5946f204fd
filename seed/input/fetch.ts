import { lookup as systemLookup } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import zlib from 'node:zlib'
import type { InputArticle } from './article.ts'
import { readArticle } from './read-article.ts'
import { UnreadableArticle } from './unreadable.ts'
import { checkedUrl, mayReach, type NetworkReach, RefusedUrl } from './url-policy.ts'

/**
 * A page could not be fetched: refused, unreachable, too slow, or answered with an error. `status` is that of the answer, if there was one,
 * and `retryAfterMs` how long it asks clients to wait.
 */
export class FetchFailed extends Error {
  readonly url: string
  readonly status: number | undefined
  readonly retryAfterMs: number | undefined
  constructor(url: string, detail: string, status?: number, retryAfterMs?: number) {
    super(`${url.slice(0, 200)} could not be fetched: ${detail}`)
    this.name = 'FetchFailed'
    this.url = url
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}

/** The validators of an answer (ETag, Last-Modified), to request only a later version next time. */
export type Validators = { etag?: string; lastModified?: string }

/** Bounds of a fetch, and how it reaches the network. */
export type FetchOptions = {
  /** Resolves host names; its answers are checked before any socket opens. Default: the system's resolver. */
  lookup?: LookupFunction
  /** Which addresses may be reached; set only by tests, to reach a server of their own. */
  reach?: NetworkReach
  /** The most bytes of an answer, decompressed. Default 5 MB. */
  maxBytes?: number
  /** Timeout for everything, redirects included, in ms. Default 15 s. */
  timeoutMs?: number
  signal?: AbortSignal
}

/** An answer: its bytes, decompressed, the media type as sent, the address after redirects, and its validators. */
export type Fetched = { bytes: Buffer; contentType: string | undefined; url: string; validators: Validators }

/** The user agent, and the name by which robots.txt addresses it. */
export const robotName = 'entente'
const USER_AGENT = `${robotName}/0.1 (article reader)`

const MAX_REDIRECTS = 3

/** The look-up used by the socket itself, so that the address that was checked is the one connected to. */
function guarded(url: URL, lookup: LookupFunction, reach: NetworkReach): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, answer, family) => {
      if (error) return done(error, '', 0)
      const addresses = Array.isArray(answer) ? answer : [{ address: answer, family: family ?? 4 }]
      const first = addresses[0]
      // One private address among public ones is enough to refuse: which of them a socket uses is not known here.
      if (first === undefined || !addresses.every(({ address }) => mayReach(address, reach)))
        return done(new RefusedUrl(url.href, 'its host is not on the public Internet.'), '', 0)
      if (options.all) return done(null, addresses)
      done(null, first.address, first.family)
    })
  }
}

function request(url: URL, options: FetchOptions, since: Validators, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { get } = url.protocol === 'https:' ? https : http
    const asked = get(
      url,
      {
        lookup: guarded(url, options.lookup ?? (systemLookup as LookupFunction), options.reach ?? 'public'),
        // No pooled connection: one that was opened for another host by another look-up must not be taken over.
        agent: false,
        signal,
        maxHeaderSize: 32_768,
        headers: {
          'user-agent': USER_AGENT,
          accept:
            'text/html, application/xhtml+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1',
          'accept-encoding': 'gzip, deflate, br',
          ...(since.etag ? { 'if-none-match': since.etag } : {}),
          ...(since.lastModified ? { 'if-modified-since': since.lastModified } : {}),
        },
      },
      resolve,
    )
    asked.on('error', reject)
  })
}

const unpackers: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: zlib.createGunzip,
  'x-gzip': zlib.createGunzip,
  deflate: zlib.createInflate,
  br: zlib.createBrotliDecompress,
}

/** The body, unpacked, as far as it is within the cap. */
async function body(answer: IncomingMessage, url: URL, maxBytes: number): Promise<Buffer> {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase()
  const unpacker = encoding && encoding !== 'identity' ? unpackers[encoding]?.() : undefined
  if (encoding && encoding !== 'identity' && !unpacker)
    throw new FetchFailed(url.href, `its encoding "${encoding}" is unknown.`)
  const stream: Readable = unpacker ? (answer.pipe(unpacker) as unknown as Readable) : answer
  // A pipe does not hand on the end of a connection that broke.
  if (unpacker) answer.on('error', error => stream.destroy(error))
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += (chunk as Buffer).length
    if (size > maxBytes) throw new UnreadableArticle('too-large', `${url.href} is larger than ${maxBytes} bytes.`)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date. */
function pauseOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}

/**
 * Fetches an http or https address of the public Internet, following at most three redirects, each checked like the first. Throws
 * RefusedUrl before any socket opens, FetchFailed, or UnreadableArticle (`too-large`).
 */
export async function fetchBytes(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const fetched = await fetchChanged(address, {}, options)
  if (!fetched) throw new FetchFailed(address, 'the server answered 304.', 304)
  return fetched
}

/** `fetchBytes`, or undefined when the address still has the version that is known. */
export async function fetchChanged(
  address: string,
  since: Validators,
  options: FetchOptions = {},
): Promise<Fetched | undefined> {
  const { maxBytes = 5_000_000, timeoutMs = 15_000, reach = 'public' } = options
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal
  let url = checkedUrl(address, reach)
  try {
    for (let redirects = 0; ; redirects++) {
      const answer = await request(url, options, since, signal)
      try {
        const status = answer.statusCode ?? 0
        const location = answer.headers.location
        if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
          if (redirects === MAX_REDIRECTS)
            throw new FetchFailed(address, `it redirects more than ${MAX_REDIRECTS} times.`)
          url = checkedUrl(URL.canParse(location, url) ? new URL(location, url).href : location, reach)
          continue
        }
        const { etag, 'last-modified': lastModified, 'content-type': contentType } = answer.headers
        if (status === 304) return undefined
        if (status !== 200)
          throw new FetchFailed(
            url.href,
            `the server answered ${status}.`,
            status,
            pauseOf(answer.headers['retry-after']),
          )
        const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
        return { bytes: await body(answer, url, maxBytes), contentType, url: url.href, validators }
      } finally {
        answer.destroy()
      }
    }
  } catch (error) {
    if (error instanceof RefusedUrl || error instanceof FetchFailed || error instanceof UnreadableArticle) throw error
    if (deadline.signal.aborted) throw new FetchFailed(url.href, `no full answer within ${timeoutMs / 1000} s.`)
    throw new FetchFailed(url.href, (error as Error).message || String(error))
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The article at an address, with what its page tells about it. `url` is the page's canonical address when it is on the same host, else the
 * one that answered. Throws RefusedUrl, FetchFailed or UnreadableArticle.
 */
export async function fetchArticle(address: string, options: FetchOptions = {}): Promise<InputArticle> {
  const { bytes, contentType, url } = await fetchBytes(address, options)
  const media = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^(?:image|audio|video|font)\//.test(media) || media === 'application/pdf')
    throw new UnreadableArticle('binary', `${url} is ${media}, not a text.`)
  const article = await readArticle(
    bytes,
    {
      name: new URL(url).pathname,
      url,
      ...(contentType ? { contentType } : {}),
    },
    options.signal,
  )
  return { url, ...article }
}
