/**
 * Runs `work` once for all callers that wait for it to start. A caller that comes while it runs waits for the next run, since the current
 * one may have read before the caller's own change; where the current one fails, so does that caller.
 */
export function singleFlight<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    const begun = work().finally(() => {
      if (running === begun) running = undefined
    })
    running = begun
    return begun
  }
  return () => {
    if (!running) return begin()
    next ??= running.then(
      () => {
        next = undefined
        return begin()
      },
      // The next run would fail for the same reason, such as an unreachable store, after the same wait.
      error => {
        next = undefined
        throw error
      },
    )
    return next
  }
}
