import { afterAll, beforeAll, describe, it } from 'vitest'
import { browserPath, type PageUnderTest, startPage } from './page-under-test.ts'

const absent = 'no Chromium was found; install one or set CHROMIUM_PATH'

/** Runs a suite on a server and a browser of its own. Without a Chromium it is skipped, or fails where REQUIRE_BROWSER=1 asks for it. */
export function inABrowser(title: string, suite: (page: () => PageUnderTest) => void): void {
  // A page that is drawn without a graphics card takes its time; a step that hangs ends before, and says which it is.
  describe(title, { timeout: 120_000 }, () => {
    if (!browserPath && process.env.REQUIRE_BROWSER === '1')
      return it('has a Chromium to run in', () => {
        throw new Error(absent)
      })
    if (!browserPath) return it.skip(absent, () => {})
    let started: PageUnderTest
    beforeAll(async () => {
      started = await startPage()
    }, 120_000)
    afterAll(() => started?.close())
    suite(() => started)
  })
}
