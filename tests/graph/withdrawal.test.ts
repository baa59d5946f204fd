import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleId, EntityId } from '../../model/ids.ts'
import type { EntenteGraph } from '../../server/graph/graph.ts'
import { WithdrawnArticle } from '../../server/graph/known-article.ts'
import { UnknownId } from '../../server/graph/unknown-id.ts'
import {
  type Article,
  announced,
  denied,
  heldInEnglish,
  heldInFrench,
  macronOnSyria,
  putinMetXi,
  russiaBacksSyria,
  seedArticle,
  shortArticles,
  write,
} from './articles.ts'
import { fingerprint } from './fingerprint.ts'
import { type Opened, onEveryGraph } from './opened.ts'

const AT = '2026-03-04T05:06:07.000Z'

/** What a query sees of entities, events and the relations between them, but not all names on record, which stay there. */
async function visible({ store }: Opened): Promise<string[]> {
  const queries = [
    'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.mentions AS mentions, n.spellings AS spellings',
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS id, type(r) AS type, b.id AS to, properties(r) AS properties',
  ]
  const lines = await Promise.all(
    queries.map(async query =>
      (await store.driver.executeQuery(query)).records.map(record => {
        const { labels = [], properties = {}, ...rest } = record.toObject()
        return JSON.stringify([rest, [...labels].sort(), Object.entries(properties).sort()])
      }),
    ),
  )
  return lines.flat().sort()
}

onEveryGraph('a withdrawn article', opened => {
  let graph: EntenteGraph
  const ids = new Map<Article, ArticleId>()
  const add = async (article: Article): Promise<ArticleId> => {
    const id = (await write(graph, article)).id as ArticleId
    ids.set(article, id)
    return id
  }
  const withdraw = (article: Article) =>
    graph.withdrawArticle(ids.get(article) as ArticleId, { at: AT, reason: 'a hoax' })
  const restore = (article: Article) => graph.restoreArticle(ids.get(article) as ArticleId, AT)
  beforeAll(async () => {
    graph = opened().graph
  })

  it('leaves the graph as it was before it came, whichever it is', async () => {
    for (const last of [seedArticle, heldInFrench, denied, russiaBacksSyria, putinMetXi]) {
      await opened().store.empty()
      for (const article of [...shortArticles, seedArticle]) if (article !== last) await add(article)
      const before = await visible(opened())
      await add(last)
      expect(await visible(opened())).not.toEqual(before)
      expect(await withdraw(last)).toMatchObject({ changed: true })
      expect(await visible(opened())).toEqual(before)
    }
  })
  it('leaves the same graph when it is taken back, in whatever order', async () => {
    await opened().store.empty()
    const all = [...shortArticles, seedArticle]
    for (const article of all) await add(article)
    const before = await fingerprint(opened().store)
    for (const article of all) await withdraw(article)
    expect(await visible(opened())).toEqual([])
    expect((await graph.stats()).articles).toBe(0)
    for (const article of [...all].reverse()) await restore(article)
    expect(await fingerprint(opened().store)).toEqual(before)
    for (const article of [announced, macronOnSyria, seedArticle]) await withdraw(article)
    for (const article of [macronOnSyria, seedArticle, announced]) await restore(article)
    expect(await fingerprint(opened().store)).toEqual(before)
  })
  it('changes nothing more when it is withdrawn or taken back twice', async () => {
    const id = ids.get(seedArticle) as ArticleId
    await withdraw(seedArticle)
    const before = await fingerprint(opened().store)
    expect(await graph.withdrawArticle(id, { at: AT, reason: 'another' })).toMatchObject({ changed: false })
    expect(await fingerprint(opened().store)).toEqual(before)
    expect(await restore(seedArticle)).toMatchObject({ changed: true })
    expect(await restore(seedArticle)).toMatchObject({ changed: false })
    await expect(graph.withdrawArticle('article:none' as ArticleId, { at: AT })).rejects.toEqual(
      new UnknownId('article', 'article:none'),
    )
  })
  it('is told in the history, with the reason, and found by nobody', async () => {
    const from = await graph.latestCursor()
    const id = ids.get(heldInEnglish) as ArticleId
    await graph.withdrawArticle(id, { at: AT, reason: 'a hoax', by: 'Ana' })
    await expect(graph.article(id)).rejects.toEqual(new WithdrawnArticle(id, { at: AT, reason: 'a hoax', by: 'Ana' }))
    await expect(graph.storedArticle(id)).rejects.toBeInstanceOf(WithdrawnArticle)
    expect((await graph.articles({ limit: 50 })).articles.map(article => article.id)).not.toContain(id)
    expect(await graph.articleSummary(id)).toMatchObject({ withdrawn: { at: AT, reason: 'a hoax', by: 'Ana' } })
    await restore(heldInEnglish)
    expect(await graph.changesAfter(from)).toMatchObject([
      { type: 'article.withdrawn', at: AT, article: { id }, reason: 'a hoax', by: 'Ana' },
      { type: 'article.restored', at: AT, article: { id } },
    ])
  })
  it('stays withdrawn when its text comes again', async () => {
    await withdraw(heldInEnglish)
    const again = await write(graph, heldInEnglish)
    expect(again).toMatchObject({ created: false, withdrawn: { reason: 'a hoax' } })
    expect((await graph.articles({ limit: 50 })).articles.map(article => article.id)).not.toContain(again.id)
    await restore(heldInEnglish)
  })

  describe('whose entities others name meanwhile', () => {
    it('joins them when it is taken back', async () => {
      await opened().store.empty()
      await add(putinMetXi)
      const alone = await visible(opened())
      await withdraw(putinMetXi)
      const later = { text: 'Xi Jinping accused Peru of lying.', given: { publishedAt: '2019-05-01' } }
      await add(later)
      expect((await graph.entity('person:xi-jinping' as EntityId)).entity.mentions).toBe(1)
      await restore(putinMetXi)
      expect((await graph.entity('person:xi-jinping' as EntityId)).entity.mentions).toBe(2)
      await withdraw(later)
      expect(await visible(opened())).toEqual(alone)
    })
    it('follows what was judged of them meanwhile', async () => {
      await opened().store.empty()
      const [left, right] = ['person:emmanuel-macron', 'person:xi-jinping'] as EntityId[] as [EntityId, EntityId]
      await add(macronOnSyria)
      await add(putinMetXi)
      const apart = await fingerprint(opened().store)
      const judged = await graph.judge({ left, right, verdict: 'same' }, AT)
      const together = await fingerprint(opened().store)
      await withdraw(putinMetXi)
      await restore(putinMetXi)
      expect(await fingerprint(opened().store)).toEqual(together)
      await withdraw(putinMetXi)
      await graph.withdrawJudgement(judged.judgement.id, AT)
      await restore(putinMetXi)
      expect(await fingerprint(opened().store)).toEqual(apart)
    })
  })
})
