import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { differing } from '../graph/differing-articles.ts'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const panel = (page: Page) => page.getByRole('complementary')
const disputes = (page: Page) => panel(page).locator('[data-part=dispute]')
const lines = (page: Page, world: string) => panel(page).locator(`[data-world=${world}] [data-part=world-line]`)
const count = async (page: Page, world: string) =>
  Number(await panel(page).locator(`[data-world=${world}] h3 .count`).textContent())

/** How many relations on the canvas are drawn as told by one of the two, by both, by the other. */
const drawnWorlds = (page: Page, world: string) =>
  page.evaluate(
    name =>
      document
        .querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('[role=application]')
        ?._cyreg?.cy.edges(`.world-${name}`)
        .map(edge => `${edge.style('line-color')} ${edge.style('line-style')} ${edge.style('width')}`) ?? [],
    world,
  )

inABrowser('disputes, and two tellers compared,', started => {
  beforeAll(async () => {
    const { mondayMeeting, tuesdayMeeting, inOslo, inBergen, accused, rejected } = differing
    for (const { text, given } of [mondayMeeting, tuesdayMeeting, inOslo, inBergen, accused, rejected]) {
      const add = async () => {
        const body = JSON.stringify({ text, ...given })
        const headers = { 'content-type': 'application/json' }
        return (await fetch(`${started().url}/api/v1/articles`, { method: 'POST', headers, body })).status
      }
      // A thread loads its tables with its first text, which on a busy machine takes longer than a text may.
      await expect.poll(add, { timeout: 60_000 }).toBeLessThan(300)
    }
  }, 180_000)

  it('all disputes are two presses away, and open side by side, by keyboard, in English', async () => {
    const { page, complaints } = await started().open('', { locale: 'en-GB' })
    await settled(page)
    await page.getByRole('button', { name: 'Analyse' }).click()
    await page.getByRole('menuitem', { name: 'Disputes' }).click()
    await disputes(page).first().waitFor()
    const kinds = () => disputes(page).evaluateAll(all => all.map(each => each.getAttribute('data-kind')))
    expect(await kinds()).toEqual(expect.arrayContaining(['date', 'place', 'accusation']))
    await panel(page).getByRole('radio', { name: /^date/ }).click()
    await expect.poll(async () => new Set(await kinds())).toEqual(new Set(['date']))
    const meeting = disputes(page).filter({ hasText: 'Kenya' })
    const opener = meeting.getByRole('button', { name: /Compare the versions/ })
    await opener.focus()
    await page.keyboard.press('Enter')
    const versions = meeting.locator('[data-part=version]')
    await expect.poll(() => versions.count()).toBe(2)
    await expect
      .poll(() => versions.locator('blockquote').allTextContents())
      .toEqual([differing.mondayMeeting.text, differing.tuesdayMeeting.text])
    expect(await versions.first().textContent()).toMatch(/Reuters/)
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'disputes-en')
    await page.reload()
    await expect.poll(async () => new Set(await kinds())).toEqual(new Set(['date']))
    expect(complaints).toEqual([])
  })

  it.each([
    { locale: 'fr-FR', width: 1500, colorScheme: 'light', analyse: 'Analyser', item: 'Comparer deux sources' },
    { locale: 'en-GB', width: 800, colorScheme: 'dark', analyse: 'Analyse', item: 'Compare two tellers' },
  ] as const)(
    'A against B is four presses away, told apart in colour and dashes, in $locale at $width',
    async ({ locale, width, colorScheme, analyse, item }) => {
      const { page, complaints } = await started().open('', { locale, colorScheme, viewport: { width, height: 900 } })
      await settled(page)
      await page.getByRole('button', { name: analyse }).click()
      await page.getByRole('menuitem', { name: item }).click()
      const [first, second] = [0, 1].map(nth => panel(page).locator('[data-part=teller]').nth(nth))
      await first?.getByRole('button', { name: /^Reuters/ }).click()
      await second?.getByRole('button', { name: /^Agence France-Presse/ }).click()
      await lines(page, 'contradictions').first().waitFor()
      expect(await lines(page, 'contradictions').count()).toBe(await count(page, 'contradictions'))
      expect(await count(page, 'a')).toBeGreaterThan(0)
      const line = lines(page, 'contradictions').first()
      await line.getByRole('button').first().click()
      await expect.poll(() => line.locator('blockquote').count()).toBeGreaterThan(1)
      const alone = lines(page, 'a').first()
      await alone.getByRole('button').first().click()
      await alone.locator('[data-part=quotes] blockquote').first().waitFor()
      expect(await overflows(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      await picture(page, `worlds-${locale}`)
      expect(await page.evaluate(() => decodeURIComponent(decodeURIComponent(location.hash)))).toContain(
        'worlds~o.org:reuters~o.org:afp',
      )
      expect(complaints).toEqual([])
    },
  )

  it('tellers colour the graph and the map, with a legend, and counts follow the period', async () => {
    const { page, complaints } = await started().open(
      `#show=country:KEN,country:PER,country:NOR,country:SWE,country:TCD,country:LBY&tool=worlds~o.org%3Areuters~o.org%3Aafp`,
      { locale: 'en-GB' },
    )
    await settled(page)
    await page.locator('[data-part=world-legend][data-ready]').waitFor()
    await expect
      .poll(async () => (await drawnWorlds(page, 'a')).length + (await drawnWorlds(page, 'both')).length)
      .toBeGreaterThan(0)
    const [only] = await drawnWorlds(page, 'a')
    const [other] = await drawnWorlds(page, 'b')
    expect(only).toMatch(/ solid /)
    if (other) expect(other).toMatch(/ dashed /)
    await picture(page, 'worlds-canvas')
    await page.getByRole('radio', { name: 'Map' }).click()
    await page.locator('[data-part=map-view] g[data-world=a] path').first().waitFor({ state: 'attached' })
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'worlds-map')
    const before = await count(page, 'a')
    const address = await page.evaluate(() => location.hash)
    await page.goto(`${started().url}/${address}&time=happened:2019-09-01:2019-09-30:hide`)
    await page.reload()
    await expect.poll(() => count(page, 'a')).toBeLessThan(before)
    expect(complaints).toEqual([])
  })
})
