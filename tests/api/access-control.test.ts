import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const article = { text: 'La France et la Chine se sont réunies à Pékin.' }
const query = { query: 'RETURN 1' }

onOneStore('who may ask', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store(), { allowedHosts: ['Graph.Example'] })
  })
  afterAll(() => api?.close())
  const host = (name: string) => api.ask('/api/v1/stats', { headers: { host: name } })

  describe('the Host header', () => {
    it.each([
      'localhost',
      '127.0.0.1',
      '127.0.0.1:4000',
      '[::1]:80',
      'LOCALHOST',
      'graph.example',
      'graph.example:443',
    ])('%s is known', async name => {
      expect((await host(name)).status).toBe(200)
    })
    it.each([
      'evil.example',
      'evil.example:4000',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      'evil.example#localhost',
      'localhost@evil.example',
      '0.0.0.0',
      '[::]',
      'localhost:80:80',
    ])('%s is not', async name => {
      expectProblem(await host(name), 400, 403, 421)
    })
    it('is there, and once', async () => {
      const with2 = await api.raw(
        'GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      )
      expect(with2).toMatch(/^HTTP\/1\.1 400 /)
      expect(await api.raw('GET /api/v1/stats HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
      // HTTP/1.0 has none; a name that it does send is asked about.
      expect(await api.raw('GET /api/v1/stats HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /)
      expect(await api.raw('GET /api/v1/stats HTTP/1.0\r\nHost: evil.example\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /)
    })
    it('is asked for at every address', async () => {
      for (const path of ['/health/live', '/openapi.json', '/docs/', '/'])
        expectProblem(await api.ask(path, { headers: { host: 'evil.example' } }), 421)
    })
    it('is not replaced by what a proxy would say', async () => {
      expectProblem(
        await api.ask('/api/v1/stats', { headers: { host: 'evil.example', 'x-forwarded-host': 'localhost' } }),
        421,
      )
    })
    it('of an address in full is the one that counts', async () => {
      expect(
        await api.raw('GET http://evil.example/api/v1/stats HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
      ).not.toMatch(/^HTTP\/1\.1 200 /)
    })
  })

  describe.each([
    ['/api/v1/articles', article],
    ['/api/v1/cypher', query],
  ])('a page of another site that posts to %s', (path, body) => {
    it.each([
      ['from another origin', { origin: 'https://evil.example' }],
      ['from no origin at all', { origin: 'null' }],
      ['from another port of this machine', { origin: 'http://127.0.0.1:1' }],
      ['from an address that is none', { origin: '///' }],
      ['as a browser marks it', { 'sec-fetch-site': 'cross-site' }],
      ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ])('is refused: %s', async (_how, headers) => {
      const answer = await api.ask(path, { body, headers })
      expectProblem(answer, 403)
      expect(Object.keys(answer.headers).join()).not.toMatch(/access-control/)
    })
    it('is refused as a form', async () => {
      const headers = { 'content-type': 'text/plain', origin: 'https://evil.example' }
      expectProblem(await api.ask(path, { method: 'POST', body: '{"query":"RETURN 1"}', headers }), 403, 415)
    })
    it('gets no leave from a preflight', async () => {
      const answer = await api.ask(path, {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      })
      expectProblem(answer, 403)
      expect(Object.keys(answer.headers).join()).not.toMatch(/access-control/)
    })
  })

  it('our own page may post', async () => {
    const headers = { origin: `http://127.0.0.1:${api.port}`, 'sec-fetch-site': 'same-origin' }
    expect((await api.ask('/api/v1/cypher', { body: query, headers })).status).toBe(200)
  })
  it('another site gets no leave to read either', async () => {
    const answer = await api.ask('/api/v1/stats', { headers: { origin: 'https://evil.example' } })
    expect(Object.keys(answer.headers).join()).not.toMatch(/access-control/)
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin')
  })
  it('a page of ours runs no inline script and asks nobody else', async () => {
    const policy = String((await api.ask('/docs/')).headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).toMatch(/connect-src 'self'(;|$)/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  })
  it('the server does not say what it is made of', async () => {
    const { headers } = await api.ask('/api/v1/stats')
    expect([headers['x-powered-by'], headers.server]).toEqual([undefined, undefined])
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-cache')
  })
})

onOneStore('a server with a token', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store(), { token: 'a-long-enough-token' })
  })
  afterAll(() => api?.close())
  const add = (authorization?: string) =>
    api.ask('/api/v1/articles', { body: article, headers: authorization === undefined ? {} : { authorization } })

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer wrong',
    'Bearer a-long-enough-toke',
    'Basic a-long-enough-token',
    'a-long-enough-token',
  ])('adds nothing for %j', async authorization => {
    const answer = await add(authorization)
    expectProblem(answer, 401)
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm=/)
  })
  it('asks for it before it reads what was sent', async () => {
    expectProblem(await api.ask('/api/v1/articles', { method: 'POST', body: 'no JSON at all' }), 401)
  })
  it('adds for who has it', async () => {
    expect((await add('Bearer a-long-enough-token')).status).toBe(201)
  })
  it('answers who only reads', async () => {
    for (const path of ['/api/v1/stats', '/metrics', '/health']) expect((await api.ask(path)).status, path).toBe(200)
    expect((await api.ask('/api/v1/cypher', { body: query })).status).toBe(200)
  })
})

onOneStore('a server with a token for all, and pages of another site that it knows', store => {
  const token = 'a-long-enough-token'
  const friend = 'https://friend.example'
  let api: Served
  beforeAll(async () => {
    api = await served(store(), { token, tokenFor: 'all', origins: [friend, 'http://localhost:5173'] })
  })
  afterAll(() => api?.close())
  const authorization = `Bearer ${token}`

  it('tells nothing without it but that it lives, and how it is asked', async () => {
    for (const path of ['/api/v1/stats', '/api/v1/search?q=ir', '/api/v1/nothing', '/metrics', '/health']) {
      expectProblem(await api.ask(path), 401)
      expectProblem(await api.ask(path, { headers: { authorization: 'Bearer another' } }), 401)
    }
    expectProblem(await api.ask('/api/v1/cypher', { body: query }), 401)
    for (const path of ['/health/live', '/health/ready', '/openapi.json', '/problems/unauthorized'])
      expect((await api.ask(path)).status, path).toBe(200)
    expect((await api.ask('/api/v1/stats', { method: 'OPTIONS' })).status).toBe(204)
  })
  it('tells all with it', async () => {
    for (const path of ['/api/v1/stats', '/metrics', '/health'])
      expect((await api.ask(path, { headers: { authorization } })).status, path).toBe(200)
    expect((await api.ask('/api/v1/cypher', { body: query, headers: { authorization } })).status).toBe(200)
    expect((await api.ask('/api/v1/articles', { body: article, headers: { authorization } })).status).toBe(201)
  })
  it('answers the preflight of a page that it knows, with what the page may send and read', async () => {
    const preflight = await api.ask('/api/v1/articles', {
      method: 'OPTIONS',
      headers: {
        origin: friend,
        'sec-fetch-site': 'cross-site',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-origin']).toBe(friend)
    expect(preflight.headers['access-control-allow-methods']).toMatch(/POST/)
    expect(preflight.headers['access-control-allow-headers']).toMatch(/Authorization,Content-Type/)
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()
    expect(preflight.headers.allow).toMatch(/POST/)
    const headers = { origin: friend, 'sec-fetch-site': 'cross-site', authorization }
    const asked = await api.ask('/api/v1/cypher', { body: query, headers })
    expect(asked.status).toBe(200)
    expect(asked.headers['access-control-allow-origin']).toBe(friend)
    expect(asked.headers['access-control-expose-headers']).toMatch(/X-Request-Id/)
    expect(asked.headers.vary).toMatch(/Origin/)
    // It may read why it was refused, too.
    const refused = await api.ask('/api/v1/stats', { headers: { origin: friend } })
    expectProblem(refused, 401)
    expect(refused.headers['access-control-allow-origin']).toBe(friend)
  })
  it.each([
    'https://evil.example',
    'https://friend.example.evil.example',
    'http://friend.example',
    'https://FRIEND.example:8443',
    'http://localhost:5174',
    'null',
  ])('knows no other: %s', async origin => {
    const headers = { origin, 'sec-fetch-site': 'cross-site', authorization }
    const preflight = { ...headers, 'access-control-request-method': 'POST' }
    for (const answer of [
      await api.ask('/api/v1/cypher', { method: 'OPTIONS', headers: preflight }),
      await api.ask('/api/v1/cypher', { body: query, headers }),
      await api.ask('/api/v1/stats', { headers }),
    ])
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    expectProblem(await api.ask('/api/v1/cypher', { body: query, headers }), 403)
  })
})

onOneStore('a server that counts', store => {
  it('is not fooled by X-Forwarded-For', async () => {
    const api = await served(store(), { perMinute: 5 })
    const statuses: number[] = []
    for (let i = 0; i < 8; i++) {
      const headers = { 'x-forwarded-for': `10.0.0.${i}`, forwarded: `for=10.0.0.${i}`, 'x-real-ip': `10.0.0.${i}` }
      statuses.push((await api.ask('/api/v1/stats', { headers })).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
    const refused = await api.ask('/api/v1/stats')
    expectProblem(refused, 429)
    expect(refused.headers.ratelimit ?? refused.headers['retry-after']).toBeTruthy()
    expect((await api.ask('/health/live')).status).toBe(200)
    await api.close()
  })
})
