import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'
import { readsTexts } from './reads-texts.ts'

const panel = (page: Page) => page.getByRole('complementary')
const found = (page: Page) => panel(page).locator('[data-part=found] > li')

inABrowser('the texts of articles', started => {
  it.each([
    {
      locale: 'fr-FR',
      q: '"échange de renseignements" Bagdad',
      title: 'Chercher dans les articles',
      count: /article/,
      width: 1400,
      colorScheme: 'light',
    },
    {
      locale: 'en-GB',
      q: '"nuclear agreement" Vienna',
      title: 'Search the articles',
      count: /article/,
      width: 800,
      colorScheme: 'dark',
    },
  ] as const)(
    'are searched, and lead to the sentence and back, by keyboard, in $locale',
    async ({ locale, q, title, count, width, colorScheme }) => {
      const { page, complaints } = await started().open('', { locale, colorScheme, viewport: { width, height: 900 } })
      await settled(page)
      await page.getByRole('combobox', { name: /^(Chercher|Search)/ }).fill(q)
      await page.getByRole('option').last().waitFor()
      await page.getByRole('combobox', { name: /^(Chercher|Search)/ }).press('Enter')
      await panel(page).getByRole('heading', { name: title }).waitFor()
      await found(page).first().waitFor()
      expect(await panel(page).getByRole('status').first().textContent()).toMatch(count)
      const sentence = found(page).first().locator('ul').getByRole('button').first()
      const marked = await sentence.locator('mark').allTextContents()
      expect(marked.length).toBeGreaterThan(0)
      expect(await overflows(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      await picture(page, `texts-${locale}`)
      const words = (await sentence.textContent()) ?? ''
      await sentence.focus()
      await page.keyboard.press('Enter')
      const text = panel(page).locator('[data-part=article-text]')
      await text.waitFor()
      await expect.poll(async () => (await text.locator('mark').allTextContents()).join('')).toBe(words)
      await expect
        .poll(() =>
          text
            .locator('mark')
            .first()
            .evaluate(mark => mark.getBoundingClientRect().top < innerHeight),
        )
        .toBe(true)
      await page.goBack()
      await found(page).first().waitFor()
      await page.reload()
      await found(page).first().waitFor()
      expect(await panel(page).getByRole('searchbox').inputValue()).toBe(q)
      expect(complaints).toEqual([])
    },
  )

  it('are offered for what is no name, as the last suggestion', async () => {
    const { page } = await started().open()
    await settled(page)
    await page.getByRole('combobox', { name: /^(Chercher|Search)/ }).fill('renseignements')
    const option = page.getByRole('option', { name: 'Chercher « renseignements » dans les articles' })
    await option.waitFor()
    await expect.poll(() => page.getByRole('option').last().textContent()).toContain('« renseignements »')
    await option.click()
    await found(page).first().waitFor()
  })

  it('are filtered by language, day, outlet and entity', async () => {
    const { page } = await started().open('#tool=texts~Bagdad')
    await found(page).first().waitFor()
    const articles = async () => found(page).locator('.row-more').allTextContents()
    const all = await articles()
    expect(all.length).toBeGreaterThan(1)
    await panel(page).locator('summary', { hasText: 'Restreindre' }).focus()
    await page.keyboard.press('Enter')
    await panel(page).getByLabel('Publiés depuis le').fill('2018-01-01')
    await expect.poll(async () => (await articles()).every(more => more.includes('2018'))).toBe(true)
    expect((await articles()).length).toBeLessThan(all.length)
    const outlet = panel(page).getByLabel('Organe')
    await outlet.selectOption({ label: 'Press TV' })
    await expect.poll(async () => (await articles()).every(more => more.includes('Press TV'))).toBe(true)
    await panel(page).getByLabel('Langue').selectOption('en')
    await panel(page).getByText('Aucun article ne dit cela').waitFor()
    await panel(page).getByLabel('Langue').selectOption('fr')
    await found(page).first().waitFor()
    const entity = panel(page).getByRole('combobox', { name: 'Qui nomment' })
    await entity.fill('armée irakienne')
    await page.getByRole('option', { name: 'Armée irakienne', exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await panel(page)
      .getByRole('button', { name: /Changer « Qui nomment »/ })
      .waitFor()
    await expect
      .poll(() => page.evaluate(() => decodeURIComponent(location.hash)))
      .toContain('~fr~2018-01-01~~org%3Apress-tv~org%3Aarmy-irq')
    expect(await seriousFindings(page)).toEqual([])
  })

  it('say in the language of the reader what is wrong with a search', async () => {
    const { page } = await started().open('#tool=texts~Bagdad')
    const field = panel(page).getByRole('searchbox')
    await field.fill('"Bagdad')
    await field.press('Enter')
    await panel(page).getByText('Cette recherche ne peut être comprise').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await field.fill('Bagdad -Irak')
    await field.press('Enter')
    await panel(page).getByText('Cette recherche ne peut être comprise').waitFor({ state: 'detached' })
  })

  it('show a hostile text as text', async () => {
    const body = {
      text: 'La France soutient le Pérou <img src=x onerror="document.title=1"> & <mark>quinoa</mark>.',
      title: '<b>Quinoa</b>',
      lang: 'fr',
    }
    await readsTexts(started().url)
    const { status } = await fetch(`${started().url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(status).toBe(201)
    const { page, complaints } = await started().open('#tool=texts~quinoa')
    await found(page).first().waitFor()
    expect(await found(page).locator('img, b').count()).toBe(0)
    expect(await found(page).locator('mark').allTextContents()).toEqual(['Quinoa', 'quinoa'])
    expect(complaints).toEqual([])
  })
})
