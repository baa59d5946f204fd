import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  createClient,
  type EntenteClient,
  NoAnswerError,
  ProblemError,
  UnexpectedAnswerError,
} from '../../model/client.ts'
import { apiRoutes } from '../../server/routes/api.ts'
import { heldInEnglish, heldInFrench, russiaBacksSyria, seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

const routes = apiRoutes({} as never).map(({ method, path }) => ({
  name: `${method.toUpperCase()} ${path}`,
  pattern: new RegExp(`^${method.toUpperCase()} /api/v1${path.replace(/\{\w+\}/g, '[^/?]+')}(?:\\?|$)`),
}))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

onOneStore('the client', store => {
  let api: Served
  let client: EntenteClient
  const asked = new Set<string>()
  beforeAll(async () => {
    api = await served(store())
    for (const article of [seedArticle, heldInFrench, russiaBacksSyria]) await write(api.graph, article)
    client = createClient({
      server: `http://127.0.0.1:${api.port}/`,
      fetch: (address, init) => {
        const { pathname, search } = new URL(String(address))
        const told = `${init?.method} ${pathname}${search}`
        for (const { name, pattern } of routes) if (pattern.test(told)) asked.add(name)
        return fetch(address, init)
      },
    })
  })
  afterAll(() => api?.close())

  it('asks by every route, and knows each answer', async () => {
    const { results } = await client.search({ q: 'Iraq', kinds: ['Country'] })
    const id = results[0]?.id as string
    expect(id).toBe('country:IRQ')
    expect((await client.entity(id)).entity.id).toBe(id)
    const near = await client.neighbors(id, { limit: 5, languages: ['fr'], asOf: '2019-12-31' })
    expect(near.edges.length).toBe(5)
    // As many ids as an address cannot hold are sent in a body.
    const many = Array.from({ length: 900 }, (_, i) => `person:nobody-${i}`)
    expect((await client.subgraph({ ids: [id, ...many], depth: 0 })).missing).toHaveLength(900)
    expect((await client.subgraph({ ids: [id], depth: 0 })).nodes).toHaveLength(1)
    expect((await client.paths({ from: 'country:SYR', to: 'country:RUS' })).paths.length).toBeGreaterThan(0)
    const { relations } = await client.relations({ types: ['SUPPORTS'], minConfidence: 0.1, undated: true })
    const relation = relations[0]?.relation.id as string
    expect((await client.relation(relation)).claims.length).toBeGreaterThan(0)
    expect((await client.events({ status: ['planned', 'held'], limit: 1 })).events).toHaveLength(1)
    expect((await client.timeline({ bucket: 'year' })).buckets.map(({ bucket }) => bucket)).toContain('2018')
    expect((await client.delays({ types: ['PARTICIPATED_IN'] })).delays.length).toBeGreaterThan(0)
    const { articles } = await client.articles({ q: 'Berlin' })
    const article = articles[0]?.id as string
    expect((await client.article(article)).text).toBe(heldInFrench.text)
    expect((await client.sentences(article, { at: 3 })).sentences).toHaveLength(1)
    const given = { text: heldInEnglish.text, publishedAt: '2019-03-14', publisher: 'Reuters' }
    expect((await client.previewArticle(given)).events.length).toBeGreaterThan(0)
    expect((await client.addArticle(given)).created).toBe(true)
    expect((await client.withdrawArticle(article, { reason: 'a test' })).article.withdrawn?.reason).toBe('a test')
    expect((await client.restoreArticle(article)).changed).toBe(true)
    const lines = await all(client.addArticles([given]))
    expect(lines.at(-1)).toEqual({ type: 'summary', added: 0, known: 1, failed: 0 })
    const job = await client.addArticlesLater([given])
    await expect.poll(async () => (await client.job(job.id)).state).toBe('done')
    expect(await all(client.jobResults(job.id))).toHaveLength(2)
    expect((await client.cancelJob(job.id)).state).toBe('done')
    expect((await client.cypher({ query: 'RETURN $x AS x', params: { x: 1 } })).rows).toEqual([[1]])
    const rows = await all(client.cypherRows({ query: 'UNWIND [1, 2] AS x RETURN x' }))
    expect(rows).toEqual([{ x: 1 }, { x: 2 }, expect.objectContaining({ truncated: false })])
    expect((await client.schema()).labels.length).toBeGreaterThan(0)
    expect((await client.stats()).articles).toBe(4)
    expect((await client.outlets()).outlets.length).toBeGreaterThan(0)
    expect((await client.measures({ algorithm: 'pagerank', limit: 3 })).results).toHaveLength(3)
    await client.noteFeed({ url: 'https://example.org/feed.xml', outcome: 'unchanged', added: 0, failed: 0 })
    expect((await client.feeds()).feeds).toHaveLength(1)
    await client.proposals({ state: 'open' })
    const pair = { left: 'country:IRQ', right: 'country:SYR' }
    expect((await client.compare(pair)).left.entity.id).toBe('country:IRQ')
    const { created: _, ...judgement } = await client.judge({ ...pair, verdict: 'different' })
    expect((await client.judgements()).judgements).toEqual([judgement])
    expect((await client.withdrawJudgement(judgement.id)).id).toBe(judgement.id)
    expect(await client.importJudgements([judgement])).toEqual({ added: 1, known: 0 })
    const { response, truncated } = await client.subgraphFile({ ids: [id], depth: 0, format: 'graphml' })
    expect([await response.text(), truncated]).toEqual([expect.stringContaining('<graphml'), false])
    expect(await (await client.dossier({ ids: [id], depth: 0, lang: 'fr' })).response.text()).toContain('lang="fr"')
    const placed = { ids: [id], depth: 1, positions: { [id]: { x: 1, y: 2 } } }
    expect(await (await client.dossier(placed)).response.text()).toContain('<svg')
    expect(await (await client.exportFile({ format: 'ndjson', types: ['MET'] })).response.text()).toContain('"MET"')
    expect(await client.jsonldContext()).toHaveProperty('@context')
    expect((await all(client.changes({ limit: 2 }))).map(({ type }) => type)).toEqual([
      'article.added',
      'article.added',
    ])
    for await (const change of client.liveChanges({ since: (await all(client.changes()))[0]?.cursor as string })) {
      expect(change.type).toBe('article.added')
      break
    }
    expect((await client.pairs({ limit: 3 })).pairs.length).toBeGreaterThan(0)
    expect((await client.disputes({ limit: 3 })).disputes).toEqual(expect.any(Array))
    expect((await client.tellers()).outlets.length).toBeGreaterThan(0)
    const tellers = { aLanguages: ['fr'], bLanguages: ['en'] }
    expect((await client.worlds(tellers)).counts).toEqual(expect.any(Object))
    expect((await client.worlds({ ...tellers, ids: [id, ...many] })).counts).toEqual(expect.any(Object))
    const { decision } = await client.decide({ kind: 'note', about: id, text: 'to look at' })
    expect((await client.undo(decision.id)).changed).toBe(true)
    expect((await client.journal({ limit: 5 })).decisions.map(({ kind }) => kind)).toContain('note')
    const backup = await (await client.backup()).blob()
    expect((await all(client.restore(backup, { replace: true }))).at(-1)).toMatchObject({ type: 'restored' })
    expect(routes.map(({ name }) => name).filter(name => !asked.has(name))).toEqual([])
  })

  it('reads lists to their ends, a part at a time', async () => {
    const { events, relations } = await client.stats()
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
    expect(await all(client.each.events({ limit: 2 }))).toHaveLength(sum(events))
    const listed = await all(client.each.relations({ limit: 7 }))
    expect(new Set(listed.map(({ relation }) => relation.id)).size).toBe(sum(relations))
    expect(await all(client.each.articles({ limit: 1 }))).toHaveLength(4)
    const ids = ['country:IRQ']
    const whole = await client.subgraph({ ids, depth: 2, limit: 2000 })
    const parts = await all(client.each.subgraph({ ids, depth: 2, limit: 9 }))
    expect(parts.length).toBeGreaterThan(2)
    expect(new Set(parts.flatMap(({ edges }) => edges.map(({ id }) => id)))).toEqual(
      new Set(whole.edges.map(({ id }) => id)),
    )
    const [{ relation } = { relation: { id: '' } }] = listed
    expect(await all(client.each.claims(relation.id, { limit: 1 }))).toEqual(
      (await client.relation(relation.id)).claims,
    )
    expect((await all(client.each.neighbors('country:IRQ', { limit: 3 }))).flatMap(({ edges }) => edges)).toEqual(
      (await client.neighbors('country:IRQ', { limit: 2000 })).edges,
    )
    for await (const event of client.each.events({ limit: 1 })) {
      expect(event.event.kind).toBe('Event')
      break
    }
  })

  it('tells of live changes as they come, and leaves when its signal fires', async () => {
    const leaving = new AbortController()
    const live = client.liveChanges({}, { signal: leaving.signal })
    const next = live.next()
    // It is connected once a change reaches it.
    let told = false
    next.then(() => {
      told = true
    })
    let added = 0
    await expect
      .poll(async () => {
        await client.addArticle({ text: `Iran accused Iraq. It was accusation ${added++}.`, publishedAt: '2020-01-01' })
        return told
      })
      .toBe(true)
    expect((await next).value).toMatchObject({ type: 'article.added' })
    const rest = all(live)
    leaving.abort(new Error('enough'))
    await expect(rest).rejects.toThrow('enough')
  })

  it('throws what a problem says, typed', async () => {
    const missing = await client.entity('country:ATL').catch((error: unknown) => error)
    expect(missing).toBeInstanceOf(ProblemError)
    const { type, status, detail, instance, next, problem } = missing as ProblemError
    expect([type, status]).toEqual(['/problems/not-found', 404])
    for (const text of [detail, instance, next]) expect(text).toBeTruthy()
    expect(problem.title).toBeTruthy()
    const refused = await client.events({ limit: 1000 }).catch((error: unknown) => error)
    expect((refused as ProblemError).problem.errors).toEqual([expect.objectContaining({ path: 'limit' })])
  })

  it('tells who does not answer from who answers something else, and ends at a signal', async () => {
    const stranger = createServer((req, res) => {
      if (req.url?.includes('stats'))
        res.writeHead(200, { 'content-type': 'application/json' }).end('{"articles":"many"}')
      if (req.url?.includes('schema')) res.writeHead(502).end('<html>Bad gateway</html>')
      // Nothing is answered to the rest.
    })
    await new Promise<void>(ready => stranger.listen(0, '127.0.0.1', ready))
    const { port } = stranger.address() as AddressInfo
    const lost = createClient({ server: `http://127.0.0.1:${port}` })
    await expect(lost.stats()).rejects.toBeInstanceOf(UnexpectedAnswerError)
    await expect(lost.schema()).rejects.toMatchObject({ type: 'about:blank', status: 502 })
    const leaving = new AbortController()
    const never = lost.outlets({}, { signal: leaving.signal })
    leaving.abort(new Error('no longer wanted'))
    await expect(never).rejects.toThrow('no longer wanted')
    stranger.closeAllConnections()
    await new Promise(closed => stranger.close(closed))
    await expect(lost.stats()).rejects.toBeInstanceOf(NoAnswerError)
  })

  it('is told in a header what a form has no place for, with the way to the rest', async () => {
    const path = '/api/v1/subgraph?ids=country:IRQ&depth=2&limit=3'
    const cut = await api.ask(`${path}&format=graphml`)
    expect(cut.headers['entente-truncated']).toMatch(/^\?1;next="[\w-]+"$/)
    const link = /^<([^>]+)>; rel="next"$/.exec(String(cut.headers.link))?.[1] as string
    const rest = await api.ask(link)
    expect([rest.status, rest.headers['content-type']]).toEqual([200, cut.headers['content-type']])
    expect((await api.ask('/api/v1/events?limit=1')).headers['entente-truncated']).toMatch(/^\?1;hidden=\d+;next="/)
    expect((await api.ask('/api/v1/events?limit=200')).headers['entente-truncated']).toBeUndefined()
    const body = { ids: ['country:IRQ'], depth: 2, limit: 3, format: 'gexf' }
    const sent = await api.ask('/api/v1/subgraph', { body })
    expect([sent.headers['entente-truncated'], sent.headers.link]).toEqual([expect.stringMatching(/^\?1/), undefined])
    expect((await client.subgraphFile({ ids: ['country:IRQ'], depth: 2, limit: 3, format: 'csv' })).truncated).toBe(
      true,
    )
  })
})
