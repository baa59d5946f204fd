import { beforeEach, expect, it } from 'vitest'
import type { Extraction } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { canonicalEnds, claimId, relationId } from '../../server/graph/ids.ts'
import { statementsOf } from '../../server/graph/statements.ts'
import {
  heldInEnglish,
  heldInFrench,
  macronOnSyria,
  russiaBacksSyria,
  seedArticle,
  understood,
  write,
} from './articles.ts'
import { fingerprint } from './fingerprint.ts'
import { onEveryGraph } from './opened.ts'

onEveryGraph('writing an article', opened => {
  beforeEach(() => opened().store.empty())

  it('stores what the article says: its head, entities, events and a claim for every sentence', async () => {
    const { graph } = opened()
    const extraction = understood(seedArticle)
    const { id, created } = await write(graph, seedArticle, extraction)
    expect({ id, created }).toEqual({ id: extraction.article.id, created: true })
    const stats = await graph.stats()
    expect(stats.articles).toBe(1)
    const kinds = extraction.entities.map(entity => entity.kind)
    for (const kind of new Set(kinds)) expect(stats.entities[kind]).toBe(kinds.filter(each => each === kind).length)
    expect(stats.entities.Event).toBe(extraction.events.length)
    const claims = statementsOf(extraction, id => id).flatMap(({ type, from, to, evidence }) =>
      evidence.map(({ start, end }) => claimId(id, start, end, relationId(type, ...canonicalEnds(type, from, to)))),
    )
    expect(stats.claims).toBe(new Set(claims).size)
  })

  it('keeps every quote verbatim at its place', async () => {
    const { graph, store } = opened()
    await write(graph, seedArticle)
    const { records } = await store.driver.executeQuery(
      'MATCH (c:Claim)-[:STATED_IN]->(a:Article) RETURN c.quote AS quote, c.start AS start, c.end AS end, a.text AS text',
    )
    expect(records).toHaveLength((await graph.stats()).claims)
    for (const record of records)
      expect(record.get('text').slice(record.get('start'), record.get('end'))).toBe(record.get('quote'))
  })

  it('keeps a confidence of one as a number with a fraction, which halves to a half', async () => {
    const { graph, store } = opened()
    const extraction = understood(seedArticle)
    for (const { evidence } of extraction.relations) for (const each of evidence) each.confidence = 1
    await write(graph, seedArticle, extraction)
    const halves = async (query: string) =>
      (await store.driver.executeQuery(query)).records.map(record => record.get('half'))
    expect(await halves('MATCH (c:Claim) WHERE c.confidence = 1 RETURN DISTINCT c.confidence / 2 AS half')).toEqual([
      0.5,
    ])
    expect(await halves('MATCH (c:Claim) WHERE c.confidence / 2 = 0 RETURN c.id AS half')).toEqual([])
  })

  it('changes nothing when the same article comes again', async () => {
    const { graph, store } = opened()
    const first = await write(graph, seedArticle)
    const before = await fingerprint(store)
    expect(await write(graph, seedArticle)).toEqual({ id: first.id, created: false, attested: false })
    expect(await fingerprint(store)).toEqual(before)
  })

  it('makes one article of twenty that come at once', async () => {
    const { graph, store } = opened()
    const answers = await Promise.all(Array.from({ length: 20 }, () => write(graph, heldInFrench)))
    expect(new Set(answers.map(answer => answer.id)).size).toBe(1)
    expect(answers.filter(answer => answer.created)).toHaveLength(1)
    const together = await fingerprint(store)
    await store.empty()
    await write(graph, heldInFrench)
    expect(together).toEqual(await fingerprint(store))
  })

  it('loses nothing when different articles about the same countries come at once', async () => {
    const { graph, store } = opened()
    const all = [heldInFrench, heldInEnglish, russiaBacksSyria, macronOnSyria]
    const named = all.flatMap(article => understood(article).mentions)
    for (let round = 0; round < 3; round++) {
      await store.empty()
      await Promise.all(all.map(article => write(graph, article)))
      for (const id of ['country:FRA', 'country:DEU', 'country:RUS', 'country:SYR'] as const) {
        const { entity } = await graph.entity(id as never)
        expect(entity.mentions, id).toBe(named.filter(mention => mention.entity === id).length)
      }
      const { events } = await graph.events({ eventTypes: ['CONSULT'], limit: 50 })
      expect(events.map(({ claims }) => claims)).toEqual([4])
    }
  })

  it('names a person to readers of each language as articles in it do, whichever came first', async () => {
    const { graph, store } = opened()
    const id = 'person:vladimir-putin' as EntityId
    const inFrench = { text: 'Le président russe Vladimir Poutine a rencontré Angela Merkel à Sotchi.', given: {} }
    const inEnglish = { text: 'Russian President Vladimir Putin met Angela Merkel in Sochi.', given: {} }
    for (const articles of [
      [inFrench, inEnglish],
      [inEnglish, inFrench],
    ]) {
      await store.empty()
      for (const article of articles) await write(graph, article)
      const labels = { fr: 'Vladimir Poutine', en: 'Vladimir Putin' }
      expect((await graph.entity(id)).entity.labels).toEqual(labels)
      const { events } = await graph.events({ participants: [id], limit: 10 })
      const named = events.flatMap(({ participants }) => participants).find(participant => participant.id === id)
      expect(named?.labels).toEqual(labels)
    }
    await store.empty()
    await write(graph, inFrench)
    expect((await graph.entity(id)).entity.labels).toEqual({ fr: 'Vladimir Poutine', en: 'Vladimir Putin' })
  })

  it('stores all of an article or nothing of it', async () => {
    const { graph, store } = opened()
    await write(graph, heldInFrench)
    const before = await fingerprint(store)
    const extraction = understood(russiaBacksSyria)
    const broken = {
      ...extraction,
      relations: extraction.relations.map(relation => ({ ...relation, type: 'NO SUCH TYPE' })),
    } as unknown as Extraction
    await expect(write(graph, russiaBacksSyria, broken)).rejects.toThrow()
    expect(await fingerprint(store)).toEqual(before)
    expect((await write(graph, russiaBacksSyria)).created).toBe(true)
  })

  it('gives the same graph whatever engine or day it is written on', async () => {
    const { graph, store } = opened()
    for (const article of [heldInFrench, heldInEnglish]) await write(graph, article)
    const first = await fingerprint(store)
    await store.empty()
    for (const article of [heldInFrench, heldInEnglish]) await write(graph, article)
    expect(await fingerprint(store)).toEqual(first)
  })
})
