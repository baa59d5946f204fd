import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { explainInWorker } from '../seed/input/explain-in-worker.ts'
import { extractInWorker } from '../seed/input/extract-in-worker.ts'
import { startSpareWorkers } from '../seed/input/run-in-worker.ts'
import { readConfig } from './config.ts'
import { extractorFromSettings } from './extractor.ts'
import { start } from './start.ts'
import { startupAdvice } from './startup-advice.ts'

const root = (path: string): string =>
  // The sources lie one folder below the root, the build two.
  fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? `../${path}` : `../../${path}`, import.meta.url))

/** Identifies this build in entity tags: a hash of its code; in development, a new one for each start. */
function buildOf(): string {
  if (import.meta.url.endsWith('.ts')) return String(began)
  const folder = dirname(fileURLToPath(import.meta.url))
  const code = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.js')) code.update(readFileSync(join(folder, file)))
  return code.digest('base64url')
}

const began = Date.now()
const say = (line: string) => void process.stdout.write(`${line}\n`)

function progress(done: number, total: number, file: string): void {
  const line = done < total ? `Reading article ${done + 1} of ${total}: ${file}` : `Read ${total} articles.`
  // Progress is one line that is overwritten on a terminal, else a line for each article.
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}${done < total ? '' : '\n'}` : `${line}\n`)
}

// If the disk of this output is full, lines are lost and the server goes on.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

const ended = new AbortController()
process.on('SIGINT', () => ended.abort())
process.on('SIGTERM', () => ended.abort())
ended.signal.addEventListener('abort', () => say('Ending …'))

try {
  const config = readConfig(process.env)
  const { version } = JSON.parse(readFileSync(root('package.json'), 'utf8'))
  const lines = pino.destination({ dest: 2, sync: true })
  lines.on('error', () => {})
  const log = pino({ level: config.LOG_LEVEL }, lines)
  const running = await start({
    config,
    version,
    build: buildOf(),
    log,
    extract: extractorFromSettings(config, extractInWorker, message => log.warn(message)),
    explain: explainInWorker,
    clock: () => new Date(),
    clientDir: root('dist/client'),
    signal: ended.signal,
    say,
    progress,
  })
  say(`Entente is ready at ${running.url} (${((Date.now() - began) / 1000).toFixed(1)} s). Ctrl-C ends it.`)
  startSpareWorkers()
  const end = () => void running.close().then(() => process.exit(0))
  if (ended.signal.aborted) end()
  else ended.signal.addEventListener('abort', end)
} catch (error) {
  if (ended.signal.aborted) process.exit(0)
  process.stderr.write(`entente: ${startupAdvice(error)}\n`)
  process.exit(1)
}
