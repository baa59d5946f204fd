import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, inject } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Program = {
  child: ChildProcess
  output: () => string
  errors: () => string
  /** Resolves to the address that it prints when ready; rejects where it ends before. */
  address(): Promise<string>
  /** Resolves to its exit code, or the name of the signal. */
  ended: Promise<number | string>
  /** The process of its engine. */
  engine(): number
}

const started: ChildProcess[] = []
const folders: string[] = []
afterAll(() => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  for (const each of folders) rmSync(each, { recursive: true, force: true })
})

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'entente-start-'))
  folders.push(made)
  return made
}

/** Starts the built server, as `npm start` does, with only these environment variables. `errorsTo` is a file for its standard error. */
export function run(settings: Record<string, string>, errorsTo?: string): Program {
  const errorFile = errorsTo === undefined ? undefined : openSync(errorsTo, 'w')
  const child = spawn(process.execPath, [join(inject('built'), 'main.js')], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: tmpdir(), ...settings },
    stdio: ['ignore', 'pipe', errorFile ?? 'pipe'],
  })
  if (errorFile !== undefined) closeSync(errorFile)
  started.push(child)
  let output = ''
  let errors = ''
  child.stdout?.on('data', chunk => {
    output += chunk
  })
  child.stderr?.on('data', chunk => {
    errors += chunk
  })
  const ended = new Promise<number | string>(resolve =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? '')),
  )
  const address = () => {
    const ready = new Promise<string>(resolve => {
      const look = () => {
        const found = /ready at (\S+)/.exec(output)?.[1]
        if (found) resolve(found)
      }
      child.stdout?.on('data', look)
      look()
    })
    const over = ended.then(code => Promise.reject(new Error(`it ended with ${code}: ${output}${errors}`)))
    over.catch(() => {})
    return Promise.race([ready, over])
  }
  const engine = () => {
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'pid=,args=', '--ppid', String(child.pid)], { encoding: 'utf8' })
    const line = stdout.split('\n').find(each => /engine\.js/.test(each))
    if (!line) throw new Error(`it has no engine: ${stdout}`)
    return Number.parseInt(line, 10)
  }
  return { child, output: () => output, errors: () => errors, address, ended, engine }
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
