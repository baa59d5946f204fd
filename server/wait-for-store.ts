import { setTimeout } from 'node:timers/promises'
import { StoreUnavailable } from './graph/connection.ts'

/** Milliseconds between two tries. */
const APART_MS = 1000

/** How long a store may keep a start waiting, in ms; whom that is said to; what ends the waiting. */
export type Patience = { ms: number; say: (line: string) => void; signal: AbortSignal }

/** Does `work`, and does it again while the store does not answer, which is said once. Throws what the last try failed with. */
export async function waitForStore<T>(work: () => Promise<T>, { ms, say, signal }: Patience): Promise<T> {
  const until = performance.now() + ms
  for (let told = false; ; told = true) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || performance.now() + APART_MS > until) throw error
      if (!told) say(`The store does not answer yet. Waiting for it, up to ${Math.ceil(ms / 1000)} s …`)
      await setTimeout(APART_MS, undefined, { signal }).catch(() => {})
      signal.throwIfAborted()
    }
  }
}
