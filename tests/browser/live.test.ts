import { beforeAll, expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'
import { drawnEdge, places, settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'
import { readsTexts } from './reads-texts.ts'

inABrowser('a page that is open while the graph changes', started => {
  beforeAll(() => readsTexts(started().url), 120_000)

  it('tells what is new without moving anything, and shows it when it is asked to, in both languages', async () => {
    const { graph, ingest } = started().running
    const signal = new AbortController().signal
    const add = (text: string) => ingest.add({ text, publishedAt: '2019-03-12' }, signal)
    const { page, complaints } = await started().open('#lang=en&show=country:DEU,country:IRQ')
    const notice = page.getByRole('status').filter({ hasText: /article|merged/ })
    const relation = () => drawnEdge(page, 'country:DEU', 'country:IRQ')
    await settled(page)
    expect(await notice.count()).toBe(0)
    // The stream is there before anything is told by it.
    const streams = page.waitForResponse(/changes\/stream/)
    await page.reload()
    await streams
    await settled(page)

    const { article } = await add('Germany imposed sanctions on Iraq.')
    await notice.getByText('1 new article').waitFor()
    await add('Iraq met nobody in Lima.')
    await notice.getByText('2 new articles').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect(await overflows(page)).toBe(false)
    await picture(page, 'live')
    const before = await places(page)
    expect(await relation()).toBeUndefined()
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect.poll(relation).toBeDefined()
    expect(await notice.count()).toBe(0)
    expect(Object.keys(await places(page)).sort()).toEqual(Object.keys(before).sort())

    await page.getByRole('button', { name: /Lire en français/ }).click()
    await graph.withdrawArticle(article.id as never, { at: '2026-01-02T00:00:00.000Z' })
    await notice.getByText('1 article retiré').waitFor()
    await page.getByRole('button', { name: 'Fermer' }).click()
    await expect.poll(() => notice.count()).toBe(0)
    await graph.restoreArticle(article.id as never, '2026-01-03T00:00:00.000Z')
    await notice.getByText('1 nouvel article').waitFor()
    // What is gone goes when it is asked for, and what stays is where it was.
    await graph.withdrawArticle(article.id as never, { at: '2026-01-04T00:00:00.000Z' })
    await expect.poll(() => notice.count()).toBe(0)
    await add('Germany and Iraq were mentioned once more.')
    await page.getByRole('button', { name: 'Afficher', exact: true }).click()
    await expect.poll(relation).toBeUndefined()
    expect(Object.keys(await places(page)).sort()).toEqual(Object.keys(before).sort())
    expect(complaints).toEqual([])
  })

  it('does not tell the reader what they did themselves', async () => {
    const { page, complaints } = await started().open('#lang=en&show=country:DEU')
    await settled(page)
    await page.getByRole('button', { name: 'Add an article' }).click()
    await page
      .getByRole('textbox', { name: 'Text of the article' })
      .fill('Germany and Iraq met in Lima on 14 March 2019.')
    await page.getByRole('button', { name: 'Add to the graph' }).click()
    await page.getByText('Article added.').waitFor()
    const text = 'Iraq praised Germany on 15 March 2019.'
    await started().running.graph.write(text, extract(text, {}), '2026-01-01T00:00:00.000Z')
    await page.getByRole('status').getByText('1 new article').waitFor()
    expect(complaints).toEqual([])
  })
})
