import { expect, it } from 'vitest'
import { EntityAnswer } from '../../model/api.ts'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'

const accused =
  `Peru Chile Bolivia Ecuador Colombia Venezuela Argentina Uruguay Paraguay Brazil Mexico Cuba Haiti Honduras Nicaragua Norway Sweden
  Finland Denmark Poland Hungary Austria Portugal Spain Italy Greece Ireland Belgium Romania Bulgaria Egypt Libya Tunisia Algeria Morocco Ghana
  Uganda Rwanda Tanzania Zambia Angola Namibia Botswana Somalia Ethiopia Sudan`.split(/\s+/)

inABrowser('an entity with more relations than are brought in at once by default', started => {
  it('shows all of them when it is asked to', async () => {
    const text = accused.map(name => `Kenya accused ${name}.`).join('\n')
    await started().running.ingest.add({ text, lang: 'en', publishedAt: '2019-03-01' }, new AbortController().signal)
    const { page } = await started().open('#show=country:KEN&select=country:KEN')
    await settled(page)
    const { relations } = EntityAnswer.parse(await (await fetch(`${started().url}/api/v1/entities/country:KEN`)).json())
    const total = Object.values(relations).reduce((sum, count) => sum + count, 0)
    expect(total).toBeGreaterThan(60)
    const details = page.getByRole('complementary', { name: 'Détails' })
    await details.getByText(`${total} non affichées`, { exact: true }).waitFor()
    await details.getByRole('button', { name: 'Afficher toutes les relations' }).click()
    const shown = () => details.locator('[data-part=relation-group] li').count()
    await expect.poll(shown).toBe(total)
    expect(await details.getByText(/non affichée/).count()).toBe(0)
  })
})
