import { beforeEach, describe, expect, it } from 'vitest'
import { EventsAnswer, RelationAnswer } from '../../model/api.ts'
import { connect } from '../../server/graph/connection.ts'
import { rebuildRelations } from '../../server/graph/rebuild.ts'
import {
  type Article,
  announced,
  denied,
  heldInEnglish,
  heldInFrench,
  macronOnSyria,
  russiaBacksSyria,
  seedArticle,
  understood,
  write,
} from './articles.ts'
import { fingerprint } from './fingerprint.ts'
import { type Opened, onEveryGraph } from './opened.ts'

const berlin = async ({ graph }: Opened) =>
  EventsAnswer.parse(await graph.events({ participants: ['country:FRA'] as never, limit: 50 })).events

const relations = async ({ store }: Opened, type: string) =>
  (
    await store.driver.executeQuery(`MATCH (a)-[r:${type}]->(b) RETURN a.id AS from, r AS edge, b.id AS to`)
  ).records.map(
    record => record.toObject() as { from: string; to: string; edge: { properties: Record<string, unknown> } },
  )

onEveryGraph('articles that speak of the same things', opened => {
  beforeEach(() => opened().store.empty())
  const writeAll = async (...articles: Article[]) => {
    for (const article of articles) await write(opened().graph, article)
  }

  describe('a meeting that two newsrooms tell', () => {
    it('is one event with the claims of both', async () => {
      await writeAll(heldInFrench, heldInEnglish)
      const events = await berlin(opened())
      expect(events).toHaveLength(1)
      const [took] = (await relations(opened(), 'PARTICIPATED_IN')).filter(({ from }) => from === 'country:FRA')
      const { claims, relation } = RelationAnswer.parse(
        await opened().graph.relation(took?.edge.properties.id as never),
      )
      expect(claims.map(({ outlet }) => outlet?.id)).toEqual(['org:lemonde', 'org:reuters'])
      expect(relation).toMatchObject({
        claims: 2,
        sources: 2,
        attributions: expect.arrayContaining(
          claims.map(({ modality, confidence, outlet }) => ({ modality, confidence, outlet: outlet?.id })),
        ),
        firstPublished: '2019-03-13',
        lastPublished: '2019-03-14',
      })
    })

    it('is one event too when one of them knows only the month', async () => {
      const month = {
        text: "La France et l'Allemagne se sont réunies à Berlin en mars 2019.",
        given: { publishedAt: '2019-04-02', publisher: 'AFP' },
      }
      await writeAll(heldInFrench, month)
      const events = await berlin(opened())
      expect(events).toHaveLength(1)
      expect(events[0]?.event).toMatchObject({ start: '2019-03-12', end: '2019-03-12' })
    })

    it('is surer than what one of them says', async () => {
      await writeAll(heldInFrench)
      const confidence = async () => (await relations(opened(), 'PARTICIPATED_IN'))[0]?.edge.properties.confidence
      const alone = Number(await confidence())
      await writeAll(heldInEnglish)
      expect(Number(await confidence())).toBeGreaterThan(alone)
    })
  })

  describe.each([
    ['before it', [announced, heldInFrench]],
    ['after it', [heldInFrench, announced]],
  ])('a plan that is read %s', (_order, articles) => {
    it('is another event, which the meeting fulfils', async () => {
      await writeAll(...articles)
      const statuses = (await berlin(opened())).map(({ event }) => event.status).sort()
      expect(statuses).toEqual(['held', 'planned'])
      const [fulfils, ...more] = await relations(opened(), 'FULFILS')
      expect(more).toEqual([])
      expect(fulfils).toMatchObject({
        from: 'event:meeting-deu-fra-2019-03-12',
        to: 'event:meeting-deu-fra-2019-03-12-planned',
      })
      const { relation, claims } = RelationAnswer.parse(
        await opened().graph.relation(fulfils?.edge.properties.id as never),
      )
      expect(relation.inferred).toBe(true)
      expect(claims[0]?.quote).toMatch(/Berlin/)
    })
  })

  describe('a contradiction', () => {
    const disputed = async () =>
      (await relations(opened(), 'PARTICIPATED_IN'))
        .filter(({ to }) => to === 'event:meeting-deu-fra-2019-03-12')
        .map(({ edge }) => edge.properties.disputed)

    it('within an article is recorded, and what it touches is disputed', async () => {
      await writeAll(denied)
      const [conflict] = await relations(opened(), 'CONFLICTS_WITH')
      expect([conflict?.from, conflict?.to]).toEqual([
        'event:meeting-deu-fra-2019-03-12',
        'event:meeting-deu-fra-2019-03-12-denied',
      ])
      expect(await disputed()).toEqual([true, true])
      const events = await berlin(opened())
      for (const { conflictsWith } of events) expect(conflictsWith).toHaveLength(1)
    })

    it('deletes no claim', async () => {
      await writeAll(heldInFrench)
      const before = (await opened().graph.stats()).claims
      await writeAll(denied)
      expect((await opened().graph.stats()).claims).toBeGreaterThan(before)
    })

    it('between two articles is recorded whichever comes first', async () => {
      const denial = {
        text: "La France a démenti avoir rencontré l'Allemagne à Berlin le 12 mars 2019.",
        given: { publishedAt: '2019-03-16' },
      }
      for (const articles of [
        [heldInFrench, denial],
        [denial, heldInFrench],
      ]) {
        await opened().store.empty()
        await writeAll(...articles)
        expect(await relations(opened(), 'CONFLICTS_WITH')).toHaveLength(1)
        expect(await disputed()).toEqual([true, true])
      }
    })

    it('is not forgotten when a third article tells the event again', async () => {
      await writeAll(denied, heldInEnglish)
      expect(await disputed()).toEqual([true, true])
    })
  })

  describe('the relations', () => {
    const everything = [seedArticle, announced, heldInFrench, heldInEnglish, denied, russiaBacksSyria, macronOnSyria]
    const rebuiltAfter = async (damage: string) => {
      const store = connect(opened().store.address)
      await store.write(run => run(damage))
      await rebuildRelations(store)
      await store.close()
    }

    it.each([
      ['gone', 'MATCH (:Entity)-[r]->(:Entity) WHERE coalesce(r.gazetteer, false) = false DELETE r'],
      [
        'spoilt',
        "MATCH (:Entity)-[r]->(:Entity) WHERE coalesce(r.gazetteer, false) = false SET r.claims = 0, r.sources = 99, r.confidence = 0.1, r.modality = 'denied', r.disputed = false, r.inferred = false",
      ],
      ['titled otherwise', "MATCH (:Entity)-[r]->(:Entity) WHERE r.title IS NOT NULL SET r.title = 'x'"],
      ['dated otherwise', "MATCH (:Entity)-[r]->(:Entity) WHERE r.start IS NOT NULL SET r.start = '1970-01-01'"],
      [
        'made up',
        "MATCH (a:Country), (b:Country) WHERE a.id < b.id CREATE (a)-[:FIGHTS {id: 'relation:made-up'}]->(b)",
      ],
    ])('that are %s can be made again from the claims, and are the same', async (_how, damage) => {
      await writeAll(...everything)
      const before = await fingerprint(opened().store)
      await rebuiltAfter(damage)
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('follow a claim that is gone', async () => {
      await writeAll(russiaBacksSyria, macronOnSyria)
      const supports = async () => (await relations(opened(), 'SUPPORTS'))[0]?.edge.properties
      expect(await supports()).toMatchObject({ claims: 3, sources: 2 })
      await rebuiltAfter("MATCH (c:Claim)-[:STATED_IN]->(:Article {publishedAt: '2019-02-20'}) DETACH DELETE c")
      expect(await supports()).toMatchObject({ claims: 2, sources: 1, lastPublished: '2019-02-01' })
      await rebuiltAfter('MATCH (c:Claim) DETACH DELETE c')
      expect(await supports()).toBeUndefined()
    })

    it('do not depend on the order in which articles came', async () => {
      const told = async () =>
        (await fingerprint(opened().store)).filter(line => /^\S+ (?:SUPPORTS|PARTICIPATED_IN|HELD_IN) /.test(line))
      await writeAll(heldInFrench, heldInEnglish, russiaBacksSyria, macronOnSyria)
      const first = await told()
      await opened().store.empty()
      await writeAll(macronOnSyria, russiaBacksSyria, heldInEnglish, heldInFrench)
      expect(await told()).toEqual(first)
    })
  })

  describe('an event that is taken for an earlier one', () => {
    const month = {
      text: "La France et l'Allemagne se sont réunies à Berlin en mars 2019.",
      given: { publishedAt: '2019-04-02', publisher: 'AFP' },
    }
    it('is still named in its claims as its article names it, so that the two can be told apart again', async () => {
      await writeAll(heldInFrench, month)
      const own = understood(month).events[0]?.id
      const { records } = await opened().store.driver.executeQuery(
        `MATCH (c:Claim {relation: 'PARTICIPATED_IN'})-[:STATED_IN]->(:Article {publishedAt: '2019-04-02'}), (c)-[:OBJECT]->(e:Event)
         RETURN DISTINCT c.objectRef AS ref, e.id AS event`,
      )
      expect(records.map(record => record.toObject())).toEqual([
        { ref: own, event: 'event:meeting-deu-fra-2019-03-12' },
      ])
      expect(own).not.toBe('event:meeting-deu-fra-2019-03-12')
    })
    it('keeps the dates that the event has', async () => {
      await writeAll(heldInFrench, month)
      for (const { edge } of await relations(opened(), 'PARTICIPATED_IN'))
        expect(edge.properties).toMatchObject({ start: '2019-03-12', end: '2019-03-12' })
    })
    it('is shown in its article under the id that the graph knows', async () => {
      await writeAll(heldInFrench, month)
      const told = await opened().graph.article(understood(month).article.id)
      expect(new Set(told.claims.map(({ to }) => to))).toContain('event:meeting-deu-fra-2019-03-12')
    })
  })
})
