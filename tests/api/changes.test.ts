import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Change } from '../../model/changes.ts'
import { MOST_STREAMS } from '../../server/routes/changes.ts'
import { heldInFrench, macronOnSyria, putinMetXi, russiaBacksSyria, seedArticle, write } from '../graph/articles.ts'
import { onEveryStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

/** A stream of events as a client keeps it open: what came so far, and its end. */
type Followed = { status: number; text(): string; ended: Promise<void>; leave(): void }

function follow(port: number, query = '', headers: Record<string, string> = {}): Promise<Followed> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: `/api/v1/changes/stream${query}`, headers, agent: false },
      (answer: IncomingMessage) => {
        let text = ''
        answer.setEncoding('utf8').on('data', part => {
          text += part
        })
        const ended = new Promise<void>(done => answer.on('close', done))
        answer.on('error', () => {})
        resolve({ status: answer.statusCode ?? 0, text: () => text, ended, leave: () => asked.destroy() })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

const eventsIn = (text: string): { id: string; change: Change }[] =>
  [...text.matchAll(/^id: (\S+)\nevent: change\ndata: (.*)$/gm)].map(([, id, data]) => ({
    id: id as string,
    change: Change.parse(JSON.parse(data as string)),
  }))

onEveryStore('following changes', store => {
  let api: Served
  let other: Served
  beforeAll(async () => {
    api = await served(store())
    other = await served(store())
    await write(api.graph, seedArticle)
  })
  afterAll(async () => {
    await api?.close()
    await other?.close()
  })

  describe('an entity tag', () => {
    it('is strong, has the same answer again with 304, and is another after a write of any server', async () => {
      for (const path of ['/stats', '/entities/country:IRQ', '/subgraph?ids=country:IRQ&format=graphml', '/changes']) {
        const first = await api.ask(`/api/v1${path}`)
        const { etag } = first.headers
        expect([path, first.status, first.headers['cache-control']]).toEqual([path, 200, 'no-cache'])
        expect(etag).toMatch(/^"[\w.-]+"$/)
        expect(first.headers.vary).toMatch(/Accept-Encoding/)
        const headers = { 'if-none-match': `"another", W/${etag}` }
        for (const method of ['GET', 'HEAD']) {
          const again = await other.ask(`/api/v1${path}`, { method, headers })
          expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
          expect(again.headers['cache-control']).toBe('no-cache')
        }
      }
      const { headers } = await api.ask('/api/v1/stats')
      await write(other.graph, russiaBacksSyria)
      const moved = await api.ask('/api/v1/stats', { headers: { 'if-none-match': String(headers.etag) } })
      expect(moved.status).toBe(200)
      expect(moved.headers.etag).not.toBe(headers.etag)
    })
    it('is of one address, one form and one encoding', async () => {
      const path = '/api/v1/subgraph?ids=country:IRQ'
      const tags = await Promise.all(
        (
          [
            {},
            { 'accept-encoding': 'gzip' },
            { accept: 'application/gexf+xml' },
            { accept: 'application/gexf+xml', 'accept-encoding': 'gzip' },
          ] as Record<string, string>[]
        ).map(async headers => String((await api.ask(path, { headers })).headers.etag)),
      )
      expect(new Set(tags).size).toBe(4)
      // Whoever has the packed answer is told that it still holds, and which one.
      const packed = await api.ask(path, { headers: { 'accept-encoding': 'gzip', 'if-none-match': tags.join(', ') } })
      expect([packed.status, packed.headers.etag]).toEqual([304, tags[0]])
      const elsewhere = await api.ask('/api/v1/entities/country:SYR', {
        headers: { 'if-none-match': tags[0] as string },
      })
      expect(elsewhere.status).toBe(200)
    })
    it('is not given to what is wrong, written, or more than the graph', async () => {
      const headers = { 'if-none-match': String((await api.ask('/api/v1/stats')).headers.etag) }
      const unknown = await api.ask('/api/v1/entities/person:nobody', { headers })
      expectProblem(unknown, 404)
      const posted = await api.ask('/api/v1/subgraph', { body: { ids: ['country:IRQ'] } })
      for (const { headers: told } of [unknown, posted, await api.ask('/api/v1/feeds')])
        expect([told.etag, told['cache-control']]).toEqual([undefined, 'no-store'])
    })
  })

  describe('as lines', () => {
    it('gives each change once, as many as are asked for, and goes on after any', async () => {
      const lines = async (query: string) =>
        (await api.ask(`/api/v1/changes${query}`)).text
          .split('\n')
          .filter(Boolean)
          .map(line => Change.parse(JSON.parse(line)))
      const all = await lines('')
      expect(all.length).toBeGreaterThan(1)
      const [first] = await lines('?limit=1')
      expect(first).toEqual(all[0])
      expect(await lines(`?since=${first?.cursor}`)).toEqual(all.slice(1))
      expect(await lines(`?since=${all.at(-1)?.cursor}`)).toEqual([])
    })
    it('says what is wrong with a cursor', async () => {
      expectProblem(await api.ask('/api/v1/changes?since=bm9uc2Vuc2U'), 400)
      const elsewhere = Buffer.from(JSON.stringify(['changes', 1, 0, 'of another store'])).toString('base64url')
      const gone = expectProblem(await api.ask(`/api/v1/changes?since=${elsewhere}`), 410)
      expect(gone.type).toBe('/problems/unknown-position')
      expect((await follow(api.port, '', { 'last-event-id': elsewhere })).status).toBe(410)
    })
  })

  describe('as a stream', () => {
    it('tells what another server stores, and goes on after the last event', async () => {
      const stream = await follow(api.port)
      await expect.poll(stream.text).toMatch(/^retry: \d+\nid: \S+\nevent: open\n/)
      await write(other.graph, macronOnSyria)
      await expect.poll(() => eventsIn(stream.text()).length).toBe(1)
      const [event] = eventsIn(stream.text())
      expect(event?.change).toMatchObject({ type: 'article.added', article: { publishedAt: '2019-02-20' } })
      stream.leave()
      await write(api.graph, putinMetXi)
      const again = await follow(api.port, '', { 'last-event-id': event?.id as string })
      await expect.poll(() => eventsIn(again.text()).map(({ change }) => change.type)).toEqual(['article.added'])
      again.leave()
    })
    it('refuses more clients than it serves, and has room again when some have left', async () => {
      const open = await Promise.all(Array.from({ length: MOST_STREAMS }, () => follow(api.port)))
      expect(new Set(open.map(({ status }) => status))).toEqual(new Set([200]))
      const refused = await api.ask('/api/v1/changes/stream')
      expectProblem(refused, 503)
      expect(refused.headers['retry-after']).toBeDefined()
      for (const { leave } of open) leave()
      let next: Followed | undefined
      await expect
        .poll(async () => {
          next = await follow(api.port)
          return next.status
        })
        .toBe(200)
      next?.leave()
      expect((await api.ask('/api/v1/changes/stream', { method: 'HEAD' })).status).toBe(200)
    })
    it('ends with the server', async () => {
      const third = await served(store())
      const stream = await follow(third.port)
      await write(third.graph, heldInFrench)
      await expect.poll(() => eventsIn(stream.text()).length).toBe(1)
      const began = performance.now()
      await Promise.all([third.close(), stream.ended])
      expect(performance.now() - began).toBeLessThan(3000)
    })
  })
})
