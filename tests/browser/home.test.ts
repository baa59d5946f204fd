import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { EventsAnswer } from '../../model/api.ts'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const details = (page: Page) => page.getByRole('complementary', { name: 'Détails' })
const events = (page: Page, query: string) =>
  page.evaluate(
    query => fetch(`/api/v1/events?${query}`).then(response => response.json()),
    query,
  ) as Promise<EventsAnswer>
const add = (page: Page, articles: object[]) =>
  page.evaluate(async articles => {
    const body = articles.map(article => `${JSON.stringify(article)}\n`).join('')
    const headers = { 'content-type': 'application/x-ndjson' }
    const response = await fetch('/api/v1/articles/batch', { method: 'POST', headers, body })
    return response.text()
  }, articles)

const states = ['France', 'Germany', 'Italy', 'Spain', 'Poland', 'Austria', 'Greece', 'Norway']
/** Articles of November 2025, each of one event between two states. */
const november = Array.from({ length: 24 }, (_, nth) => {
  const [one, other] = [states[nth % 8], states[(nth + 1 + (nth % 3)) % 8]]
  const day = String(nth + 1).padStart(2, '0')
  return {
    text: `${one} accused ${other} of breaking an agreement on ${nth + 1} November 2025.`,
    publishedAt: `2025-11-${day}`,
    publisher: 'Reuters',
    title: `${one} and ${other}, day ${nth + 1}`,
  }
})

inABrowser('the home of a store', started => {
  it('leads with events of two sides, the newest first, and has the others at a press', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    const { events: between } = await events(page, 'twoSided=true&order=newest&limit=200')
    const { events: all } = await events(page, 'limit=200')
    expect(between.length).toBeLessThan(all.length)
    for (const { participants } of between) expect(participants.length).toBeGreaterThan(1)
    const count = details(page).getByRole('heading', { name: /^Événements/ })
    await expect.poll(() => count.innerText()).toContain(String(between.length))
    await details(page).getByRole('button', { name: 'Avec les détails' }).click()
    // There are more of them than a page of the list has: it tells no number.
    await expect.poll(() => count.innerText()).not.toContain(String(between.length))
    await details(page).getByRole('button', { name: 'Événements plus anciens' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('is of the latest weeks once there are many articles, says so, tells what is new, and shows all weeks at a press', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    await expect.poll(() => page.evaluate(() => localStorage.getItem('entente:visit'))).not.toBeNull()
    await add(page, november)
    // What was seen before this tab was opened is what was seen at the last visit.
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await settled(page)
    await details(page)
      .getByRole('heading', { name: /^Les dernières semaines/ })
      .waitFor()
    await expect
      .poll(async () => (await details(page).locator('[data-part=news-window]').innerText()).includes('2025'))
      .toBe(true)
    const joined = () =>
      page.evaluate(() => {
        type Registered = HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
        const cy = document.querySelector<Registered>('[role=application]')?._cyreg?.cy
        return (
          cy
            ?.nodes('[kind]')
            .filter(node => node.connectedEdges().empty())
            .empty() ?? false
        )
      })
    expect(await joined()).toBe(true)
    await picture(page, 'home-of-many')
    expect(await seriousFindings(page)).toEqual([])
    await details(page).getByRole('button', { name: 'Montrer toutes les semaines' }).click()
    await details(page)
      .getByRole('heading', { name: /^Événements/ })
      .waitFor()
    await details(page).getByRole('button', { name: 'Montrer les dernières semaines' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('leaves room for graph, table and article at 400 pixels', async () => {
    const { page } = await started().open('', { viewport: { width: 400, height: 800 } })
    await settled(page)
    const height = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(element => element.getBoundingClientRect().height)
    expect(await height('[role=application]')).toBeGreaterThan(380)
    expect(await overflows(page)).toBe(false)
    await picture(page, 'home-400')
    await page.getByRole('radio', { name: 'Tableau' }).click()
    await page.getByRole('grid').first().waitFor()
    expect(await height('[data-stage-body]')).toBeGreaterThan(380)
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
  })
})
