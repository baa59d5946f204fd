import type { LayoutResult, LayoutTask } from './layout-task.ts'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, { done(result: LayoutResult): void; failed(error: Error): void }>()
const timeoutMs = 20_000

function start(): Worker {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  started.onmessage = ({ data }: MessageEvent<LayoutResult & { task: number }>) => {
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

/** Lays nodes out in the layout worker. Rejects when the worker fails or takes longer than 20 s; the next request starts another. */
export function requestLayout(task: Omit<LayoutTask, 'task'>): Promise<LayoutResult> {
  worker ??= start()
  const used = worker
  last += 1
  const number = last
  const timer = setTimeout(() => stop(used), timeoutMs)
  return new Promise<LayoutResult>((done, failed) => {
    waiting.set(number, { done, failed })
    used.postMessage({ ...task, task: number } satisfies LayoutTask)
  }).finally(() => clearTimeout(timer))
}
