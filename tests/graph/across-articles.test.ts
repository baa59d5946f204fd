import { beforeEach, describe, expect, it } from 'vitest'
import { EventsAnswer, RelationAnswer } from '../../model/api.ts'
import { type Projected, project } from '../../server/graph/projection.ts'
import { connect, type Parameters } from '../../server/graph/store.ts'
import {
  type Article,
  announced,
  denied,
  heldInEnglish,
  heldInFrench,
  macronOnSyria,
  russiaBacksSyria,
  seedArticle,
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
        told: expect.arrayContaining(
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

  describe('what claims add up to', () => {
    const projected = async (damage: string) => {
      const store = connect(opened().store.address)
      const all = await store.read('MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, a.id AS from, b.id AS to')
      await store.write(async run => {
        await run(damage)
        await project((query: string, parameters?: Parameters) => run(query, parameters), all as Projected[])
      })
      await store.close()
    }

    it('can be made again from them, and is the same', async () => {
      await writeAll(seedArticle, announced, heldInFrench, heldInEnglish, denied, russiaBacksSyria, macronOnSyria)
      const before = await fingerprint(opened().store)
      await projected(
        "MATCH (:Entity)-[r]->(:Entity) SET r.claims = 0, r.sources = 99, r.confidence = 0.1, r.modality = 'denied', r.disputed = false, r.inferred = false",
      )
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('follows a claim that is gone', async () => {
      await writeAll(russiaBacksSyria, macronOnSyria)
      const supports = async () => (await relations(opened(), 'SUPPORTS'))[0]?.edge.properties
      expect(await supports()).toMatchObject({ claims: 3, sources: 2 })
      await projected("MATCH (c:Claim)-[:STATED_IN]->(:Article {publishedAt: '2019-02-20'}) DETACH DELETE c")
      expect(await supports()).toMatchObject({ claims: 2, sources: 1, lastPublished: '2019-02-01' })
    })
  })
})
