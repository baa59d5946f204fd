import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import serverBuild from '../../vite.server.config.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The built file of the engine, as `npm start` builds it: started from sources, each of some hundred starts would take three times as
     * long.
     */
    engine: string | undefined
  }
}

/** Builds the engine once for all files of a project. */
export async function setup(project: TestProject): Promise<() => void> {
  const root = resolve(import.meta.dirname, '../..')
  const outDir = join(root, `dist/engine-under-test-${process.pid}-${project.name}`)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: serverBuild.ssr ?? {},
    build: { ssr: true, target: 'node20', outDir, rolldownOptions: { input: { engine: 'server/engine/main.ts' } } },
  })
  project.provide('engine', join(outDir, 'engine.js'))
  return () => rmSync(outDir, { recursive: true, force: true })
}
