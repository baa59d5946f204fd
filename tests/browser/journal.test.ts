import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { printings } from '../graph/printed-articles.ts'
import { settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const text = 'Moscow backs Damascus. Russia backs Syria.'
const given = { text, lang: 'en', title: 'Backing', publisher: 'Reuters', publishedAt: '2019-02-01' }

inABrowser('the journal of decisions', started => {
  let article: string
  let relation: RelationId
  const graph = () => started().running.graph
  const standing = async () =>
    (await graph().journal({ state: 'standing', limit: 50 })).decisions.map(({ kind, by, reason }) => [
      kind,
      by,
      reason,
    ])
  const panel = (page: Page) => page.getByRole('complementary')

  beforeAll(async () => {
    const { ingest } = started().running
    const signal = new AbortController().signal
    article = (await ingest.add(given, signal)).article.id
    const { claims } = await graph().article(article)
    relation = claims.find(each => each.relation === 'SUPPORTS')?.relationId as RelationId
    await ingest.add({ ...given, publisher: 'AFP', publishedAt: '2019-02-03' }, signal)
  })

  it('has a withdrawn article, with reason and name, and takes it back from the same place', async () => {
    const { page, complaints } = await started().open(`#lang=en&read=${article}`)
    await settled(page)
    await panel(page).locator('[data-part=attestation]').filter({ hasText: 'AFP' }).waitFor()
    await panel(page).getByRole('button', { name: 'Withdraw the article…' }).click()
    await panel(page).getByLabel('Reason').fill('a hoax')
    await panel(page).getByLabel('Your name').fill('Ana')
    expect(await seriousFindings(page)).toEqual([])
    await panel(page).getByRole('button', { name: 'Withdraw', exact: true }).click()
    await panel(page).getByText('This article was withdrawn.').waitFor()
    await page.getByRole('status').getByText('Done: what is on screen follows.').waitFor()
    await expect.poll(standing).toEqual([['withdrawal', 'Ana', 'a hoax']])
    await panel(page).getByText('a hoax').waitFor()
    await picture(page, 'journal-withdrawn')
    await panel(page)
      .getByRole('button', { name: /^Undo: Article withdrawn/ })
      .click()
    await panel(page).getByRole('heading', { name: 'Backing' }).waitFor()
    await expect.poll(standing).toEqual([])
    expect(complaints).toEqual([])
  })

  it('says how often one telling was printed, and by whom first, in the relation and in the article', async () => {
    const { ingest } = started().running
    const signal = new AbortController().signal
    const ids: string[] = []
    for (const { text, given } of [printings.agency, printings.daily, printings.cut]) {
      const { lang, title, publisher, publishedAt } = given
      ids.push((await ingest.add({ text, lang, title, publisher, publishedAt }, signal)).article.id)
    }
    const { claims } = await graph().article(String(ids[0]))
    const took = claims.find(each => each.relation === 'PARTICIPATED_IN')?.relationId
    const { page, complaints } = await started().open(`#lang=en&select=${took}`)
    await settled(page)
    await panel(page).getByText('1 telling, 3 printings, 1 independent outlet').waitFor()
    await expect.poll(() => panel(page).getByText('prints what Agence France-Presse printed first').count()).toBe(2)
    expect(await seriousFindings(page)).toEqual([])
    await page.goto('about:blank')
    await page.goto(`${started().url}/#lang=fr&read=${ids[1]}`)
    const others = panel(page).locator('[data-part=printing]')
    await panel(page).getByText('toutes comptent pour un seul récit').waitFor()
    await expect.poll(() => others.count()).toBe(2)
    await others.first().getByRole('button', { name: 'AFP on Lima' }).click()
    await panel(page).getByRole('heading', { name: 'AFP on Lima' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it('has a claim that was misread, a confirmation and a note, each from the panel of the relation', async () => {
    const { page, complaints } = await started().open(`#lang=en&select=${relation}`)
    await settled(page)
    const cards = panel(page).locator('[data-part=claim]')
    await expect.poll(() => cards.count()).toBeGreaterThan(1)
    await panel(page).getByRole('button', { name: 'Confirm the relation' }).click()
    await panel(page).getByText('confirmed by a person').waitFor()
    await panel(page)
      .getByRole('button', { name: /^Mark as misread/ })
      .first()
      .click()
    await panel(page).getByLabel('Reason').fill('it asks')
    await panel(page).getByRole('button', { name: 'Mark as misread', exact: true }).click()
    const misread = panel(page).getByRole('region', { name: 'Misread, count for nothing' })
    await misread.locator('[data-part=claim]').waitFor()
    await panel(page).getByRole('button', { name: 'Add a note' }).click()
    await panel(page).getByLabel('Text of the note').fill('<img src=x onerror=alert(1)>')
    await panel(page).getByRole('button', { name: 'Save the note' }).click()
    await panel(page).getByText('<img src=x onerror=alert(1)>').waitFor()
    await expect
      .poll(async () => (await standing()).map(([kind]) => kind).sort())
      .toEqual(['confirmation', 'misreading', 'note'])
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await picture(page, 'journal-relation')
    expect(complaints).toEqual([])
  })

  it('lists all of them in French, by kind and state, and undoes them with the keyboard', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    await page.getByRole('button', { name: 'Analyser' }).click()
    await page.getByRole('menuitem', { name: 'Journal des décisions' }).click()
    const lines = panel(page).locator('[data-part=decision]')
    await expect.poll(() => lines.count()).toBe(4)
    await panel(page).getByLabel('État').selectOption('standing')
    await expect.poll(() => lines.count()).toBe(3)
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await picture(page, 'journal')
    for (const left of [2, 1, 0]) {
      const undo = lines.first().getByRole('button', { name: /^Annuler/ })
      await expect.poll(() => undo.isEnabled()).toBe(true)
      await undo.press('Enter')
      await expect.poll(() => lines.count()).toBe(left)
    }
    await panel(page).getByText('Aucune décision.').waitFor()
    expect(await standing()).toEqual([])
    expect(complaints).toEqual([])
  })

  it('has a filter by the grade of outlets, once one is graded', async () => {
    const { decision } = await graph().decide(
      { kind: 'grade', outlet: 'org:reuters' as EntityId, grade: 'B' },
      '2026-01-01T00:00:00.000Z',
    )
    const { page, complaints } = await started().open('#tool=filter', { locale: 'en-GB' })
    await settled(page)
    const grade = panel(page).getByRole('combobox', { name: 'Outlets graded at least' })
    await grade.selectOption('B')
    await expect.poll(() => page.evaluate(() => decodeURIComponent(location.hash))).toContain('org:reuters')
    expect(
      await panel(page)
        .getByRole('checkbox', { name: /^Reuters/ })
        .isChecked(),
    ).toBe(true)
    expect(await seriousFindings(page)).toEqual([])
    await grade.selectOption('')
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('reuters')
    await graph().undo(decision.id, '2026-01-01T00:01:00.000Z')
    expect(complaints).toEqual([])
  })
})
