import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { askEngine, EngineFailed, type Report, spawnEngine, startEngine } from './engine-child.ts'

/** The data folder cannot be written. */
export class UnwritableDataFolder extends Error {
  constructor(folder: string) {
    super(`The data folder ${folder} cannot be written.`)
    this.name = 'UnwritableDataFolder'
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

/** `memory` in bytes; running queries, abandoned queries that still run, and transactions that wait to write. */
export type EngineLoad = { memory: number; running: number; abandoned: number; waitingWriters: number }

/** The version of the store; whether a copy of it was made, and why not where it should have been. */
export type StoreCopy = { version: string; made: boolean; failed?: string }

/** A running engine and its address. `pid()` is the id of its current process, which changes when the engine is replaced. */
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
  /** The load of the process; undefined where it does not answer in time. */
  load(): Promise<EngineLoad | undefined>
  /** Copies the store to `path`, unless it is at the version `known` still; undefined where it does not answer. */
  copy(path: string, known: string | undefined): Promise<StoreCopy | undefined>
  close(): Promise<void>
}

const CLOSE_MS = 5000
const RETRY_MS = 250
const LOAD_MS = 1000
const COPY_MS = 30_000

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
    const report = await startEngine(started, start)
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
    load: async () => (up && child ? askEngine<EngineLoad>(child, { kind: 'load' }, LOAD_MS) : undefined),
    copy: async (path, known) =>
      up && child ? askEngine<StoreCopy>(child, { kind: 'copy', path, known } as { kind: string }, COPY_MS) : undefined,
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

/** Node's own recursive mode never returns where a folder may not be made, as under /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(resolve(path)))
  mkdirSync(path)
}
