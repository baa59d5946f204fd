import type { Driver } from 'neo4j-driver'

/** How long work in progress on a replaced driver may take, in ms. */
const LEFT_MS = 60_000
/** Minimum time between two replacements, in ms: a slow store must not be given pool after pool. */
const APART_MS = 5000

/** A driver for new work. */
export type ReconnectingDriver = {
  current(): Driver
  /** Reports that the store did not answer on this driver: new work gets another one, with new connections. */
  silent(driver: Driver): void
  close(): Promise<void>
}

/**
 * A connection whose peer vanished without closing it stays in use for good, since the driver has no deadline for an answer, and a pool of
 * them never recovers. So the whole driver is replaced, and closed once nobody can be waiting on it.
 */
export function reconnectingDriver(open: () => Driver): ReconnectingDriver {
  let driver = open()
  let since = 0
  const aside = new Map<Driver, NodeJS.Timeout>()
  return {
    current: () => driver,
    silent(suspect) {
      if (suspect !== driver || performance.now() - since < APART_MS) return
      const end = () => {
        aside.delete(suspect)
        void suspect.close().catch(() => {})
      }
      aside.set(suspect, setTimeout(end, LEFT_MS).unref())
      since = performance.now()
      driver = open()
    },
    async close() {
      for (const timer of aside.values()) clearTimeout(timer)
      await Promise.all([driver, ...aside.keys()].map(each => each.close()))
    },
  }
}
