import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { getPriority, setPriority } from 'node:os'
import type { GrafeoDB as GrafeoDatabase } from '@grafeo-db/js'
import { serveBolt } from './connection.ts'
import { Engine } from './engine.ts'

// Threads have the priority of the thread that starts them: those of the engine, which start as it is loaded, have that of this process.
if (process.argv[2] === 'behind') setPriority(Math.min(19, getPriority() + 10))

// The package is CommonJS and Node finds no names in it to import.
const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js')

/** A second port for other tools on this machine. */
type Outside = { port: number; write: boolean; password?: string }

/** The first message from the parent process. `file` is the store; `port` 0 lets the system choose one. */
type Start = {
  file: string
  port: number
  memoryMb: number
  password?: string
  timeoutMs: number
  graceMs: number
  /** The file is a copy, which others read too: it is opened for reading. */
  copy?: boolean
  outside?: Outside
}

/** What the parent asks of an engine that is ready. */
type Question = { id: number } & (
  | { kind: 'load'; path?: never; known?: never }
  | { kind: 'copy'; path: string; known?: string }
)

/** How long, in ms, other queries may take to end before the process exits. */
const DRAIN_MS = 1000
const WATCH_MS = 100

const tell = (message: object) => process.send?.(message)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// If the disk of the log is full, lines are lost and the engine goes on.
process.stderr.on('error', () => {})
process.on('uncaughtException', error => console.error('engine:', error))
process.on('unhandledRejection', error => console.error('engine:', error))
// Ctrl-C reaches the whole group; the parent decides when the store closes.
process.on('SIGINT', () => {})
process.once('message', (start: Start) => run(start))
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

/** The reason why a store does not open, by the system's error message about its file, since the engine has no error codes for it. */
function kindOf(message: string): 'full' | 'held' | 'unreadable' {
  // EFBIG, ENOSPC, EDQUOT.
  if (/os error (?:27|28|122)\b/.test(message)) return 'full'
  return message.includes('database file cannot be locked') ? 'held' : 'unreadable'
}

function opened(file: string): GrafeoDatabase {
  const db = existsSync(file) ? GrafeoDB.open(file) : GrafeoDB.create(file)
  db.setCheckpointTriggers({ walBytes: 64 * 1024 * 1024 })
  return db
}

/** Copies the store to a path, unless its version is known. Nothing else is served meanwhile: a copy takes a millisecond for some hundred nodes. */
function copied(db: GrafeoDatabase, path: string, known: string | undefined) {
  // Asked before: a copy may be newer than its version says, but never older.
  const version = `${process.pid} ${db.currentEpoch()}`
  if (version === known) return { version, made: false }
  try {
    db.save(path)
    return { version, made: true }
  } catch (error) {
    return { version, made: false, failed: messageOf(error) }
  }
}

function run(start: Start): void {
  let db: GrafeoDatabase
  try {
    db = start.copy ? GrafeoDB.openReadOnly(start.file) : opened(start.file)
  } catch (error) {
    const message = messageOf(error)
    tell({ kind: kindOf(message), message })
    process.exit(1)
  }

  let leaving = false
  /**
   * Kills the process instead of exiting: a query that cannot be cancelled would block an orderly exit, and commits are on disk already.
   */
  const overrun = (why: string) => {
    if (leaving) return
    leaving = true
    engine.leave()
    tell({ kind: 'overrun', message: why })
    for (const server of servers) server.close()
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), DRAIN_MS)
  }
  const engine = new Engine(db, { defaultTimeoutMs: start.timeoutMs, graceMs: start.graceMs, overrun })

  setInterval(() => {
    const mb = process.memoryUsage.rss() / 1024 / 1024
    // The failed query goes on until the process ends: while draining, no other query is failed for its memory, up to twice the limit.
    if (leaving && mb > start.memoryMb * 2) process.kill(process.pid, 'SIGKILL')
    if (mb < start.memoryMb || leaving) return
    const killed = engine.stopOldest(`The query took the store past its memory limit of ${start.memoryMb} MB`)
    // Once a query was failed, or memory is far beyond the limit, the process is replaced.
    if (killed || mb > start.memoryMb * 1.5) overrun(`memory passed ${start.memoryMb} MB`)
  }, WATCH_MS)

  let count = 0
  const servers: Server[] = []
  /** Listens on the loopback and resolves to the port. */
  const open = (door: { port: number; password?: string; readOnly: boolean }) =>
    new Promise<number>(resolve => {
      const port = () => (server.address() as AddressInfo).port
      const server = createServer(socket => {
        serveBolt(socket, {
          engine,
          password: door.password,
          readOnly: door.readOnly,
          id: `bolt-${++count}`,
          address: () => `127.0.0.1:${port()}`,
        })
      })
      server.maxConnections = 1000
      server.on('error', error => {
        tell({ kind: 'port', port: door.port, message: error.message })
        process.exit(1)
      })
      server.listen(door.port, '127.0.0.1', () => resolve(port()))
      servers.push(server)
    })
  process.on('message', ({ kind, id, path, known }: Question) => {
    if (kind === 'load') tell({ kind: 'answer', id, memory: process.memoryUsage.rss(), ...engine.load() })
    if (kind === 'copy') tell({ kind: 'answer', id, ...copied(db, path, known) })
  })
  const { outside } = start
  void open({ port: start.port, password: start.password, readOnly: start.copy === true }).then(async port => {
    const outsidePort = outside && (await open({ ...outside, readOnly: !outside.write }))
    tell({ kind: 'ready', port, outsidePort })
  })

  process.on('SIGTERM', () => {
    for (const server of servers) server.close()
    const end = () => process.kill(process.pid, 'SIGKILL')
    try {
      db.close()
      end()
    } catch (error) {
      process.send?.({ kind: 'unsaved', message: messageOf(error) }, undefined, undefined, end)
    }
  })
}
