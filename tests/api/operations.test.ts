import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HealthAnswer } from '../../model/health.ts'
import { seedArticle, write } from '../graph/articles.ts'
import { onEveryStore } from '../stores.ts'
import { type Served, served } from './served.ts'

onEveryStore('a server that is watched', store => {
  const lines: string[] = []
  let phase = true
  let api: Served
  beforeAll(async () => {
    const log = pino({ level: 'info' }, { write: line => void lines.push(line) })
    api = await served(store(), { engine: store().embedded, log, ready: () => phase })
    await write(api.graph, seedArticle)
  })
  afterAll(() => api?.close())

  /** The samples of the exposition: by name and labels in their order, what it says. */
  const scrape = async () => {
    const { text, headers, status } = await api.ask('/metrics')
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/)
    const samples = new Map<string, number>()
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue
      const [, name, value] = /^([a-z0-9_]+(?:\{.*\})?) (\S+)$/.exec(line) ?? []
      expect(name, line).toBeDefined()
      samples.set(name as string, Number(value))
    }
    return samples
  }
  const requests = (route: string, status: number, method = 'GET') =>
    `entente_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`

  it('counts requests by the pattern of their route and by status, never by what was asked for', async () => {
    await api.ask('/api/v1/entities/country:IRQ')
    await api.ask('/api/v1/entities/country:RUS')
    await api.ask('/api/v1/entities/country:secret-of-somebody')
    await api.ask('/api/v1/search?q=secret-word')
    await api.ask('/api/v1/articles', { method: 'PATCH' })
    await api.ask('/wp-admin/secret-place.php')
    const { text } = await api.ask('/metrics')
    expect(text).not.toContain('secret')
    await expect.poll(async () => (await scrape()).get(requests('/api/v1/entities/{id}', 200))).toBe(2)
    const samples = await scrape()
    expect(samples.get(requests('/api/v1/entities/{id}', 404))).toBe(1)
    expect(samples.get(requests('/api/v1/search', 200))).toBe(1)
    expect(samples.get(requests('/api/v1/articles', 405, 'PATCH'))).toBe(1)
    expect(samples.get(requests('other', 404))).toBe(1)
    const buckets = [...samples.keys()].filter(name => name.includes('duration_seconds_bucket'))
    expect(buckets.some(name => name.includes('le="+Inf"'))).toBe(true)
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e6)
  })

  it('counts articles by what came of them, queries by whether they were known, and the indexes of the search', async () => {
    const body = { text: 'La France et la Chine se sont réunies à Pékin.' }
    const before = await scrape()
    const since = (after: Map<string, number>, name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0)
    expect((await api.ask('/api/v1/articles', { body })).status).toBe(201)
    expect((await api.ask('/api/v1/articles', { body })).status).toBe(200)
    expect((await api.ask('/api/v1/articles', { body: { text: '   ' } })).status).toBe(422)
    for (let i = 0; i < 3; i++) await api.ask('/api/v1/cypher', { body: { query: 'RETURN 17 AS watched' } })
    for (let i = 0; i < 2; i++) await api.ask('/api/v1/search?q=pekin')
    const after = await scrape()
    const counts = (outcome: string) => since(after, `entente_ingest_duration_seconds_count{outcome="${outcome}"}`)
    expect(['created', 'known', 'refused'].map(counts)).toEqual([1, 1, 1])
    expect(since(after, 'entente_console_cache_requests_total{result="hit"}')).toBe(2)
    expect(since(after, 'entente_console_cache_requests_total{result="miss"}')).toBe(1)
    expect(since(after, 'entente_search_index_requests_total{result="current"}')).toBeGreaterThan(0)
    expect(after.get('entente_console_queries{state="running"}')).toBe(0)
    expect(after.get('entente_parser_jobs_waiting')).toBe(0)
    expect(after.get('entente_engine_up')).toBe(store().embedded ? 1 : undefined)
    expect(after.get('entente_engine_write_queue_length')).toBe(store().embedded ? 0 : undefined)
    if (store().embedded) expect(after.get('entente_engine_resident_memory_bytes')).toBeGreaterThan(1e6)
  })

  it('tells how it fares, and that it stops', async () => {
    const { searchable } = api.graph
    const answer = await api.ask('/health')
    expect(answer.status).toBe(200)
    const health = HealthAnswer.parse(answer.json)
    expect(health).toMatchObject({ status: 'ready', version: '0.0.0', store: { up: true } })
    expect(health.store).toMatchObject({
      kind: store().embedded ? 'embedded' : 'neo4j',
      revision: (await searchable.version()).revision,
    })
    expect(health.engine?.up).toBe(store().embedded ? true : undefined)
    phase = false
    const stopping = await api.ask('/health')
    phase = true
    expect(stopping.status).toBe(503)
    expect(HealthAnswer.parse(stopping.json).status).toBe('stopping')
  })

  describe('its access lines', () => {
    const lineOf = async (id: string) => {
      const found = () => lines.filter(line => line.includes(id))
      await expect.poll(found).toHaveLength(1)
      const [line] = found() as [string]
      // One line is one line, whatever is in it.
      expect([...line.trimEnd()].filter(char => char < ' ')).toEqual([])
      return { line, fields: JSON.parse(line) }
    }
    it('tell what was asked, and how it went, under the id of the request', async () => {
      await api.ask('/api/v1/entities/country:IRQ', { headers: { 'x-request-id': 'watched-request-1' } })
      const { fields } = await lineOf('watched-request-1')
      expect(fields).toMatchObject({
        level: 30,
        msg: 'request',
        status: 200,
        request: {
          id: 'watched-request-1',
          method: 'GET',
          path: '/api/v1/entities/country:IRQ',
          route: '/api/v1/entities/{id}',
        },
      })
      expect(fields.ms).toBeGreaterThan(0)
      const ids = lines.map(line => JSON.parse(line).request?.id)
      expect(ids.every(id => typeof id === 'string' && id.length > 7)).toBe(true)
    })
    it('have nothing of a query, a token or a text in them', async () => {
      const headers = { authorization: 'Bearer secret-token-0000', 'x-request-id': 'watched-request-2' }
      await api.ask('/api/v1/articles?dryRun=true', {
        headers,
        body: { text: 'La France secrète et la Chine se sont réunies.' },
      })
      await api.ask('/api/v1/search?q=secret-question&token=secret', {
        headers: { 'x-request-id': 'watched-request-3' },
      })
      for (const id of ['watched-request-2', 'watched-request-3'])
        expect((await lineOf(id)).line).not.toMatch(/secr[eè]t/)
    })
    it('cannot be forged', async () => {
      const forged = 'watched-request-4%0A%7B%22level%22:30,%22msg%22:%22request%22%7D'
      await api.raw(
        `GET /api/v1/${forged}%1b[2J HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: x"}\r\nConnection: close\r\n\r\n`,
      )
      const { fields } = await lineOf('watched-request-4')
      expect(fields.request.path).toContain(forged)
      expect(fields.request.id).toMatch(/^[0-9a-f-]{36}$/)
    })
    it('are not written for probes', async () => {
      await api.ask('/health/live')
      expect(lines.join('')).not.toMatch(/\/health|\/metrics/)
    })
  })
})
