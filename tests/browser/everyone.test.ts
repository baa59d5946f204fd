import { expect, it } from 'vitest'
import { drawnNodes, settled } from './canvas.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'
import { readsTexts } from './reads-texts.ts'

/** What the scripts of the page may weigh, packed, when it has come to rest; what is opened later is loaded later. */
const SCRIPT_BYTES = 400_000

inABrowser('the page, for everyone', started => {
  it('loads no script before it is needed', async () => {
    const { page } = await started().open()
    await settled(page)
    const weights = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => /\.m?js$/.test(name))
        .map(({ encodedBodySize }) => encodedBodySize),
    )
    const packed = weights.reduce((sum, bytes) => sum + bytes, 0)
    expect(packed).toBeGreaterThan(SCRIPT_BYTES / 2)
    expect(packed).toBeLessThan(SCRIPT_BYTES)
  })

  it('speaks French and English throughout, and remembers which', async () => {
    const { page } = await started().open('#select=country:IRQ')
    await settled(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('button', { name: 'Read in English' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('heading', { name: 'Iraq' }).waitFor()
    await page.getByRole('heading', { name: /cooperates with/ }).waitFor()
    await expect.poll(async () => (await drawnNodes(page)).map(node => node.label.split('\n')[0])).toContain('Russia')
    await picture(page, 'english')
    await page.reload()
    await page.getByRole('heading', { name: 'Iraq' }).waitFor()
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  })

  it.each([
    [1400, 'light'],
    [1400, 'dark'],
    [800, 'light'],
    [800, 'dark'],
  ] as const)('fits %i pixels in %s and has nothing serious against it', async (width, colorScheme) => {
    const { page, complaints } = await started().open('', { viewport: { width, height: 1000 }, colorScheme })
    await settled(page)
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, `overview-${width}-${colorScheme}`)
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /Sécurité/ })
      .first()
      .click()
    await page.locator('[data-part=article-text]').waitFor()
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, `article-${width}-${colorScheme}`)
    await page.getByRole('radio', { name: 'Tableau' }).click()
    await page.getByRole('grid').waitFor()
    expect(await overflows(page)).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await picture(page, `table-${width}-${colorScheme}`)
    expect(complaints).toEqual([])
  })

  it('lets a reader choose the dark against the system, and remembers it', async () => {
    const { page } = await started().open('', { colorScheme: 'light' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    const toggle = page.getByRole('button', { name: /Apparence/ })
    await toggle.click()
    await toggle.click()
    await expect.poll(() => toggle.getAttribute('aria-label')).toContain('Sombre')
    await expect.poll(ground).not.toBe(light)
    await page.reload()
    await expect.poll(ground).not.toBe(light)
  })

  it('says the canvas in a table that keys sort, with the same selection', async () => {
    const { page } = await started().open('#view=table&select=country:RUS')
    const grid = page.getByRole('grid', { name: 'Entités' })
    await grid.waitFor()
    expect(await grid.locator('tr[aria-selected=true]').textContent()).toContain('Russie')
    const names = () => grid.getByRole('rowheader').allTextContents()
    await grid.getByRole('columnheader', { name: 'Nom' }).focus()
    await page.keyboard.press('Enter')
    const upward = (await names()).sort(new Intl.Collator('fr', { numeric: true }).compare)
    await expect.poll(names).toEqual(upward)
    await page.keyboard.press('Enter')
    await expect.poll(names).toEqual(upward.reverse())
    await grid.getByRole('row', { name: /Irak/ }).first().click()
    await page.getByRole('complementary').getByRole('heading', { name: 'Irak' }).waitFor()
    await page.getByRole('tab', { name: 'Relations' }).click()
    await page
      .getByRole('grid', { name: 'Relations' })
      .getByRole('row', { name: /coopère avec/ })
      .first()
      .click()
    await page.getByRole('complementary').locator('blockquote').first().waitFor()
  })

  it('can be walked through by keyboard: skip link, arrows on the canvas, Enter', async () => {
    const { page } = await started().open()
    await settled(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au graphe')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('stage')
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const said = async () => (await page.locator('main [role=status]').allTextContents()).join(' ')
    await expect.poll(said).toMatch(/, (Pays|Personne|Organisation|Lieu|Événement), \d+ relation/)
    await page.keyboard.press('Enter')
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor()
    await expect.poll(() => page.url()).toContain('select=')
  })

  it('keeps selection and graph in the address', async () => {
    const { page } = await started().open('#show=country:IRN,country:IRQ&select=country:IRN')
    await settled(page)
    expect((await drawnNodes(page)).map(node => node.id).sort()).toEqual(['country:IRN', 'country:IRQ'])
  })

  it('shows what is left of a view whose entities are not all there any more, however many it names', async () => {
    const gone = Array.from({ length: 600 }, (_, n) => `person:nobody-of-this-name-${n}`)
    const { page } = await started().open(`#show=country:IRN,${gone.join(',')},country:IRQ&select=country:IRN`)
    await settled(page)
    expect((await drawnNodes(page)).map(node => node.id).sort()).toEqual(['country:IRN', 'country:IRQ'])
    await page.getByText('600 entités de cette vue ne sont plus dans le graphe', { exact: false }).waitFor()
  })

  it('asks for neither the console nor the map nor a table before somebody does', async () => {
    const { page } = await started().open()
    await settled(page)
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    expect(loaded.filter(path => /\/canvas-[\w-]{8}\.js$/.test(path))).toHaveLength(1)
    expect(loaded.filter(path => /\/(console|world-map|bar-table|tables)-/.test(path))).toEqual([])
  })

  it('stands at twice the size: nothing is cut off, and what is asked for comes into sight', async () => {
    // A browser that shows everything twice as large has half the window to show it in.
    const { page, complaints } = await started().open('', {
      viewport: { width: 700, height: 450 },
      deviceScaleFactor: 2,
    })
    await settled(page)
    for (const [view, sign] of [
      ['Graphe', page.getByRole('application')],
      ['Carte', page.getByRole('group', { name: 'Carte des pays en relation' })],
      ['Tableau', page.getByRole('grid', { name: 'Entités' })],
      ['Cypher', page.getByRole('textbox', { name: 'Requête Cypher' })],
    ] as const) {
      await page.getByRole('radio', { name: view }).click()
      await sign.waitFor()
      await page.locator('[role=progressbar]').waitFor({ state: 'detached' })
      expect(await overflows(page), view).toBe(false)
      expect(await seriousFindings(page), view).toEqual([])
    }
    await page.goto(`${started().url}/#tool=plans`)
    const plan = page.locator('[data-part=announcement]').first()
    await plan.waitFor()
    expect(await overflows(page)).toBe(false)
    await plan.getByRole('button').first().scrollIntoViewIfNeeded()
    await picture(page, 'twice-as-large')
    expect(complaints).toEqual([])
  })

  it.each([
    ['a prototype', '#show=__proto__&x=1'],
    ['an entity that is not there', '#show=country:XXX'],
    ['100,000 letters', `#${'a'.repeat(100_000)}`],
    ['broken escapes', '#%zz=%'],
  ])('stands an address that is junk: %s', async (_, junk) => {
    const { page, complaints } = await started().open(junk)
    await settled(page)
    await page.getByText('Voici le graphe de départ').waitFor()
    expect((await drawnNodes(page)).length).toBeGreaterThan(10)
    expect(complaints).toEqual([])
  })

  it('says what to do when the server fails, and tries again', async () => {
    const { page } = await started().open('', {})
    await page.route('**/api/v1/**', route => route.abort())
    await page.reload()
    await page.getByRole('main').getByText('Le serveur ne répond pas').waitFor()
    await picture(page, 'offline')
    await page.unroute('**/api/v1/**')
    await page.getByRole('main').getByRole('button', { name: 'Réessayer' }).click()
    await settled(page)
  })

  it('reads a pasted article on trial, adds it, and shows hostile text as text', async () => {
    await readsTexts(started().url)
    const { page, complaints } = await started().open()
    await settled(page)
    await page.getByRole('button', { name: 'Ajouter un article' }).click()
    const dialog = page.getByRole('dialog')
    const text = `Le ministre <img src=x onerror="document.title='pwned'"> et <script>document.title='pwned'</script> la suite.\n\nLa Turquie soutient le Qatar. Le président turc Recep Tayyip Erdogan a rencontré l'émir à Doha le 3 mars 2019.\n\nSelon Riyad, l'Iran a attaqué le Yémen lundi.`
    await dialog.getByLabel('Texte de l’article').fill(text)
    await dialog.getByLabel(/Titre/).fill('<b>Titre</b>')
    await dialog.getByRole('button', { name: 'Essayer la lecture' }).click()
    await dialog.getByText(/Lu : \d+ entités/).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    const read = dialog.getByRole('region', { name: 'Le texte, tel que lu' })
    expect(await read.locator('[data-mention=Country]').allTextContents()).toEqual(
      expect.arrayContaining(['Turquie', 'Qatar']),
    )
    await dialog.getByText('soutient', { exact: true }).first().hover()
    await expect
      .poll(async () => (await read.locator('mark').allTextContents()).join(''))
      .toBe('La Turquie soutient le Qatar.')
    // What only somebody said is not shown as a fact, and a weekday is no day while the article has none.
    await dialog.locator('label', { hasText: 'combat' }).getByText('rapporté').waitFor()
    expect(await dialog.locator('[data-part=undated]').textContent()).toContain('« lundi »')
    await dialog.getByLabel('Publié par').fill('Gazette de Doha')
    await dialog.getByLabel(/Date de publication/).fill('2019-03-06')
    await dialog.getByRole('button', { name: 'Essayer la lecture' }).click()
    await dialog.getByText('4 mars 2019').waitFor()
    expect(await dialog.locator('[data-part=undated]').count()).toBe(0)
    const [beside, list] = [await read.boundingBox(), await dialog.locator('[data-part=found]').first().boundingBox()]
    expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(list?.x ?? 0)
    await picture(page, 'add')
    await dialog.getByRole('button', { name: 'Ajouter au graphe' }).click()
    await page.getByText('Article ajouté').waitFor()
    await page.locator('[data-part=article-text]').waitFor()
    await page.getByRole('complementary').getByText('Gazette de Doha').first().waitFor()
    expect(await page.locator('[data-part=article-text]').textContent()).toContain('<script>')
    expect(await page.locator('[data-part=article-text] img, [data-part=article-text] script, aside b').count()).toBe(0)
    expect(await page.title()).toBe('Entente')
    expect(complaints).toEqual([])
  })

  it('shows the text that was taken from a page beside what was understood of it', async () => {
    await readsTexts(started().url)
    const { page, complaints } = await started().open()
    await settled(page)
    await page.getByRole('button', { name: 'Ajouter un article' }).click()
    const dialog = page.getByRole('dialog')
    const body = 'La Turquie soutient le Qatar. Le Maroc et le Sénégal ont signé un accord à Rabat le 4 mars 2019.'
    const html = `<html><head><title>Un accord</title></head><body><nav>Menu</nav><article><h1>Un accord</h1><p>${body}</p></article></body></html>`
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.getByRole('button', { name: /fichier/i }).click(),
    ])
    await chooser.setFiles({ name: 'accord.html', mimeType: 'text/html', buffer: Buffer.from(html) })
    await dialog.getByRole('button', { name: 'Essayer la lecture' }).click()
    const read = dialog.getByRole('region', { name: 'Le texte, tel que lu' })
    await read.waitFor()
    expect(await read.textContent()).toContain(body)
    expect(await read.textContent()).not.toContain('Menu')
    await dialog.getByText('soutient', { exact: true }).first().hover()
    await expect
      .poll(async () => (await read.locator('mark').allTextContents()).join(''))
      .toBe('La Turquie soutient le Qatar.')
    expect(complaints).toEqual([])
  })
})
