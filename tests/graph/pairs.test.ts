import { expect, it } from 'vitest'
import { EventsQuery, PairsAnswer, PairsQuery } from '../../model/api.ts'
import {
  type Article,
  announced,
  denied,
  heldInEnglish,
  heldInFrench,
  russiaBacksSyria,
  rutoAccusesPeru,
  write,
} from './articles.ts'
import { onEveryGraph } from './opened.ts'

const told = (text: string, publishedAt: string, publisher?: string): Article => ({
  text,
  given: { publishedAt, ...(publisher ? { publisher } : {}) },
})
const articles = [
  announced,
  heldInFrench,
  heldInEnglish,
  denied,
  russiaBacksSyria,
  rutoAccusesPeru,
  told('Kenya accused Peru of spying on 2 May 2019.', '2019-05-03', 'AFP'),
  told('Kenya helped Peru on 9 June 2019. Kenya sent food aid to Peru.', '2019-06-10', 'AFP'),
  told('Mali and Chad attacked Sudan on 4 July 2019.', '2019-07-05'),
]

onEveryGraph(
  'pairs of actors',
  opened => {
    const answer = async (query: object = {}) =>
      PairsAnswer.parse(await opened().graph.pairs(PairsQuery.parse({ limit: '5000', ...query })))
    const pair = async (from: string, to: string, query: object = {}) =>
      (await answer(query)).pairs.find(one => one.from === from && one.to === to)

    it('go from who acts to whom it concerns, and not back', async () => {
      expect(await pair('country:RUS', 'country:SYR')).toMatchObject({ byType: { SUPPORT: 1 }, balance: 1, sources: 1 })
      expect(await pair('country:SYR', 'country:RUS')).toBeUndefined()
    })
    it('have what is done together both ways, with the same counts', async () => {
      const there = await pair('country:FRA', 'country:DEU')
      expect(there?.cooperation).toBe(1)
      expect(await pair('country:DEU', 'country:FRA')).toEqual({ ...there, from: 'country:DEU', to: 'country:FRA' })
    })
    it('leave out of the balance what is planned or denied, and count it apart', async () => {
      const found = await pair('country:FRA', 'country:DEU')
      expect(found).toMatchObject({ planned: 1, denied: 1, events: 3, balance: 1 })
      expect(found?.disputed).toBeGreaterThan(0)
    })
    it('count outlets that state it, each once, and none for articles that name none', async () => {
      // RT has the meeting in its report as well as in its denial.
      expect((await pair('country:FRA', 'country:DEU'))?.sources).toBe(4)
      expect(await pair('country:MLI', 'country:SDN')).toMatchObject({ conflict: 1, sources: 0, balance: -1 })
    })
    it('are none between those who act together upon others', async () => {
      expect(await pair('country:MLI', 'country:TCD')).toBeUndefined()
      expect(await pair('country:TCD', 'country:SDN')).toMatchObject({ conflict: 1 })
    })
    it('weigh conflict against cooperation, and have the first and the last contact', async () => {
      const found = await pair('country:KEN', 'country:PER')
      const { cooperation = 0, conflict = 0, balance } = found ?? {}
      expect([cooperation, conflict].every(count => count > 0)).toBe(true)
      expect(balance).toBeCloseTo((cooperation - conflict) / (cooperation + conflict), 3)
      const query = EventsQuery.parse({ together: 'country:KEN,country:PER', limit: '200' })
      const { events } = await opened().graph.events(query)
      const days = events.flatMap(({ event }) => event.start ?? []).sort()
      expect(days.length).toBeGreaterThan(1)
      expect([found?.firstContact, found?.lastContact]).toEqual([days[0], '2019-06-09'])
    })
    it('hold the events that both took part in, as the list of events has them', async () => {
      for (const selection of [{}, { asOf: '2019-03-14' }]) {
        const found = await pair('country:FRA', 'country:DEU', selection)
        const query = EventsQuery.parse({ together: 'country:FRA,country:DEU', limit: '200', ...selection })
        const { events } = await opened().graph.events(query)
        expect(events).toHaveLength(found?.events as number)
        for (const { participants } of events)
          expect(participants.map(({ id }) => id)).toEqual(expect.arrayContaining(['country:FRA', 'country:DEU']))
      }
    })
    it('are as they were known on a day, and as they happened in a period', async () => {
      expect(await pair('country:KEN', 'country:PER', { asOf: '2019-05-30' })).toMatchObject({ cooperation: 0 })
      expect(
        await pair('country:KEN', 'country:PER', { happenedFrom: '2019-06-01', happenedTo: '2019-06-30' }),
      ).toMatchObject({
        conflict: 0,
        balance: 1,
      })
      expect(await pair('country:RUS', 'country:SYR', { outlets: 'org:afp' })).toBeUndefined()
    })
    it('are those between some actors where ids are given without depth', async () => {
      const { pairs, actors } = await answer({ ids: 'country:KEN,country:PER,country:FRA', depth: '0' })
      expect(new Set(pairs.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(['country:KEN', 'country:PER']))
      expect(actors.map(({ id }) => id).sort()).toEqual(['country:KEN', 'country:PER'])
      const asKnown = await answer({ ids: 'country:KEN,country:PER,country:FRA', depth: '0', asOf: '2030-01-01' })
      expect(asKnown.pairs).toEqual(pairs)
    })
    it('are between the most active where only those are asked for, and the others are counted', async () => {
      const all = await answer()
      const few = await answer({ mostActors: '2' })
      expect(few.actors.map(({ id }) => id)).toEqual(all.actors.slice(0, 2).map(({ id }) => id))
      expect(few.actorsLeftOut).toBe(all.actors.length - 2)
    })
    it.each([1, 3])('come in pages of %i, each once, in one order', async limit => {
      const whole = (await answer()).pairs
      const found: typeof whole = []
      let cursor: string | undefined
      do {
        const part = await answer({ limit: String(limit), ...(cursor ? { cursor } : {}) })
        expect(part.hidden).toBe(whole.length - found.length - part.pairs.length)
        expect(part.truncated).toBe(part.hidden > 0)
        found.push(...part.pairs)
        cursor = part.nextCursor
      } while (cursor)
      expect(found).toEqual(whole)
    })
    it('are no other where kinds or types of relations exclude them', async () => {
      expect((await answer({ kinds: 'Person' })).actors.every(({ kind }) => kind === 'Person')).toBe(true)
      expect((await answer({ types: 'MET' })).pairs).toEqual([])
      expect((await answer({ eventTypes: 'ACCUSE' })).pairs.flatMap(({ byType }) => Object.keys(byType))).toEqual(
        expect.arrayContaining(['ACCUSE']),
      )
    })
  },
  async ({ graph }) => {
    for (const article of articles) await write(graph, article)
  },
)
