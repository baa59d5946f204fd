import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from '../build.ts'
import { browserPath } from './chromium.ts'
import { startOn } from './server-of-page.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The folder that every browser suite starts from: `client`, the page as readers get it, `checked`, the same with React's own checks, and
     * `data`, a store filled with the seed articles.
     */
    prepared: string
  }
}

/** Builds the pages and fills a store once for all suites; each then serves the page from a copy of the store. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-page-'))
  project.provide('prepared', folder)
  if (!browserPath) return
  const pages = [
    build('vite.config.ts', join(folder, 'client')),
    build('vite.config.ts', join(folder, 'checked'), 'development'),
  ]
  const data = join(folder, 'data')
  mkdirSync(data)
  const filled = startOn(folder, data, project.getProvidedContext().engine).then(running => running.close())
  await Promise.all([...pages, filled])
  return () => rmSync(folder, { recursive: true, force: true })
}
