import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { browserPath } from './chromium.ts'
import { startOn } from './server-of-page.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that every browser suite starts from: `client`, the built page, and `data`, a store filled with the seed articles. */
    prepared: string
  }
}

/** Builds the page and fills a store once for all suites; each then serves the page from a copy of the store. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-page-'))
  project.provide('prepared', folder)
  if (!browserPath) return
  const root = resolve(import.meta.dirname, '../..')
  const page = build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'client'),
    logLevel: 'error',
    build: { outDir: join(folder, 'client'), emptyOutDir: true },
  })
  const data = join(folder, 'data')
  mkdirSync(data)
  const filled = startOn(folder, data, project.getProvidedContext().engine).then(running => running.close())
  await Promise.all([page, filled])
  return () => rmSync(folder, { recursive: true, force: true })
}
