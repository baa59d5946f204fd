import robotsParser from 'robots-parser'
import { FetchFailed, type FetchOptions, fetchBytes, robotName } from '../../../seed/input/fetch.ts'

/** A site's robots.txt asks that this address be left alone. */
export class RobotsRefuse extends Error {
  constructor(url: string) {
    super(`${url.slice(0, 200)} is left alone, as its robots.txt asks.`)
    this.name = 'RobotsRefuse'
  }
}

/** The clock, which tests replace. `wait` ends early, without an error, when `signal` aborts. */
export type Clock = { now(): number; wait(ms: number, signal: AbortSignal): Promise<void> }

/** Minimum pause between two requests to one host, in ms, unless its robots.txt asks for more. */
const GAP_MS = 1000
const MAX_GAP_MS = 60_000
const ROBOTS_MS = 24 * 3_600_000

type Rules = { allows(url: string): boolean; gapMs: number; until: number }
const free = { allows: () => true, gapMs: GAP_MS }

/** Runs `work`, which fetches this address, when the host's pause is over. Throws RobotsRefuse, or what the work throws. */
export type PoliteFetcher = <T>(url: string, work: () => Promise<T>) => Promise<T>

/**
 * * Fetches addresses politely: to each host one request at a time, with a pause between them, and only what its robots.txt allows (RFC 9309:
 * a missing one allows everything, one that cannot be fetched nothing). Throws RobotsRefuse, FetchFailed or what the work throws.
 */
export function createPoliteFetcher(time: Clock, options: FetchOptions, signal: AbortSignal): PoliteFetcher {
  const rulesOf = new Map<string, Rules>()
  const hosts = new Map<string, { turn: Promise<unknown>; lastAt: number }>()

  /** Runs a request to a host once its minimum pause is over. All requests pass here. */
  async function paused<T>(host: { lastAt: number }, gapMs: number, work: () => Promise<T>): Promise<T> {
    const rest = host.lastAt + gapMs - time.now()
    if (rest > 0) await time.wait(rest, signal)
    signal.throwIfAborted()
    try {
      return await work()
    } finally {
      host.lastAt = time.now()
    }
  }

  async function rules(origin: string, host: { lastAt: number }): Promise<Rules> {
    const known = rulesOf.get(origin)
    if (known && known.until > time.now()) return known
    const address = `${origin}/robots.txt`
    const text = await paused(host, GAP_MS, () => fetchBytes(address, { ...options, maxBytes: 500_000 })).then(
      ({ bytes }) => bytes.toString('utf8'),
      error => {
        const { status = 0 } = error instanceof FetchFailed ? error : {}
        if (status < 400 || status >= 500 || status === 429) throw error
      },
    )
    const parsed = text === undefined ? undefined : robotsParser(address, text)
    const delay = parsed?.getCrawlDelay(robotName)
    const found = parsed
      ? {
          allows: (url: string) => parsed.isAllowed(url, robotName) !== false,
          gapMs: Math.min(Math.max((delay ?? 0) * 1000, GAP_MS), MAX_GAP_MS),
        }
      : free
    const fresh = { ...found, until: time.now() + ROBOTS_MS }
    rulesOf.set(origin, fresh)
    return fresh
  }

  return (url, work) => {
    const { origin, host: name } = new URL(url)
    const host = hosts.get(name) ?? { turn: Promise.resolve(), lastAt: Number.NEGATIVE_INFINITY }
    hosts.set(name, host)
    const visit = async () => {
      const { allows, gapMs } = await rules(origin, host)
      if (!allows(url)) throw new RobotsRefuse(url)
      return paused(host, gapMs, work)
    }
    const visited = host.turn.then(visit)
    host.turn = visited.catch(() => {})
    return visited
  }
}
