import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Graph, TimelineAnswer } from '../../model/api.ts'
import { drawnNodes, settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const details = (page: Page) => page.getByRole('complementary', { name: 'Détails' })
const timeline = (page: Page) => page.getByRole('region', { name: 'Chronologie' })
const handle = (page: Page, end: 'Début' | 'Fin') =>
  timeline(page).getByRole('slider', { name: `${end} de la période` })
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash))
const country = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Carte des pays en relation' })
    .getByRole('button', { name: new RegExp(`^${name}, \\d`) })

/** How the canvas draws what it holds: everything, what it sets back, and what it has taken away; a bundle draws all its relations. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    type Registered = HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
    const cy = document.querySelector<Registered>('[role=application]')?._cyreg?.cy
    const all = cy?.elements()
    return {
      all: all?.length ?? 0,
      faint: all?.filter(element => element.visible() && Number(element.style('opacity')) < 0.2).length ?? 0,
      gone: all?.filter(element => !element.visible() && !element.hasClass('bundled')).length ?? 0,
    }
  })

/** Draws a period with the mouse over a part of the histogram's width. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const overlay = timeline(page).locator('.overlay')
  await handle(page, 'Début').waitFor()
  // The brush is loaded when a pointer first moves over the page.
  await timeline(page).hover()
  await expect.poll(async () => (await overlay.boundingBox())?.width ?? 0).toBeGreaterThan(100)
  const box = await overlay.boundingBox()
  if (!box) throw new Error('there is no histogram')
  await page.mouse.move(box.x + box.width * from, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * to, box.y + 25, { steps: 6 })
  await page.mouse.up()
}

inABrowser('the timeline', started => {
  it('counts what is on screen and what the store holds, in a chart and in a table that agree', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    await handle(page, 'Début').waitFor()
    await picture(page, 'timeline')
    await timeline(page).getByRole('button', { name: 'En tableau' }).click()
    const rows = timeline(page).getByRole('grid').getByRole('row')
    await rows.nth(1).waitFor()
    const cells = await rows.evaluateAll(all =>
      all.slice(1).map(row => [...row.querySelectorAll('td')].map(cell => Number(cell.textContent))),
    )
    const totals = [1, 2, 3].map(column => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0))
    const api = <T>(path: string) => page.evaluate(path => fetch(path).then(r => r.json()), path) as Promise<T>
    const store = await api<TimelineAnswer>('/api/v1/timeline?bucket=year')
    const ids = (await drawnNodes(page)).map(({ id }) => encodeURIComponent(id))
    const graph = await api<Graph>(`/api/v1/subgraph?depth=0&limit=2000&ids=${ids.join(',')}`)
    const events = graph.nodes.filter(node => node.kind === 'Event' && (node.start || node.end))
    expect(totals[0]).toBe(events.length)
    expect(totals[1]).toBeGreaterThan(0)
    expect(totals[2]).toBe(store.buckets.reduce((sum, bucket) => sum + bucket.events, 0))
    await rows.nth(1).click()
    await expect.poll(() => hash(page)).toMatch(/time=happened:(\d{4}-\d\d)-01:\1-\d\d/)
    expect(complaints).toEqual([])
  })

  it('sets back what lies outside a period drawn with the mouse, and takes it away at a click', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    // What is read with little confidence is not drawn to begin with.
    const unsure = (await drawn(page)).gone
    await brush(page, 0.25, 0.5)
    await expect.poll(() => hash(page)).toMatch(/time=happened:\d{4}-\d\d-\d\d:\d{4}-\d\d-\d\d/)
    const chip = timeline(page).getByText(/^Arrivé :/)
    await chip.waitFor()
    const faded = await drawn(page)
    expect(faded.faint).toBeGreaterThan(0)
    expect(faded.gone).toBe(unsure)
    expect(await timeline(page).innerText()).toMatch(/sans date et toujours visibles : \d+ événements?, \d+ relation/)
    await picture(page, 'period')
    await timeline(page).getByRole('button', { name: 'Masquer le reste' }).click()
    const hidden = await drawn(page)
    expect(hidden.faint).toBe(0)
    expect(hidden.gone).toBeGreaterThanOrEqual(faded.faint)
    expect(hidden.gone).toBeLessThan(hidden.all)
    await expect.poll(() => hash(page)).toMatch(/:hide/)
    await timeline(page)
      .getByRole('button', { name: /^Retirer la période/ })
      .click()
    await expect.poll(() => drawn(page)).toMatchObject({ faint: 0, gone: unsure })
    await expect.poll(() => hash(page)).toBe('')
    expect(complaints).toEqual([])
  })

  it('can be taken back and made again: the period, what it hides, and the measures', async () => {
    const { page } = await started().open()
    await settled(page)
    // What is read with little confidence is not drawn to begin with.
    const unsure = (await drawn(page)).gone
    await brush(page, 0.25, 0.5)
    await expect.poll(() => hash(page)).toMatch(/time=happened:[\d:-]+&/)
    const brushed = await hash(page)
    await timeline(page).getByRole('button', { name: 'Masquer le reste' }).click()
    const gone = (await drawn(page)).gone
    expect(gone).toBeGreaterThan(unsure)
    await page.keyboard.press('Control+z')
    await expect.poll(() => drawn(page)).toMatchObject({ gone: unsure })
    await expect.poll(() => hash(page)).toBe(brushed)
    await page.keyboard.press('Control+z')
    await expect.poll(() => drawn(page)).toMatchObject({ faint: 0, gone: unsure })
    await expect.poll(() => hash(page)).toBe('')
    await page.keyboard.press('Control+Shift+z')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => drawn(page)).toMatchObject({ gone })
    await page.getByRole('button', { name: 'Analyser', exact: true }).click()
    await page.getByRole('menu').getByText('Degré', { exact: true }).click()
    await expect.poll(() => hash(page)).toContain('measure=degree')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect.poll(() => hash(page)).not.toContain('measure=')
  })

  it('moves both ends by keys and says their dates', async () => {
    const { page } = await started().open('#time=happened:2015-01-01:2015-12-31')
    await settled(page)
    const start = () => handle(page, 'Début').getAttribute('aria-valuetext')
    // What the store counts comes a little later than what is on screen.
    await expect.poll(start).toBe('janv. 2015')
    await handle(page, 'Début').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(start).toBe('févr. 2015')
    await handle(page, 'Fin').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => hash(page)).toContain('time=happened:2015-02-01:2015-10-31')
    await page.keyboard.press('Home')
    // The ends never cross: one bar is the least.
    await expect.poll(() => hash(page)).toContain('time=happened:2015-02-01:2015-02-28')
  })

  it('tells when it happened from when it was published', async () => {
    const { page } = await started().open('#time=happened:2015-01-01:2015-12-31')
    await settled(page)
    const before = await drawn(page)
    await timeline(page).getByRole('radio', { name: 'Quand c’est publié' }).click()
    await expect.poll(() => hash(page)).toContain('time=published:2015-01-01:2015-12-31')
    await timeline(page)
      .getByText(/^Publié :/)
      .waitFor()
    await expect.poll(async () => (await drawn(page)).faint).not.toBe(before.faint)
  })

  it('plays through the bars, and for readers who want no motion goes one step at a press', async () => {
    const { page } = await started().open('#time=happened:2015-01-01:2015-03-31')
    await settled(page)
    await page.clock.install()
    await timeline(page).getByRole('button', { name: 'Avancer' }).click()
    await expect.poll(() => hash(page)).not.toContain('2015-01-01')
    const stepped = await hash(page)
    expect(stepped).toMatch(/time=happened:2015-0\d-01/)
    await page.clock.runFor(10_000)
    expect(await hash(page)).toBe(stepped)
    const moving = await started().open('', { reducedMotion: 'no-preference' })
    await settled(moving.page)
    await timeline(moving.page).getByRole('button', { name: 'Dérouler' }).click()
    const first = await hash(moving.page)
    await expect.poll(() => hash(moving.page)).not.toBe(first)
    await timeline(moving.page).getByRole('button', { name: 'Pause' }).click()
    await timeline(moving.page).getByRole('button', { name: 'Dérouler' }).waitFor()
  })

  it('finds its period again in the address, applies it to the tables, and leaves out one that makes no sense', async () => {
    const { page } = await started().open('#view=table&time=published:2018-12-01:2018-12-31:hide')
    await page.getByRole('grid', { name: 'Entités' }).waitFor()
    await timeline(page)
      .getByText(/^Publié :/)
      .waitFor()
    const rows = () => page.getByRole('grid', { name: 'Entités' }).getByRole('row').count()
    const within = await rows()
    await timeline(page)
      .getByRole('button', { name: /^Retirer la période/ })
      .click()
    await expect.poll(rows).toBeGreaterThan(within)
    const junk = await started().open('#time=happened:2015-12-31:2015-01-01')
    await junk.page.getByText('Voici le graphe de départ').waitFor()
    expect(
      await timeline(junk.page)
        .getByText(/^Arrivé :/)
        .count(),
    ).toBe(0)
  })
})

inABrowser('the map', started => {
  it('shades the countries that take part, says whose borders they are, and shares the selection', async () => {
    const { page, complaints } = await started().open('#view=map')
    await country(page, 'Iran').waitFor()
    for (const name of ['Irak', 'Russie', 'Syrie']) expect(await country(page, name).count()).toBe(1)
    const shade = (name: string) => country(page, name).evaluate(path => getComputedStyle(path).fill)
    expect(await shade('Russie')).not.toBe(
      await page
        .locator('[data-part=land]:not([role])')
        .first()
        .evaluate(p => getComputedStyle(p).fill),
    )
    expect(await page.getByText(/Frontières selon les Nations unies/).count()).toBe(1)
    expect(await page.locator('[data-arc]').count()).toBeGreaterThan(3)
    await country(page, 'Irak').dispatchEvent('click')
    await details(page).getByRole('heading', { name: 'Irak' }).waitFor()
    expect(await country(page, 'Irak').getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('[data-arc][data-state=near]').count()).toBeGreaterThan(0)
    await picture(page, 'map')
    await page.getByRole('radio', { name: 'Graphe' }).click()
    await expect.poll(() => hash(page)).toContain('select=country:IRQ')
    expect(complaints).toEqual([])
  })

  it('opens what an arc and an event stand for', async () => {
    const { page } = await started().open('#view=map')
    await country(page, 'Iran').waitFor()
    await page.locator('[data-arc]').first().dispatchEvent('click')
    await expect.poll(() => hash(page)).toMatch(/select=(relation|event):/)
    await page.locator('[data-mark][data-event]').first().dispatchEvent('click')
    await expect.poll(() => hash(page)).toContain('select=event:')
  })

  it('can be walked by keys: one stop, arrows between the marks, Enter to open, plus and zero to zoom', async () => {
    const { page } = await started().open('#view=map')
    await country(page, 'Iran').waitFor()
    expect(await page.locator('[data-mark][tabindex="0"]').count()).toBe(1)
    await country(page, 'Iran').focus()
    await page.keyboard.press('Enter')
    await details(page).getByRole('heading', { name: 'Iran' }).waitFor()
    await page.keyboard.press('ArrowLeft')
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
    expect(reached).toMatch(/^(country|event|place):/)
    expect(reached).not.toBe('country:IRN')
    const land = () => page.locator('[data-part=map] > g').first().getAttribute('transform')
    const before = await land()
    await page.keyboard.press('+')
    await expect.poll(land).not.toBe(before)
    await page.keyboard.press('0')
    const fitted = await land()
    await page.getByRole('button', { name: 'Agrandir' }).click()
    await expect.poll(land).not.toBe(fitted)
  })

  it('counts only what lies in the period, and says itself in a table', async () => {
    const { page } = await started().open('#view=map')
    await country(page, 'Russie').waitFor()
    const count = async () => Number((await country(page, 'Russie').getAttribute('aria-label'))?.match(/\d+/)?.[0])
    const all = await count()
    await brush(page, 0.25, 0.5)
    await expect.poll(count).toBeLessThan(all)
    await page.locator('[data-part=map-view]').getByRole('button', { name: 'En tableau' }).click()
    const grid = page.getByRole('grid', { name: 'Pays sur la carte' })
    await grid.waitFor()
    await grid.getByRole('row', { name: /Russie/ }).click()
    await details(page).getByRole('heading', { name: 'Russie' }).waitFor()
  })

  it('says so when the map does not arrive, and tries again', async () => {
    const { page } = await started().open()
    await settled(page)
    await page.route('**/*.json', route => route.abort())
    await page.getByRole('radio', { name: 'Carte' }).click()
    const retry = page.getByRole('main').getByRole('button', { name: 'Réessayer' })
    await retry.waitFor({ timeout: 20_000 })
    await page.unroute('**/*.json')
    await retry.click()
    await country(page, 'Iran').waitFor()
  })

  it.each([
    [1400, 'light'],
    [1400, 'dark'],
    [800, 'light'],
    [800, 'dark'],
  ] as const)(
    'fits %i pixels in %s beside the timeline and has nothing serious against it',
    async (width, colorScheme) => {
      const { page, complaints } = await started().open(
        '#view=map&select=country:IRN&time=happened:2015-01-01:2015-12-31',
        {
          viewport: { width, height: 1000 },
          colorScheme,
        },
      )
      await country(page, 'Iran').waitFor()
      const toggle = timeline(page).getByRole('button', { name: 'Chronologie' })
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
      await handle(page, 'Début').waitFor()
      expect(await overflows(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      await picture(page, `map-${width}-${colorScheme}`)
      await timeline(page).getByRole('button', { name: 'En tableau' }).click()
      await page.locator('[data-part=map-view]').getByRole('button', { name: 'En tableau' }).click()
      await page.getByRole('grid', { name: 'Pays sur la carte' }).waitFor()
      expect(await overflows(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})
