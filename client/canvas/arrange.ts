import type { Placed, Task } from './layout.worker.ts'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, { done(placed: Placed): void; failed(error: Error): void }>()
const patience = 20_000

function start(): Worker {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  started.onmessage = ({ data }: MessageEvent<{ task: number; placed: Placed }>) => {
    waiting.get(data.task)?.done(data.placed)
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
export function arrange(task: Omit<Task, 'task'>): Promise<Placed> {
  worker ??= start()
  const used = worker
  last += 1
  const number = last
  const timer = setTimeout(() => stop(used), patience)
  return new Promise<Placed>((done, failed) => {
    waiting.set(number, { done, failed })
    used.postMessage({ ...task, task: number } satisfies Task)
  }).finally(() => clearTimeout(timer))
}
