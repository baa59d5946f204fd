import type { Decor, Placed, Task } from './layout.worker.ts'

export type Arranged = { placed: Placed; decor: Decor[] }

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, { done(arranged: Arranged): void; failed(error: Error): void }>()
const patience = 20_000

function start(): Worker {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  started.onmessage = ({ data }: MessageEvent<Arranged & { task: number }>) => {
    waiting.get(data.task)?.done(data)
    waiting.delete(data.task)
  }
  started.onerror = () => stop(started)
  return started
}

function stop(which: Worker): void {
  which.terminate()
  if (worker === which) worker = undefined
  for (const { failed } of waiting.values()) failed(new Error('the layout did not finish'))
  waiting.clear()
}

/** Positions for nodes, off the page's own thread. Rejects when the worker fails or takes too long. */
export function arrange(task: Omit<Task, 'task'>): Promise<Arranged> {
  worker ??= start()
  const used = worker
  last += 1
  const number = last
  const timer = setTimeout(() => stop(used), patience)
  return new Promise<Arranged>((done, failed) => {
    waiting.set(number, { done, failed })
    used.postMessage({ ...task, task: number } satisfies Task)
  }).finally(() => clearTimeout(timer))
}
