import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArticleAnswer, NewArticleAnswer } from '../../model/api.ts'
import type { Evidence, Relation } from '../../model/extraction.ts'
import { SentencesAnswer, type SentenceView } from '../../model/sentences.ts'
import { extract } from '../../seed/extract.ts'
import { explainInWorker } from '../../seed/input/explain-in-worker.ts'
import { denied, seedArticle } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const added = async (api: Served, body: object): Promise<ArticleAnswer> => {
  const answer = await api.ask('/api/v1/articles', { body })
  const { article } = NewArticleAnswer.parse(answer.json)
  return ArticleAnswer.parse((await api.ask(`/api/v1/articles/${article.id}`)).json)
}

onOneStore('how the sentences of an article are read', store => {
  let api: Served
  let article: ArticleAnswer
  beforeAll(async () => {
    api = await served(store())
    article = await added(api, { text: seedArticle.text, ...seedArticle.given })
  })
  afterAll(() => api?.close())

  const sentences = async (query = '', id: string = article.article.id): Promise<SentencesAnswer> => {
    const answer = await api.ask(`/api/v1/articles/${id}/sentences${query}`)
    expect(answer.status, answer.text).toBe(200)
    return SentencesAnswer.parse(answer.json)
  }
  const all = async (id?: string): Promise<SentenceView[]> => {
    const found: SentenceView[] = []
    for (let query: string | undefined = '?limit=3'; query !== undefined; ) {
      const page = await sentences(query, id)
      expect(page.sentences.length).toBeLessThanOrEqual(3)
      found.push(...page.sentences)
      query = page.nextCursor && `?limit=3&cursor=${page.nextCursor}`
    }
    return found
  }

  it('gives every sentence a page at a time, each a tree whose words are those of the text', async () => {
    const found = await all()
    expect(found.length).toBeGreaterThan(3)
    expect(found.map(({ start }) => start)).toEqual([...new Set(found.map(({ start }) => start))].sort((a, b) => a - b))
    for (const { start, end, text, tokens } of found) {
      expect(article.text.slice(start, end)).toBe(text)
      expect(tokens.filter(({ head }) => head === null)).toHaveLength(1)
      for (const [i, token] of tokens.entries()) {
        expect(article.text.slice(token.start, token.end)).toBe(token.text)
        expect(token.start >= start && token.end <= end).toBe(true)
        let at: number | null = i
        for (let steps = 0; at !== null; steps++) {
          expect(steps).toBeLessThan(tokens.length)
          expect(at).toBeLessThan(tokens.length)
          at = tokens[at]?.head ?? null
        }
      }
    }
  })

  it('has every claim of the article in the sentence that states it', async () => {
    const stated = (await all()).flatMap(sentence => sentence.claims.map(({ id }) => id))
    expect(stated.sort()).toEqual(article.claims.map(({ id }) => id).sort())
  })

  it('shows for a claim of an event the frame, its line, and the words of both ends', async () => {
    const claims = (await all()).flatMap(sentence => sentence.claims.map(claim => ({ sentence, claim })))
    const events = claims.filter(({ claim }) => claim.decidedBy === 'frame')
    expect(events.length).toBeGreaterThan(0)
    for (const { sentence, claim } of events) {
      const predication = sentence.predications[claim.predication ?? -1]
      expect(predication, claim.rule).toBeDefined()
      if (!predication) continue
      expect(claim.rule.endsWith(predication.frame.rule)).toBe(true)
      expect(claim.frame).toEqual(predication.frame)
      expect(predication.frame.triggers).toContain(predication.trigger)
      expect(predication.frame.sides.length).toBeGreaterThan(0)
      // « Une autre réunion » is among those whom the sentence before names.
      if (predication.parties.length === 0) expect(sentence.text).toMatch(/^Une autre réunion/)
      for (const { tokens } of predication.parties) for (const at of tokens) expect(sentence.tokens[at]).toBeDefined()
    }
  })

  it('answers for an offset the one sentence that stands there', async () => {
    const first = article.claims.filter(({ start }, i, claims) => start !== claims[i - 1]?.start)
    expect(first.length).toBeGreaterThan(1)
    for (const claim of first) {
      const { sentences: found, nextCursor } = await sentences(`?at=${claim.start}`)
      expect(nextCursor).toBeUndefined()
      expect(found).toHaveLength(1)
      expect(found[0]?.claims.map(({ id }) => id)).toContain(claim.id)
      expect(await sentences(`?at=${(found[0]?.end ?? 0) - 1}`)).toEqual(await sentences(`?at=${claim.start}`))
    }
  })

  it('names the word that makes a plan, a denial or a condition of it', async () => {
    const { article: told } = await added(api, { text: denied.text, ...denied.given })
    const last = (await all(told.id)).at(-1)
    const predication = last?.predications[0]
    expect(predication?.factuality).toBe('denied')
    expect(predication?.scope.map(at => last?.tokens[at]?.form)).toEqual(['démenti'])
    const places = predication?.parties.filter(({ role }) => role === 'place')
    expect(places?.flatMap(({ tokens }) => tokens.map(at => last?.tokens[at]?.form))).toEqual(['Berlin'])
  })

  it('says of a claim that a rule over names decided that no frame did', async () => {
    const { article: told } = await added(api, {
      text: 'Emmanuel Macron, président de la France, a rencontré Xi Jinping à Berlin le 12 mars 2019.',
    })
    const [sentence] = await all(told.id)
    const office = sentence?.claims.find(({ relation }) => relation === 'HOLDS_POSITION')
    expect([office?.decidedBy, office?.frame, office?.predication]).toEqual(['rule', undefined, undefined])
    const words = (tokens: readonly number[] | undefined) => tokens?.map(at => sentence?.tokens[at]?.form)
    expect([words(office?.ends.from), words(office?.ends.to)]).toEqual([['Emmanuel', 'Macron'], ['France']])
  })

  it('says of a claim of a language model that no tree decided it', async () => {
    const text = 'Some words here. Norway and Sweden, it seems, are friends.'
    const read = extract(text, { lang: 'en' })
    const evidence: Evidence = {
      ...{ start: 17, end: text.length, quote: text.slice(17) },
      ...{ modality: 'asserted', polarity: 'positive', confidence: 0.5, rule: 'llm/relation' },
    }
    const [from, to] = read.entities.map(({ id }) => id)
    if (!from || !to) throw new Error('nobody is named')
    const { modality, polarity, confidence, rule } = evidence
    const said = { modality, polarity, confidence, rule }
    const relation: Relation = { id: '1', type: 'SUPPORTS', from, to, evidence: [evidence], origin: 'llm', ...said }
    const extraction = { ...read, relations: [relation] }
    const { id } = await api.graph.write(text, extraction, new Date(0).toISOString())
    const [claim] = (await sentences('?at=20', id)).sentences[0]?.claims ?? []
    expect([claim?.decidedBy, claim?.frame]).toEqual(['model', undefined])
  })

  it('refuses an article that is not there, and an offset that is none or where nothing is read', async () => {
    const at = (offset: string) => api.ask(`/api/v1/articles/${article.article.id}/sentences?at=${offset}`)
    expectProblem(await api.ask('/api/v1/articles/article:nobody/sentences?at=1'), 404)
    expectProblem(await api.ask('/api/v1/articles/article:nobody/sentences'), 404)
    for (const wrong of ['', '-1', '1.5', '1e2', 'x', '99999999', '1&at=2']) expectProblem(await at(wrong), 400)
    expectProblem(await api.ask(`/api/v1/articles/${article.article.id}/sentences?cursor=xyz`), 400)
    const behind = expectProblem(await at(String(article.text.length)), 404)
    expect(behind.detail).toContain(`ends at ${article.text.length}`)
    const between = (await all())[0]?.end ?? 0
    expectProblem(await at(String(between)), 404)
  })
})

describe('an explanation of a text that is hostile', () => {
  it('comes in seconds or not at all, in a thread of its own', async () => {
    const text = 'La France a démenti avoir attaqué l’Iran et '.repeat(20_000)
    const told = { lang: 'fr', title: null, publishedAt: null, dateBasis: 'none' } as const
    const began = performance.now()
    let turns = 0
    const timer = setInterval(() => turns++, 10)
    const answer = await explainInWorker(text, told, { from: 0, limit: 50 }).catch((error: Error) => error)
    clearInterval(timer)
    expect(performance.now() - began).toBeLessThan(15_000)
    expect(turns).toBeGreaterThan(10)
    if (answer instanceof Error) expect(answer.name).toBe('UnreadableArticle')
  })
})
