import { zipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import type { ArticlesAnswer, StatsAnswer } from '../../model/api.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'
import { readsTexts } from './reads-texts.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sentence = (i: string | number) => `France and Germany met in Berlin on 12 March 2019, said reporter ${i}.`
const dialog = (page: Page) => page.getByRole('dialog')
const lines = (page: Page, state: string) =>
  dialog(page).getByRole('list', { name: 'Articles à ajouter' }).locator(`li[data-state=${state}]`)

/** Drops files on the page, as a person does. */
const drop = (page: Page, files: { name: string; bytes: number[] }[]) =>
  page.evaluate(given => {
    const transfer = new DataTransfer()
    for (const { name, bytes: content } of given) transfer.items.add(new File([new Uint8Array(content)], name))
    dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
  }, files)
const file = (name: string, text: string) => ({ name, bytes: [...bytes(text)] })

inABrowser('adding many articles', started => {
  beforeAll(() => readsTexts(started().url), 120_000)
  const ask = async <T>(path: string) => (await (await fetch(`${started().url}/api/v1/${path}`)).json()) as T
  const articles = async () => (await ask<StatsAnswer>('stats')).articles

  it('takes thirty files of one drop, says what came of each, and goes on when the page is loaded again', async () => {
    const { page, complaints } = await started().open()
    await page.getByRole('application').waitFor()
    const before = await articles()
    const files = Array.from({ length: 29 }, (_, i) => file(`report-${i}.txt`, sentence(i)))
    await drop(page, [...files, file('picture.txt', 'a\u0000b')])
    await expect.poll(() => lines(page, 'draft').count()).toBe(30)
    await dialog(page).getByRole('textbox', { name: 'Publiés par (pour tous)' }).fill('Agence Essai')
    // The server takes its time, so that the page is left in the middle.
    await page.route(/\/api\/v1\/articles$/, async route => {
      await new Promise(resolve => setTimeout(resolve, 300))
      await route.continue().catch(() => {})
    })
    await dialog(page).getByRole('button', { name: 'Ajouter 30 articles' }).click()
    await expect.poll(() => lines(page, 'added').count()).toBeGreaterThan(1)
    expect(await lines(page, 'waiting').count()).toBeGreaterThan(0)
    await page.reload()
    await page.unroute(/\/api\/v1\/articles$/)
    await expect.poll(articles, { timeout: 60_000 }).toBe(before + 29)
    await page.getByRole('button', { name: 'Ajouter un article' }).click()
    await dialog(page).getByRole('radio', { name: 'Plusieurs' }).click()
    await expect.poll(async () => (await lines(page, 'added').count()) + (await lines(page, 'known').count())).toBe(29)
    expect(await lines(page, 'failed').textContent()).toContain('Ni texte, ni Markdown, ni page HTML')
    await picture(page, 'adding')
    expect(await seriousFindings(page)).toEqual([])
    const { articles: found } = await ask<ArticlesAnswer>('articles?q=%22reporter+7%22')
    expect(found.map(({ publisher }) => publisher?.name)).toEqual(['Agence Essai'])
    expect(complaints).toEqual([])
  })

  it('opens a zip, with an outlet of its own for one of its files, and says what it does not open', async () => {
    const { page } = await started().open()
    await page.getByRole('application').waitFor()
    const inner = zipSync({ 'x.txt': bytes('x') })
    const zip = zipSync({ 'week/one.txt': bytes(sentence('one')), 'two.md': bytes(sentence('two')), 'more.zip': inner })
    await drop(page, [{ name: 'week.zip', bytes: [...zip] }])
    await expect.poll(() => lines(page, 'draft').count()).toBe(2)
    expect(await lines(page, 'failed').textContent()).toContain('Un zip dans un zip n’est pas ouvert')
    const own = lines(page, 'draft').filter({ hasText: 'week.zip/week/one.txt' })
    await own.locator('summary').click()
    await own.getByLabel('Publié par').fill('Gazette Une')
    await dialog(page).getByRole('button', { name: 'Ajouter 2 articles' }).click()
    await expect.poll(() => lines(page, 'added').count()).toBe(2)
    const { articles: found } = await ask<ArticlesAnswer>('articles?q=%22reporter+one%22')
    expect(found.map(({ publisher }) => publisher?.name)).toEqual(['Gazette Une'])
  })

  it('is paused, stopped and tried again', async () => {
    const { page } = await started().open()
    await page.getByRole('application').waitFor()
    let open = () => {}
    const gate = new Promise<void>(resolve => {
      open = resolve
    })
    await page.route(/\/api\/v1\/articles$/, async route => {
      await gate
      await route.continue().catch(() => {})
    })
    await drop(
      page,
      Array.from({ length: 6 }, (_, i) => file(`later-${i}.txt`, sentence(`later ${i}`))),
    )
    await dialog(page).getByRole('button', { name: 'Ajouter 6 articles' }).click()
    await expect.poll(() => lines(page, 'reading').count()).toBe(2)
    await dialog(page).getByRole('button', { name: 'Suspendre' }).click()
    open()
    // What was on its way arrives, and nothing more is sent.
    await expect.poll(() => lines(page, 'added').count()).toBe(2)
    expect(await lines(page, 'waiting').count()).toBe(4)
    await dialog(page).getByRole('button', { name: 'Arrêter' }).click()
    await expect.poll(() => lines(page, 'cancelled').count()).toBe(4)
    await dialog(page).getByRole('button', { name: 'Réessayer 4 échecs' }).click()
    await expect.poll(() => lines(page, 'added').count()).toBe(6)
  })

  it('takes a list of addresses, and says of each why it cannot be had', async () => {
    const { page } = await started().open('', {
      viewport: { width: 420, height: 900 },
      locale: 'en-GB',
      colorScheme: 'dark',
    })
    await page.getByRole('application').waitFor()
    await page.getByRole('button', { name: 'Add an article' }).click()
    await dialog(page).getByRole('radio', { name: 'Several' }).click()
    await dialog(page)
      .getByRole('textbox', { name: 'Addresses, one a line' })
      .fill('http://127.0.0.1/a\nno address\nhttp://[::1]/b')
    await dialog(page).getByRole('button', { name: 'Put 2 addresses in the list' }).click()
    await dialog(page).getByRole('button', { name: 'Add 2 articles' }).click()
    const list = dialog(page).getByRole('list', { name: 'Articles to add' })
    await expect.poll(() => list.locator('li[data-state=failed]').count()).toBe(2)
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'adding-420-dark')
  })
})
