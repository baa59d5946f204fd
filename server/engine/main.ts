import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import type { GrafeoDB as GrafeoDatabase } from '@grafeo-db/js'
import { serve } from './connection.ts'
import { Engine } from './engine.ts'

// The package is CommonJS and Node finds no names in it to import.
const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js')

/** What the parent sends first. `file` is the store; `port` 0 lets the system choose. */
type Start = { file: string; port: number; memoryMb: number; password?: string; timeoutMs: number; graceMs: number }

/** Time that queries of others get to end before the process goes. */
const DRAIN_MS = 1000
const WATCH_MS = 100

const tell = (message: object) => process.send?.(message)

process.on('uncaughtException', error => console.error('engine:', error))
process.on('unhandledRejection', error => console.error('engine:', error))
// Ctrl-C reaches the whole group; the parent decides when the store closes.
process.on('SIGINT', () => {})
process.once('message', (start: Start) => run(start))
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

function run(start: Start): void {
  let db: GrafeoDatabase
  try {
    db = existsSync(start.file) ? GrafeoDB.open(start.file) : GrafeoDB.create(start.file)
    db.setCheckpointTriggers({ walBytes: 64 * 1024 * 1024 })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    tell({ kind: /lock|in use|held|another process/i.test(message) ? 'held' : 'unreadable', message })
    process.exit(1)
  }

  let leaving = false
  /** Killed, not exited: a query that cannot be cancelled would hold an orderly exit, and commits are on disk already. */
  const overrun = (why: string) => {
    if (leaving) return
    leaving = true
    tell({ kind: 'overrun', message: why })
    server.close()
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), DRAIN_MS)
  }
  const engine = new Engine(db, { defaultTimeoutMs: start.timeoutMs, graceMs: start.graceMs, overrun })

  setInterval(() => {
    const mb = process.memoryUsage.rss() / 1024 / 1024
    if (mb < start.memoryMb) return
    const killed = engine.stopOldest(`The query took the store past its memory limit of ${start.memoryMb} MB`)
    // Memory past the limit leaves no time to drain for long.
    if (killed || mb > start.memoryMb * 1.5) overrun(`memory passed ${start.memoryMb} MB`)
  }, WATCH_MS)

  let count = 0
  const server = createServer(socket => {
    serve(socket, {
      engine,
      password: start.password,
      id: `bolt-${++count}`,
      address: () => `127.0.0.1:${(server.address() as AddressInfo).port}`,
    })
  })
  server.maxConnections = 1000
  server.on('error', error => {
    tell({ kind: 'port', message: error.message })
    process.exit(1)
  })
  server.listen(start.port, '127.0.0.1', () => tell({ kind: 'ready', port: (server.address() as AddressInfo).port }))

  process.on('SIGTERM', () => {
    server.close()
    try {
      db.close()
    } catch (error) {
      console.error('engine:', error)
    }
    process.kill(process.pid, 'SIGKILL')
  })
}
