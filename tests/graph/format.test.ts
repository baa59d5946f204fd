import { expect, it } from 'vitest'
import type { ArticleId, EntityId } from '../../model/ids.ts'
import { StoreTooNew } from '../../server/graph/format.ts'
import { openGraph } from '../../server/graph/graph.ts'
import { startupAdvice } from '../../server/startup-advice.ts'
import { announced, heldInEnglish, heldInFrench, macronOnSyria, seedArticle, understood, write } from './articles.ts'
import { fingerprint } from './fingerprint.ts'
import { type Opened, onEveryGraph } from './opened.ts'
import { printings } from './printed-articles.ts'

const run = ({ store }: Opened, query: string) => store.driver.executeQuery(query)

/** Opens the store once more, as another start does. */
async function openAgain({ store }: Opened): Promise<void> {
  const graph = await openGraph(store.address)
  await graph.close()
}

onEveryGraph(
  'the format of a store',
  opened => {
    const marks = async () =>
      (await run(opened(), 'MATCH (s:Store) RETURN s.format AS format, s.filled AS filled')).records.map(record =>
        record.toObject(),
      )

    it('is noted in it, once, and is no part of its schema', async () => {
      await openAgain(opened())
      expect(await marks()).toEqual([{ format: 14, filled: false }])
      expect((await opened().graph.schema()).labels.map(({ label }) => label)).not.toContain('Store')
    })

    it('that is the first, which had no note and no titles and roles in claims, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) DELETE s')
      await run(opened(), 'MATCH (c:Claim) REMOVE c.title, c.role')
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
      expect(await marks()).toEqual([{ format: 14, filled: true }])
    })

    it('that is the second, in which relations alone told what gazetteers supply, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 2')
      await run(opened(), 'MATCH (e:Entity) REMOVE e.supplied')
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the third, in which relations named their attributions otherwise, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 3')
      await run(
        opened(),
        'MATCH (:Entity)-[r]->(:Entity) WHERE r.attributions IS NOT NULL SET r.told = r.attributions REMOVE r.attributions',
      )
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the fifth, in which family names were not found by their sound, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 5')
      await run(opened(), "MATCH (p:Person) SET p.family = 'as spelled'")
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the sixth, in which names were those of the first article, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 6')
      await run(opened(), 'MATCH (e:Entity) WHERE e.iso3 IS NOT NULL SET e.name = e.nameFr REMOVE e.spellings')
      await openAgain(opened())
      const named = 'MATCH (e:Entity {id: $id}) RETURN e.name AS name, e.spellings AS spellings'
      const { records } = await opened().store.driver.executeQuery(named, { id: 'country:DEU' })
      expect(records[0]?.toObject()).toEqual({ name: 'Germany', spellings: ['en 1 Germany', 'fr 2 Allemagne'] })
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the seventh, in which a position told one office without its years, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 7')
      await run(opened(), 'MATCH (:Entity)-[r:HOLDS_POSITION]->(:Entity) REMOVE r.offices, r.former')
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the eighth, whose notes of changes told no more than ids, has its history from then on', async () => {
      await run(opened(), 'MATCH (s:Store) SET s.format = 8')
      await run(opened(), 'MATCH (c:Change) REMOVE c.events, c.at')
      await openAgain(opened())
      const { graph } = opened()
      const history = await graph.changesAfter(undefined)
      const titles = history.map(change => change.type === 'article.added' && change.article.title)
      expect(titles.sort()).toEqual((await graph.articles({ limit: 50 })).articles.map(({ title }) => title).sort())
      expect(await graph.changesAfter(history[1]?.cursor)).toEqual(history.slice(2))
    })

    it('that is the ninth, in which a text was known by its bytes alone, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 9')
      await run(opened(), 'MATCH (a:Article) REMOVE a.textIdentity')
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the tenth, in which judgements and withdrawals stood apart, has them in one journal', async () => {
      const { graph } = opened()
      const [left, right] = ['country:FRA', 'country:DEU'] as EntityId[] as [EntityId, EntityId]
      const at = '2026-02-03T04:05:06.000Z'
      await graph.judge({ left, right, verdict: 'different', by: 'Ana' }, at)
      const [article] = (await graph.articles({ limit: 1 })).articles
      const id = article?.id as ArticleId
      await graph.withdrawArticle(id, { at, reason: 'a hoax' })
      const before = { ...(await graph.journal({ limit: 50 })), judged: await graph.judgements({ limit: 5 }) }
      const untouched = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 10')
      await run(
        opened(),
        "MATCH (d:Decision {kind: 'judgement'}) CREATE (j:Judgement) SET j = properties(d) REMOVE j.kind DELETE d",
      )
      await run(
        opened(),
        "MATCH (d:Decision {kind: 'withdrawal'}) MATCH (a:WithdrawnArticle {id: d.target}) SET a.withdrawnAt = d.at, a.withdrawnReason = d.reason, a.withdrawnBy = d.by DELETE d",
      )
      await openAgain(opened())
      const after = { ...(await graph.journal({ limit: 50 })), judged: await graph.judgements({ limit: 5 }) }
      const said = ({ decisions }: typeof before) =>
        decisions.map(({ id: _, ...decision }) => JSON.stringify(Object.entries(decision).sort())).sort()
      expect(said(after)).toEqual(said(before))
      expect(after.judged).toEqual(before.judged)
      expect(await graph.articleSummary(id)).toMatchObject({ withdrawn: { at, reason: 'a hoax' } })
      expect(await fingerprint(opened().store)).toEqual(untouched)
      await graph.restoreArticle(id, at)
    })

    it('that is the eleventh, in which claims named otherwise that their days come from a table, becomes this one', async () => {
      await write(opened().graph, macronOnSyria)
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 11')
      const named = 'MATCH (c:Claim) WHERE c.datesFromTable IS NOT NULL'
      await run(opened(), `${named} SET c.tabled = c.datesFromTable REMOVE c.datesFromTable`)
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the twelfth, in which every article counted, becomes this one', async () => {
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 12')
      await run(
        opened(),
        'MATCH (:Entity)-[r]->(:Entity) WHERE r.claims > 0 SET r.sources = r.sources + 1, r.confidence = 1.0',
      )
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that is the thirteenth, in which near-duplicates were tellings of their own, becomes this one', async () => {
      for (const article of [printings.agency, printings.daily, printings.own]) await write(opened().graph, article)
      await opened().graph.write(
        seedArticle.text,
        understood({ ...seedArticle, given: { ...seedArticle.given, publisher: 'AFP' } }),
        '2026-01-02T03:04:05.000Z',
        { publisher: 'AFP' },
      )
      const before = await fingerprint(opened().store)
      await run(opened(), 'MATCH (s:Store) SET s.format = 13')
      await run(opened(), 'MATCH (b:TextBand) DELETE b')
      await run(opened(), 'MATCH ()-[t:SAME_TELLING]->() DELETE t')
      await run(opened(), 'MATCH (a:Article) REMOVE a.telling, a.printings')
      await run(opened(), 'MATCH (:Entity)-[r]->(:Entity) WHERE r.claims > 0 REMOVE r.tellings, r.printings')
      expect(await fingerprint(opened().store)).not.toEqual(before)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('that was brought to this one is not brought there again', async () => {
      await run(opened(), "MATCH (c:Claim {relation: 'HOLDS_POSITION'}) SET c.title = 'as it is'")
      const before = await fingerprint(opened().store)
      await openAgain(opened())
      expect(await fingerprint(opened().store)).toEqual(before)
    })

    it('of a later version is refused, and nothing of it is touched', async () => {
      await run(opened(), 'MATCH (s:Store) SET s.format = 99')
      await run(opened(), 'DROP CONSTRAINT entity_id')
      const before = await fingerprint(opened().store)
      await expect(openAgain(opened())).rejects.toEqual(new StoreTooNew(99))
      expect(await fingerprint(opened().store)).toEqual(before)
      expect(await marks()).toEqual([{ format: 99, filled: true }])
      // The schema is that version's too: what it dropped is not made again.
      await expect(run(opened(), 'DROP CONSTRAINT entity_id')).rejects.toThrow()
      expect(startupAdvice(new StoreTooNew(99))).toMatch(/format 99 of a later version.*DATA_DIR=/)
    })
  },
  async ({ graph }) => {
    for (const article of [seedArticle, announced, heldInFrench, heldInEnglish]) await write(graph, article)
  },
)
