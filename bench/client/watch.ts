import type { Core } from 'cytoscape'
import type { Browser, Page } from 'playwright-core'

/** Milliseconds since the page, or more of it, was requested; the longest task is a duration. */
export type Times = { drawn: number; laidOut: number; longest: number }

type Watched = Window & { longest: number; asked?: number }
type Container = HTMLElement & { _cyreg?: { cy: Core } }

/** A new page that records, frame by frame, when the canvas first shows nodes and when it has come to rest. */
export async function watchedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' })
  // Functions sent to the page carry a call that keeps their names, which only the sender defines.
  await page.addInitScript('globalThis.__name ??= named => named')
  await page.addInitScript(() => {
    const watched = window as unknown as Watched
    watched.longest = 0
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration)
    }).observe({ type: 'longtask', buffered: true })
  })
  return page
}

/** Records when nodes are drawn, and when nothing has loaded or moved for half a second. */
export function untilLaidOut(page: Page, fewest: number): Promise<Times> {
  return page.evaluate(
    fewest =>
      new Promise<Times>(done => {
        const watched = window as unknown as Watched
        const from = watched.asked ?? 0
        let drawn: number | undefined
        let still: number | undefined
        const look = () => {
          const cy = document.querySelector<Container>('[role=application], #cy')?._cyreg?.cy
          const now = performance.now()
          if (cy && cy.nodes().length >= fewest) {
            drawn ??= now - from
            const busy = document.querySelector('[role=progressbar]') !== null || cy.animated()
            if (busy) still = undefined
            else still ??= now
            if (still !== undefined && now - still > 500) {
              done({ drawn, laidOut: still - from, longest: watched.longest })
              return
            }
          }
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
    fewest,
  )
}
