// Starts Neo4j Community from its own Maven artifacts for the tests and prints its Bolt URI, alone, on standard output.
// One runs at a time: a second call prints the address of the first. `--stop` ends it and removes its data.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tests = fileURLToPath(new URL('../tests/neo4j/', import.meta.url))
const cache = fileURLToPath(new URL('../node_modules/.cache/entente-neo4j/', import.meta.url))
const record = join(cache, 'running.json')
const MAIN = 'Neo4jForTests'
const START_MS = 90_000
const STOP_MS = 20_000

const say = line => process.stderr.write(`${line}\n`)
const wait = ms => new Promise(resolve => setTimeout(resolve, ms))

class NotHere extends Error {}

try {
  mkdirSync(cache, { recursive: true })
  if (process.argv.includes('--stop')) await stop()
  else process.stdout.write(`${running()?.uri ?? (await start())}\n`)
} catch (error) {
  if (!(error instanceof NotHere)) throw error
  say(`neo4j: ${error.message}`)
  process.exitCode = 1
}

/** The process in the pid file; a pid that now belongs to something else does not count. */
function running() {
  if (!existsSync(record)) return undefined
  const found = JSON.parse(readFileSync(record, 'utf8'))
  const { stdout } = spawnSync('ps', ['-ww', '-p', String(found.pid), '-o', 'args='], { encoding: 'utf8' })
  return stdout?.includes(MAIN) ? found : undefined
}

async function start() {
  requireJava()
  const classpath = resolveClasspath()
  const data = mkdtempSync(join(tmpdir(), 'entente-neo4j-'))
  const log = join(data, 'output.log')
  const output = openSync(log, 'a')
  say('neo4j: starting')
  const java = spawn('java', ['-Xmx1g', '-cp', classpath, join(tests, `${MAIN}.java`), join(data, 'home')], {
    detached: true,
    stdio: ['ignore', output, output],
  })
  java.unref()
  let ended
  java.on('exit', code => {
    ended = code ?? 1
  })
  for (const until = Date.now() + START_MS; Date.now() < until && ended === undefined; await wait(100)) {
    const address = /^bolt (\S+)$/m.exec(readFileSync(log, 'utf8'))?.[1]
    if (!address) continue
    const uri = `bolt://${address}`
    writeFileSync(record, JSON.stringify({ pid: java.pid, uri, data }))
    return uri
  }
  const [reason = 'no word from it'] = readFileSync(log, 'utf8').trim().split('\n').slice(-1)
  if (ended === undefined) java.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
  throw new NotHere(`it did not start: ${reason}`)
}

function requireJava() {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (error) throw new NotHere('there is no java on this machine (17 or 21 is needed)')
  const version = Number(/version "(\d+)/.exec(stderr)?.[1])
  if (version < 17) throw new NotHere(`Java 17 or 21 is needed, this is ${version}`)
}

/** The jars, from Maven; resolved once per pom and cached while every jar exists. */
function resolveClasspath() {
  const pom = join(tests, 'pom.xml')
  const version = /<version>(\d[\d.]+\d)<\/version>/.exec(readFileSync(pom, 'utf8'))?.[1]
  const file = join(cache, `classpath-${version}.txt`)
  if (existsSync(file)) {
    const known = readFileSync(file, 'utf8').trim()
    if (known.split(delimiter).every(jar => existsSync(jar))) return known
  }
  say(`neo4j: asking Maven for Neo4j ${version} (about 150 MB the first time)`)
  const { error, status, stdout } = spawnSync(
    'mvn',
    ['-B', '-q', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${file}`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
  if (error) throw new NotHere('there is no mvn on this machine (Maven 3.8 or later is needed)')
  if (status !== 0) {
    const reason = /^\[ERROR\] (.*)$/m.exec(stdout)?.[1] ?? `mvn ended with ${status}`
    throw new NotHere(`Maven could not gather Neo4j ${version}: ${reason.slice(0, 300)}`)
  }
  return readFileSync(file, 'utf8').trim()
}

async function stop() {
  const found = running()
  if (found) {
    process.kill(found.pid, 'SIGTERM')
    for (const until = Date.now() + STOP_MS; running() && Date.now() < until; ) await wait(100)
    if (running()) process.kill(found.pid, 'SIGKILL')
    rmSync(found.data, { recursive: true, force: true })
    say('neo4j: stopped')
  } else say('neo4j: none is running')
  rmSync(record, { force: true })
}
