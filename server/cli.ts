import { extract } from '../seed/extract.ts'
import { run } from './cli/program.ts'

// The reader of a pipe that goes away (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const stop = new AbortController()
process.on('SIGINT', () => {
  // The second time, the person does not want to wait.
  if (stop.signal.aborted) process.exit(130)
  stop.abort()
})

process.exitCode = await run(process.argv.slice(2), {
  extract,
  token: process.env.API_TOKEN,
  terminal: { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, signal: stop.signal },
})
