import { BoltFailure } from './errors.ts'

/** Admits one writer at a time, in order of arrival: of two concurrent writers to one key the engine would fail one. */
export class WriteQueue {
  #waiting: (() => void)[] = []
  #held = false

  /** How many wait for their turn. */
  get length(): number {
    return this.#waiting.length
  }

  /** Waits up to `ms` for a turn. Resolves to a function that ends the turn; it may be called twice. */
  enter(ms: number, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      let left = false
      const grant = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', leave)
        resolve(() => {
          if (left) return
          left = true
          this.#next()
        })
      }
      const leave = () => {
        const at = this.#waiting.indexOf(grant)
        if (at < 0) return
        this.#waiting.splice(at, 1)
        clearTimeout(timer)
        reject(
          new BoltFailure(
            'Neo.TransientError.Transaction.LockAcquisitionTimeout',
            'Waited too long for the transactions that write before this one',
          ),
        )
      }
      const timer = setTimeout(leave, ms)
      signal.addEventListener('abort', leave, { once: true })
      this.#waiting.push(grant)
      if (signal.aborted) {
        leave()
        return
      }
      if (!this.#held) this.#next()
    })
  }

  #next(): void {
    const grant = this.#waiting.shift()
    this.#held = grant !== undefined
    grant?.()
  }
}
