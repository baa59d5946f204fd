import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArticlesAnswer, SearchAnswer } from '../../model/api.ts'
import { heldInEnglish, heldInFrench, macronOnSyria, seedArticle, write } from '../graph/articles.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

onOneStore('searching over HTTP', store => {
  let api: Served
  beforeAll(async () => {
    api = await served(store())
    for (const article of [seedArticle, heldInFrench, heldInEnglish, macronOnSyria]) await write(api.graph, article)
  })
  afterAll(() => api?.close())
  const articles = (query: Record<string, string>) => api.ask(`/api/v1/articles?${new URLSearchParams(query)}`)

  it('answers names with how they were found', async () => {
    const { results } = SearchAnswer.parse((await api.ask('/api/v1/search?q=marcon')).json)
    expect(results[0]).toMatchObject({ id: 'person:emmanuel-macron', by: 'typo', matched: 'Emmanuel Macron' })
  })
  it('finds what was added a moment ago', async () => {
    const body = { text: 'Le Pérou et le Chili ont signé un accord sur le quinoa à Lima.', title: 'Quinoa', lang: 'fr' }
    expect((await api.ask('/api/v1/articles', { body })).status).toBe(201)
    const { articles: found } = ArticlesAnswer.parse((await articles({ q: 'quinoa accord' })).json)
    expect(found.map(({ title, titleMarks }) => [title, titleMarks])).toEqual([['Quinoa', [{ start: 0, end: 6 }]]])
  })
  it('gives sentences whose marks are offsets of the article', async () => {
    const { articles: found, total } = ArticlesAnswer.parse((await articles({ q: '"met in Berlin"' })).json)
    expect(total).toBe(1)
    const [sentence] = found[0]?.sentences ?? []
    const { text } = (await api.ask(`/api/v1/articles/${found[0]?.id}`)).json as { text: string }
    expect(sentence?.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['met in Berlin'])
  })

  describe('says what is wrong with', () => {
    it.each([
      ['"Berlin', 1, /not closed/],
      ['Paris "', 7, /not closed/],
      ['-Berlin', 1, /leave out/],
      ['Paris B*', 7, /2 letters/],
      ['*', 1, /2 letters/],
      ['P*is', 1, /end of a word/],
      ['—', 1, /no word/],
    ])('%s', async (q, column, detail) => {
      const problem = expectProblem(await articles({ q }), 400)
      expect(problem).toMatchObject({ title: 'The search cannot be understood', column, errors: [{ path: 'q' }] })
      expect(problem.detail).toMatch(detail)
      expect(problem.next).toContain('-without')
    })
  })
  it.each<Record<string, string>>([
    { q: '' },
    { q: ' ' },
    { q: 'x'.repeat(201) },
    { q: 'berlin', lang: 'English' },
    { q: 'berlin', from: '2019-02-30' },
    { q: 'berlin', outlets: 'Reuters' },
    { q: 'berlin', entities: '' },
    { q: 'berlin', sort: 'date' },
    { outlets: 'org:a,' },
  ])('refuses %j', async query => {
    expectProblem(await articles(query), 400)
  })
  it('refuses the cursor of another query', async () => {
    const { nextCursor } = ArticlesAnswer.parse((await articles({ q: 'berlin', limit: '1' })).json)
    expect(nextCursor).toBeDefined()
    const cursor = nextCursor ?? ''
    expect((await articles({ q: 'berlin', limit: '1', cursor })).status).toBe(200)
    expectProblem(await articles({ q: 'france', limit: '1', cursor }), 400)
    expectProblem(await articles({ q: 'berlin', lang: 'en', limit: '1', cursor }), 400)
    const listed = ArticlesAnswer.parse((await articles({ limit: '1' })).json).nextCursor ?? ''
    expectProblem(await articles({ q: 'berlin', cursor: listed }), 400)
  })
  it.each([
    '"'.repeat(200),
    '-'.repeat(200),
    '*'.repeat(200),
    '"" '.repeat(60),
    'a '.repeat(100),
    `${'('.repeat(150)}x`,
    '\u202e\u200b\u0301',
    'ﷺ'.repeat(199),
    '字'.repeat(200),
    'x'.repeat(200),
    '__proto__ constructor toString',
    "'; MATCH (n) DETACH DELETE n //",
  ])('answers %j in a moment', async q => {
    const began = performance.now()
    for (const path of ['search', 'articles']) {
      const { status } = await api.ask(`/api/v1/${path}?${new URLSearchParams({ q })}`)
      expect([200, 400]).toContain(status)
    }
    expect(performance.now() - began).toBeLessThan(1500)
    expect((await api.ask('/api/v1/stats')).status).toBe(200)
  })
  it('answers articles that nobody should send', async () => {
    const texts = [
      `${'mot '.repeat(50_000)}fin`,
      'x'.repeat(100_000),
      `<script>alert(1)</script> La France soutient le Pérou. ${'\u200b'.repeat(1000)}cachée`,
      `${'\u{1F600}'.repeat(20_000)} caché`,
    ]
    for (const [i, text] of texts.entries()) {
      const extraction = { text, given: { title: `Titre ${i}`, publishedAt: '2019-01-01', lang: 'fr' } }
      await write(api.graph, extraction)
    }
    const began = performance.now()
    for (const q of ['mot', 'fin', 'xx*', 'script', 'cach*', '"mot mot mot fin"']) {
      const answer = await articles({ q })
      const { articles: found } = ArticlesAnswer.parse(answer.json)
      expect(found.length, q).toBeGreaterThan(0)
      for (const { sentences = [] } of found)
        for (const { text, start, end } of sentences) expect(text).toHaveLength(end - start)
      expect(answer.bytes.length).toBeLessThan(50_000)
    }
    expect(performance.now() - began).toBeLessThan(6000)
  })
})
