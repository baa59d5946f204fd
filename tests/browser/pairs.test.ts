import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { EventsAnswer, PairsAnswer } from '../../model/api.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const grid = (page: Page) => page.getByRole('grid', { name: 'Qui fait quoi à qui' })
const details = (page: Page) => page.getByRole('complementary', { name: 'Détails' })
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))
/** What has the focus, as assistive technology names it. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')

inABrowser('the matrix of actors', started => {
  const ask = async <T>(path: string) => (await (await fetch(`${started().url}/api/v1/${path}`)).json()) as T

  it('has a cell for each pair, walked by keys, that opens the page of both', async () => {
    const { page, complaints } = await started().open('#view=pairs')
    await grid(page).waitFor()
    const { pairs, actors } = await ask<PairsAnswer>('pairs?mostActors=60&minConfidence=0.5&limit=10000')
    await expect.poll(() => grid(page).getByRole('gridcell').count()).toBeGreaterThanOrEqual(pairs.length)
    expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(actors.length + 1))
    const [first] = pairs
    const name = (id: string | undefined) => actors.find(actor => actor.id === id)?.labels?.fr ?? ''
    const cell = grid(page).getByRole('gridcell', { name: new RegExp(`^${name(first?.from)} → ${name(first?.to)}:`) })
    await cell.focus()
    await expect.poll(() => focused(page)).toContain(`${name(first?.from)} → ${name(first?.to)}`)
    await page.getByRole('tooltip').getByText(`${first?.events} événements`).waitFor()
    await picture(page, 'pairs')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => focused(page)).toBe(name(first?.from))
    await cell.focus()
    await page.keyboard.press('Enter')
    await details(page).getByRole('heading', { name: 'Deux acteurs' }).waitFor()
    expect(await hash(page)).toContain(`tool=pair~${first?.from}~${first?.to}`)
    expect(complaints).toEqual([])
  })

  it('is ordered by name, which the address keeps, and is a table too', async () => {
    const { page } = await started().open('#view=pairs&pairs=total.20')
    await expect.poll(() => page.getByRole('combobox', { name: 'Acteurs' }).inputValue()).toBe('20')
    expect(await page.getByRole('radio', { name: 'Total', exact: true }).isChecked()).toBe(true)
    await page.getByRole('radio', { name: 'Nom', exact: true }).click()
    await expect.poll(() => hash(page)).toContain('pairs=name.20')
    const heads = () => grid(page).getByRole('rowheader').allTextContents()
    await expect
      .poll(async () => {
        const names = await heads()
        return (
          names.length > 2 && names.join() === names.toSorted(new Intl.Collator('fr', { numeric: true }).compare).join()
        )
      })
      .toBe(true)
    await page.getByRole('radio', { name: 'Tableau', exact: true }).last().click()
    await grid(page).getByRole('columnheader', { name: 'Solde' }).waitFor()
    await grid(page).getByRole('row').nth(1).click()
    await details(page).getByRole('heading', { name: 'Deux acteurs' }).waitFor()
  })

  it('counts what lies in the period alone', async () => {
    const { page } = await started().open('#view=pairs&time=happened:2015-01-01:2015-12-31')
    const query = 'pairs?mostActors=60&minConfidence=0.5&happenedFrom=2015-01-01&happenedTo=2015-12-31&undated=true'
    const { pairs, actors } = await ask<PairsAnswer>(query)
    await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toBe(String(actors.length + 1))
    expect(pairs.length).toBeGreaterThan(0)
    await page.getByText('Seul compte ce qui est dans la période').waitFor()
  })

  it('is as known on a day, with the page of two actors', async () => {
    const { page } = await started().open('#view=pairs&known=2015-10-29&tool=pair~country:IRQ~country:RUS')
    const { actors } = await ask<PairsAnswer>('pairs?mostActors=60&minConfidence=0.5&asOf=2015-10-29')
    const now = await ask<PairsAnswer>('pairs?mostActors=60&minConfidence=0.5')
    expect(actors.length).toBeLessThan(now.actors.length)
    await expect.poll(() => grid(page).getAttribute('aria-rowcount')).toBe(String(actors.length + 1))
    const { events } = await ask<EventsAnswer>(
      'events?together=country:IRQ,country:RUS&minConfidence=0.5&limit=200&asOf=2015-10-29',
    )
    const all = details(page).getByRole('heading', { name: /^Événements communs/ })
    await expect.poll(() => all.innerText()).toBe(`Événements communs\n${events.length}`)
  })

  it('shows of two actors their events in time, and the quotes of each', async () => {
    const { page, complaints } = await started().open('#tool=pair~country:IRQ~country:RUS')
    const { events } = await ask<EventsAnswer>('events?together=country:IRQ,country:RUS&minConfidence=0.5&limit=200')
    const line = details(page).getByRole('figure', { name: 'Leurs événements dans le temps' })
    await line.waitFor()
    const counted = async () =>
      (
        await line.getByRole('button').evaluateAll(marks => marks.map(mark => mark.getAttribute('aria-label') ?? ''))
      ).map(label => Number(/(\d+) événement/u.exec(label)?.[1]))
    await expect.poll(async () => (await counted()).reduce((sum, each) => sum + each, 0)).toBe(events.length)
    await line.getByRole('button').first().click()
    await details(page)
      .getByRole('heading', { name: /Événements choisis/ })
      .waitFor()
    await details(page).getByText('Citations', { exact: true }).first().click()
    await details(page).locator('[data-part=claim] blockquote').first().waitFor()
    await picture(page, 'pair')
    await details(page).getByRole('button', { name: 'Dans la matrice' }).click()
    await grid(page).waitFor()
    expect(complaints).toEqual([])
  })

  it('is reached by two names in the search', async () => {
    const { page } = await started().open()
    await page.getByRole('combobox').first().click()
    await page.keyboard.type('Irak et Russie')
    await page.getByRole('option', { name: 'Irak et Russie : ce qui s’est passé entre eux' }).click()
    await expect.poll(() => hash(page)).toContain('tool=pair~country:IRQ~country:RUS')
  })

  it.each([
    [1400, 'light', 'fr-FR'],
    [420, 'dark', 'en-GB'],
  ] as const)('fits %i pixels in %s (%s) and has nothing serious against it', async (width, colorScheme, locale) => {
    const { page, complaints } = await started().open('#view=pairs&tool=pair~country:IRQ~country:RUS', {
      viewport: { width, height: 1000 },
      colorScheme,
      locale,
    })
    await page.getByRole('grid').getByRole('gridcell').first().waitFor()
    await page.getByRole('figure').waitFor()
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, `pairs-${width}-${colorScheme}`)
    expect(complaints).toEqual([])
  })
})
