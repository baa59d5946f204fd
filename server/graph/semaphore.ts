import { TooManyQueries } from './console-errors.ts'

/**
 * A semaphore: at most `many` run at the same time, up to `queue` more wait, and the next one fails at once. `enter` throws TooManyQueries.
 */
export function createSemaphore(many: number, queue: number) {
  let running = 0
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  const enter = async (signal: AbortSignal): Promise<() => void> => {
    if (running < many) {
      running++
      return leave
    }
    if (waiting.length >= queue) throw new TooManyQueries()
    return new Promise((go, gone) => {
      const start = () => {
        signal.removeEventListener('abort', left)
        go(leave)
      }
      const left = () => {
        waiting.splice(waiting.indexOf(start), 1)
        gone(new TooManyQueries())
      }
      waiting.push(start)
      signal.addEventListener('abort', left, { once: true })
    })
  }
  return { enter, load: () => ({ running, waiting: waiting.length }) }
}
