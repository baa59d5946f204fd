import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from './build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The folder of the built server, with the engine and the files of its threads, as `npm start` builds it. Started from sources, each of
     * some hundred engines and threads would take two to three times as long.
     */
    built: string
    /** The file of the engine in it. */
    engine: string | undefined
  }
}

/** The build of this run, which all projects share: their setups run in one process, each with modules of its own. */
const shared = globalThis as { ententeBuild?: Promise<string> }

async function buildServer(): Promise<string> {
  const root = resolve(import.meta.dirname, '..')
  const outDir = join(root, `dist/server-under-test-${process.pid}`)
  await build('vite.server.config.ts', outDir)
  return outDir
}

/** Builds the server once for all files of all projects. */
export async function setup(project: TestProject): Promise<() => void> {
  shared.ententeBuild ??= buildServer()
  const outDir = await shared.ententeBuild
  project.provide('built', outDir)
  project.provide('engine', join(outDir, 'engine.js'))
  return () => rmSync(outDir, { recursive: true, force: true })
}
