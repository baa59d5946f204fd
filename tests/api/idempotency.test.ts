import { afterAll, beforeAll, expect, it } from 'vitest'
import { onEveryStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

onEveryStore('an Idempotency-Key', store => {
  let api: Served
  let other: Served
  let gate: Promise<unknown> = Promise.resolve()
  let reading = () => {}
  beforeAll(async () => {
    api = await served(store())
    other = await served(store(), {
      extract: async (text, given) => {
        reading()
        await gate
        const { extract } = await import('../../seed/extract.ts')
        return extract(text, given)
      },
    })
  })
  afterAll(async () => {
    await api?.close()
    await other?.close()
  })
  const add = (key: string, body: object, at = api) =>
    at.ask('/api/v1/articles', { body, headers: { 'idempotency-key': key } })
  const text = 'France and Germany met in Berlin on 12 March 2019.'

  it('has a request done once, and answered alike at every server, also after a start', async () => {
    const first = await add('"a-key"', { text, title: 'Berlin' })
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([201, undefined])
    const third = await served(store())
    // With quotation marks it is the string that it is without.
    for (const server of [api, other, third]) {
      const again = await add('a-key', { title: 'Berlin', text }, server)
      expect([again.status, again.headers['idempotent-replayed'], again.json]).toEqual([201, 'true', first.json])
    }
    await third.close()
    expect((await add('another-key', { text, title: 'Berlin' })).status).toBe(200)
    expect((await api.graph.stats()).articles).toBe(1)
  })
  it('is of one request: another body is refused, another address has keys of its own', async () => {
    const problem = expectProblem(await add('a-key', { text, title: 'Bonn' }), 422)
    expect(problem.type).toBe('/problems/idempotency-key-reused')
    const feed = { url: 'https://example.org/feed.xml', outcome: 'unchanged', added: 0, failed: 0 }
    expect((await api.ask('/api/v1/feeds', { body: feed, headers: { 'idempotency-key': 'a-key' } })).status).toBe(200)
  })
  it('is told to wait while the first request is being answered', async () => {
    let open = () => {}
    gate = new Promise<void>(resolve => {
      open = resolve
    })
    const begun = new Promise<void>(resolve => {
      reading = resolve
    })
    const body = { text: `${text} Peru was there.` }
    const first = add('slow', body, other)
    await begun
    expectProblem(await add('slow', body), 409)
    open()
    expect((await first).status).toBe(201)
    expect([(await add('slow', body)).json, (await add('slow', body)).status]).toEqual([(await first).json, 201])
  })
  it('is forgotten with a request that failed, and refused where it is none', async () => {
    expectProblem(await add('wrong', { text, publishedAt: '9999-01-01' }), 422)
    expect((await add('wrong', { text })).status).toBe(200)
    for (const key of ['', '"', 'a b', 'é', 'x'.repeat(256)]) expectProblem(await add(key, { text }), 400)
  })
  it('is no part of the graph, and kept for a day, ten thousand of them', async () => {
    expect((await api.graph.schema()).labels.map(({ label }) => label)).not.toContain('IdempotencyKey')
    const { idempotencyKeys } = api.graph
    const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours))
    await idempotencyKeys.begin('old', 'one', at(0))
    await idempotencyKeys.answered('old', '{}')
    expect(await idempotencyKeys.begin('old', 'other', at(23))).toEqual({ state: 'taken' })
    expect(await idempotencyKeys.begin('old', 'other', at(25))).toEqual({ state: 'new' })
    await store().driver.executeQuery(
      "UNWIND range(1, 10000) AS i CREATE (:IdempotencyKey {id: 'filler ' + toString(i), at: '2026-01-03T00:00:00.000Z'})",
    )
    await idempotencyKeys.begin('new', 'one', at(72))
    const { records } = await store().driver.executeQuery('MATCH (k:IdempotencyKey) RETURN count(k) AS kept')
    expect(Number(records[0]?.get('kept'))).toBe(10_000)
  })
})
