import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { type Served, served } from './served.ts'

onOneStore('connections that nobody should make', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store(), {
      bounds: { headersMs: 1500, requestMs: 2500, drainMs: 300 },
      limits: { timeoutMs: 1500, concurrent: 4, waiting: 8 },
    })
    await write(api.graph, seedArticle)
  })
  afterAll(() => api?.close())
  const lives = async () => expect((await api.ask('/health/live')).status).toBe(200)

  // These wait for the server's own time limits, so they wait together.
  it.concurrent.each([
    ['headers that never end', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    ['half a first line', 'GET /heal'],
    [
      'a body that never comes',
      'POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    ],
  ])('%s end with 408', async (_what, bytes) => {
    const answer = await api.raw(bytes, 6000)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain('/problems/request-timeout')
    await lives()
  })
  it.concurrent.each([
    ['headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    [
      'a body',
      'POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n',
    ],
    [
      'a body in chunks',
      'POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  ])('%s that come a byte at a time end with 408, however alive they look', async (_what, beginning, drop = 'x') => {
    const began = performance.now()
    const socket = connect(api.port, '127.0.0.1', () => socket.write(beginning))
    let received = ''
    socket.on('data', chunk => {
      received += chunk.toString('latin1')
    })
    socket.on('error', () => {})
    const drip = setInterval(() => socket.write(drop), 50)
    await new Promise(resolve => socket.on('close', resolve))
    clearInterval(drip)
    expect(received).toMatch(/^HTTP\/1\.1 408 /)
    expect(performance.now() - began).toBeLessThan(8000)
    await lives()
  })
  it.concurrent('a connection that says nothing at all is ended', async () => {
    const began = performance.now()
    expect(await api.raw('', 10_000)).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
    expect(performance.now() - began).toBeLessThan(8000)
    await lives()
  })
  it('headers of 50 kB are too many', async () => {
    const answer = await api.raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(50_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 /)
    expect(answer).toContain('/problems/headers-too-large')
    await lives()
  })
  it.each([
    ['no HTTP', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc'],
    ['noise', '\0\0\0\0\r\n\r\n'],
    [
      'two lengths',
      'POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    ],
    [
      'a length and chunks',
      'POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a length that is none', 'POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'],
    ['a header with a bare line feed', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\x00b\r\n\r\n'],
  ])('%s is a bad request', async (_what, bytes) => {
    const answer = await api.raw(bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('/problems/malformed-request')
    await lives()
  })
  it('HTTP/1.0, which has no Host header, is answered', async () => {
    expect(await api.raw('GET /health/live HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 [\s\S]*"live"/)
    expect(await api.raw('GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })
  it('a connection may rest for longer than clients let theirs', async () => {
    const socket = connect(api.port, '127.0.0.1', () =>
      socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    )
    let kept = ''
    socket.on('data', chunk => {
      kept += chunk.toString('latin1')
    })
    await expect.poll(() => kept).toContain('\r\n\r\n')
    socket.destroy()
    const [, seconds] = /\r\nKeep-Alive: timeout=(\d+)\r\n/.exec(kept) ?? []
    // A minute is the most that common proxies keep one: what they send in its last moment must not meet a reset.
    expect(Number(seconds)).toBeGreaterThan(60)
  })
  it('500 requests at once are answered, each of them', async () => {
    const answers = await Promise.all(
      Array.from({ length: 500 }, (_, i) => api.ask(i % 5 ? '/api/v1/search?q=ir' : '/api/v1/stats')),
    )
    const statuses = new Set(answers.map(({ status }) => status))
    expect([...statuses].filter(status => ![200, 429, 503].includes(status))).toEqual([])
    expect(statuses).toContain(200)
  }, 60_000)
  it('more queries than the console takes are told to wait', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () =>
        api.ask('/api/v1/cypher', { body: { query: 'UNWIND range(1, 500000) AS x RETURN count(x)' } }),
      ),
    )
    const statuses = new Set(answers.map(({ status }) => status))
    // On a slow machine some that were taken reach their deadline.
    expect([...statuses].filter(status => ![200, 408, 503].includes(status))).toEqual([])
    expect(statuses).toContain(503)
    const busy = answers.find(({ status }) => status === 503)
    expect(busy?.headers['retry-after']).toBe('2')
    await lives()
  })
  it('whoever leaves in the middle of an answer stops its query', async () => {
    // None of these queries reaches a deadline while it is watched.
    const patient = await served(store(), { limits: { timeoutMs: 120_000, concurrent: 4, waiting: 8 } })
    const body = JSON.stringify({ query: 'MATCH (a), (b), (c), (d) RETURN count(*)' })
    const asked =
      `POST /api/v1/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\n\r\n${body}`
    const sockets = Array.from({ length: 12 }, () =>
      connect(patient.port, '127.0.0.1', function (this: Socket) {
        this.write(asked)
      }).on('error', () => {}),
    )
    const another = async () => (await patient.ask('/api/v1/cypher', { body: { query: 'RETURN 1' } })).status
    // As many as the console takes and lets wait: it is full when it has them all.
    await expect.poll(patient.graph.consoleLoad).toMatchObject({ running: 4, waiting: 8 })
    expect(await another()).toBe(503)
    for (const socket of sockets) socket.destroy()
    await expect.poll(patient.graph.consoleLoad).toMatchObject({ running: 0, waiting: 0 })
    await expect.poll(another).toBe(200)
    expect((await patient.ask('/health/live')).status).toBe(200)
    await patient.close()
  })
})
