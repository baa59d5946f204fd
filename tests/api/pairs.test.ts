import { afterAll, beforeAll, expect, it } from 'vitest'
import { DelaysAnswer, PairsAnswer } from '../../model/api.ts'
import { createClient } from '../../model/client.ts'
import { DisputesAnswer } from '../../model/disputes.ts'
import { TellersAnswer } from '../../model/worlds.ts'
import { shortArticles, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

onOneStore('pairs over HTTP', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
    for (const article of shortArticles) await write(api.graph, article)
  })
  afterAll(() => api?.close())
  const pairs = async (query = '') => PairsAnswer.parse((await api.ask(`/api/v1/pairs?${query}`)).json)

  it('answer who does what to whom, with the actors of the pairs', async () => {
    const { pairs: found, actors } = await pairs('limit=500')
    const both = found.find(({ from, to }) => from === 'country:FRA' && to === 'country:DEU')
    expect(both).toMatchObject({ cooperation: 1, conflict: 0, balance: 1 })
    const named = new Set(actors.map(({ id }) => id))
    for (const { from, to } of found) expect(named.has(from) && named.has(to)).toBe(true)
  })
  it('are of the most active actors where so many are asked for, and say how many are left out', async () => {
    const few = await pairs('mostActors=2&limit=500')
    const all = await pairs('limit=500')
    expect(few.actors.length).toBe(2)
    expect(few.actorsLeftOut).toBe(all.actors.length - 2)
  })
  it('count what was known on a day alone', async () => {
    const between = async (query: string) =>
      (await pairs(`limit=500&${query}`)).pairs.find(({ from, to }) => from === 'country:FRA' && to === 'country:DEU')
    expect(await between('asOf=2019-03-05')).toMatchObject({ planned: 1, cooperation: 0, firstContact: null })
    expect(await between('asOf=2019-03-13')).toMatchObject({ cooperation: 1, firstContact: '2019-03-12' })
  })
  it('are read to their end by the client', async () => {
    const client = createClient({ server: `http://127.0.0.1:${api.port}` })
    const read: string[] = []
    let cursor: string | undefined
    do {
      const page = await client.pairs({ limit: 2, cursor })
      read.push(...page.pairs.map(({ from, to }) => `${from} ${to}`))
      cursor = page.nextCursor
    } while (cursor)
    expect(read).toEqual((await pairs('limit=500')).pairs.map(({ from, to }) => `${from} ${to}`))
  })
  it.each(['pairs?mostActors=0', 'pairs?limit=0', 'pairs?x=1', 'pairs?cursor=abc', 'pairs?asOf=yesterday'])(
    'are not answered to %s',
    async path => {
      expect(expectProblem(await api.ask(`/api/v1/${path}`), 400).next).toBeTruthy()
    },
  )
  it('follow what is written, as disputes, delays and tellers do', async () => {
    const claims = async () => {
      const delays = DelaysAnswer.parse((await api.ask('/api/v1/delays')).json)
      const tellers = TellersAnswer.parse((await api.ask('/api/v1/tellers')).json)
      const disputes = DisputesAnswer.parse((await api.ask('/api/v1/disputes')).json)
      const { pairs: found } = await pairs('limit=500')
      return {
        ofPairs: found.filter(({ to }) => to === 'country:NOR').length,
        ofDelays: delays.delays.reduce((sum, each) => sum + each.claims, 0),
        ofTellers: tellers.outlets.find(({ id }) => id === 'org:reuters')?.claims ?? 0,
        ofDisputes: disputes.disputes.filter(({ id }) => id.includes('nor')).length,
      }
    }
    const before = await claims()
    await write(api.graph, {
      text: 'Sweden attacked Norway on 4 May 2019. Sweden denied that it attacked Norway on 4 May 2019.',
      given: { publishedAt: '2019-05-05', publisher: 'Reuters' },
    })
    const after = await claims()
    for (const each of ['ofPairs', 'ofDelays', 'ofTellers', 'ofDisputes'] as const)
      expect(after[each], each).toBeGreaterThan(before[each])
  })
})
