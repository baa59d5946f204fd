import type { Driver } from 'neo4j-driver'

/** How long work under way on a driver that was set aside may go on. */
const LEFT_MS = 60_000
/** A store that is merely slow must not be given pool after pool. */
const APART_MS = 5000

/** A driver for new work. */
export type ReconnectingDriver = {
  current(): Driver
  /** Says that the store kept silent on this driver: new work gets another, whose connections are new. */
  silent(driver: Driver): void
  close(): Promise<void>
}

/**
 * A connection whose other end has gone without a word stays taken for good, and a pool of them never recovers: the driver has no
 * deadline of its own for an answer. So the whole driver is set aside, and closed once nobody can be waiting on it.
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
