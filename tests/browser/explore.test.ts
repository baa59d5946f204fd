import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { drawnEdge, drawnNodes, painted, places, readableNames, settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { picture, seriousFindings } from './page-under-test.ts'

const countries = ['country:IRN', 'country:IRQ', 'country:RUS', 'country:SYR']
const details = (page: Page) => page.getByRole('complementary', { name: 'Détails' })

/** By how much names may touch, in the picture's pixels: their boxes are a little larger than the letters. */
const touch = 4

/** The pairs of names of which one lies over the other. */
const overlaps = (names: Awaited<ReturnType<typeof readableNames>>): string[] =>
  names.flatMap((a, i) =>
    names.slice(i + 1).flatMap(b => {
      const across = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1)
      const down = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1)
      return Math.min(across, down) < touch ? [] : [`${a.id} and ${b.id}`]
    }),
  )

inABrowser('exploring the graph', started => {
  it('opens on the graph, with the four countries and their centre in sight and named', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    const nodes = await drawnNodes(page)
    const inSight = nodes.filter(node => node.inside)
    expect(inSight.map(node => node.id)).toEqual(expect.arrayContaining(countries))
    for (const name of ['Iran', 'Irak', 'Russie', 'Syrie'])
      expect(inSight.map(node => node.label.split('\n')[0])).toContain(name)
    expect(inSight.some(node => node.id.startsWith('org:joint-centre'))).toBe(true)
    await picture(page, 'opening')
    expect(await seriousFindings(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  it.each([1280, 800, 480])(
    'writes no name over another in a window of %i pixels, and names who is pointed at',
    async width => {
      const { page } = await started().open('', { viewport: { width, height: 900 } })
      await settled(page)
      // What comes in late narrows the canvas once more, and names then find their places again.
      await expect.poll(async () => overlaps(await readableNames(page))).toEqual([])
      const names = await readableNames(page)
      // In a narrow window there may be no room for one of the four.
      const named = countries.filter(country => names.some(({ id }) => id === country))
      expect(named.length).toBeGreaterThanOrEqual(width < 1000 ? countries.length - 1 : countries.length)
      const nodes = await drawnNodes(page)
      expect(names.length).toBeGreaterThan(nodes.length / 3)
      const hidden = nodes.filter(node => node.inside && !names.some(({ id }) => id === node.id))
      const isOnTop = (node: { x: number; y: number }) =>
        page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS', node)
      const open = []
      for (const node of hidden) if (await isOnTop(node)) open.push(node)
      for (const node of open.slice(0, 1)) {
        await page.mouse.move(node.x, node.y)
        await expect.poll(async () => (await readableNames(page)).map(({ id }) => id)).toContain(node.id)
      }
    },
  )

  it('finds an entity by another spelling, says which, and brings it into sight', async () => {
    const { page, complaints } = await started().open('#show=country:IRN')
    await settled(page)
    await page.getByRole('combobox').fill('Baghd')
    const option = page.getByRole('option', { name: /Bagdad/ })
    await option.waitFor()
    expect(await option.textContent()).toMatch(/Lieu.*Baghdad/)
    await picture(page, 'search')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await details(page).getByRole('heading', { name: 'Bagdad' }).waitFor()
    const isInSight = async () => (await drawnNodes(page)).find(node => node.label.startsWith('Bagdad'))?.inside
    await expect.poll(isInSight).toBe(true)
    expect(complaints).toEqual([])
  })

  it('says what to do when a search finds nothing', async () => {
    const { page } = await started().open()
    await page.getByRole('combobox').fill('zzzz')
    await page.getByText('Rien à ce nom').waitFor()
  })

  it('drops the answer to an earlier spelling that comes late', async () => {
    const { page } = await started().open()
    const earlier = '**/api/v1/search?q=ira&**'
    const maximov = page.getByRole('option', { name: 'Maxim Maximov', exact: true })
    let letCome = () => {}
    const late = new Promise<void>(resolve => {
      letCome = resolve
    })
    await page.route(earlier, async route => {
      await late
      await route.continue().catch(() => {})
    })
    const asked = page.waitForRequest(earlier)
    await page.getByRole('combobox').fill('ira')
    const request = await asked
    await page.getByRole('combobox').fill('maximov')
    await maximov.waitFor()
    letCome()
    // Where the page gave the question up, no answer is left to come.
    await (await request.response())?.finished()
    await painted(page)
    expect(await maximov.count()).toBe(1)
    expect(await page.getByRole('option', { name: /^Iran/ }).count()).toBe(0)
  })

  it('brings in neighbours by relation type beside their origin, and leaves the others where they are', async () => {
    const { page } = await started().open('#show=country:IRQ,country:RUS&select=country:IRQ')
    await settled(page)
    const before = await places(page)
    await page.getByText(/\d+ non affichées/).waitFor()
    await picture(page, 'hidden-counts')
    await details(page)
      .getByRole('button', { name: /Afficher : comprend/ })
      .click()
    await page.waitForFunction(() => location.hash.includes('org:army'))
    await settled(page)
    const after = await places(page)
    for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id])
    expect(Object.keys(after).length).toBeGreaterThan(2)
    expect((await drawnNodes(page)).every(node => node.inside)).toBe(true)
  })

  it('takes changes back and makes them again, hides, clears, and comes back to the opening graph', async () => {
    const { page } = await started().open('#select=country:IRN')
    await settled(page)
    const count = async () => (await drawnNodes(page)).length
    const all = await count()
    const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name }).click()
    await tool('Masquer la sélection')
    await expect.poll(count).toBe(all - 1)
    await tool('Annuler')
    await expect.poll(count).toBe(all)
    await tool('Rétablir')
    await expect.poll(count).toBe(all - 1)
    await page.keyboard.press('Control+z')
    await expect.poll(count).toBe(all)
    await tool('Vider le graphe')
    await page.getByText('Le graphe est vide').waitFor()
    await picture(page, 'empty')
    await page.getByRole('main').getByRole('button', { name: 'Revenir au graphe de départ' }).last().click()
    await settled(page)
    await expect.poll(count).toBe(all)
  })

  it('leads from a relation to its claims, and from a claim to its sentence in the article', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    const edge = await drawnEdge(page, 'country:IRQ', 'country:RUS')
    if (!edge) throw new Error('no relation is drawn between Iraq and Russia')
    await page.mouse.click(edge.x, edge.y)
    const claim = details(page).getByRole('article').first()
    await claim.waitFor()
    const quote = claim.locator('blockquote')
    expect(await quote.getAttribute('lang')).toBe('fr')
    const words = (await quote.textContent()) ?? ''
    expect(await details(page).textContent()).toMatch(/Press TV.*13 déc\. 2018.*Confiance.*Règle/s)
    await picture(page, 'relation')
    expect(await seriousFindings(page)).toEqual([])
    await claim.getByRole('button', { name: 'Lire dans l’article' }).click()
    const marks = details(page).locator('mark')
    await marks.first().waitFor()
    expect((await marks.allTextContents()).join('')).toBe(words)
    await expect.poll(() => marks.first().evaluate(mark => mark.getBoundingClientRect().top < innerHeight)).toBe(true)
    expect(await details(page).locator('[data-mention=Country]').count()).toBeGreaterThan(10)
    expect(await details(page).getByText('Mis à l’écart : légende qui parle d’autre chose').count()).toBe(1)
    await picture(page, 'article')
    expect(await seriousFindings(page)).toEqual([])
    await page.goBack()
    await details(page).getByRole('article').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('puts those who deny beside those who affirm', async () => {
    const { page } = await started().open()
    await settled(page)
    // The seed article denies nothing: one claim of the real answer is told again as a denial.
    await page.route('**/api/v1/relations/**', async route => {
      const answer = await (await route.fetch()).json()
      const [claim] = answer.claims
      answer.relation.disputed = true
      answer.claims.push({ ...claim, id: 'claim:0000000000000000', modality: 'denied', polarity: 'negative' })
      await route.fulfill({ json: answer })
    })
    const affirmed = details(page).getByRole('region', { name: /^Affirmé/ })
    const denied = details(page).getByRole('region', { name: /^Démenti/ })
    // What comes in late may move the line from under the pointer.
    const pressed = async () => {
      const edge = await drawnEdge(page, 'country:IRQ', 'country:RUS')
      await page.mouse.click(edge?.x ?? 0, edge?.y ?? 0)
      return denied.count()
    }
    await expect.poll(pressed, { interval: 2000 }).toBe(1)
    const [left, right] = [await affirmed.boundingBox(), await denied.boundingBox()]
    expect(right?.y).toBe(left?.y)
    expect(right?.x).toBeGreaterThan(left?.x ?? 0)
    await picture(page, 'denied')
  })

  it('draws parallel relations as one line with their number, which parts when it is pressed', async () => {
    const { page, complaints } = await started().open('#show=country:RUS,person:maxim-maximov')
    await settled(page)
    const lines = () =>
      page.evaluate(() => {
        type Registered = HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
        const cy = document.querySelector<Registered>('[role=application]')?._cyreg?.cy
        return cy?.edges(':visible').map(edge => String(edge.style('label'))) ?? []
      })
    await expect.poll(lines).toEqual(['2'])
    await picture(page, 'bundle')
    const edge = await drawnEdge(page, 'country:RUS', 'person:maxim-maximov')
    await page.mouse.click(edge?.x ?? 0, edge?.y ?? 0)
    const others = details(page).getByRole('region', { name: /^Autres relations entre les deux/ })
    await others.waitFor()
    const first = await details(page).locator('.relation-verb').textContent()
    await expect.poll(lines).toHaveLength(2)
    await picture(page, 'bundle-parted')
    expect(await seriousFindings(page)).toEqual([])
    await others.getByRole('button').click()
    await expect.poll(() => details(page).locator('.relation-verb').textContent()).not.toBe(first)
    await page.locator('[role=application]').focus()
    await page.keyboard.press('Escape')
    await expect.poll(lines).toEqual(['2'])
    expect(complaints).toEqual([])
  })

  it('marks what is disputed in red across its line', async () => {
    const { edges } = (await (await fetch(`${started().url}/api/v1/subgraph?limit=60`)).json()) as {
      edges: { id: string; disputed: boolean; from: string; to: string }[]
    }
    const disputed = edges.find(edge => edge.disputed)
    const plain = edges.find(edge => !edge.disputed)
    const { page } = await started().open(
      `#show=${[disputed, plain].flatMap(edge => [edge?.from, edge?.to]).join(',')}`,
    )
    await settled(page)
    const mark = (id: string | undefined) =>
      page.evaluate(wanted => {
        type Registered = HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
        const edge = document.querySelector<Registered>('[role=application]')?._cyreg?.cy.getElementById(wanted)
        return [String(edge?.style('mid-target-arrow-shape')), String(edge?.style('mid-target-arrow-color'))]
      }, id ?? '')
    const [shape, colour = ''] = await mark(disputed?.id)
    expect(shape).toBe('tee')
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number)
    expect(red).toBeGreaterThan(Math.max(green, blue) * 1.5)
    expect((await mark(plain?.id))[0]).not.toBe('tee')
  })

  it('draws planned relations dashed, inferred ones dotted and the others solid', async () => {
    type Edge = { from: string; to: string; modality: string; inferred: boolean }
    const { edges } = (await (await fetch(`${started().url}/api/v1/subgraph?limit=60`)).json()) as { edges: Edge[] }
    const alone = (edge: Edge) =>
      edges.filter(({ from, to }) => [from, to].includes(edge.from) && [from, to].includes(edge.to)).length === 1
    const planned = edges.find(edge => edge.modality === 'planned' && alone(edge)) as Edge
    const inferred = edges.find(edge => edge.modality === 'asserted' && edge.inferred && alone(edge)) as Edge
    const plain = edges.find(edge => edge.modality === 'asserted' && !edge.inferred && alone(edge)) as Edge
    const shown = [planned, inferred, plain].flatMap(edge => [edge.from, edge.to])
    const { page } = await started().open(`#show=${[...new Set(shown)].join(',')}`)
    await settled(page)
    const [dashed, dotted] = [
      await drawnEdge(page, planned.from, planned.to),
      await drawnEdge(page, inferred.from, inferred.to),
    ]
    expect(dashed?.line).toBe('dashed')
    // Dots are dashes too, far shorter than they are apart.
    expect(dotted?.line).toBe('dashed')
    const lengths = (drawn: typeof dotted) => (drawn?.pattern.match(/\d+/g) ?? []).map(Number)
    expect(lengths(dashed)[0]).toBeGreaterThan(lengths(dashed)[1] as number)
    expect(lengths(dotted)[0]).toBeLessThan(lengths(dotted)[1] as number)
    expect((await drawnEdge(page, plain.from, plain.to))?.line).toBe('solid')
  })
})
