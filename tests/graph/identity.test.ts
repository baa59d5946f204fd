import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { EntityAnswer, RelationAnswer } from '../../model/api.ts'
import type { Judgement, NewJudgement } from '../../model/identity.ts'
import type { EntityId } from '../../model/ids.ts'
import { connect } from '../../server/graph/connection.ts'
import { openGraph } from '../../server/graph/graph.ts'
import { ContradictoryJudgement, NotComparable } from '../../server/graph/identity/faults.ts'
import { byKind } from '../../server/graph/identity/references.ts'
import { rebuildRelations } from '../../server/graph/rebuild.ts'
import { UnknownId } from '../../server/graph/unknown-id.ts'
import { type Article, seedArticle, shortArticles, write } from './articles.ts'
import { fingerprint } from './fingerprint.ts'
import { onEveryGraph } from './opened.ts'

const told = (text: string, publisher: string): Article => ({
  text,
  given: { lang: 'en', publishedAt: '2019-03-01', publisher },
})
const karimbekovs = [
  told('Ruritanian minister Yousouf Karimbekov met French President Emmanuel Macron. Japan praised Norway.', 'Reuters'),
  told(
    'Minister Yusuf Karimbekov met Chinese President Xi Jinping. Yusuf Karimbekov met French President Emmanuel Macron.',
    'AFP',
  ),
  told('Former Kenyan minister Karimbekov praised Norway.', 'Reuters'),
]
const everything = [...karimbekovs, seedArticle, ...shortArticles]

const id = (text: string) => text as EntityId
const yousouf = id('person:yousouf-karimbekov')
const yusuf = id('person:yusuf-karimbekov')
const macron = id('person:emmanuel-macron')
const AT = '2026-01-02T03:04:05.000Z'
const same = (left: EntityId, right: EntityId, more: Partial<NewJudgement> = {}): NewJudgement => ({
  left,
  right,
  verdict: 'same',
  ...more,
})
const different = (left: EntityId, right: EntityId): NewJudgement => ({ left, right, verdict: 'different' })

/** Numbers from 0 to `below`, the same for the same seed. */
function drawn(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

onEveryGraph('identity that people decide', opened => {
  const graph = () => opened().graph
  const judge = async (given: NewJudgement): Promise<Judgement> => (await graph().judge(given, AT)).judgement
  const print = () => fingerprint(opened().store)
  const rows = async (query: string) =>
    (await opened().store.driver.executeQuery(query)).records.map(record => record.toObject())
  const writeAll = async (articles: readonly Article[]) => {
    for (const article of articles) await write(graph(), article)
  }

  beforeEach(async () => {
    await opened().store.empty()
  })

  describe('two references that are judged the same', () => {
    beforeEach(() => writeAll(karimbekovs))

    it('are one entity with the names, mentions, relations and articles of both', async () => {
      const [one, other] = [await graph().entity(yousouf), await graph().entity(yusuf)]
      await judge(same(yousouf, yusuf, { reason: 'one minister', by: 'Ada' }))
      const both = EntityAnswer.parse(await graph().entity(yousouf))
      expect(both.entity.id).toBe(yousouf)
      expect(both.entity.names.sort()).toEqual([...new Set([...one.entity.names, ...other.entity.names])].sort())
      expect(both.entity.mentions).toBe(one.entity.mentions + other.entity.mentions)
      expect(both.references.map(each => each.id)).toEqual([yousouf, yusuf])
      expect(both.articles).toHaveLength(2)
      const met = (await graph().neighbors(yousouf, { direction: 'both', limit: 100 })).edges.filter(
        ({ type }) => type === 'MET',
      )
      expect(met.map(({ from, to }) => [from, to].sort().join())).toEqual(
        expect.arrayContaining([`${macron},${yousouf}`, `country:CHN,${yousouf}`]),
      )
      const macrons = met.find(({ from, to }) => [from, to].includes(macron))
      expect(macrons).toMatchObject({ claims: 2, sources: 2 })
    })

    it('keep their references in every claim', async () => {
      const references = () =>
        rows('MATCH (c:Claim) RETURN c.id AS id, c.subjectRef AS subject, c.objectRef AS object ORDER BY id')
      const before = await references()
      await judge(same(yousouf, yusuf))
      expect(await references()).toEqual(before)
    })

    it('answer to either id, in every question', async () => {
      const [{ id: relation } = { id: '' }] = (await graph().neighbors(yusuf, { direction: 'both', limit: 10 })).edges
      await judge(same(yousouf, yusuf))
      for (const ask of [
        (who: EntityId) => graph().entity(who),
        (who: EntityId) => graph().neighbors(who, { direction: 'both', limit: 10 }),
        (who: EntityId) => graph().subgraph({ ids: [who], depth: 1, limit: 100 }),
        (who: EntityId) => graph().paths({ from: who, to: macron, maxLength: 4, limit: 5 }),
        (who: EntityId) => graph().events({ participants: [who], limit: 10 }),
        (who: EntityId) => graph().judgements({ of: who, limit: 10 }),
        (who: EntityId) => graph().proposals({ of: who, state: 'open', limit: 10 }),
        (who: EntityId) => graph().compare({ left: who, right: macron }),
      ])
        expect(await ask(yusuf)).toEqual(await ask(yousouf))
      const { claims } = RelationAnswer.parse(await graph().relation(relation as never))
      expect(claims.length).toBeGreaterThan(0)
      expect((await graph().paths({ from: yusuf, to: yousouf, maxLength: 4, limit: 5 })).paths).toEqual([
        { nodes: [yousouf], edges: [] },
      ])
    })

    it('are named as one in their articles', async () => {
      await judge(same(yousouf, yusuf))
      const { articles } = await graph().articles({ limit: 10 })
      for (const { id: each } of articles) {
        const article = await graph().article(each)
        const known = new Set(article.entities.map(entity => entity.id))
        for (const { entity } of article.mentions) expect(known).toContain(entity)
        expect(known).not.toContain(yusuf)
      }
    })

    it('are one in every store that has the articles, whatever came first', async () => {
      await judge(same(yousouf, yusuf))
      const before = await print()
      await opened().store.empty()
      await writeAll(karimbekovs.slice(0, 2))
      await judge(same(yousouf, yusuf))
      await writeAll(karimbekovs.slice(2))
      expect(await print()).toEqual(before)
    })

    it('stay one when articles come again, relations are made again and the program starts again', async () => {
      await judge(same(yousouf, yusuf))
      const before = await print()
      await writeAll(karimbekovs)
      expect(await print()).toEqual(before)
      const store = connect(opened().store.address)
      await rebuildRelations(store)
      await store.close()
      expect(await print()).toEqual(before)
      await (await openGraph(opened().store.address)).close()
      expect(await print()).toEqual(before)
    })

    it('can be asked for in Cypher as the docs say', async () => {
      await judge(same(yousouf, yusuf, { by: 'Ada' }))
      const docs = readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8')
      const shown = docs.slice(docs.indexOf('<!-- identity -->'), docs.indexOf('<!-- /identity -->'))
      const queries = [...shown.matchAll(/```cypher\n([\s\S]+?)```/g)].map(match => String(match[1]))
      const [judged, canonical, members, claims, alike] = await Promise.all(
        queries.map(async query => (await rows(query)).map(row => Object.values(row))),
      )
      expect(judged).toEqual([[yousouf, 'same', yusuf, 'Ada', null, AT]])
      expect(canonical).toEqual([[yousouf]])
      expect(members).toEqual([[yousouf, [yousouf, yusuf], expect.any(Array)]])
      expect(claims?.length).toBeGreaterThan(0)
      for (const [, , entity] of claims ?? []) expect(entity).toBe(yousouf)
      expect(alike?.length).toBeGreaterThan(0)
    })

    it('are joined by nothing with themselves, and both again when they are parted', async () => {
      const before = await print()
      const { id: judgement } = await judge(same(yousouf, macron))
      expect(await rows('MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id = b.id RETURN r')).toEqual([])
      await graph().withdrawJudgement(judgement, AT)
      expect(await print()).toEqual(before)
    })
  })

  describe('a judgement', () => {
    beforeEach(() => writeAll(karimbekovs))

    it('is kept with who, when and why', async () => {
      const given = same(yousouf, yusuf, { reason: 'one minister', by: 'Ada' })
      const made = await judge(given)
      expect(made).toEqual({ ...given, id: expect.stringMatching(/^judgement:[0-9a-f]{16}$/), at: AT })
      expect((await graph().judgements({ limit: 10 })).judgements).toEqual([made])
      const [node] = await rows('MATCH (d:Decision) RETURN properties(d) AS node')
      expect(node?.node).toEqual({ ...made, kind: 'judgement' })
    })

    it('that is said again by the same person changes nothing', async () => {
      await judge(same(yousouf, yusuf))
      const before = await print()
      expect((await graph().judge(same(yusuf, yousouf), '2027-01-01T00:00:00.000Z')).created).toBe(false)
      expect(await print()).toEqual(before)
    })

    it('by two people holds until both take it back', async () => {
      const before = await print()
      const first = await judge(same(yousouf, yusuf, { by: 'Ada' }))
      const second = await judge(same(yousouf, yusuf, { by: 'Grace' }))
      await graph().withdrawJudgement(first.id, AT)
      expect((await graph().entity(yusuf)).entity.id).toBe(yousouf)
      await graph().withdrawJudgement(second.id, AT)
      expect((await graph().entity(yusuf)).entity.id).toBe(yusuf)
      expect(await print()).toEqual(before)
    })

    it.each<[string, NewJudgement, new (...given: never[]) => Error]>([
      ['of somebody unknown', same(yousouf, id('person:nobody')), UnknownId],
      ['of two kinds', same(yousouf, id('country:NOR')), NotComparable],
      ['of one with itself', same(yousouf, yousouf), NotComparable],
    ])('%s is refused, and nothing changes', async (_what, given, kind) => {
      const before = await print()
      await expect(judge(given)).rejects.toBeInstanceOf(kind)
      expect(await print()).toEqual(before)
    })

    it('that contradicts another is refused with the reason', async () => {
      await judge(same(yousouf, yusuf))
      const before = await print()
      await expect(judge(different(yusuf, yousouf))).rejects.toThrow(/contradicts.*yousouf-karimbekov/)
      expect(await print()).toEqual(before)
    })

    it('that contradicts what follows from others is refused with all of them', async () => {
      const first = await judge(same(yousouf, yusuf))
      const second = await judge(different(yousouf, macron))
      const before = await print()
      const refused = await judge(same(macron, yusuf)).catch(error => error)
      expect(refused).toBeInstanceOf(ContradictoryJudgement)
      expect(refused.message).toContain(first.id)
      expect(refused.message).toContain(second.id)
      expect(await print()).toEqual(before)
      await graph().withdrawJudgement(second.id, AT)
      await judge(same(macron, yusuf))
    })

    it('that nobody made cannot be taken back', async () => {
      await expect(graph().withdrawJudgement('judgement:0' as never, AT)).rejects.toBeInstanceOf(UnknownId)
    })
  })

  describe('any sequence of judgements', () => {
    it('gives back the same graph when it is taken back, in any order, whatever is added in between', async () => {
      await writeAll(everything)
      const before = await print()
      const ids = (await rows('MATCH (n:Entity) RETURN n.id AS id ORDER BY n.mentions DESC, id')).map(row => id(row.id))
      const groups = [...byKind(ids, each => each).values()].map(each => each.slice(0, 8))
      for (const seed of [1, 2, 3]) {
        const draw = drawn(seed)
        const standing: Judgement[] = []
        for (let step = 0; step < 12; step++) {
          if (standing.length > 0 && draw(4) === 0) {
            const [gone] = standing.splice(draw(standing.length), 1)
            await graph().withdrawJudgement((gone as Judgement).id, AT)
            continue
          }
          const group = groups[draw(groups.length)] as EntityId[]
          const [left, right] = [group[draw(group.length)], group[draw(group.length)]] as [EntityId, EntityId]
          const verdict = (['same', 'same', 'same', 'different', 'unsure'] as const)[draw(5)] as NewJudgement['verdict']
          const made = await judge({ left, right, verdict, by: `${seed}.${step}` }).catch(error => {
            if (!(error instanceof NotComparable || error instanceof ContradictoryJudgement)) throw error
          })
          if (made) standing.push(made)
        }
        const there = await print()
        const journal = (await graph().judgements({ limit: 500 })).judgements
        while (standing.length > 0) {
          const [gone] = standing.splice(draw(standing.length), 1)
          await graph().withdrawJudgement((gone as Judgement).id, AT)
        }
        expect(await print(), `seed ${seed}`).toEqual(before)
        await graph().importJudgements(journal, AT)
        expect(await print(), `seed ${seed}, all at once`).toEqual(there)
        // What was undone keeps its record, so that what says it again is another record.
        const { judgements: made } = await graph().judgements({ limit: 500 })
        for (const { id: each } of made) await graph().withdrawJudgement(each, AT)
        expect(await print(), `seed ${seed}, again`).toEqual(before)
      }
    }, 240_000)

    it('gives the same graph before and after the articles', async () => {
      await writeAll(everything)
      const plain = await print()
      const given = [
        same(yousouf, yusuf),
        same(macron, yusuf),
        same(id('country:FRA'), id('country:DEU')),
        same(id('org:reuters'), id('org:afp')),
        same(id('event:meeting-deu-fra-2019-03-12'), id('event:meeting-deu-fra-2019-03-12-denied')),
      ]
      const made: Judgement[] = []
      for (const each of given) made.push(await judge(each))
      const judged = await print()
      expect(judged).not.toEqual(plain)
      await opened().store.empty()
      await writeAll(everything.slice(0, -6))
      for (const each of given)
        await judge(each).catch(error => {
          if (!(error instanceof UnknownId)) throw error
        })
      await writeAll(everything.slice(-6))
      for (const each of given) await judge(each)
      expect(await print()).toEqual(judged)
      for (const { id: each } of made) await graph().withdrawJudgement(each, AT)
      expect(await print()).toEqual(plain)
    })
  })
})
