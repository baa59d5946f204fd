/**
 * Keeps `aria-busy` on the canvas true while anything on it is about to move: for assistive technology, and for whoever waits until it
 * has settled. `onLayout` is told when a layout begins and when the last one has ended.
 */
export function trackBusy(container: HTMLElement, onLayout: (busy: boolean) => void) {
  let running = 0
  let placingLabels = false
  const tell = () => container.setAttribute('aria-busy', String(running > 0 || placingLabels))
  return {
    placingLabels(busy: boolean): void {
      placingLabels = busy
      tell()
    },
    /** Busy until the work has ended, however it ends. */
    async during(work: () => Promise<void>): Promise<void> {
      running += 1
      tell()
      onLayout(true)
      try {
        await work()
      } finally {
        running -= 1
        tell()
        onLayout(running > 0)
      }
    },
  }
}
export type Busy = ReturnType<typeof trackBusy>
