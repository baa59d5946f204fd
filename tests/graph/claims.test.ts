import { expect, it } from 'vitest'
import { ArticleAnswer, ArticlesAnswer, RelationAnswer } from '../../model/api.ts'
import type { RelationId } from '../../model/ids.ts'
import { Selection } from '../../model/selection.ts'
import { BadCursor } from '../../server/graph/cursor.ts'
import { UnknownId } from '../../server/graph/unknown-id.ts'
import {
  announced,
  heldInEnglish,
  heldInFrench,
  macronOnSyria,
  russiaBacksSyria,
  rutoAccusesPeru,
  seedArticle,
  understood,
  write,
} from './articles.ts'
import { onEveryGraph } from './opened.ts'

const all = [seedArticle, announced, heldInFrench, heldInEnglish, russiaBacksSyria, macronOnSyria, rutoAccusesPeru]

onEveryGraph(
  'claims and the articles that make them',
  opened => {
    const supports = async () => {
      const { records } = await opened().store.driver.executeQuery(
        "MATCH (:Entity {id: 'country:RUS'})-[r:SUPPORTS]->(:Entity {id: 'country:SYR'}) RETURN r.id AS id",
      )
      return RelationAnswer.parse(await opened().graph.relation(records[0]?.get('id')))
    }

    it('come with their relation, by date, each with its quote, article and outlet', async () => {
      const { relation, from, to, claims } = await supports()
      expect([from.id, relation.type, to.id]).toEqual(['country:RUS', 'SUPPORTS', 'country:SYR'])
      expect(claims.map(claim => [claim.publishedAt, claim.outlet?.name])).toEqual([
        ['2019-02-01', 'Reuters'],
        ['2019-02-01', 'Reuters'],
        ['2019-02-20', 'Le Monde'],
      ])
      for (const claim of claims) {
        const { text } = await opened().graph.article(claim.article.id)
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
      }
    })
    it('are read with their relations page by page, as many as there are, each relation and entity once', async () => {
      const { graph } = opened()
      const pages = await graph.everything(Selection.parse({}))
      const ids = { nodes: [] as string[], edges: [] as string[], claims: [] as string[] }
      for await (const page of pages.nodes()) ids.nodes.push(...page.map(({ id }) => id))
      for await (const page of pages.edges()) {
        ids.edges.push(...page.map(({ id }) => id))
        for (const { from, to } of page) expect(ids.nodes).toEqual(expect.arrayContaining([from, to]))
        ids.claims.push(...(await pages.claims(page)).map(({ id }) => id))
      }
      const { claims, entities, relations } = await graph.stats()
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0)
      expect([ids.nodes.length, ids.edges.length, ids.claims.length]).toEqual([sum(entities), sum(relations), claims])
      for (const each of Object.values(ids)) expect(new Set(each).size).toBe(each.length)
    })
    it('say who said it, and whether the outlet says so itself', async () => {
      const { claims } = await supports()
      expect(claims[0]).toMatchObject({ modality: 'asserted', attributedTo: [] })
      expect(claims[2]).toMatchObject({
        modality: 'reported',
        attributedTo: [{ id: 'person:emmanuel-macron', name: 'Emmanuel Macron' }],
      })
    })
    it('say through whom a state acted', async () => {
      const { records } = await opened().store.driver.executeQuery(
        "MATCH (:Entity {id: 'country:KEN'})-[r:OPPOSES]->(:Entity {id: 'country:PER'}) RETURN r.id AS id",
      )
      const { claims } = RelationAnswer.parse(await opened().graph.relation(records[0]?.get('id')))
      expect(claims.map(({ through }) => through.map(({ name }) => name))).toEqual([['William Ruto']])
      expect((await supports()).claims.map(({ through }) => through)).toEqual([[], [], []])
    })
    it('of a relation that nobody states are unknown', async () => {
      await expect(opened().graph.relation('relation:0000' as RelationId)).rejects.toEqual(
        new UnknownId('relation', 'relation:0000'),
      )
    })
    it.each(all.map(article => [article.given.title ?? article.text.slice(0, 20), article] as const))(
      'stand in their article at their places: %s',
      async (_title, article) => {
        const extraction = understood(article)
        const answer = ArticleAnswer.parse(await opened().graph.article(extraction.article.id))
        expect(answer.text).toBe(article.text)
        expect(answer.mentions).toHaveLength(extraction.mentions.length)
        expect(answer.article.mentions).toBe(extraction.mentions.length)
        expect(answer.quarantined).toEqual(extraction.quarantined)
        expect(answer.claims).toHaveLength(answer.article.claims)
        const starts = answer.claims.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        const known = new Set(answer.entities.map(({ id }) => id))
        for (const { from, to } of answer.claims)
          expect([known.has(from), known.has(to)], `${from} ${to}`).toEqual([true, true])
        for (const { relationId } of answer.claims) await opened().graph.relation(relationId)
      },
    )
    it('of an article that nobody wrote are unknown', async () => {
      await expect(opened().graph.article('article:none')).rejects.toBeInstanceOf(UnknownId)
    })

    it('articles come the newest first, a page at a time, each once', async () => {
      const { graph } = opened()
      const whole = ArticlesAnswer.parse(await graph.articles({ limit: 50 })).articles
      expect(whole.map(({ publishedAt }) => publishedAt)).toEqual([
        '2019-03-14',
        '2019-03-13',
        '2019-03-05',
        '2019-03-01',
        '2019-02-20',
        '2019-02-01',
        '2018-12-13',
      ])
      expect(whole[0]).toMatchObject({ title: 'The Berlin meeting', url: 'https://example.org/berlin', lang: 'en' })
      expect(whole[0]?.publisher).toMatchObject({ id: 'org:reuters' })
      for (const limit of [1, 2, 4, 6]) {
        const ids: string[] = []
        let cursor: string | undefined
        do {
          const page = ArticlesAnswer.parse(await graph.articles({ limit, cursor }))
          ids.push(...page.articles.map(({ id }) => id))
          cursor = page.nextCursor
        } while (cursor)
        expect(ids, String(limit)).toEqual(whole.map(({ id }) => id))
      }
    })
    it.each(['nonsense', 'e30', 'WzEsMl0', 'bnVsbA'])('no page follows the cursor %s', async cursor => {
      await expect(opened().graph.articles({ limit: 2, cursor })).rejects.toBeInstanceOf(BadCursor)
    })
  },
  async ({ graph }) => {
    for (const article of all) await write(graph, article)
  },
)
