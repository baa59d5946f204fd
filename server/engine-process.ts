import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The data folder cannot be written. */
export class UnwritableDataFolder extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} cannot be written.`)
    this.name = 'UnwritableDataFolder'
  }
}
/** Another process has the store open. */
export class StoreLocked extends Error {
  constructor(file: string) {
    super(`The store ${file} is held by another process.`)
    this.name = 'StoreLocked'
  }
}
/** The disk has no room to open the store; what it holds is left as it is. */
export class DiskFull extends Error {
  constructor(file: string) {
    super(`The disk has no room to open the store ${file}, which was left as it is.`)
    this.name = 'DiskFull'
  }
}
/** The store file cannot be read; it is left as it is. */
export class CorruptStore extends Error {
  constructor(file: string, detail: string) {
    super(`The store ${file} cannot be read and was left as it is: ${detail.split('\n')[0]?.replace(/\.?$/, '.')}`)
    this.name = 'CorruptStore'
  }
}
/** The engine process did not come up. */
export class EngineFailed extends Error {
  constructor(detail: string) {
    super(`The store's engine did not start: ${detail}`)
    this.name = 'EngineFailed'
  }
}

/** A port that other tools were promised is in use. */
export class PortTaken extends Error {
  readonly port: number
  constructor(port: number) {
    super(`Port ${port}, on which the store should listen for other tools, is in use.`)
    this.name = 'PortTaken'
    this.port = port
  }
}

/**
 * A second Bolt port on the loopback, for cypher-shell, drivers and notebooks: for reading unless `write`, open to every
 * program on this machine unless `password` is set. `port` 0 lets the system choose.
 */
export type ExternalBoltPort = { port: number; write?: boolean; password?: string }

/**
 * `port` 0 or none: the system chooses once, and replacements keep it. `timeoutMs`: for queries that name none. `engine`: its file, where it is
 * neither that of the build nor the sources.
 */
export type EngineOptions = {
  dataDir: string
  memoryMb?: number
  port?: number
  timeoutMs?: number
  graceMs?: number
  outside?: ExternalBoltPort
  engine?: string | undefined
  log: (message: string) => void
}

/** `memory` in bytes; queries that are waited for, queries that go on although nobody waits, and transactions that wait for their turn to write. */
export type EngineLoad = { memory: number; running: number; abandoned: number; waitingWriters: number }

/** Where to connect. `pid()` is the process of the moment; it changes when the engine is replaced. */
export type EngineProcess = {
  uri: string
  username: string
  password: string
  database: string
  /** Of `outside`, when it was asked for. */
  outsideUri: string | undefined
  pid(): number | undefined
  /** Whether there is a process that serves, and how often it was replaced. */
  state(): { up: boolean; restarts: number }
  /** Asks the process; undefined where it does not answer soon. */
  load(): Promise<EngineLoad | undefined>
  close(): Promise<void>
}

const START_MS = 30_000
const CLOSE_MS = 5000
const RETRY_MS = 250
const LOAD_MS = 1000

type Report = {
  kind: 'ready' | 'held' | 'full' | 'unreadable' | 'port' | 'overrun' | 'unsaved' | 'load'
  port?: number
  outsidePort?: number
  message?: string
}

/**
 * Starts the embedded engine on the loopback and keeps it running until `close()`: when its process dies or overruns a limit,
 * another takes its port. Throws UnwritableDataFolder, StoreLocked, DiskFull, CorruptStore, PortTaken or EngineFailed.
 */
export async function startEngineProcess(options: EngineOptions): Promise<EngineProcess> {
  const file = join(options.dataDir, 'graph.grafeo')
  try {
    makeFolder(options.dataDir)
    accessSync(options.dataDir, constants.W_OK)
  } catch {
    throw new UnwritableDataFolder(options.dataDir)
  }
  const password = randomBytes(24).toString('base64url')
  let port = options.port ?? 0
  let outside = options.outside && { ...options.outside, write: options.outside.write ?? false }
  let child: ChildProcess | undefined
  let closing = false
  let up = false
  let restarts = 0

  const launch = async () => {
    const started = spawnEngine(options.engine)
    child = started
    const start = {
      file,
      port,
      password,
      memoryMb: options.memoryMb ?? 2048,
      timeoutMs: options.timeoutMs ?? 120_000,
      graceMs: options.graceMs ?? 2000,
      outside,
    }
    const report = await ready(started, start, file)
    port = report.port as number
    if (outside && report.outsidePort) outside = { ...outside, port: report.outsidePort }
    started.on('message', (report: Report) => {
      if (report.kind === 'overrun') options.log(`embedded engine: ${report.message}; it is being replaced`)
      if (report.kind === 'unsaved') options.log(unsaved(file, report.message ?? ''))
    })
    started.once('exit', () => {
      up = false
      if (!closing) void replace()
    })
    if (started.exitCode !== null || started.signalCode !== null) throw new EngineFailed('its process ended at once')
    up = true
  }
  const replace = async () => {
    for (let wait = 0; !closing; wait = Math.min(5000, wait + RETRY_MS)) {
      await new Promise(resolve => setTimeout(resolve, wait))
      if (closing) return
      try {
        await launch()
        restarts++
        options.log('embedded engine: replaced')
        return
      } catch (error) {
        options.log(`embedded engine: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  await launch()
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
    outsideUri: outside && `bolt://127.0.0.1:${outside.port}`,
    pid: () => child?.pid,
    state: () => ({ up, restarts }),
    load: async () => (up && child ? askLoad(child) : undefined),
    async close() {
      closing = true
      const last = child
      if (!last || last.exitCode !== null || last.signalCode !== null) return
      const gone = new Promise(resolve => last.once('exit', resolve))
      last.kill('SIGTERM')
      const timer = setTimeout(() => last.kill('SIGKILL'), CLOSE_MS)
      await gone
      clearTimeout(timer)
    },
  }
}

/** One line for a store that could not be written out when it closed. */
const unsaved = (file: string, why: string): string =>
  `embedded engine: ${file} could not be brought up to date as it closed (${why.split('\n')[0]}); what was stored is in the log beside it, and the next start takes it from there`

/** The next report of the load, for whoever asks. */
function askLoad(child: ChildProcess): Promise<EngineLoad | undefined> {
  return new Promise(resolve => {
    const settle = (load: EngineLoad | undefined) => {
      clearTimeout(timer)
      child.off('message', take).off('exit', gone)
      resolve(load)
    }
    const take = (report: Report & EngineLoad) => {
      if (report.kind === 'load') settle(report)
    }
    const gone = () => settle(undefined)
    const timer = setTimeout(gone, LOAD_MS)
    child.on('message', take).once('exit', gone)
    child.send({ kind: 'load' }, error => error && gone())
  })
}

/** Node's own recursive mode never returns where a folder may not be made, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(resolve(path)))
  mkdirSync(path)
}

/** From a build the engine is the file engine.js; from source it runs under tsx. */
function spawnEngine(file: string | undefined): ChildProcess {
  const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'inherit', 'inherit', 'ipc']
  if (!file && import.meta.url.endsWith('.ts'))
    return fork(join(fileURLToPath(new URL('.', import.meta.url)), 'engine', 'main.ts'), {
      execArgv: ['--import', 'tsx'],
      stdio,
    })
  const beside = ['./engine.js', '../engine.js'].map(name => fileURLToPath(new URL(name, import.meta.url)))
  const built = file ?? beside.find(path => existsSync(path))
  if (!built) throw new EngineFailed('engine.js is missing from the build')
  return fork(built, { execArgv: [], stdio })
}

function ready(child: ChildProcess, start: object, file: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(new EngineFailed(`no answer within ${START_MS / 1000} s`)), START_MS)
    const fail = (error: Error) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(error)
    }
    child.once('error', error => fail(new EngineFailed(error.message)))
    child.once('exit', code => fail(new EngineFailed(`its process ended (${code})`)))
    child.once('message', (report: Report) => {
      if (report.kind === 'ready') {
        clearTimeout(timer)
        child.removeAllListeners('exit')
        resolve(report)
      } else if (report.kind === 'held') fail(new StoreLocked(file))
      else if (report.kind === 'full') fail(new DiskFull(file))
      else if (report.kind === 'unreadable') fail(new CorruptStore(file, report.message ?? ''))
      else if (report.kind === 'port') fail(new PortTaken(report.port as number))
      else fail(new EngineFailed(report.message ?? report.kind))
    })
    child.send(start)
  })
}
