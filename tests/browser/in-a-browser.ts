import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { browserPath } from './chromium.ts'
import { type PageUnderTest, startPage } from './page-under-test.ts'
import type { BuiltPage } from './server-of-page.ts'

/** How long, in ms, a server and a browser may take to start on a busy machine. */
const START_MS = 240_000

const absent = 'no Chromium was found; install one or set CHROMIUM_PATH'

/** The server and browser of the running file: its suites share them, each test in a window of its own. Files share this module. */
let started: Promise<PageUnderTest> | undefined

async function close(): Promise<void> {
  const page = await started
  started = undefined
  await page?.close()
}

/**
 * Runs a suite on the server and browser of its file, whose suites are all of the same page. Without a Chromium it is skipped, or fails with
 * REQUIRE_BROWSER=1.
 */
export function inABrowser(
  title: string,
  suite: (page: () => PageUnderTest) => void,
  built: BuiltPage = 'client',
): void {
  // At the end of the file, whichever of its suites comes last.
  afterAll(close, START_MS)
  // A page that is drawn without a graphics card takes its time; a step that hangs ends before, and says which it is.
  describe(title, { timeout: 180_000 }, () => {
    if (!browserPath && process.env.REQUIRE_BROWSER === '1')
      return it('has a Chromium to run in', () => {
        throw new Error(absent)
      })
    if (!browserPath) return it.skip(absent, () => {})
    let page: PageUnderTest
    beforeAll(async () => {
      started ??= startPage(inject('prepared'), inject('engine'), built)
      page = await started
    }, START_MS)
    suite(() => page)
  })
}
