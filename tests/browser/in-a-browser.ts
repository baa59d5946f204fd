import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { browserPath } from './chromium.ts'
import { type PageUnderTest, startPage } from './page-under-test.ts'

/** How long, in ms, a server and a browser may take to start on a busy machine. */
const START_MS = 240_000

const absent = 'no Chromium was found; install one or set CHROMIUM_PATH'

/** The server and browser of the running file: its suites share them, each test in a window of its own. */
let started: Promise<PageUnderTest> | undefined
if (browserPath) afterAll(async () => (await started)?.close(), START_MS)

/** Runs a suite on the server and browser of its file. Without a Chromium it is skipped, or fails with REQUIRE_BROWSER=1. */
export function inABrowser(title: string, suite: (page: () => PageUnderTest) => void): void {
  // A page that is drawn without a graphics card takes its time; a step that hangs ends before, and says which it is.
  describe(title, { timeout: 180_000 }, () => {
    if (!browserPath && process.env.REQUIRE_BROWSER === '1')
      return it('has a Chromium to run in', () => {
        throw new Error(absent)
      })
    if (!browserPath) return it.skip(absent, () => {})
    let page: PageUnderTest
    beforeAll(async () => {
      started ??= startPage(inject('prepared'), inject('engine'))
      page = await started
    }, START_MS)
    suite(() => page)
  })
}
