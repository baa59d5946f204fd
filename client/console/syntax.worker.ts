import { syntaxFaults } from './syntax-faults.ts'

/** Parses away from the page, which goes on taking keys meanwhile; answers carry the number of their question. */
addEventListener('message', ({ data }: MessageEvent<{ number: number; query: string }>) => {
  postMessage({ number: data.number, faults: syntaxFaults(data.query) })
})
