import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { readCsv } from '../formats/read-csv.ts'
import { inABrowser } from './in-a-browser.ts'
import { overflows, picture, seriousFindings } from './page-under-test.ts'

const editor = (page: Page) => page.getByRole('textbox', { name: 'Requête Cypher' })
const grid = (page: Page) => page.getByRole('grid', { name: 'Lignes de la réponse' })

async function ask(page: Page, query: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('ControlOrMeta+a')
  // Inserted at once, as by pasting: typed letter by letter, brackets and quotation marks would close themselves.
  await page.keyboard.insertText(query)
}

async function run(page: Page, query: string): Promise<void> {
  await ask(page, query)
  await page.keyboard.press('ControlOrMeta+Enter')
}

inABrowser('the Cypher console', started => {
  const visited: Page[] = []
  const visit = async (hash = '#view=console', options: BrowserContextOptions = {}) => {
    const opened = await started().open(hash, options)
    visited.push(opened.page)
    return opened
  }
  // Pages left open go on drawing, at the cost of those that follow.
  afterEach(async () => {
    for (const page of visited.splice(0)) await page.context().close()
  })

  it('is reached from the views, by address too, and runs a query from the keyboard', async () => {
    const { page, complaints } = await visit('')
    await page.getByRole('radio', { name: 'Cypher' }).click()
    await run(page, 'MATCH (c:Country) RETURN c.name AS pays, c.mentions AS mentions ORDER BY pays LIMIT 4')
    await grid(page).waitFor()
    expect(await grid(page).getByRole('row').count()).toBe(5)
    await page.getByText(/^4 lignes · \d+/).waitFor()
    expect(new URL(page.url()).hash).toContain('view=console')
    await picture(page, 'console')
    expect(complaints).toEqual([])
  })

  it('completes labels, types, properties and parameters from the store', async () => {
    const { page } = await visit()
    await ask(page, 'MATCH (c:Cou')
    await page.keyboard.press('Control+Space')
    await page.getByRole('option', { name: /^Country/ }).waitFor()
    await picture(page, 'console-completion')
    await ask(page, 'MATCH (c:Country)-[:REPR')
    await page.keyboard.press('Control+Space')
    await page.getByRole('option', { name: /^REPRESENTS/ }).waitFor()
    await ask(page, 'MATCH (c:Country) RETURN c.is')
    await page.keyboard.press('Control+Space')
    await page.getByRole('option', { name: 'iso3' }).waitFor()
  })

  it('marks a fault as one types, and leads to the place where the server finds one', async () => {
    const { page, complaints } = await visit()
    await ask(page, 'MATCH (n) RETRN n')
    await page.locator('.cm-lintRange-error').waitFor()
    await page.keyboard.press('ControlOrMeta+Enter')
    const alert = page.getByRole('alert')
    await alert.getByText('La requête ne peut pas être exécutée').waitFor()
    await alert.getByRole('button', { name: /Aller à la ligne 1, colonne \d+/ }).click()
    expect(await editor(page).evaluate(element => element.contains(document.activeElement))).toBe(true)
    await picture(page, 'console-fault')
    expect(complaints).toEqual([])
  })

  it('refuses what writes, and says what to do instead', async () => {
    const { page } = await visit()
    await run(page, 'CREATE (n:Country) RETURN n')
    await page.getByRole('alert').getByText('La console ne fait que lire').waitFor()
  })

  it('takes parameters as JSON, and says when they are none', async () => {
    const { page } = await visit()
    await page.getByRole('button', { name: 'Paramètres' }).click()
    await page.getByRole('textbox', { name: 'Paramètres, en JSON' }).fill('{"id": ')
    await page.getByText('Il faut un objet JSON').waitFor()
    await page.getByRole('textbox', { name: 'Paramètres, en JSON' }).fill('{"id": "country:IRN"}')
    await run(page, 'MATCH (c:Country {id: $id}) RETURN c.iso3 AS code')
    await grid(page).getByText('IRN').waitFor()
  })

  it('shows thousands of rows by the few that are in sight, and goes among them with keys', async () => {
    const { page, complaints } = await visit()
    await run(page, 'UNWIND range(1, 9000) AS n RETURN n, n * n AS carre')
    await grid(page).waitFor()
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('9001')
    expect(await grid(page).getByRole('row').count()).toBeLessThan(80)
    await grid(page).getByRole('gridcell').first().focus()
    await page.keyboard.press('Control+End')
    await grid(page).getByText('81000000', { exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Valeur de carre' }).getByText('81000000').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('8999.1')
    expect(complaints).toEqual([])
  })

  it('hands the entities of an answer to the graph', async () => {
    const { page } = await visit()
    await run(page, "MATCH (c:Country) WHERE c.iso3 IN ['IRN', 'IRQ', 'SYR'] RETURN c")
    await page.getByRole('button', { name: 'Voir 3 entités dans le graphe' }).click()
    await page.getByText(/^3 entités/).waitFor()
    expect(await page.getByRole('radio', { name: 'Graphe' }).getAttribute('aria-checked')).toBe('true')
  })

  it('saves what it shows as files, safe for a spreadsheet', async () => {
    const { page } = await visit()
    await run(page, "RETURN '=1+1' AS formule, 'a,\"b\"' AS texte, 3 AS nombre")
    const fileAs = async (format: string): Promise<string> => {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: `Télécharger en ${format}` }).click()
      return readFileSync(await (await saved).path(), 'utf8')
    }
    expect(readCsv(await fileAs('CSV'))).toEqual([
      ['formule', 'texte', 'nombre'],
      ["'=1+1", 'a,"b"', '3'],
    ])
    expect(JSON.parse(await fileAs('JSON'))).toEqual([{ formule: '=1+1', texte: 'a,"b"', nombre: 3 }])
  })

  it('shows a plan without running the query', async () => {
    const { page } = await visit()
    await ask(page, 'MATCH (c:Country) RETURN c LIMIT 1')
    await page.getByRole('button', { name: 'Plan' }).click()
    await page.getByText('qui n’a pas été exécutée').waitFor()
    expect(await page.locator('[data-part=operator]').count()).toBeGreaterThan(1)
  })

  it('keeps what was run and what was saved, across visits, beside the examples', async () => {
    const { page } = await visit()
    await run(page, 'RETURN 42 AS reponse')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByRole('textbox', { name: 'Nom de la requête' }).fill('La réponse')
    await page.keyboard.press('Enter')
    await page.reload()
    await page.getByRole('button', { name: 'Requêtes' }).click()
    await picture(page, 'console-library')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('tab', { name: 'Historique' }).click()
    await page.getByRole('button', { name: 'RETURN 42 AS reponse', exact: true }).waitFor()
    await page.getByRole('tab', { name: 'Enregistrées' }).click()
    await page.getByRole('button', { name: /^La réponse/ }).click()
    await page.keyboard.press('Escape')
    await page.getByText('RETURN 42 AS reponse').first().waitFor()
  })

  it.each([
    [1400, 'light'],
    [1400, 'dark'],
    [800, 'light'],
    [800, 'dark'],
  ] as const)(
    'fits %i pixels in %s and has nothing serious against it, in both languages',
    async (width, colorScheme) => {
      const { page, complaints } = await visit('#view=console', {
        viewport: { width, height: 1000 },
        colorScheme,
      })
      await run(
        page,
        "// commentaire\nMATCH (c:Country)-[r]-(o:Entity) WHERE c.name STARTS WITH 'I' RETURN c, r, o, size(o.names) LIMIT 25",
      )
      await grid(page).waitFor()
      await picture(page, `console-${width}-${colorScheme}`)
      expect(await overflows(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Read in English' }).click()
      await page.getByRole('textbox', { name: 'Cypher query' }).waitFor()
      await page.getByRole('tab', { name: 'JSON' }).click()
      expect(await seriousFindings(page)).toEqual([])
      expect(complaints).toEqual([])
    },
  )

  it('stands on a screen of 400 by 800 with rows of an answer, and with nothing beside the page', async () => {
    const { page } = await visit('#view=console', { viewport: { width: 400, height: 800 } })
    await run(page, 'MATCH (e:Entity) RETURN e.id LIMIT 30')
    await grid(page).waitFor()
    expect(await page.locator('[data-part=rows]').evaluate(box => box.clientHeight)).toBeGreaterThan(100)
    expect(await overflows(page)).toBe(false)
  })

  it('points at the line of the query as it was typed when its plan cannot be made', async () => {
    const { page } = await visit()
    await ask(page, 'MATCH (n)\nRETRN n')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Plan', exact: true }).click()
    await page
      .getByText(/line 2, column/)
      .first()
      .waitFor()
    expect(await page.getByText(/line 3, column/).count()).toBe(0)
  })

  it('takes Enter for a new line behind a name that is new or written out', async () => {
    const { page } = await visit()
    await editor(page).click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.clock.install()
    for (const line of ['RETURN 1 AS x', 'ORDER BY x']) {
      await page.keyboard.type(line)
      // By then any completion has come, and would take Enter for itself.
      await page.clock.runFor(1000)
      await page.keyboard.press('Enter')
    }
    expect((await editor(page).innerText()).split('\n').slice(0, 2)).toEqual(['RETURN 1 AS x', 'ORDER BY x'])
  })

  it('stops a query on demand, after which others run', async () => {
    const { page } = await visit()
    await run(page, 'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b RETURN sum(a * b)')
    await page.getByRole('button', { name: 'Arrêter' }).click()
    await page.getByText('Requête arrêtée.').waitFor()
    // The engine cannot cancel: it is replaced, for which it takes a moment.
    const answers = async () => {
      const asked = await fetch(`${started().url}/api/v1/cypher`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'RETURN 1 AS un' }),
      })
      return asked.status
    }
    await expect.poll(answers).toBe(200)
    await run(page, 'RETURN 1 AS un')
    await page.getByText(/^1 ligne · /).waitFor()
  })
})
