import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

onOneStore('addresses and their parameters', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
    await write(api.graph, seedArticle)
  })
  afterAll(() => api?.close())

  describe('a number', () => {
    it.each(['-1', '1e2', '0x10', '', '0', '1.5', '+5', ' 5', '%205', '10000000', 'ten', 'NaN', 'Infinity', '٣'])(
      'is not written %j',
      async limit => {
        expectProblem(await api.ask(`/api/v1/articles?limit=${encodeURI(limit)}`), 400)
      },
    )
    it('is given once', async () => {
      expectProblem(await api.ask('/api/v1/articles?limit=1&limit=2'), 400)
      expectProblem(await api.ask('/api/v1/articles?limit[a]=1'), 400)
      expectProblem(await api.ask('/api/v1/articles?limit[]=1'), 400)
    })
    it('says what was expected, and where', async () => {
      const problem = expectProblem(await api.ask('/api/v1/articles?limit=1e2'), 400)
      expect(problem.errors).toEqual([{ path: 'limit', message: 'expected a whole number' }])
    })
  })

  it.each([
    '/api/v1/articles?unknown=1',
    '/api/v1/articles?__proto__=1',
    '/api/v1/search?q=iran&constructor=1',
    '/api/v1/search',
    '/api/v1/search?q=',
    '/api/v1/search?q=%20',
    `/api/v1/search?q=${'x'.repeat(201)}`,
    '/api/v1/search?q=iran&kinds=Planet',
    '/api/v1/search?q=iran&kinds=',
    '/api/v1/subgraph?depth=1000',
    '/api/v1/subgraph?ids=nobody',
    '/api/v1/subgraph?ids=country:IRN,',
    '/api/v1/subgraph?happenedFrom=2018-02-30',
    '/api/v1/subgraph?publishedTo=99999-01-01',
    '/api/v1/subgraph?types=KNOWS',
    '/api/v1/paths?from=country:IRN',
    '/api/v1/paths?from=country:IRN&to=country:IRQ&maxLength=9',
    '/api/v1/events?status=never',
    '/api/v1/events?cursor=%22',
    '/api/v1/events?cursor=bnVsbA',
    '/api/v1/timeline?bucket=week',
    '/api/v1/entities/country:IRN/neighbors?direction=up',
    '/api/v1/entities/IRN',
    '/api/v1/entities/article:1',
    '/api/v1/relations/country:IRN',
    `/api/v1/entities/country:${'x'.repeat(5000)}`,
  ])('%s is refused', async path => {
    expectProblem(await api.ask(path), 400)
  })

  it.each([
    '/api/v1/entities/%zz',
    '/api/v1/search?q=%zz',
    '/api/v1/entities/country:%00',
    '/api/v1/entities/%c0%af',
    '/api/v1/search?q=%00',
    '/api/v1/search?q=%ff',
  ])('%s is refused', async path => {
    expectProblem(await api.ask(path), 400)
  })
  it.each([
    ['an entity', '/api/v1/entities/country:ATL'],
    ['an entity with a slash', '/api/v1/entities/country:%2F'],
    ['its neighbours', '/api/v1/entities/person:nobody/neighbors'],
    ['a relation', '/api/v1/relations/relation:0'],
    ['an article', '/api/v1/articles/article:0'],
    ['the end of a path', '/api/v1/paths?from=country:IRN&to=country:ATL'],
    ['the start of a subgraph', '/api/v1/subgraph?ids=country:ATL'],
    ['an address', '/api/v1/planets'],
    ['an address in another case', '/API/v1/stats'],
    ['an address with a slash too many', '/api/v1/stats/'],
    ['a version', '/api/v2/stats'],
  ])('%s that nobody knows is not found', async (_what, path) => {
    const problem = expectProblem(await api.ask(path), 404)
    expect(problem.next).toBeTruthy()
  })
  it.each([
    '/../../etc/passwd',
    '/docs/../../package.json',
    '/docs/%2e%2e%2fpackage.json',
    '/docs/..%5cpackage.json',
    '/docs/package.json',
    '/.env',
    '/.git/config',
    '/docs/.env',
    '//evil.example/x',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/data/graph.grafeo',
  ])('%s leads nowhere', async path => {
    const answer = await api.ask(path)
    expectProblem(answer, 400, 404)
    expect(answer.text).not.toMatch(/root:|"dependencies"/)
  })

  it('a URL of 20 kB is too long', async () => {
    expectProblem(await api.ask(`/api/v1/search?q=${'x'.repeat(20_000)}`), 414)
  })
  it.each(['DELETE', 'PUT', 'PATCH'])('%s changes nothing', async method => {
    const answer = await api.ask('/api/v1/articles', { method })
    expect(expectProblem(answer, 405).type).toBe('/problems/method-not-allowed')
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS, POST')
  })
  it.each(['TRACE', 'PROPFIND'])('%s is not answered, and what is, is told', async method => {
    const answer = await api.ask('/api/v1/relations/relation:0', { method })
    expectProblem(answer, 405)
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
    expectProblem(await api.ask('/api/v1/planets', { method }), 404)
  })
  it('OPTIONS tells how an address is asked', async () => {
    const answer = await api.ask('/api/v1/identity/judgements/judgement:0', { method: 'OPTIONS' })
    expect([answer.status, answer.headers.allow, answer.text]).toEqual([204, 'DELETE, OPTIONS', ''])
  })
  it.each([
    ['application/json', 200],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 200],
    ['application/*', 200],
    ['application/graphml+xml', 200],
    ['text/html', 406],
    ['image/png, application/json;q=0', 406],
  ])('a graph for a reader of %s is answered with %i', async (accept, status) => {
    const answer = await api.ask('/api/v1/subgraph?ids=country:IRN', { headers: { accept } })
    if (status === 200) expect(answer.status).toBe(200)
    else expect(expectProblem(answer, status).next).toContain('application/json')
  })
  it('an address without parameters is not asked with any', async () => {
    for (const path of ['stats?x=1', 'schema?limit=1', 'entities/country:IRN?depth=1'])
      expect(expectProblem(await api.ask(`/api/v1/${path}`), 400).type, path).toBe('/problems/invalid-input')
  })
  it('a cursor leads on in its own list only', async () => {
    const { nextCursor } = (await api.ask('/api/v1/events?limit=1')).json as { nextCursor: string }
    expect((await api.ask(`/api/v1/events?limit=2&cursor=${nextCursor}`)).status).toBe(200)
    for (const other of ['articles?', 'events?status=planned&', 'identity/judgements?'])
      expect(expectProblem(await api.ask(`/api/v1/${other}cursor=${nextCursor}`), 400).type, other).toBe(
        '/problems/invalid-cursor',
      )
  })
  it('every request has an id, its own where it brings a sound one', async () => {
    const given = await api.ask('/api/v1/planets', { headers: { 'x-request-id': 'trace-0123456789' } })
    expect([given.headers['x-request-id'], expectProblem(given, 404).instance]).toEqual(
      Array(2).fill('trace-0123456789'),
    )
    const odd = await api.ask('/api/v1/stats', { headers: { 'x-request-id': '<script>' } })
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })
  it('every type of problem has a page that says what it means', async () => {
    const problem = expectProblem(await api.ask('/api/v1/stats?x=1'), 400)
    const page = await api.ask(problem.type)
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.text).toContain(problem.title)
    expect((await api.ask('/problems')).text).toContain(problem.type)
  })
  it('HEAD answers as GET does, without a body', async () => {
    const answer = await api.ask('/api/v1/stats', { method: 'HEAD' })
    expect([answer.status, answer.text]).toEqual([200, ''])
  })
  it('a flag that says false is false', async () => {
    const { graph } = api
    const { articles } = await graph.stats()
    const body = { text: 'La France et la Chine se sont réunies à Pékin.' }
    expectProblem(await api.ask('/api/v1/articles?dryRun=0', { body }), 400)
    expectProblem(await api.ask('/api/v1/articles?dryRun=', { body }), 400)
    expect((await api.ask('/api/v1/articles?dryRun=true', { body })).status).toBe(200)
    expect((await graph.stats()).articles).toBe(articles)
    expect((await api.ask('/api/v1/articles?dryRun=false', { body })).status).toBe(201)
    expect((await graph.stats()).articles).toBe(articles + 1)
  })
  it('junk in every parameter at once is a refusal, and no fault of ours', async () => {
    const junk = ['%27', '%60', '%7B%7D', '%E2%80%AE', 'null', '[object Object]', '../', '%F0%9F%92%A9', '-0', '1%2C2']
    for (const path of [
      'search?q',
      'articles?cursor',
      'events?participants',
      'timeline?from',
      'subgraph?ids',
      'paths?from',
    ])
      for (const value of junk) {
        const answer = await api.ask(`/api/v1/${path}=${encodeURI(value).replaceAll('%25', '%')}`)
        expect([200, 400, 404], `${path}=${value}: ${answer.text.slice(0, 200)}`).toContain(answer.status)
      }
  })
})
