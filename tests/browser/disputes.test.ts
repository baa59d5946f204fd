import type { Core } from 'cytoscape'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { write } from '../graph/articles.ts'
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
        .filter(edge => !edge.hasClass('worlds-mixed'))
        .map(edge => `${edge.style('line-color')} ${edge.style('line-style')} ${edge.style('width')}`) ?? [],
    world,
  )

inABrowser('disputes, and two tellers compared,', started => {
  beforeAll(async () => {
    const { mondayMeeting, tuesdayMeeting, inOslo, inBergen, accused, rejected } = differing
    for (const article of [mondayMeeting, tuesdayMeeting, inOslo, inBergen, accused, rejected])
      await write(started().running.graph, article)
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

  it('tellers colour and dash the graph, with a legend', async () => {
    const { page, complaints } = await started().open(
      '#show=country:KEN,country:PER,country:TCD,country:LBY,event:meeting-ken-per-2019-05-06,event:accusation-lby-tcd-2019-09-04&tool=worlds~o.org%3Aafp~o.org%3Areuters',
      { locale: 'en-GB' },
    )
    await settled(page)
    await page.locator('[data-part=world-legend][data-ready]').waitFor()
    await expect.poll(async () => (await drawnWorlds(page, 'b'))[0]).toMatch(/ dashed 3px$/)
    await page.getByRole('radio', { name: 'Table', exact: true }).click()
    await page.getByRole('tab', { name: 'Relations' }).click()
    const table = page.getByRole('grid', { name: 'Relations' })
    await table.getByRole('columnheader', { name: 'Who tells it' }).waitFor()
    await table.getByRole('gridcell', { name: 'Only B' }).first().waitFor()
    await table
      .getByRole('gridcell', { name: /Reuters/ })
      .first()
      .waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual([])
  })
})
