import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { Graph } from '../../model/graph.ts'
import { drawnNodes, places, settled, wholePlaces } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const details = (page: Page) => page.getByRole('complementary', { name: 'Détails' })
const four = '#show=country:IRN,country:IRQ,country:RUS,country:SYR'

/** Opens one of the menus beside the tools and takes an entry of it. */
async function choose(page: Page, menu: string, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menu').getByText(entry, { exact: true }).click()
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

const contentOf = async (download: Promise<Download>): Promise<string> =>
  readFileSync(await (await download).path(), 'utf8')

inABrowser('the ledger of announcements', started => {
  it('says what was announced, by whom, for when, and what became of it, each with its quotes', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    await choose(page, 'Analyser', 'Registre des annonces')
    const summit = page.getByRole('listitem').filter({ hasText: 'Sotchi' }).first()
    await summit.getByText('tenu', { exact: true }).waitFor()
    expect(await summit.textContent()).toMatch(/Annoncé par .+, le 16 nov\. 2017 · pour/)
    const contested = page.getByRole('listitem').filter({ hasText: 'contredit' }).first()
    expect(await contested.textContent()).toMatch(/Annoncé par .*Othman al-Ghanemi/)
    await contested.getByRole('button', { name: 'Lire les citations' }).click()
    await contested.getByRole('blockquote').first().waitFor()
    await picture(page, 'ledger')
    expect(await seriousFindings(page)).toEqual([])
    await summit.getByRole('button', { name: /réalisé par/ }).click()
    await details(page)
      .getByRole('heading', { name: /réalise/ })
      .waitFor()
    await details(page).getByRole('blockquote').first().waitFor()
    await page.getByRole('button', { name: 'Retour' }).click()
    await page.getByRole('heading', { name: 'Registre des annonces' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('is reached by its address, and shows one outcome at a time', async () => {
    const { page } = await started().open('#tool=plans')
    const filter = page.getByRole('radio', { name: /contredit/ })
    await filter.click()
    expect(await page.locator('[data-part=announcement]').count()).toBe(
      Number(await filter.locator('.count').textContent()),
    )
  })
})

inABrowser('paths between two entities', started => {
  it('finds the shortest ones, as sentences with their quotes and on the canvas', async () => {
    const { page, complaints } = await started().open('#tool=paths~country:IRN')
    await settled(page)
    await details(page).getByRole('combobox', { name: 'À' }).fill('Syrie')
    await page
      .getByRole('option', { name: /^Syrie/ })
      .first()
      .click()
    const first = details(page).locator('[data-part=path]').first()
    await first.waitFor()
    expect(await first.textContent()).toMatch(/Iran.*Syrie/)
    await expect.poll(() => new URL(page.url()).hash).toContain('tool=paths~country:IRN~country:SYR')
    const traced = () =>
      page.evaluate(() => {
        const container = document.querySelector('[role=application]') as HTMLElement & {
          _cyreg?: { cy: import('cytoscape').Core }
        }
        return container._cyreg?.cy.$('.on-path').map(element => element.id()) ?? []
      })
    await expect.poll(traced).toEqual(expect.arrayContaining(['country:IRN', 'country:SYR']))
    await first.getByRole('group').first().locator('summary').click()
    await first.getByRole('blockquote').first().waitFor()
    await picture(page, 'paths')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Vue d’ensemble', exact: true }).click()
    await expect.poll(traced).toEqual([])
    expect(complaints).toEqual([])
  })

  it('is a command of the search bar, in both languages, as is a month', async () => {
    const { page } = await started().open()
    const search = page.getByRole('combobox', { name: /^(Chercher|Search)/ })
    await search.fill('chemin entre l’Iran et Bagdad')
    await page.getByRole('option', { name: /^Chemin entre .*Bagdad/ }).waitFor()
    await search.fill('path between Iran and Irak')
    await page.getByRole('option', { name: 'Chemin entre Iran et Irak' }).click()
    await details(page).locator('[data-part=path]').first().waitFor()
    await page.getByRole('combobox', { name: /Chercher/ }).fill('events in June 2018')
    await page.getByRole('option', { name: 'Événements, juin 2018' }).click()
    await details(page).getByRole('heading', { name: 'Événements, juin 2018' }).waitFor()
    await details(page).locator('[data-part=events] .row').first().waitFor()
    await picture(page, 'month')
    expect(await seriousFindings(page)).toEqual([])
    for (const [typed, offered] of [
      ['évènements de 2018', 'Événements, 2018'],
      ['juin 2018', 'Événements, juin 2018'],
      ['events 2015', 'Événements, 2015'],
    ] as const) {
      await page.getByRole('combobox', { name: /Chercher/ }).fill(typed)
      await page.getByRole('option', { name: offered, exact: true }).waitFor()
    }
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await details(page).getByRole('heading', { name: 'Événements, 2015' }).waitFor()
    await page.getByRole('button', { name: '2016' }).click()
    await details(page).getByRole('heading', { name: 'Événements, 2016' }).waitFor()
    await page.getByRole('combobox', { name: /Chercher/ }).fill('vider')
    await page.getByRole('option', { name: 'Vider le graphe' }).click()
    await expect.poll(() => drawnNodes(page)).toEqual([])
  })
})

inABrowser('measures', started => {
  it('are off at first, show as size and colour with a sentence each, and go as they came', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    const looks = () =>
      page.evaluate(() => {
        const container = document.querySelector('[role=application]') as HTMLElement & {
          _cyreg?: { cy: import('cytoscape').Core }
        }
        return container._cyreg?.cy.nodes('[kind]').map(node => [node.width(), node.style('background-color')]) ?? []
      })
    const before = await looks()
    await choose(page, 'Analyser', 'Intermédiarité')
    await choose(page, 'Analyser', 'Communautés')
    const legend = page.getByRole('region', { name: 'Mesures affichées' })
    await legend.getByText('sur les plus courts chemins', { exact: false }).waitFor()
    await legend.locator('[data-part=communities] li').first().waitFor()
    await expect.poll(looks).not.toEqual(before)
    await expect.poll(async () => new Set((await looks()).map(([, colour]) => colour)).size).toBeGreaterThan(2)
    await picture(page, 'measures')
    expect(await seriousFindings(page)).toEqual([])
    await expect.poll(() => new URL(page.url()).hash).toContain('measure=betweenness,community')
    await legend.getByRole('button', { name: 'Ne plus mesurer' }).click()
    await expect.poll(looks).toEqual(before)
    expect(complaints).toEqual([])
  })
})

inABrowser('exploring in depth', started => {
  it('expands by key and by double click, collapses, focuses and pins, and takes it all back', async () => {
    const { page, complaints } = await started().open(`${four},country:TUR&select=country:IRQ`)
    await settled(page)
    const ids = async () => (await drawnNodes(page)).map(node => node.id)
    const before = await ids()
    // Whoever presses a node goes on with the keys of the canvas.
    const iraq = (await drawnNodes(page)).find(node => node.id === 'country:IRQ') ?? { x: 0, y: 0 }
    await page.mouse.click(iraq.x, iraq.y)
    await page.keyboard.press('e')
    await expect.poll(async () => (await ids()).length).toBeGreaterThan(5)
    await settled(page)
    const expanded = await ids()
    await page.keyboard.press('c')
    await expect.poll(ids).toEqual(before)
    await page.keyboard.press('Control+z')
    await expect.poll(ids).toEqual(expect.arrayContaining(expanded))
    await page.keyboard.press('p')
    await details(page)
      .getByRole('button', { name: /Détacher/ })
      .waitFor()
    await page.keyboard.press('f')
    await page.keyboard.press('Control+z')
    const { x, y } = (await drawnNodes(page)).find(node => node.id === 'country:TUR') ?? { x: 0, y: 0 }
    const shown = (await ids()).length
    await page.mouse.dblclick(x, y)
    await expect.poll(async () => (await ids()).length).toBeGreaterThan(shown)
    expect(complaints).toEqual([])
  })

  it('lets a reader choose by relation and kind before a crowd comes in', async () => {
    const { page, complaints } = await started().open('#show=country:RUS&tool=expand~country:RUS')
    const panel = details(page)
    await panel.getByRole('checkbox').first().waitFor()
    await picture(page, 'choose-neighbours')
    expect(await seriousFindings(page)).toEqual([])
    await panel.locator('[data-part=choice]', { hasText: 'participe à' }).click()
    await panel.getByRole('button', { name: /Afficher \d+ voisin/ }).click()
    await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(5)
    expect((await drawnNodes(page)).every(({ id }) => id === 'country:RUS' || id.startsWith('event:'))).toBe(true)
    expect(complaints).toEqual([])
  })

  it('selects by kind, with Shift and with a lasso, and acts on the selection', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    await choose(page, 'Choisir', 'Tout : Pays')
    const bar = page.getByRole('toolbar', { name: 'Agir sur le choix' })
    await bar.getByText(/\d+ entités choisies/).waitFor()
    await picture(page, 'selected')
    expect(await seriousFindings(page)).toEqual([])
    await bar.getByRole('button', { name: 'Garder seulement' }).click()
    await expect.poll(async () => (await drawnNodes(page)).every(({ id }) => id.startsWith('country:'))).toBe(true)
    await bar.getByRole('button', { name: 'Ne plus choisir' }).click()
    const nodes = await drawnNodes(page)
    const [one, two] = nodes as [(typeof nodes)[0], (typeof nodes)[0]]
    await page.keyboard.down('Shift')
    await page.mouse.click(one.x, one.y)
    await page.mouse.click(two.x, two.y)
    await page.keyboard.up('Shift')
    await bar.getByText('2 entités choisies').waitFor()
    await bar.getByRole('button', { name: 'Ne plus choisir' }).click()
    await choose(page, 'Choisir', 'Au lasso')
    const box = (await page.locator('[data-part=lasso]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const corners = [
      [1, 1],
      [box.width - 1, 1],
      [box.width - 1, box.height - 1],
      [1, box.height - 1],
    ] as const
    await page.mouse.move(box.x + 1, box.y + 1)
    await page.mouse.down()
    for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y)
    await page.mouse.up()
    await bar.getByText(`${nodes.length} entités choisies`).waitFor()
    expect(complaints).toEqual([])
  })

  it('arranges in circles, levels, by country and along time, and undo puts everything back where it was', async () => {
    const { page, complaints } = await started().open()
    await settled(page)
    const own = async () => Object.fromEntries(Object.entries(await places(page)).filter(([id]) => id.includes(':')))
    const before = await own()
    let last = before
    for (const layout of ['En cercles', 'En niveaux', 'Par pays', 'Sur l’axe du temps']) {
      await choose(page, 'Disposition', layout)
      await expect.poll(own).not.toEqual(last)
      await settled(page)
      last = await own()
      await picture(page, `layout-${layout.toLowerCase().replaceAll(/\W+/g, '-')}`)
    }
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
    await expect.poll(own).toEqual(before)
    expect(complaints).toEqual([])
  })

  it('groups by country in boxes that are named in full, overlap nowhere and move with all they hold', async () => {
    const { page, complaints } = await started().open('#layout=country')
    await settled(page)
    const boxes = () =>
      page.evaluate(() => {
        type Registered = HTMLElement & { _cyreg?: { cy: import('cytoscape').Core } }
        const container = document.querySelector<Registered>('[role=application]')
        const frame = container?.getBoundingClientRect()
        const cy = container?._cyreg?.cy
        return (
          cy?.nodes('[decor = "box"]').map(node => {
            const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: true })
            const { x, y } = node.renderedPosition()
            const at = { x: (frame?.x ?? 0) + x, y: (frame?.y ?? 0) + y, half: node.renderedHeight() / 2 }
            return { label: String(node.data('label')), x1, y1, x2, y2, at }
          }) ?? []
        )
      })
    const drawn = await boxes()
    expect(drawn.map(({ label }) => label)).toEqual(expect.arrayContaining(['Russie', 'Irak', 'Iran']))
    for (const one of drawn)
      for (const other of drawn.filter(each => each !== one))
        expect(
          one.x2 <= other.x1 || other.x2 <= one.x1 || one.y2 <= other.y1 || other.y2 <= one.y1,
          `${one.label} over ${other.label}`,
        ).toBe(true)
    const before = await places(page)
    const russia = drawn.find(({ label }) => label === 'Russie')?.at ?? { x: 0, y: 0, half: 0 }
    await page.mouse.move(russia.x, russia.y - russia.half + 4)
    await page.mouse.down()
    await page.mouse.move(russia.x - 60, russia.y - russia.half - 36, { steps: 5 })
    await page.mouse.up()
    const after = await places(page)
    const shift = (id: string) => [
      Math.round((after[id]?.x ?? 0) - (before[id]?.x ?? 0)),
      Math.round((after[id]?.y ?? 0) - (before[id]?.y ?? 0)),
    ]
    expect(shift('country:RUS')[0]).toBeLessThan(-30)
    expect(shift('person:vladimir-putin')).toEqual(shift('country:RUS'))
    expect(shift('country:IRQ')).toEqual([0, 0])
    await picture(page, 'group-moved')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await places(page))['country:RUS']).toEqual(before['country:RUS'])
    expect(complaints).toEqual([])
  })

  it('brings in the relations among what is on screen, and says when all of them are there', async () => {
    const { page, complaints } = await started().open(four)
    await settled(page)
    const relations = () =>
      page.evaluate(() => {
        const container = document.querySelector('[role=application]') as HTMLElement & {
          _cyreg?: { cy: import('cytoscape').Core }
        }
        return container._cyreg?.cy.edges().length ?? 0
      })
    const all = await relations()
    expect(all).toBeGreaterThan(0)
    // A picture that lacks some, as one has after neighbours of neighbours came in one by one.
    await page.route(/\/api\/v1\/subgraph(?:\?|$)/, async route => {
      const answer = await (await route.fetch()).json()
      await route.fulfill({ json: { ...answer, edges: [] } })
    })
    await page.reload()
    await settled(page)
    expect(await relations()).toBe(0)
    await page.unroute(/\/api\/v1\/subgraph(?:\?|$)/)
    await choose(page, 'Analyser', 'Relations entre ce qui est affiché')
    await expect.poll(relations).toBe(all)
    await choose(page, 'Analyser', 'Relations entre ce qui est affiché')
    await page.getByText('sont déjà là', { exact: false }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(relations).toBe(0)
    expect(complaints).toEqual([])
  })

  it('draws what there is room for, and says what it leaves out', async () => {
    const { page } = await started().open()
    await settled(page)
    const node = (n: number) => ({ id: `person:p${n}`, kind: 'Person', name: `P ${n}`, names: [], mentions: 1 })
    const edge = (n: number) => ({
      ...{ id: `relation:r${n}`, type: 'MET', from: `person:p${n % 40}`, to: `person:p${n % 1500}`, claims: 1 },
      ...{ sources: 1, confidence: 1, modality: 'asserted', inferred: false, disputed: false },
      ...{ firstPublished: null, lastPublished: null, start: null, end: null },
    })
    const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n))
    await page.route(/\/api\/v1\/subgraph/, route =>
      route.fulfill({ json: { nodes: many(1500, node), edges: many(2600, edge), truncated: false, hidden: {} } }),
    )
    await page.reload()
    await page.getByText(/Le dessin laisse de côté/).waitFor()
    await settled(page)
    const drawn = await drawnNodes(page)
    expect(drawn.length).toBeLessThan(1500)
    await page.getByText('1500 entités affichées').waitFor()
    await picture(page, 'narrow')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Garder ce qui est dessiné' }).click()
    await page.getByText(`${drawn.length} entités affichées`).waitFor()
  })
})

inABrowser('keeping and showing', started => {
  it('keeps a named view on this machine and brings it back with its places', async () => {
    const { page, complaints } = await started().open(four)
    await settled(page)
    await choose(page, 'Disposition', 'En cercles')
    await settled(page)
    const kept = await wholePlaces(page)
    await choose(page, 'Garder', 'Vues gardées')
    await page.getByRole('textbox', { name: 'Nom de la vue' }).fill('Les quatre')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Les quatre/ }).waitFor()
    await picture(page, 'views')
    expect(await seriousFindings(page)).toEqual([])
    await page.goto(`${started().url}/#tool=views`)
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: /^Les quatre/ }).click()
    await expect.poll(() => wholePlaces(page)).toEqual(kept)
    expect(complaints).toEqual([])
  })

  it('keeps places, pins and language in the address, for whoever opens it on another machine', async () => {
    const { page, complaints } = await started().open(`${four}&select=country:SYR`)
    await settled(page)
    const iran = (await drawnNodes(page)).find(node => node.id === 'country:IRN') ?? { x: 0, y: 0 }
    await page.mouse.move(iran.x, iran.y)
    await page.mouse.down()
    await page.mouse.move(iran.x - 90, iran.y + 60, { steps: 5 })
    await page.mouse.up()
    await page.locator('[role=application]').focus()
    await page.keyboard.press('p')
    await page.getByRole('button', { name: 'Read in English' }).click()
    await expect.poll(() => page.url()).toContain('lang=en')
    const stood = await wholePlaces(page)
    const address = page.url()
    const other = await started().open(new URL(address).hash)
    await settled(other.page)
    expect(await wholePlaces(other.page)).toEqual(stood)
    await other.page.getByRole('heading', { name: 'Syria' }).waitFor()
    await other.page.getByRole('button', { name: /Unpin/ }).waitFor()
    // A link's language is for its visit: what the reader chose for good stays.
    expect(await other.page.evaluate(() => localStorage.getItem('entente:preferences'))).toBeNull()
    const junk = await started().open(`${four}&at=1_2,x_y&lang=tlh`)
    await settled(junk.page)
    await junk.page.getByText('Voici le graphe de départ').waitFor()
    expect([...complaints, ...other.complaints, ...junk.complaints]).toEqual([])
  })

  it('puts back where nodes stood when a new arrangement of the same kind is taken back', async () => {
    const { page } = await started().open()
    await settled(page)
    const node = (await drawnNodes(page)).find(({ id }) => id === 'country:SYR') ?? { x: 0, y: 0 }
    await page.mouse.move(node.x, node.y)
    await page.mouse.down()
    await page.mouse.move(node.x + 80, node.y + 40, { steps: 5 })
    await page.mouse.up()
    const dragged = (await places(page))['country:SYR']
    await page.getByRole('button', { name: 'Redisposer' }).click()
    await expect.poll(async () => (await places(page))['country:SYR']).not.toEqual(dragged)
    await settled(page)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await places(page))['country:SYR']).toEqual(dragged)
  })

  it('exports what is on screen in every form', async () => {
    const { page, complaints } = await started().open(four)
    await settled(page)
    const exported = async (form: string) => {
      const download = page.waitForEvent('download')
      await choose(page, 'Garder', form)
      return download
    }
    const { nodes, claims } = Graph.parse(JSON.parse(await contentOf(exported('JSON'))))
    expect(nodes).toHaveLength(4)
    expect(claims?.every(({ quote, article }) => quote && article.id)).toBe(true)
    const svg = await contentOf(exported('Dessin SVG'))
    expect(svg.match(/<polygon/g)?.length).toBeGreaterThanOrEqual(4)
    for (const name of ['Iran', 'Irak', 'Russie', 'Syrie']) expect(svg).toContain(name)
    expect(await contentOf(exported('GraphML (yEd, NetworkX)'))).toContain('<graphml')
    expect(await contentOf(exported('GEXF (Gephi)'))).toContain('<gexf')
    expect(await contentOf(exported('Données liées (JSON-LD)'))).toContain('entities/country:IRQ')
    expect(await contentOf(exported('FollowTheMoney (Aleph)'))).toContain('country.IRQ')
    const tables = unzipSync(readFileSync(await (await exported('Tableaux CSV (zip)')).path()))
    expect(strFromU8(tables['nodes.csv'] as Uint8Array)).toContain('country:IRQ')
    const png = readFileSync(await (await exported('Image PNG')).path())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(complaints).toEqual([])
  })

  it('copies links that lead straight to an entity, a relation, a claim and an article', async () => {
    const { page } = await started().open('#select=country:IRQ', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await settled(page)
    const copied = async () => {
      await details(page).getByRole('button', { name: 'Copier le lien' }).first().click()
      await page.getByText('Lien copié.').waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(await copied()).toMatch(/#select=country:IRQ$/)
    const cooperation = details(page).locator('[data-part=relation-group]', { hasText: 'coopère avec' })
    await cooperation.locator('.row').first().click()
    await details(page).locator('[data-part=relation-title]').waitFor()
    expect(await copied()).toMatch(/#select=relation:/)
    await details(page).locator('[data-part=claim]').getByRole('button', { name: 'Copier le lien' }).first().click()
    const claim = await page.evaluate(() => navigator.clipboard.readText())
    expect(claim).toMatch(/#read=article:.*&claim=claim:/)
    // As somebody opens it who has no page of ours: an open one may still be writing its own address.
    await page.goto('about:blank')
    await page.goto(claim)
    await page.locator('[data-part=article-text] mark').first().waitFor()
  })

  it('prints the graph whole and what the panel says of it', async () => {
    const { page } = await started().open('#tool=plans')
    await settled(page)
    await page.evaluate(() => {
      window.print = () =>
        document.documentElement.setAttribute(
          'data-printed',
          String(document.querySelector('[data-part=print-sheet]') !== null),
        )
    })
    await choose(page, 'Garder', 'Imprimer')
    await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('true')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#root > header').isVisible()).toBe(false)
    await picture(page, 'print')
  })

  it.each([
    [1400, 'light'],
    [1400, 'dark'],
    [800, 'light'],
    [800, 'dark'],
  ] as const)('fits %i pixels in %s and has nothing serious against it', async (width, colorScheme) => {
    const { page, complaints } = await started().open('', { viewport: { width, height: 1000 }, colorScheme })
    await settled(page)
    for (const [tool, sign] of [
      ['plans', '[data-part=announcement]'],
      ['paths~country:IRN~country:SYR', '[data-part=path]'],
      ['expand~country:RUS', '[data-part=choice]'],
      ['month~2018-06', '[data-part=events]'],
      ['views', '[data-part=save-view]'],
    ] as const) {
      await page.goto(`${started().url}/#tool=${tool}&measure=degree,community`)
      await page.locator(sign).first().waitFor()
      await page.locator('[data-part=leaders] li').first().waitFor()
      expect(await overflows(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      await picture(page, `${sign.slice(1)}-${width}-${colorScheme}`)
    }
    expect(complaints).toEqual([])
  })
})
