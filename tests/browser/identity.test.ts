import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { drawnNodes, settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const articles = [
  'Minister Yousouf Karimbekov met French President Emmanuel Macron. Yousouf Karimbekov praised Norway.',
  'Minister Yusuf Karimbekov met French President Emmanuel Macron. Oslo praised Yusuf Karimbekov.',
  'Former Kenyan minister Karimbekov praised Norway.',
]
const yousouf = 'person:yousouf-karimbekov'
const yusuf = 'person:yusuf-karimbekov'

inABrowser('who is one with whom', started => {
  const judgements = async () =>
    (await started().running.graph.judgements({ limit: 50 })).judgements.map(
      ({ left, right, verdict, reason, by }) => [[left, right].sort().join(' '), verdict, reason, by] as const,
    )
  const total = async () => (await started().running.graph.proposals({ state: 'open', limit: 1 })).total
  const place = (page: Page) => page.locator('[data-part=place]').textContent()
  const verdict = (page: Page, name: string) => page.getByRole('complementary').getByRole('button', { name })

  beforeAll(async () => {
    const { ingest } = started().running
    for (const text of articles)
      await ingest.add({ text, lang: 'en', publishedAt: '2019-03-01' }, new AbortController().signal)
  })

  it('is judged pair by pair with three keys, and taken back with a fourth', async () => {
    const all = await total()
    expect(all).toBeGreaterThan(2)
    const { page, complaints } = await started().open()
    await settled(page)
    await page.getByRole('button', { name: 'Analyser' }).click()
    await page.getByRole('menuitem', { name: 'Qui est qui' }).click()
    await page.getByRole('heading', { name: 'Qui est qui' }).waitFor()
    const table = page.getByRole('table')
    await table.waitFor()
    expect(await table.getByRole('columnheader').count()).toBe(2)
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(
      expect.arrayContaining(['Fonctions', 'Pays', 'Dans la presse', 'Relations', 'Citations']),
    )
    await expect.poll(() => place(page)).toBe(`Paire 1 sur ${all}`)
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, 'identity-queue')
    for (const [key, done, verdict] of [
      ['d', 'Jugés différents.', 'different'],
      ['u', 'Mis de côté', 'unsure'],
      ['s', 'Jugés identiques.', 'same'],
    ] as const) {
      await page.getByRole('heading', { name: 'Qui est qui' }).focus()
      await page.keyboard.press(key)
      await page.getByText(done).waitFor()
      await expect.poll(async () => (await judgements()).map(([, each]) => each)).toEqual([verdict])
      await expect.poll(() => place(page)).not.toBe(`Paire 1 sur ${all}`)
      await page.keyboard.press('z')
      await expect.poll(judgements).toEqual([])
      await expect.poll(() => place(page)).toBe(`Paire 1 sur ${all}`)
    }
    // What is typed into a field is no verdict.
    await page.getByText('Pourquoi, et par qui').click()
    await page.getByLabel('Raison').fill('sud')
    await page.getByLabel('Raison').press('s')
    expect(await judgements()).toEqual([])
    expect(complaints).toEqual([])
  })

  it('is judged from the panel of an entity, with why and by whom; what is on screen follows, and comes back', async () => {
    const { page, complaints } = await started().open(`#lang=en&show=${yusuf},${yousouf},country:FRA&select=${yusuf}`)
    await settled(page)
    const drawn = async () => (await drawnNodes(page)).map(({ id }) => id).sort()
    const section = page.getByRole('region', { name: 'Perhaps the same person' })
    await section.getByRole('button', { name: /Yousouf Karimbekov.*judge/ }).click()
    await page.getByRole('table').waitFor()
    await page.getByText('Why, and by whom').click()
    await page.getByLabel('Reason').fill('one minister')
    await page.getByLabel('Your name').fill('Ada')
    await verdict(page, 'Same').click()
    await page.getByText('Judged the same.').waitFor()
    expect(await judgements()).toEqual([[`${yousouf} ${yusuf}`, 'same', 'one minister', 'Ada']])
    await page.getByText('they are one entity').waitFor()
    await expect.poll(drawn).toEqual(['country:FRA', yousouf])
    expect(await seriousFindings(page)).toEqual([])
    const journal = page.getByRole('region', { name: 'Judgements' })
    await journal.getByRole('button', { name: /^Undo: / }).click()
    await expect.poll(judgements).toEqual([])
    await expect.poll(drawn).toEqual(['country:FRA', yousouf, yusuf])
    expect(complaints).toEqual([])
  })

  it('is judged of any two, and what contradicts is refused with the reason', async () => {
    const { graph } = started().running
    const at = '2026-01-01T00:00:00.000Z'
    const { judgement } = await graph.judge({ left: yousouf, right: yusuf, verdict: 'different' } as never, at)
    const { page, complaints } = await started().open(`#lang=fr&tool=identity~${yousouf}~${yusuf}`)
    await page.getByRole('table').waitFor()
    await page.getByRole('region', { name: 'Jugé', exact: true }).getByText('Différents').waitFor()
    await verdict(page, 'Le même').click()
    await page.getByRole('alert').getByText(judgement.id).waitFor()
    await page.getByRole('alert').getByRole('button', { name: 'Fermer' }).click()
    await graph.withdrawJudgement(judgement.id, '2026-01-02T00:00:00.000Z')
    await page.getByRole('button', { name: /Changer.*L’autre/ }).click()
    await page.getByRole('combobox', { name: 'L’autre' }).fill('Macron')
    await page
      .getByRole('option', { name: /Macron/ })
      .first()
      .click()
    await expect
      .poll(() => page.getByRole('columnheader').allTextContents())
      .toEqual([expect.stringContaining('Yousouf Karimbekov'), expect.stringContaining('Macron')])
    expect(complaints).toEqual([])
  })

  it.each([
    [1400, 'dark'],
    [800, 'light'],
  ] as const)('fits %i pixels in %s and has nothing serious against it', async (width, colorScheme) => {
    const { page } = await started().open('#tool=identity', { viewport: { width, height: 1000 }, colorScheme })
    await page.getByRole('table').waitFor()
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, `identity-${width}-${colorScheme}`)
  })
})
