import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { DelaysAnswer, Graph } from '../../model/api.ts'
import { drawnNodes, settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const timeline = (page: Page) => page.getByRole('region', { name: 'Chronologie' })
const control = (page: Page) => page.getByRole('group', { name: 'Jour de connaissance' })
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))
const fetched = <T>(page: Page, path: string) =>
  page.evaluate(path => fetch(path).then(response => response.json()), path) as Promise<T>
const api = <T>(page: Page, path: string) => fetched<T>(page, `/api/v1/${path}`)
const drawnIds = async (page: Page) => (await drawnNodes(page)).map(({ id }) => id).sort()
const idsOf = ({ nodes }: Graph) => nodes.map(({ id }) => id as string).sort()

async function choose(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menu').getByText(entry, { exact: true }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

/** The reads of the API that take a day, as its description has them, each as a pattern of addresses. */
async function readsOfADay(page: Page): Promise<RegExp[]> {
  type Described = { paths: Record<string, { get?: { parameters?: { name: string }[] } }> }
  const { paths } = await fetched<Described>(page, '/openapi.json')
  return Object.entries(paths)
    .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'asOf'))
    .map(([path]) => new RegExp(`^(/api/v1)?${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`))
}

inABrowser('the day of knowledge', started => {
  it('is carried by every read of the page, whose graph, ledger and panels are as of that day', async () => {
    const { page, complaints } = await started().open('#known=2015-10-29&tool=plans')
    await settled(page)
    const ofADay = await readsOfADay(page)
    expect(ofADay.length).toBeGreaterThan(12)
    const own = new Set<string>()
    const asked: URL[] = []
    const lookAtRequests = async () => {
      const all = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      const urls = all.filter(url => !own.has(url)).map(url => new URL(url))
      asked.splice(0, asked.length, ...urls.filter(({ pathname }) => ofADay.some(path => path.test(pathname))))
    }
    own.add(`${started().url}/api/v1/subgraph?limit=40&asOf=2015-10-29`)
    const then = await api<Graph>(page, 'subgraph?limit=40&asOf=2015-10-29')
    await expect.poll(() => drawnIds(page)).toEqual(idsOf(then))
    const talks = page.locator('[data-part=announcement]').filter({ hasText: 'Vienne' }).first()
    await talks.getByText('à venir', { exact: true }).waitFor()
    await page.getByRole('radio', { name: 'Tableau' }).click()
    await page.getByRole('grid', { name: 'Entités' }).waitFor()
    await page.getByRole('complementary', { name: 'Détails' }).getByRole('button', { name: 'Vue d’ensemble' }).click()
    await page.getByRole('list', { name: 'Ce que contient le graphe' }).waitFor()
    await settled(page)
    await lookAtRequests()
    expect(new Set(asked.map(({ pathname }) => pathname)).size).toBeGreaterThan(3)
    const days = (url: URL) => url.searchParams.get('asOf')
    // Only the days along which playback goes are those of all articles.
    expect(asked.filter(url => days(url) !== '2015-10-29' && !/timeline|asOf/.test(url.href))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('is chosen beside the period, moves on a step at a press, can be taken back, and is left at a press', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    const now = await drawnIds(page)
    await timeline(page).getByRole('button', { name: 'Tel que su le…' }).click()
    await control(page).getByLabel('Tel que su le').fill('2015-05-31')
    await expect.poll(() => hash(page)).toContain('known=2015-05-31')
    await expect.poll(() => drawnIds(page)).toEqual(idsOf(await api<Graph>(page, 'subgraph?limit=40&asOf=2015-05-31')))
    await picture(page, 'known-on')
    expect(await seriousFindings(page)).toEqual([])
    await control(page).getByRole('button', { name: 'Jour suivant où quelque chose a paru' }).click()
    await expect.poll(() => hash(page)).toContain('known=2015-07-14')
    await page.keyboard.press('Control+z')
    await expect.poll(() => hash(page)).toContain('known=2015-05-31')
    await control(page).getByRole('button', { name: 'Montrer tout ce qu’on sait maintenant' }).click()
    await expect.poll(() => hash(page)).not.toContain('known=')
    const { page: again } = await started().open()
    await expect.poll(() => drawnIds(again)).toEqual(now)
    expect(complaints).toEqual([])
  })

  it('is named in files and on paper, and not only in the name of a file', async () => {
    const { page, complaints } = await started().open('#known=2015-10-29')
    await settled(page)
    const exported = async (form: string) => {
      const download = page.waitForEvent('download')
      await choose(page, 'Garder', form)
      const file = await download
      expect(file.suggestedFilename()).toContain('known-2015-10-29')
      return readFileSync(await file.path())
    }
    expect((await exported('Données liées (JSON-LD)')).toString()).toContain('"entente:asOf":"2015-10-29"')
    expect((await exported('FollowTheMoney (Aleph)')).toString()).toContain('Tel que su le 2015-10-29')
    expect((await exported('Dessin SVG')).toString()).toContain('Tel que su le 29 oct. 2015')
    const image = (await exported('Image PNG')).toString('base64')
    // The line below the drawing has ink in it, and the last row none.
    const ink = await page.evaluate(async image => {
      const bytes = Uint8Array.from(atob(image), letter => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const sheet = new OffscreenCanvas(bitmap.width, bitmap.height)
      const pen = sheet.getContext('2d') as OffscreenCanvasRenderingContext2D
      pen.drawImage(bitmap, 0, 0)
      const inked = (from: number, rows: number) => {
        const { data } = pen.getImageData(0, sheet.height - from, sheet.width, rows)
        let count = 0
        for (let at = 0; at < data.length; at += 4)
          if (Math.abs((data[at] as number) - (data[0] as number)) > 60) count += 1
        return count
      }
      return { line: inked(50, 34), last: inked(1, 1) }
    }, image)
    expect(ink.line).toBeGreaterThan(300)
    expect(ink.last).toBe(0)
    await page.evaluate(() => {
      window.print = () => {
        const sheet = document.querySelector<HTMLImageElement>('[data-part=print-sheet]')
        document.documentElement.setAttribute('data-printed', sheet?.alt ?? 'nothing')
      }
    })
    await choose(page, 'Garder', 'Imprimer')
    await expect.poll(() => page.locator('html').getAttribute('data-printed')).toContain('Tel que su le 29 oct. 2015')
    expect(complaints).toEqual([])
  })

  it('keeps what was chosen and was not known then, and shows it again on a later day', async () => {
    const { page } = await started().open('#show=country:IRN,country:FRA,person:qassem-soleimani&known=2013-11-30')
    await settled(page)
    const then = await drawnIds(page)
    expect(then).toContain('country:IRN')
    expect(await hash(page)).toContain('known=2013-11-30')
    await control(page).getByRole('button', { name: 'Montrer tout ce qu’on sait maintenant' }).click()
    await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThanOrEqual(then.length)
    await expect.poll(() => hash(page)).not.toContain('known=')
  })

  it('has a chart of how soon it was known, and a table that says the same', async () => {
    const { page, complaints } = await started().open('#known=2018-12-31', { viewport: { width: 1400, height: 1000 } })
    await settled(page)
    await timeline(page).getByRole('button', { name: 'Combien de temps après' }).click()
    const bars = timeline(page).locator('[data-delay]')
    await bars.first().waitFor()
    await picture(page, 'delays')
    const { delays } = await api<DelaysAnswer>(page, 'delays?asOf=2018-12-31')
    const sameDay = delays.find(({ days }) => days === 0)?.claims ?? 0
    expect(await timeline(page).locator('[data-delay=sameDay]').innerText()).toContain(String(sameDay))
    await timeline(page).getByRole('button', { name: 'En tableau' }).click()
    const cells = timeline(page).getByRole('table').locator('td')
    await cells.first().waitFor()
    const counts = (await cells.allInnerTexts()).map(text => Number(text.replaceAll(/\D/g, '')))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(delays.reduce((sum, { claims }) => sum + claims, 0))
    expect(await overflows(page)).toBe(false)
    expect(complaints).toEqual([])
  })
})
