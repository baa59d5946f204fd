import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

let buildDir: string | undefined

/** Has threads start from the files of a build in this folder, though this module runs from its sources. */
export function storeThreadsFrom(folder: string): void {
  buildDir = folder
}

/** Starts the file of that name, in this folder or in the build, as a thread with `heapMb` MB of heap. */
export function startWorker(name: string, heapMb: number): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: heapMb } }
  if (buildDir) return new Worker(join(buildDir, `${name}.js`), { ...options, execArgv: [] })
  const here = import.meta.url
  if (here.endsWith('.ts')) {
    // tsx does not load itself into worker threads, so it is loaded explicitly.
    const tsx = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(here).resolve('tsx/package.json'))).href
    const entry = new URL(`${name}.ts`, here).href
    const code = `import(${JSON.stringify(tsx)}).then(tsx => { tsx.register(); return import(${JSON.stringify(entry)}) })`
    return new Worker(code, { ...options, eval: true })
  }
  const built = [`./${name}.js`, `../${name}.js`]
    .map(file => new URL(file, here))
    .find(url => existsSync(fileURLToPath(url)))
  if (!built) throw new Error(`${name}.js is missing from the build`)
  return new Worker(built, { ...options, execArgv: [] })
}
