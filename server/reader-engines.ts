import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { spawnEngine, startEngine } from './engine-child.ts'
import type { EngineProcess } from './engine-process.ts'
import { connect, type GraphConnection } from './graph/connection.ts'
import { NoReader, type Readers } from './graph/readers.ts'
import { createSemaphore } from './graph/semaphore.ts'

/** Queries that run apart at a time, and that may wait for their turn. */
const AT_ONCE = 2
const WAITING = 16
/** Idle engines are ended after so many milliseconds. */
const IDLE_MS = 60_000

type Options = {
  /** Makes the copies. */
  source: Pick<EngineProcess, 'copy'>
  dataDir: string
  memoryMb: number
  /** As EngineOptions has it. */
  engine?: string | undefined
  log: (message: string) => void
}

type Reader = { child: ChildProcess; store: GraphConnection; version: string }

/**
 * * Separate engine processes for queries that may take long, at a low priority, each with a copy of the store: a query that overruns is
 * ended together with its engine, without effect on others. A copy is made when a query comes and the store was written since the last copy.
 * An engine is started on demand, and one spare process is kept ready.
 */
export function createReaderEngines({
  source,
  dataDir,
  memoryMb,
  engine,
  log,
}: Options): Readers & { close(): Promise<void> } {
  const folder = join(dataDir, 'readers')
  rmSync(folder, { recursive: true, force: true })
  const turn = createSemaphore(AT_ONCE, WAITING)
  const idle: Reader[] = []
  const all = new Set<ChildProcess>()
  let spare: ChildProcess | undefined
  let copy: { file: string; version: string } | undefined
  let outdated: string | undefined
  let copying: Promise<typeof copy> | undefined
  let count = 0
  let closed = false
  let leisure: NodeJS.Timeout | undefined

  const spawn = (): ChildProcess => {
    const child = spawnEngine(engine, true)
    all.add(child)
    child.once('exit', () => all.delete(child))
    // A spare process must not keep the server alive.
    child.unref()
    child.channel?.unref()
    return child
  }

  /** A copy of the store in its current version: the last one, or a new one. */
  async function renewed(): Promise<typeof copy> {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `copy-${++count}.grafeo`)
    const said = await source.copy(file, copy?.version)
    if (!said || said.failed !== undefined) {
      log(`no copy of the store for long queries: ${said?.failed?.split('\n')[0] ?? 'the store does not answer'}`)
      throw new NoReader()
    }
    if (said.made) {
      // The last copy may be about to be opened, so the one before it is removed.
      if (outdated) rmSync(outdated, { force: true })
      outdated = copy?.file
      copy = { file, version: said.version }
    }
    return copy
  }
  const current = async (): Promise<NonNullable<typeof copy>> => {
    // A copy that is already being made may lack what this caller has seen in the store.
    await copying?.catch(() => {})
    copying ??= renewed().finally(() => {
      copying = undefined
    })
    const made = await copying
    if (!made) throw new NoReader()
    return made
  }

  async function started({ file, version }: NonNullable<typeof copy>): Promise<Reader> {
    const child = spare ?? spawn()
    spare = undefined
    const password = randomBytes(24).toString('base64url')
    const start = { file, port: 0, password, memoryMb, timeoutMs: 60_000, graceMs: 60_000, copy: true }
    const { port } = await startEngine(child, start).catch((error: Error) => {
      log(`no engine for long queries: ${error.message}`)
      throw new NoReader()
    })
    if (!closed) spare = spawn()
    return {
      child,
      version,
      store: connect({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: 'neo4j' }),
    }
  }

  function end({ child, store }: Reader): void {
    // The engine cannot cancel a query, so the process is killed.
    child.kill('SIGKILL')
    void store.close().catch(() => {})
  }

  async function take(): Promise<Reader> {
    clearTimeout(leisure)
    const latest = await current()
    for (let reader = idle.pop(); reader; reader = idle.pop()) {
      if (reader.version === latest.version && reader.child.exitCode === null && reader.child.signalCode === null)
        return reader
      end(reader)
    }
    return started(latest)
  }

  function rest(): void {
    for (const reader of idle.splice(0)) end(reader)
    spare?.kill('SIGKILL')
    spare = undefined
  }

  return {
    load: turn.load,
    async use(signal, work) {
      const leave = await turn.enter(signal)
      try {
        const reader = await take()
        try {
          const answer = await work(reader.store)
          idle.push(reader)
          return answer
        } catch (error) {
          end(reader)
          throw error
        }
      } finally {
        leave()
        clearTimeout(leisure)
        leisure = setTimeout(rest, IDLE_MS).unref()
      }
    },
    async close() {
      closed = true
      clearTimeout(leisure)
      rest()
      for (const child of all) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
