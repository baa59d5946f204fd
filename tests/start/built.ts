import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file that starts the built server. */
    builtServer: string
  }
}

/** Builds the server as `npm start` does. */
export async function setup(project: TestProject): Promise<() => void> {
  const root = resolve(import.meta.dirname, '../..')
  const outDir = join(root, `dist/server-under-test-${process.pid}`)
  await build({ configFile: join(root, 'vite.server.config.ts'), root, logLevel: 'error', build: { outDir } })
  project.provide('builtServer', join(outDir, 'main.js'))
  return () => rmSync(outDir, { recursive: true, force: true })
}
