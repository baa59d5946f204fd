import { extractPosts } from '../seed/extract-posts.ts'
import { runCommandLine } from './cli/program.ts'
import { BadSetting, readConfig } from './config.ts'
import { extractorFromSettings } from './extractor.ts'

// A reader that closes the pipe (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const stop = new AbortController()
const end = () => {
  // A second signal ends the program at once.
  if (stop.signal.aborted) process.exit(130)
  stop.abort()
}
process.on('SIGINT', end)
process.on('SIGTERM', end)

try {
  const config = readConfig(process.env)
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    extract: extractorFromSettings(config, extractPosts, message => void process.stderr.write(`entente: ${message}\n`)),
    token: config.API_TOKEN,
    dataDir: config.DATA_DIR,
    terminal: { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, signal: stop.signal },
  })
} catch (error) {
  if (!(error instanceof BadSetting)) throw error
  process.stderr.write(`entente: ${error.message}\n`)
  process.exitCode = 2
}
