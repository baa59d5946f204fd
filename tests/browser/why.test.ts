import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'
import { readsTexts } from './reads-texts.ts'

/** The relation between two countries whose one claim a frame decided. */
const attack =
  'Russia denied on Monday that it had attacked Turkey. China and Iran signed an agreement in Beijing on Monday.'

inABrowser('why a claim says what it says', started => {
  beforeAll(() => readsTexts(started().url), 120_000)
  const relation = async (): Promise<string> => {
    const answer = await fetch(`${started().url}/api/v1/subgraph?ids=country:IRQ,country:RUS&depth=0`)
    const { edges } = (await answer.json()) as { edges: { id: string; type: string }[] }
    const edge = edges.find(({ type }) => type === 'COOPERATES_WITH')
    if (!edge) throw new Error('no relation is drawn between Iraq and Russia')
    return edge.id
  }
  const add = async (body: object): Promise<string> => {
    const answer = await fetch(`${started().url}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { article: { id: string } }).article.id
  }
  const opened = async (page: Page, name: string | RegExp) => {
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByRole('img').waitFor()
    return dialog
  }

  it.each([
    ['fr-FR', 'Pourquoi ?', 'Pourquoi cette affirmation ?', /prédicat/, 'L’arbre en tableau', /sujet/, 1400, 'light'],
    ['en-GB', 'Why?', 'Why do we say so?', /predicate/, 'The tree as a table', /subject/, 800, 'dark'],
  ] as const)(
    'is opened, read and closed by keyboard in %s',
    async (locale, button, title, predicate, table, subject, width, colorScheme) => {
      const { page, complaints } = await started().open(`#select=${await relation()}`, {
        locale,
        colorScheme,
        viewport: { width, height: 900 },
      })
      await settled(page)
      const why = page.getByRole('button', { name: button }).first()
      await why.focus()
      await page.keyboard.press('Enter')
      const dialog = await opened(page, title)
      const reasons = dialog.locator('[data-part=reasons] li')
      expect(await reasons.first().textContent()).toMatch(predicate)
      expect(await dialog.locator('[data-part=sentence] mark[data-role=predicate]').count()).toBeGreaterThan(0)
      // More than one side, and each named in words beside its colour.
      const sides = dialog.locator(
        '[data-part=sentence] mark:is([data-role=actor], [data-role=recipient], [data-role=participant])',
      )
      expect(await sides.count()).toBeGreaterThan(1)
      for (const name of await sides.locator('[data-part=mark-name]').allTextContents())
        expect(name.trim()).not.toBe('')
      expect(await dialog.locator('[data-part=rule]').textContent()).toMatch(/^(fr|en)\/.+\.[A-Z]+/)
      expect(await overflows(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      await picture(page, `why-${locale}`)
      const summary = dialog.locator('summary').filter({ hasText: table })
      await summary.focus()
      await page.keyboard.press('Enter')
      const rows = dialog.getByRole('region', { name: table }).getByRole('row')
      expect(await rows.count()).toBeGreaterThan(5)
      expect((await rows.allTextContents()).join('\n')).toMatch(subject)
      expect(await seriousFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(await why.evaluate(element => element === document.activeElement)).toBe(true)
      expect(complaints).toEqual([])
    },
  )

  it('shows from the article what each of its sentences tells, and the word that denies it', async () => {
    const { page } = await started().open(`#read=${await add({ text: attack, publishedAt: '2020-02-04' })}`)
    await page.getByRole('button', { name: /^Pourquoi \? Turquie/ }).click()
    const dialog = await opened(page, /Pourquoi/)
    expect(await dialog.locator('mark[data-role=scope] [data-part=mark-words]').allTextContents()).toEqual(['denied'])
    expect(await dialog.locator('mark[data-role=scope] [data-part=mark-name]').textContent()).toBe('démenti')
    expect(await dialog.locator('mark[data-role=recipient] [data-part=mark-words]').allTextContents()).toEqual([
      'Turkey',
    ])
  })

  it('draws of a long sentence the words that decide, all of it when asked, and scrolls within itself', async () => {
    const members = ['France', 'Germany', 'Italy', 'Spain', 'Poland', 'Norway', 'Sweden', 'Denmark', 'Greece']
    const text = `${members.map(name => `the foreign minister of ${name}, who had arrived late,`).join(' ')} met in Geneva on Monday.`
    const id = await add({ text: `China attacked Turkey after ${text}`, lang: 'en', publishedAt: '2020-02-04' })
    const { page } = await started().open(`#read=${id}`, { viewport: { width: 800, height: 900 } })
    await page
      .getByRole('button', { name: /^Pourquoi \? Chine/ })
      .first()
      .click()
    const dialog = await opened(page, /Pourquoi/)
    const words = dialog.locator('[data-part=tree-word]')
    const few = await words.count()
    await dialog.getByRole('radio', { name: 'Toute la phrase' }).click()
    await expect.poll(() => words.count()).toBeGreaterThan(few)
    expect(await overflows(page)).toBe(false)
    const region = dialog.locator('[data-part=tree]')
    await region.focus()
    const before = await region.evaluate(element => element.scrollLeft)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate(element => element.scrollLeft)).toBeGreaterThan(before)
    await picture(page, 'why-long')
  })

  it('shows the words of an article as words, whatever they look like', async () => {
    const text = 'France <img src=x onerror=alert(1)> met Germany <script>alert(2)</script> in Berlin on Monday.'
    const { page, complaints } = await started().open(`#read=${await add({ text, lang: 'en' })}`)
    await page
      .getByRole('button', { name: /^Pourquoi \?/ })
      .first()
      .click()
    const dialog = await opened(page, /Pourquoi/)
    expect(await dialog.locator('[data-part=sentence]').textContent()).toContain('<img src=x onerror=alert(1)>')
    expect(await dialog.locator('img, script').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
