import { syntaxFaults } from './syntax-faults.ts'

/** Checks syntax in a worker, so that typing is not held up. Each answer carries the number of its request. */
addEventListener('message', ({ data }: MessageEvent<{ number: number; query: string }>) => {
  postMessage({ number: data.number, faults: syntaxFaults(data.query) })
})
