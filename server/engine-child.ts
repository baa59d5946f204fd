import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** The port to open for other tools is in use. */
export class PortTaken extends Error {
  readonly port: number
  constructor(port: number) {
    super(`Port ${port}, on which the store should listen for other tools, is in use.`)
    this.name = 'PortTaken'
    this.port = port
  }
}

const START_MS = 30_000

/** A message from an engine process to its parent. */
export type Report = {
  kind: 'ready' | 'held' | 'full' | 'unreadable' | 'port' | 'overrun' | 'unsaved' | 'answer'
  port?: number
  outsidePort?: number
  message?: string
  /** Of an answer: the id of its question. */
  id?: number
}

/**
 * The first message to an engine process: what to open, and how. `port` 0 lets the system choose; `copy`: the file is a copy that others read
 * too.
 */
export type EngineStart = {
  file: string
  port: number
  password: string
  memoryMb: number
  timeoutMs: number
  graceMs: number
  copy?: boolean
  outside?: { port: number; write: boolean; password?: string } | undefined
}

/**
 * * Spawns an engine process, which waits for its start message; `behind`: at a low priority. From a build the engine is the file engine.js,
 * or `file`; from source it runs under tsx.
 */
export function spawnEngine(file: string | undefined, behind = false): ChildProcess {
  const args = behind ? ['behind'] : []
  const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'inherit', 'inherit', 'ipc']
  if (!file && import.meta.url.endsWith('.ts'))
    return fork(join(fileURLToPath(new URL('.', import.meta.url)), 'engine', 'main.ts'), args, {
      execArgv: ['--import', 'tsx'],
      stdio,
    })
  const beside = ['./engine.js', '../engine.js'].map(name => fileURLToPath(new URL(name, import.meta.url)))
  const built = file ?? beside.find(path => existsSync(path))
  if (!built) throw new EngineFailed('engine.js is missing from the build')
  return fork(built, args, { execArgv: [], stdio })
}

/** Sends the start message, and resolves once the engine is ready. Throws StoreLocked, DiskFull, CorruptStore, PortTaken, EngineFailed. */
export function startEngine(child: ChildProcess, start: EngineStart): Promise<Report> {
  const { file } = start
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

let asked = 0

/** Asks an engine that is ready; undefined where it does not answer in `ms`, or ends. */
export function askEngine<T>(child: ChildProcess, question: { kind: string }, ms: number): Promise<T | undefined> {
  const id = ++asked
  return new Promise(resolve => {
    const settle = (answer: T | undefined) => {
      clearTimeout(timer)
      child.off('message', take).off('exit', gone)
      resolve(answer)
    }
    const take = (report: Report) => {
      if (report.kind === 'answer' && report.id === id) settle(report as T)
    }
    const gone = () => settle(undefined)
    const timer = setTimeout(gone, ms)
    child.on('message', take).once('exit', gone)
    child.send({ ...question, id }, error => error && gone())
  })
}
