import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Graph } from '../../model/api.ts'
import { drawnEdge, settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const details = (page: Page) => page.getByRole('complementary', { name: 'Détails' })
const bar = (page: Page) => page.getByRole('region', { name: 'Filtre', exact: true })
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))

/** The relations that the canvas draws in full, alone or in a bundle. */
const full = (page: Page) =>
  page.evaluate(() => {
    type Registered = HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
    const cy = document.querySelector<Registered>('[role=application]')?._cyreg?.cy
    return (
      cy?.edges().filter(edge => (edge.visible() || edge.hasClass('bundled')) && !edge.hasClass('faded')).length ?? 0
    )
  })

inABrowser('filtering by who tells it, how firmly and how surely', started => {
  it('leaves only what one outlet asserts, as many as the store says, and undo brings the others back', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    const all = await full(page)
    const { edges } = (await (await fetch(`${started().url}/api/v1/subgraph?limit=40`)).json()) as Graph
    const asserted = edges.filter(({ attributions }) =>
      attributions.some(
        ({ outlet, modality, confidence }) => outlet === 'org:press-tv' && modality === 'asserted' && confidence >= 0.5,
      ),
    )
    expect(edges.filter(({ confidence }) => confidence >= 0.5)).toHaveLength(all)
    await page.getByRole('button', { name: 'Filtrer', exact: true }).click()
    await details(page).getByRole('checkbox', { name: 'Press TV' }).focus()
    await page.keyboard.press('Space')
    await details(page).getByRole('checkbox', { name: 'affirmé' }).focus()
    await page.keyboard.press('Space')
    await expect.poll(() => full(page)).toBe(asserted.length)
    const others = edges.filter(
      ({ attributions }) =>
        !attributions.some(({ outlet, modality }) => outlet === 'org:press-tv' && modality === 'asserted'),
    )
    expect(await bar(page).textContent()).toContain(`${others.length} relations de côté`)
    await page.getByText(`${asserted.length} relations affichées sur ${edges.length}`, { exact: true }).waitFor()
    await expect.poll(() => hash(page)).toContain('filter=asserted~50~fade~org:press-tv')
    await picture(page, 'filter')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('radio', { name: 'Tableau' }).click()
    await page.getByRole('tab', { name: 'Relations' }).click()
    const rows = () => page.getByRole('grid', { name: 'Relations' }).getByRole('row').count()
    expect(await rows()).toBe(edges.length + 1)
    await bar(page).getByRole('button', { name: 'Masquer le reste' }).click()
    await expect.poll(rows).toBe(asserted.length + 1)
    await page.reload()
    await expect.poll(() => full(page)).toBe(asserted.length)
    await bar(page).getByRole('button', { name: 'Ne plus filtrer' }).click()
    await expect.poll(() => full(page)).toBe(all)
    await page.keyboard.press('Control+z')
    await expect.poll(() => full(page)).toBe(asserted.length)
    expect(complaints).toEqual([])
  })

  it('leaves what it hides out of what is exported, in every form', async () => {
    const { page } = await started().open('#filter=asserted~90~hide~org:press-tv')
    await settled(page)
    const kept = await full(page)
    const exported = async (form: string) => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Garder', exact: true }).click()
      await page.getByRole('menu').getByText(form, { exact: true }).click()
      return readFileSync(await (await download).path(), 'utf8')
    }
    const graph = JSON.parse(await exported('JSON')) as Graph
    expect(graph.edges).toHaveLength(kept)
    expect(graph.claims?.length).toBeGreaterThanOrEqual(kept)
    const gexf = await exported('GEXF (Gephi)')
    expect(gexf.match(/<edge /g)).toHaveLength(kept)
    expect(gexf).not.toContain('id="person:recep-tayyip-erdogan"')
  })

  it('does not draw what is read with less than 50 % confidence, says so, and shows it on demand', async () => {
    const { page } = await started().open()
    // One relation of the real answer is told again as a doubtful one, and the others as sure.
    await page.route(/\/api\/v1\/subgraph/, async route => {
      const answer = (await (await route.fetch()).json()) as Graph
      for (const edge of answer.edges)
        if (edge.type === 'COOPERATES_WITH' && edge.from === 'country:IRQ' && edge.to === 'country:RUS')
          Object.assign(edge, { confidence: 0.42, attributions: [] })
        else Object.assign(edge, { confidence: Math.max(edge.confidence, 0.9) })
      await route.fulfill({ json: answer })
    })
    await page.reload()
    await settled(page)
    await bar(page).getByText('1 relation sous 50 % de confiance n’est pas dessinée.').waitFor()
    const all = (await full(page)) + 1
    await picture(page, 'unsure')
    await bar(page).getByRole('button', { name: 'Les montrer' }).click()
    await expect.poll(() => full(page)).toBe(all)
    expect((await drawnEdge(page, 'country:IRQ', 'country:RUS'))?.line).toBe('solid')
    await page.getByRole('button', { name: 'Filtrer', exact: true }).click()
    const slider = details(page).getByRole('slider')
    await slider.focus()
    await page.keyboard.press('End')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^100/)
    await expect.poll(() => full(page)).toBeLessThan(all)
  })

  it.each([
    [1400, 'light', 'fr-FR'],
    [1400, 'dark', 'en-GB'],
    [800, 'light', 'en-GB'],
    [800, 'dark', 'fr-FR'],
  ] as const)('fits %i pixels in %s (%s) and has nothing serious against it', async (width, colorScheme, locale) => {
    const { page, complaints } = await started().open('#tool=filter&filter=asserted~98~fade~org:press-tv', {
      viewport: { width, height: 1000 },
      colorScheme,
      locale,
    })
    await settled(page)
    await page.locator('[data-part=choices]').first().waitFor()
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, `filter-${width}-${colorScheme}`)
    expect(complaints).toEqual([])
  })
})
