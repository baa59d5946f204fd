import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

/** Opens the dialog from the menu, by keyboard. */
async function openDialog(page: Page, menu: string) {
  await page.getByRole('button', { name: menu, exact: true }).press('Enter')
  await page.getByRole('menuitem', { name: 'Dossier…' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.locator('[data-part=dossier]').waitFor()
  return dialog
}

inABrowser('a dossier', started => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-dossiers-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    {
      locale: 'fr-FR',
      colorScheme: 'light',
      menu: 'Garder',
      question: 'Question',
      make: 'Établir le dossier',
      lang: 'fr',
    },
    { locale: 'en-GB', colorScheme: 'dark', menu: 'Keep', question: 'Question', make: 'Make the dossier', lang: 'en' },
  ] as const)(
    'is made from the screen, and opens from a disk without a network, in $locale',
    async ({ locale, colorScheme, menu, question, make, lang }) => {
      const { page, complaints } = await started().open('#show=country:IRQ,country:RUS,country:IRN,country:SYR', {
        locale,
        colorScheme,
      })
      await settled(page)
      const dialog = await openDialog(page, menu)
      await dialog.getByLabel(question).fill('<b>Qui ?</b>')
      expect(await seriousFindings(page)).toEqual([])
      await picture(page, `dossier-dialog-${lang}`)
      const downloading = page.waitForEvent('download')
      await dialog.getByRole('button', { name: make }).press('Enter')
      const file = join(folder, `${lang}.html`)
      await (await downloading).saveAs(file)
      await dialog.waitFor({ state: 'detached' })
      expect(complaints).toEqual([])

      const context = page.context()
      await context.setOffline(true)
      const paper = await context.newPage()
      const asked: string[] = []
      paper.on('request', request => void asked.push(request.url()))
      const said: string[] = []
      paper.on('console', message => void said.push(message.text()))
      const address = pathToFileURL(file).href
      await paper.goto(address)
      expect(await paper.title()).toBe('<b>Qui ?</b>')
      expect(await paper.locator('html').getAttribute('lang')).toBe(lang)
      expect(await paper.locator('.quote').count()).toBeGreaterThan(5)
      expect(await paper.locator('figure svg circle, figure svg polygon').count()).toBeGreaterThan(4)
      expect(await seriousFindings(paper)).toEqual([])
      expect(await overflows(paper)).toBe(false)
      await picture(paper, `dossier-${lang}`)
      // A source is where its number leads to.
      const link = paper.locator('#relations .note').first()
      const source = (await link.getAttribute('href')) as string
      await link.press('Enter')
      await expect.poll(() => paper.locator(`${source}:target`).count()).toBe(1)
      expect(asked.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
      expect(said).toEqual([])
      await paper.setViewportSize({ width: 400, height: 800 })
      expect(await overflows(paper)).toBe(false)
    },
  )

  it('is made of the entity that is open, as a research object', async () => {
    const { page, complaints } = await started().open('#show=country:IRQ,country:RUS,country:IRN&select=country:IRQ', {
      locale: 'en-GB',
    })
    await settled(page)
    const dialog = await openDialog(page, 'Keep')
    expect(await dialog.getByRole('radio', { name: /^The entity that is open/ }).isChecked()).toBe(true)
    await dialog.getByRole('radio', { name: /RO-Crate/ }).check()
    const asked = page.waitForRequest(request => request.url().endsWith('/api/v1/dossier'))
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Make the dossier' }).click()
    const body = (await asked).postDataJSON()
    expect(body).toMatchObject({ depth: 0, format: 'rocrate', ids: expect.arrayContaining(['country:IRQ']) })
    expect(Object.keys(body.positions)).toEqual(expect.arrayContaining(['country:IRQ']))
    expect((await downloading).suggestedFilename()).toBe('entente-dossier.zip')
    expect(complaints).toEqual([])
  })

  it.each([
    ['a path', 'paths~country:IRN~country:SYR', '[data-part=path]'],
    ['two actors', 'pair~country:IRQ~country:RUS', 'figure'],
    ['two worlds', 'worlds~l.en~l.fr', '[data-part=world-line]'],
  ])('is made of %s from its panel', async (_, tool, sign) => {
    const { page, complaints } = await started().open(`#tool=${tool}`, { locale: 'en-GB' })
    const panel = page.getByRole('complementary', { name: 'Details' })
    await panel.locator(sign).first().waitFor()
    await panel.getByRole('button', { name: 'Dossier…' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('radio', { name: 'What was just found' }).isChecked()).toBe(true)
    const downloading = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Make the dossier' }).click()
    const written = readFileSync(await (await downloading).path(), 'utf8')
    expect(written).toContain('<blockquote')
    expect(complaints).toEqual([])
  })

  it('has a short form on paper: print has the quotes of what is on screen', async () => {
    const { page } = await started().open('#show=country:IRQ,country:RUS', { locale: 'en-GB' })
    await settled(page)
    await page.evaluate(() => {
      window.print = () =>
        document.documentElement.setAttribute(
          'data-printed',
          document.querySelector('[data-part=printed-quotes]')?.textContent ?? 'nothing',
        )
    })
    await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: 'Print' }).press('Enter')
    await expect.poll(() => page.locator('html').getAttribute('data-printed')).toMatch(/^Quotes.*Iraq/s)
    const quotes = page.locator('[data-part=printed-quotes] blockquote')
    expect(await quotes.count()).toBeGreaterThan(0)
    expect(await quotes.first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => quotes.first().isVisible()).toBe(true)
    await picture(page, 'print-quotes')
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => quotes.count()).toBe(0)
  })
})
