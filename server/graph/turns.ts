import { Busy } from './console-errors.ts'

/** At most `many` at once; `queue` more wait for their turn, and whoever comes then is told that it is busy. */
export function takeTurns(many: number, queue: number) {
  let running = 0
  const waiting: (() => void)[] = []
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  return async (signal: AbortSignal): Promise<() => void> => {
    if (running < many) {
      running++
      return leave
    }
    if (waiting.length >= queue) throw new Busy()
    return new Promise((go, gone) => {
      const start = () => {
        signal.removeEventListener('abort', left)
        go(leave)
      }
      const left = () => {
        waiting.splice(waiting.indexOf(start), 1)
        gone(new Busy())
      }
      waiting.push(start)
      signal.addEventListener('abort', left, { once: true })
    })
  }
}
