import type { StoreVersion } from './changes.ts'

/** Notifies waiters that the store was written, by whichever server. */
export type VersionWatch = {
  /**
   * The number of changes seen so far. Read it before reading the store, and wait with it for the next change, so that none in between is
   * missed.
   */
  seen(): number
  /** Resolves when more changes were seen, after `ms` milliseconds, when `signal` aborts, or when the watch ends. */
  moved(since: number, ms: number, signal: AbortSignal): Promise<void>
  /** Whether the watch has ended. */
  ended(): boolean
  /** Ends the watch and wakes all waiters. */
  end(): void
}

/** Polls the version every `everyMs` milliseconds while somebody waits; a store that does not answer is asked again. */
export function watchVersion(version: () => Promise<StoreVersion>, everyMs = 1000): VersionWatch {
  const waiting = new Set<() => void>()
  let moves = 0
  let known: string | undefined
  let timer: NodeJS.Timeout | undefined
  let over = false

  const look = async () => {
    const { revision, token } = await version()
    const now = `${revision} ${token}`
    if (now === known) return
    // The first poll counts as a change, since what happened before it is unknown.
    known = now
    moves++
    for (const wake of waiting) wake()
  }
  const again = () => {
    timer = setTimeout(() => {
      look()
        .catch(() => {})
        .finally(() => {
          timer = undefined
          if (waiting.size > 0 && !over) again()
          else known = undefined
        })
    }, everyMs)
    timer.unref()
  }

  return {
    seen: () => moves,
    moved: (since, ms, signal) =>
      new Promise<void>(resolve => {
        if (moves !== since || signal.aborted || over) return resolve()
        const wake = () => {
          waiting.delete(wake)
          clearTimeout(late)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        const late = setTimeout(wake, ms)
        late.unref()
        signal.addEventListener('abort', wake, { once: true })
        waiting.add(wake)
        if (!timer) again()
      }),
    ended: () => over,
    end() {
      over = true
      for (const wake of waiting) wake()
    },
  }
}
