import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pino } from 'pino'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { explainApart } from '../../seed/input/explain-apart.ts'
import { extractApart } from '../../seed/input/extract-apart.ts'
import { readConfig } from '../../server/config.ts'
import { type Running, start } from '../../server/start.ts'

const root = resolve(import.meta.dirname, '../..')
const screenshots = join(import.meta.dirname, 'screenshots')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Chromium of this machine, if there is one. */
export const browserPath: string | undefined = [
  process.env.CHROMIUM_PATH ?? '',
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => ['chromium', 'google-chrome'].map(name => join(folder, name))),
  '/usr/bin/chromium',
].find(runs)

/** A step that the page does not let one take by then fails, and says which it was. */
const STEP_MS = 30_000

/** A page with what it complained of: anything in here fails a test. */
export type Opened = { page: Page; complaints: string[] }

export type PageUnderTest = {
  url: string
  running: Running
  open(hash?: string, options?: BrowserContextOptions): Promise<Opened>
  close(): Promise<void>
}

/** The built page on the real server and its engine, filled with the seed articles, and a browser to look at it. */
export async function startPage(): Promise<PageUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-page-'))
  const clientDir = join(folder, 'client')
  mkdirSync(screenshots, { recursive: true })
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'client'),
    logLevel: 'error',
    build: { outDir: clientDir, emptyOutDir: true },
  })
  const running = await start({
    config: readConfig({ PORT: '0', DATA_DIR: join(folder, 'data'), SEED_DIR: join(root, 'seed/articles') }),
    log: pino({ level: 'silent' }),
    version: '0.0.0',
    extract: extractApart,
    explain: explainApart,
    clock: () => new Date('2026-01-01T00:00:00Z'),
    clientDir,
    say: () => {},
    progress: () => {},
  })
  const browser: Browser = await chromium.launch({ executablePath: browserPath as string, args: ['--no-sandbox'] })
  return {
    url: running.url,
    running,
    async open(hash = '', options = {}) {
      // Pages of earlier tests would go on drawing.
      await Promise.all(browser.contexts().map(context => context.close()))
      const context = await browser.newContext({
        viewport: { width: 1400, height: 900 },
        locale: 'fr-FR',
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(STEP_MS)
      const complaints: string[] = []
      page.on('pageerror', error => complaints.push(error.message))
      page.on('console', message => {
        // A refused request is written to the console too; tests that provoke one look at what the page says of it.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text())
      })
      page.on('request', request => {
        const { protocol, origin } = new URL(request.url())
        if (origin !== running.url && protocol !== 'data:' && protocol !== 'blob:')
          complaints.push(`a request left the origin: ${request.url()}`)
      })
      await page.goto(`${running.url}/${hash}`)
      return { page, complaints }
    },
    async close() {
      await browser.close()
      await running.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What axe finds serious or critical on the page as it is now. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the page's policy, rightly, lets no inline script in.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary ?? ''}`))
  })
}

/** Nothing is wider than the window. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

export const picture = (page: Page, name: string) => page.screenshot({ path: join(screenshots, `${name}.png`) })
