import { expect, it } from 'vitest'
import { EventsAnswer, EventsQuery, TimelineAnswer, TimelineQuery } from '../../model/api.ts'
import { announced, denied, heldInFrench, russiaBacksSyria, seedArticle, write } from './articles.ts'
import { onEveryGraph } from './opened.ts'

onEveryGraph(
  'events and the timeline',
  opened => {
    const page = async (query: object = {}) => EventsAnswer.parse(await opened().graph.events(EventsQuery.parse(query)))
    const events = async (query: object = {}) => (await page(query)).events
    const timeline = async (query: object = {}) =>
      TimelineAnswer.parse(await opened().graph.timeline(TimelineQuery.parse(query))).buckets

    it('come by date, undated ones last, as many as there are', async () => {
      const all = await events({ limit: '200' })
      expect(all).toHaveLength((await opened().graph.stats()).entities.Event as number)
      const dates = all.map(({ event }) => event.start ?? '9999')
      expect(dates).toEqual([...dates].sort())
      expect(all.at(-1)?.event.start).toBeNull()
    })
    it('come newest first where that is asked for, undated ones last, page by page', async () => {
      const dated = (list: Awaited<ReturnType<typeof events>>) => list.map(({ event }) => event.start ?? '0000')
      const all = await events({ limit: '200', order: 'newest' })
      expect(dated(all)).toEqual(dated(all).toSorted().toReversed())
      expect(all.at(-1)?.event.start).toBeNull()
      const first = await page({ limit: '2', order: 'newest' })
      expect(first.events).toEqual(all.slice(0, 2))
      expect((await page({ limit: '2', order: 'newest', cursor: first.nextCursor })).events).toEqual(all.slice(2, 4))
      await expect(page({ limit: '2', order: 'oldest', cursor: first.nextCursor })).rejects.toThrow()
    })
    it.each(['planned', 'held', 'denied', 'asserted'])('can be asked for by status: %s', async status => {
      const found = await events({ status, limit: '200' })
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found.map(({ event }) => event.status))).toEqual(new Set([status]))
      expect(found).toHaveLength((await opened().graph.stats()).events[status] as number)
    })
    it('can be asked for by several statuses and by type', async () => {
      const statuses = (await events({ status: 'planned,denied', limit: '200' })).map(({ event }) => event.status)
      expect(new Set(statuses)).toEqual(new Set(['planned', 'denied']))
      const types = (await events({ eventTypes: 'CONSULT', limit: '200' })).map(({ event }) => event.type)
      expect(new Set(types)).toEqual(new Set(['CONSULT']))
    })
    it('can be asked for by who took part', async () => {
      const found = await events({ participants: 'country:FRA', limit: '200' })
      expect(found).toHaveLength(3)
      for (const { participants } of found) expect(participants.map(({ id }) => id)).toContain('country:FRA')
      expect(await events({ participants: 'country:AND' })).toEqual([])
    })
    it('can be asked for by when they happened, or may have', async () => {
      const ids = async (from: string, to: string) =>
        (await events({ happenedFrom: from, happenedTo: to, limit: '200' })).map(({ event }) => [
          event.start,
          event.end,
        ])
      for (const [start, end] of await ids('2015-09-25', '2015-12-31')) {
        expect(start && start <= '2015-12-31').toBe(true)
        expect(end && end >= '2015-09-25').toBe(true)
      }
      expect(await ids('2015-09-25', '2015-12-31')).toHaveLength(1)
      expect(await ids('1990-01-01', '1999-01-01')).toEqual([])
    })
    it('say who took part and where', async () => {
      const [held] = await events({ status: 'held', participants: 'country:FRA' })
      expect(held?.participants.map(({ id, role }) => [id, role]).sort()).toEqual([
        ['country:DEU', 'participant'],
        ['country:FRA', 'participant'],
      ])
      expect(held?.place).toMatchObject({ id: 'place:2950159', name: 'Berlin' })
      expect(held?.claims).toBeGreaterThan(0)
      expect(held?.conflictsWith).toHaveLength(1)
      expect(held?.firstPublished).toMatch(/^\d{4}-\d\d-\d\d$/)
      // The former names are kept for one version.
      expect([held?.toldBy, held?.firstTold]).toEqual([held?.attributedTo, held?.firstPublished])
    })
    it.each([1, 3, 7, 50])('come in pages of %i, each once', async limit => {
      const whole = (await events({ limit: '200' })).map(({ event }) => event.id)
      const ids: string[] = []
      let cursor: string | undefined
      do {
        const answer = await page({ limit: String(limit), ...(cursor ? { cursor } : {}) })
        expect(answer.events.length).toBeLessThanOrEqual(limit)
        ids.push(...answer.events.map(({ event }) => event.id))
        cursor = answer.nextCursor
      } while (cursor)
      expect(ids).toEqual(whole)
    })

    it.each([
      ['year', /^\d{4}$/],
      ['month', /^\d{4}-\d\d$/],
      ['day', /^\d{4}-\d\d-\d\d$/],
    ])('are counted by %s, in order, none lost', async (bucket, form) => {
      const buckets = await timeline({ bucket })
      const names = buckets.map(each => each.bucket)
      expect(names).toEqual([...new Set(names)].sort())
      for (const name of names) expect(name).toMatch(form)
      const sum = (key: 'events' | 'claims') => buckets.reduce((total, each) => total + each[key], 0)
      const dated = (await events({ limit: '200' })).filter(({ event }) => event.start)
      expect(sum('events')).toBe(dated.length)
      expect(sum('claims')).toBe((await opened().graph.stats()).claims)
    })
    it('are counted within a window alone', async () => {
      const buckets = await timeline({
        bucket: 'year',
        happenedFrom: '2018-12-01',
        happenedTo: '2018-12-31',
        publishedFrom: '2018-01-01',
        publishedTo: '2018-12-31',
      })
      expect(buckets.map(each => each.bucket)).toEqual(['2018'])
    })
  },
  async ({ graph }) => {
    for (const article of [seedArticle, announced, heldInFrench, denied, russiaBacksSyria]) await write(graph, article)
  },
)
