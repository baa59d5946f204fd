import { Readable, Writable } from 'node:stream'
import type { Terminal } from '../../server/cli/terminal.ts'

/** A terminal with given input that records its output. */
export function capturedTerminal(input = '', signal: AbortSignal = new AbortController().signal) {
  const written = { stdout: '', stderr: '' }
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk)
        done()
      },
    })
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
    signal,
  }
  return Object.assign(written, { terminal })
}
