import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CrateMetadata, crateGraphFile, crateMetadataFile, isSealIntact } from '../../model/crate.ts'
import { Graph, RelationClaim } from '../../model/graph.ts'
import { announced, denied, heldInEnglish, heldInFrench, russiaBacksSyria, write } from '../graph/articles.ts'
import { onEveryStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const hostile = '</script><img src=x onerror=alert(1)>\u202e txet'

onEveryStore('a dossier', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
    for (const article of [announced, heldInFrench, heldInEnglish, denied, russiaBacksSyria])
      await write(api.graph, article)
    const told = { license: 'CC-BY-4.0', author: hostile, title: hostile, publishedAt: '2019-05-01', publisher: 'AFP' }
    const body = { text: 'Iran accused Israel of sabotage.', lang: 'en', ...told }
    expect((await api.ask('/api/v1/articles', { body })).status).toBe(201)
  })
  afterAll(() => api?.close())

  const page = async (query = '') => {
    const { status, headers, text } = await api.ask(`/api/v1/dossier${query}`)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    return text
  }
  const crate = async (query = '') => {
    const { status, bytes } = await api.ask(`/api/v1/dossier?format=rocrate${query}`)
    expect(status).toBe(200)
    const files = unzipSync(bytes)
    const metadata = Buffer.from(files[crateMetadataFile] as Uint8Array).toString()
    return { files, metadata, graph: CrateMetadata.parse(JSON.parse(metadata))['@graph'] }
  }
  const everything = async () => Graph.parse((await api.ask('/api/v1/export')).json)

  it('holds every quote of a selection, with its outlet, its rule, and the hash of its text', async () => {
    const text = await page('?lang=fr')
    const { claims = [], edges } = await everything()
    expect(claims.length).toBeGreaterThan(5)
    for (const { quote, rule, outlet, article } of claims) {
      expect(text).toContain(`<bdi>${quote.replaceAll("'", '&#39;')}</bdi>`)
      expect(text).toContain(`<code>${rule}</code>`)
      if (outlet) expect(text).toContain(`<bdi>${outlet.labels?.fr ?? outlet.name}</bdi>`)
      expect(text).toContain(sha256((await api.graph.article(article.id)).text))
    }
    for (const { id } of edges) expect(text).toContain(`id="${id}"`)
    expect(text).toContain('<html lang="fr">')
    expect(text).toContain('<a href="https://example.org/berlin"')
  })

  it('says what was asked for, who asked, and what of it the store does not have', async () => {
    const asked =
      'question=Who%20met%20whom%3F&by=Ada&ids=country:FRA,country:ATL&depth=0&asOf=2019-03-14&outlets=unnamed'
    const text = await page(`?${asked}`)
    expect(text).toContain('<title>Who met whom?</title>')
    for (const said of [
      'Prepared by Ada',
      'country:ATL',
      '14 Mar 2019',
      'articles that name no outlet',
      'Made on 1 January 2026',
    ])
      expect(text).toContain(said)
    expect(await page()).toContain('All that the store holds')
  })

  it('keeps to the chosen relations', async () => {
    const { edges } = await everything()
    const [one, other] = edges.map(({ id }) => id)
    const text = await page(`?relations=${one}`)
    expect(text).toContain(`id="${one}"`)
    expect(text).not.toContain(`id="${other}"`)
  })

  it('tells who states and who denies what is disputed', async () => {
    const text = await page('?ids=country:FRA,country:DEU&depth=1')
    const disputed = /<section id="disputed">.*?<\/section>/s.exec(text)?.[0] ?? ''
    expect(disputed).toMatch(/Stated by<\/dt><dd>[^\n]*Reuters[^\n]*Denied by<\/dt><dd>[^\n]*RT/)
    expect(await page('?ids=country:RUS,country:SYR&depth=0')).toContain('Nothing in this dossier is disputed')
  })

  it('leaves what articles say text, and lets nothing run or load', async () => {
    const text = await page()
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toMatch(/<(?:script|img|iframe|object|embed|link|base|form)\b/i)
    expect(text).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/)
    expect(text).not.toMatch(/<[^>]*\s(?:src|srcset|style|on\w+)=|@import|url\(/i)
  })

  it('draws the same picture of the same graph, or nodes where they are put', async () => {
    const picture = (text: string) => /<svg.*<\/svg>/s.exec(text)?.[0]
    const query = '?ids=country:RUS,country:SYR&depth=0'
    const drawn = picture(await page(query))
    expect(drawn).toMatch(/role="img" aria-labelledby="picture-title"/)
    expect(picture(await page(query))).toBe(drawn)
    const positions = { 'country:RUS': { x: 0, y: 0 }, 'country:SYR': { x: 321, y: 123 } }
    const body = { ids: Object.keys(positions), depth: 0, positions }
    const { text } = await api.ask('/api/v1/dossier', { body })
    expect(picture(text)).toContain('321')
    expectProblem(
      await api.ask('/api/v1/dossier', { body: { ...body, positions: { 'country:RUS': { x: '<' } } } }),
      400,
    )
  })

  it('tells the decisions of people on what is in it', async () => {
    const { json } = await api.ask('/api/v1/articles?limit=1&outlets=unnamed')
    expect(json).toBeDefined()
    const judgement = {
      left: 'country:RUS',
      right: 'country:SYR',
      verdict: 'different',
      reason: 'two states',
      by: 'Ada',
    }
    const { status, json: made } = await api.ask('/api/v1/identity/judgements', { body: judgement })
    expect(status).toBe(201)
    const note = { kind: 'note', about: 'country:RUS', text: '<i>a note</i>' }
    expect((await api.ask('/api/v1/journal', { body: note })).status).toBe(201)
    const text = await page('?ids=country:RUS&lang=fr')
    expect(text).toContain('Note sur Russie : &lt;i&gt;a note&lt;/i&gt;')
    expect(text).toContain('motif : two states')
    expect(text).toContain('par Ada')
    await api.ask(`/api/v1/identity/judgements/${(made as { id: string }).id}`, { method: 'DELETE' })
    expect(await page('?ids=country:RUS&lang=fr')).not.toContain('two states')
  })

  it('names a withdrawn article, and holds none of its quotes', async () => {
    const { articles } = await api.graph.articles({ limit: 200 } as never)
    const berlin = articles.find(({ url }) => url === heldInEnglish.given.url)?.id as never
    await api.graph.withdrawArticle(berlin, { at: '2026-01-01T00:00:00.000Z', reason: 'retracted' })
    const text = await page('?ids=country:FRA,country:DEU&depth=0')
    expect(text).toContain('Withdrawn, and not counted above: the article “The Berlin meeting”')
    expect(text).toContain('reason: retracted')
    expect(text).not.toContain(heldInEnglish.text)
    await api.graph.restoreArticle(berlin, '2026-01-02T00:00:00.000Z')
  })

  it('is a research object with the size and the hash of every file in it', async () => {
    const { files, metadata, graph } = await crate('&question=Everything')
    expect(isSealIntact(metadata, sha256)).toBe(true)
    const root = graph.find(entity => entity['@id'] === './')
    const parts = root?.hasPart?.map(part => part['@id']) ?? []
    expect([...parts, crateMetadataFile].sort()).toEqual(Object.keys(files).sort())
    for (const part of parts) {
      const entity = graph.find(each => each['@id'] === part)
      expect([entity?.contentSize, entity?.sha256]).toEqual([
        String(files[part]?.length),
        sha256(files[part] as Uint8Array),
      ])
    }
    expect(root).toMatchObject({ name: 'Everything', '@type': ['Dataset'], license: { '@id': '#rights' } })
    // Every reference leads to an entity of the crate.
    const ids = new Set(graph.map(entity => entity['@id']))
    const led = [...metadata.matchAll(/\{\s*"@id": "([^"]+)"\s*\}/g)].map(([, id]) => id as string)
    expect(led.filter(id => !ids.has(id) && !id.startsWith('https://w3id.org/'))).toEqual([])
    const lines = Buffer.from(files[crateGraphFile] as Uint8Array)
      .toString()
      .trim()
      .split('\n')
    const claims = lines.flatMap(line => JSON.parse(line).claim ?? []).map(claim => RelationClaim.parse(claim))
    expect(claims).toEqual((await everything()).claims)
  })

  it('holds the texts that may be passed on, all, or none, as is asked', async () => {
    const texts = async (query: string) =>
      Object.entries((await crate(query)).files).flatMap(([name, bytes]) =>
        name.startsWith('texts/') ? [Buffer.from(bytes).toString()] : [],
      )
    expect(await texts('')).toEqual(['Iran accused Israel of sabotage.'])
    expect(await texts('&texts=none')).toEqual([])
    expect(await texts('&texts=all')).toHaveLength((await api.graph.stats()).articles)
  })

  it('answers what is wrong as a problem', async () => {
    expectProblem(await api.ask('/api/v1/dossier?ids=country:ATL'), 404)
    expectProblem(await api.ask('/api/v1/dossier?format=pdf'), 400)
    expectProblem(await api.ask('/api/v1/dossier?limit=3'), 400)
    expectProblem(await api.ask('/api/v1/dossier', { body: { question: '' } }), 400)
  })
})
