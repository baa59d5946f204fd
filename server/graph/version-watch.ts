import type { StoreVersion } from './changes.ts'

/** Tells whoever waits that the store was written, by whichever server. */
export type VersionWatch = {
  /** How many moves were seen. Ask before reading the store, and wait with it for the next move: none in between is missed. */
  seen(): number
  /** Resolves once more moves were seen, after `ms` milliseconds, when `signal` aborts, or when the watch ends. */
  moved(since: number, ms: number, signal: AbortSignal): Promise<void>
  /** Whether the watch has ended. */
  ended(): boolean
  /** Wakes all who wait, for good. */
  end(): void
}

/** Looks at the version every `everyMs` milliseconds for as long as somebody waits; a store that does not answer is asked again. */
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
    // The first look counts: nobody knows what happened before it.
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
