import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectProblem, type Served, served } from '../api/served.ts'
import { seedArticle, write } from '../graph/articles.ts'
import { fingerprint } from '../graph/fingerprint.ts'
import { onEveryStore } from '../stores.ts'
import { type BoltProxy, boltProxy, type Fault } from './bolt-proxy.ts'

/** A request ends by then, whatever the store does: its own ten seconds, what it gets to say that they are over, and a slow machine. */
const BOUND_MS = 15_000

onEveryStore('a store that is not there', store => {
  const opened: { api: Served; proxy: BoltProxy }[] = []
  /** A server of its own, which reaches the store by a way of its own. */
  const open = async () => {
    const proxy = await boltProxy(store().address.uri)
    const api = await served({ address: { ...store().address, uri: proxy.uri } }, { limits: { timeoutMs: 2000 } })
    opened.push({ api, proxy })
    return { api, proxy }
  }
  let print: string[]
  beforeAll(async () => {
    const { api } = await open()
    await write(api.graph, seedArticle)
    print = await fingerprint(store())
  })
  afterAll(async () => {
    for (const { api, proxy } of opened) {
      await api.close()
      await proxy.close()
    }
  })

  // Side by side, for most of it is waiting.
  it.concurrent.for<Fault>(['refuses', 'resets', 'stalls'])(
    'but %s is told in bounded time, and is taken up again when it is back',
    async (fault, { expect }) => {
      const { api, proxy } = await open()
      const ask = {
        stats: () => api.ask('/api/v1/stats'),
        search: () => api.ask('/api/v1/search?q=irak'),
        cypher: () => api.ask('/api/v1/cypher', { body: { query: 'RETURN 1 AS x' } }),
      }
      const ready = async () => (await api.ask('/health/ready')).status
      expect(await ready()).toBe(200)
      await ask.cypher()
      await proxy.turn(fault)
      const began = performance.now()
      const asked = Object.values(ask).map(async each => {
        const answer = await each()
        expectProblem(answer, 503)
        expect(answer.headers['retry-after']).toBe('2')
        expect(performance.now() - began).toBeLessThan(BOUND_MS)
      })
      const probed = performance.now()
      expect((await api.ask('/health/live')).status).toBe(200)
      expect(performance.now() - probed).toBeLessThan(1000)
      expect(await ready()).toBe(503)
      expect(performance.now() - probed).toBeLessThan(5000)
      await Promise.all(asked)
      await proxy.turn('passes')
      await expect.poll(ready).toBe(200)
      for (const each of Object.values(ask)) expect((await each()).status).toBe(200)
      expect(await fingerprint(store())).toEqual(print)
    },
  )

  it('and comes back while an article is being added has it once, without a second request', async () => {
    const { api, proxy } = await open()
    const text = "La France et l'Allemagne se sont réunies à Berlin le 12 mars 2019."
    const add = () => api.ask('/api/v1/articles', { body: { text } })
    const before = proxy.cutOff()
    await proxy.turn('resets')
    const adding = add()
    await expect.poll(proxy.cutOff).toBeGreaterThan(before)
    await proxy.turn('passes')
    expect((await adding).status).toBe(201)
    expect((await add()).status).toBe(200)
    expect((await api.graph.stats()).articles).toBe(2)
  })
})
