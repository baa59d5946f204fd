import { afterAll, beforeAll, expect, it } from 'vitest'
import { createClient } from '../../model/client.ts'
import { DisputesAnswer } from '../../model/disputes.ts'
import { WorldsAnswer } from '../../model/worlds.ts'
import { write } from '../graph/articles.ts'
import { differing } from '../graph/differing-articles.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

onOneStore('disputes and worlds over HTTP', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
    for (const article of Object.values(differing)) await write(api.graph, article)
  })
  afterAll(() => api?.close())

  it('answer what accounts differ on, not to be kept, since announcements pass', async () => {
    const answer = await api.ask('/api/v1/disputes?disputeKinds=date,unfulfilled&order=newest')
    const { disputes, counts } = DisputesAnswer.parse(answer.json)
    expect(disputes.map(({ kind }) => kind)).toEqual(['unfulfilled', 'date'])
    expect(counts.denial).toBe(2)
    expect(answer.headers.etag).toBeUndefined()
  })
  it('answer by a body as by an address', async () => {
    const byAddress = WorldsAnswer.parse((await api.ask('/api/v1/worlds?aOutlets=org:reuters&bOutlets=org:afp')).json)
    const body = { aOutlets: ['org:reuters'], bOutlets: ['org:afp'] }
    expect(WorldsAnswer.parse((await api.ask('/api/v1/worlds', { body })).json)).toEqual(byAddress)
    expect(byAddress.counts.contradictions).toBeGreaterThan(0)
  })
  it('are read to their ends by the client', async () => {
    const client = createClient({ server: `http://127.0.0.1:${api.port}` })
    const ids: string[] = []
    for await (const { id } of client.each.disputes({ limit: 2 })) ids.push(id)
    expect(ids).toEqual((await client.disputes({ limit: 200 })).disputes.map(({ id }) => id))
    const lines: string[] = []
    for await (const { id } of client.each.worldLines({ aLanguages: ['en'], bOutlets: ['unnamed'], limit: 4 }))
      lines.push(id)
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.length).toBeGreaterThan(4)
  })
  it.each([
    'worlds',
    'worlds?aOutlets=org:reuters',
    'worlds?aOutlets=org:reuters&bOutlets=',
    'worlds?aOutlets=reuters&bOutlets=org:afp',
    'worlds?aLanguages=fr&bLanguages=en&only=c',
    'worlds?aLanguages=fr&bLanguages=en&cursor=abc',
    'disputes?disputeKinds=quarrel',
    'disputes?order=fame',
    'disputes?limit=0',
    'disputes?x=1',
    'disputes?cursor=abc',
  ])('are not answered to %s', async path => {
    expect(expectProblem(await api.ask(`/api/v1/${path}`), 400).next).toBeTruthy()
  })
})
