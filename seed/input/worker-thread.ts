import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** The memory limit of a thread in MB: a DOM tree takes some fifty times its source, and what needs more is no article. */
const HEAP_MB = 512

let buildDir: string | undefined

/** Has threads start from the files of a build in this folder, though this module runs from its sources. */
export function readingThreadsFrom(folder: string): void {
  buildDir = folder
}

/**
 * Starts a thread for untrusted input: `worker.ts` from the sources, or its file of the build. A `warm` one loads everything that reading
 * needs before it reports that it is ready.
 */
export function startReadingWorker(warm = false): Worker {
  // Its streams are kept from ours and never read: reading them would keep the process alive.
  const options = {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
    workerData: { warm },
  }
  if (buildDir) return new Worker(join(buildDir, 'input-worker.js'), { ...options, execArgv: [] })
  const here = import.meta.url
  if (here.endsWith('.ts')) {
    // tsx does not load itself into worker threads, so it is loaded explicitly.
    const tsx = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(here).resolve('tsx/package.json'))).href
    const entry = new URL('worker.ts', here).href
    const code = `import(${JSON.stringify(tsx)}).then(tsx => { tsx.register(); return import(${JSON.stringify(entry)}) })`
    return new Worker(code, { ...options, eval: true })
  }
  const built = ['./input-worker.js', '../input-worker.js']
    .map(name => new URL(name, here))
    .find(url => existsSync(fileURLToPath(url)))
  if (!built) throw new Error('input-worker.js is missing from the build')
  return new Worker(built, { ...options, execArgv: [] })
}
