import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Running } from '../../server/start.ts'
import { browserPath } from './chromium.ts'
import { type BuiltPage, startOn } from './server-of-page.ts'

const screenshots = join(import.meta.dirname, 'screenshots')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Features of Chromium that no page of ours sees. The last two are its own pages behind the address bar, which it would load anew for every
 * window, at the cost of a fifth of what a test computes. The others are those that Playwright turns off, since a second list takes the place of the first.
 */
const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** The time after which a step that the page does not allow fails with its name. */
const STEP_MS = 60_000

/** A page with the errors that it logged; any of them fails a test. */
export type Opened = { page: Page; complaints: string[] }

export type PageUnderTest = {
  url: string
  running: Running
  open(hash?: string, options?: BrowserContextOptions): Promise<Opened>
  close(): Promise<void>
}

/** A built page on the real server and its engine (`engine` is its built file), with a copy of the prepared store, and a browser. */
export async function startPage(
  prepared: string,
  engine: string | undefined,
  built: BuiltPage,
): Promise<PageUnderTest> {
  const data = mkdtempSync(join(tmpdir(), 'entente-page-'))
  mkdirSync(screenshots, { recursive: true })
  cpSync(join(prepared, 'data'), data, { recursive: true })
  const running = await startOn(prepared, data, engine, {}, built)
  const args = ['--no-sandbox', `--disable-features=${switchedOff.join(',')}`]
  const browser: Browser = await chromium.launch({ executablePath: browserPath as string, args })
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
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** The serious and critical problems that axe finds on the page. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the page's policy, rightly, lets no inline script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      // What passes is not reported, and is the most.
      resultTypes: ['violations'],
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary ?? ''}`))
  })
}

/** Fails where something is wider than the window. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

/** A screenshot for people to look at; no test depends on it, and with SCREENSHOTS=0 none is made. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.SCREENSHOTS !== '0') await page.screenshot({ path: join(screenshots, `${name}.png`) })
}
