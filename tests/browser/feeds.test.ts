import { expect, it } from 'vitest'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

inABrowser('the feeds that are watched', started => {
  it('are shown with when each was last read, in both languages', async () => {
    const { ingest } = started().running
    const { page, complaints } = await started().open('', { timezoneId: 'UTC' })
    await settled(page)
    expect(await page.getByRole('heading', { name: 'Fils suivis' }).count()).toBe(0)
    const long = `https://news.example/${'a-long-name/'.repeat(12)}feed.xml`
    await ingest.recordFeedFetch({ url: 'https://news.example/monde.xml', outcome: 'read', added: 3, failed: 0 })
    await ingest.recordFeedFetch({
      url: long,
      outcome: 'failed',
      added: 0,
      failed: 0,
      detail: 'the server answered 500.',
    })
    await page.reload()
    const feeds = page.getByRole('region', { name: 'Fils suivis' }).getByRole('listitem')
    await expect.poll(() => feeds.allTextContents()).toHaveLength(2)
    expect(await feeds.filter({ hasText: 'monde.xml' }).textContent()).toMatch(
      /lu la dernière fois le 1 janv. 2026.* · 3 articles/,
    )
    expect(await feeds.filter({ hasText: 'a-long-name' }).textContent()).toMatch(
      /pas encore lu · 0 article.*answered 500/,
    )
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await feeds.first().scrollIntoViewIfNeeded()
    await picture(page, 'feeds')
    await page.getByRole('button', { name: 'Read in English' }).click()
    await page.getByRole('heading', { name: 'Feeds watched' }).waitFor()
    expect(complaints).toEqual([])
  })
})
