import type { SyntaxFault } from './syntax-faults.ts'

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, (faults: SyntaxFault[]) => void>()

/** The syntax errors of a query, found in a worker that is loaded with the first call. Empty where the worker cannot be loaded. */
export function checkSyntax(query: string): Promise<SyntaxFault[]> {
  if (!worker) {
    worker = new Worker(new URL('./syntax.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; faults: SyntaxFault[] }>) => {
      waiting.get(data.number)?.(data.faults)
      waiting.delete(data.number)
    })
    // Without the worker, errors are told by the server once the query is run.
    worker.addEventListener('error', () => {
      for (const answer of waiting.values()) answer([])
      waiting.clear()
    })
  }
  const number = ++asked
  const answer = new Promise<SyntaxFault[]>(resolve => waiting.set(number, resolve))
  worker.postMessage({ number, query })
  return answer
}
