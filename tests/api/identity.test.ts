import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EntityAnswer } from '../../model/api.ts'
import {
  Comparison,
  Judgement,
  JudgementAnswer,
  JudgementsAnswer,
  JudgementsImportAnswer,
  ProposalsAnswer,
} from '../../model/identity.ts'
import { onOneStore } from '../stores.ts'
import { expectProblem, type Served, served } from './served.ts'

const articles = [
  {
    text: 'Ruritanian minister Yousouf Karimbekov met French President Emmanuel Macron. Japan praised Norway.',
    publisher: 'Reuters',
    publishedAt: '2019-03-01',
  },
  {
    text: 'Minister Yusuf Karimbekov met French President Emmanuel Macron. Oslo praised Yusuf Karimbekov.',
    publisher: 'AFP',
    publishedAt: '2019-03-02',
  },
  { text: 'Former Kenyan minister Karimbekov praised Norway.', publishedAt: '2019-03-03' },
]
const yousouf = 'person:yousouf-karimbekov'
const yusuf = 'person:yusuf-karimbekov'
const macron = 'person:emmanuel-macron'

onOneStore('judgements on identity over HTTP', store => {
  let api: Served
  const headers = { authorization: 'Bearer open-sesame' }
  const get = (path: string) => api.ask(`/api/v1${path}`)
  const post = (path: string, body: object) => api.ask(`/api/v1${path}`, { body, headers })
  const judge = (body: object) => post('/identity/judgements', body)
  const takeBack = (id: string) => api.ask(`/api/v1/identity/judgements/${id}`, { method: 'DELETE', headers })
  const all = async () => JudgementsAnswer.parse((await get('/identity/judgements')).json).judgements

  beforeAll(async () => {
    await store().empty()
    api = await served(store(), { token: 'open-sesame' })
    for (const article of articles) expect((await post('/articles', { lang: 'en', ...article })).status).toBe(201)
  })
  afterAll(() => api?.close())

  it('are made, listed and taken back', async () => {
    const given = { left: yousouf, right: yusuf, verdict: 'same', reason: 'one minister', by: 'Ada' }
    const made = await judge(given)
    expect(made.status).toBe(201)
    const { created, ...judgement } = JudgementAnswer.parse(made.json)
    expect([created, judgement]).toEqual([true, { ...given, id: judgement.id, at: '2026-01-01T00:00:00.000Z' }])
    const again = await judge(given)
    expect([again.status, JudgementAnswer.parse(again.json).created]).toEqual([200, false])
    const listed = JudgementsAnswer.parse((await get(`/identity/judgements?of=${yusuf}`)).json)
    expect(listed.judgements).toEqual([judgement])
    expect(listed.references.map(({ id, name }) => `${id} ${name}`)).toEqual([
      `${yousouf} Yousouf Karimbekov`,
      `${yusuf} Yusuf Karimbekov`,
    ])
    const gone = await takeBack(judgement.id)
    expect([gone.status, Judgement.parse(gone.json)]).toEqual([200, judgement])
    expect(await all()).toEqual([])
    expectProblem(await takeBack(judgement.id), 404)
  })

  it('make a former id answer with the entity for which it stands, and say so', async () => {
    const before = await get(`/entities/${yusuf}`)
    expect(before.headers.link).toBeUndefined()
    const { id } = JudgementAnswer.parse((await judge({ left: yousouf, right: yusuf, verdict: 'same' })).json)
    const former = await get(`/entities/${yusuf}`)
    expect([former.status, EntityAnswer.parse(former.json).entity.id]).toEqual([200, yousouf])
    const target = /^<([^>]+)>; rel="canonical"$/.exec(String(former.headers.link))?.[1]
    const canonical = await api.ask(String(target))
    expect(canonical.json).toEqual(former.json)
    expect(canonical.headers.link).toBeUndefined()
    await takeBack(id)
    expect((await get(`/entities/${yusuf}`)).json).toEqual(before.json)
  })

  it.each([
    ['an unknown id', { left: yousouf, right: 'person:nobody', verdict: 'same' }, 404],
    ['two kinds', { left: yousouf, right: 'country:NOR', verdict: 'same' }, 422],
    ['one id twice', { left: yousouf, right: yousouf, verdict: 'different' }, 422],
    ['another verdict', { left: yousouf, right: yusuf, verdict: 'perhaps' }, 400],
    ['no id', { left: 'Karimbekov', right: yusuf, verdict: 'same' }, 422],
    ['a field that is not known', { left: yousouf, right: yusuf, verdict: 'same', why: 'x' }, 400],
    ['a reason without end', { left: yousouf, right: yusuf, verdict: 'same', reason: 'x'.repeat(3000) }, 422],
  ])('with %s are refused', async (_what, body, status) => {
    expectProblem(await judge(body), status)
    expect(await all()).toEqual([])
  })

  it('that contradict each other are refused with the reason, which is what to take back', async () => {
    const first = JudgementAnswer.parse((await judge({ left: yousouf, right: yusuf, verdict: 'same' })).json)
    const second = JudgementAnswer.parse((await judge({ left: yusuf, right: macron, verdict: 'different' })).json)
    const { detail } = expectProblem(await judge({ left: macron, right: yousouf, verdict: 'same' }), 409)
    expect(detail).toContain(first.id)
    expect(detail).toContain(second.id)
    for (const { id } of [first, second]) await takeBack(id)
  })

  it('are made by whoever may add, and by nobody else', async () => {
    const body = { left: yousouf, right: yusuf, verdict: 'same' }
    expectProblem(await api.ask('/api/v1/identity/judgements', { body }), 401)
    expectProblem(await api.ask('/api/v1/identity/judgements/judgement:0', { method: 'DELETE' }), 401)
    expectProblem(await api.ask('/api/v1/identity/import', { body: { judgements: [] } }), 401)
    expect(await all()).toEqual([])
  })

  describe('the proposals', () => {
    const proposals = async (query = '') => ProposalsAnswer.parse((await get(`/identity/proposals${query}`)).json)
    const pairs = async (query = '') =>
      (await proposals(query)).proposals.map(({ left, right }) => [left.entity.id, right.entity.id].sort().join(' '))
    const alike = `${yousouf} ${yusuf}`

    it('come with what there is to judge them by', async () => {
      const found = (await proposals()).proposals.find(
        ({ left, right }) => [left.entity.id, right.entity.id].sort().join(' ') === alike,
      )
      expect(found).toMatchObject({ reason: 'spelling', judgements: [] })
      expect(found?.shared.map(({ id }) => id)).toContain(macron)
      const praising = [found?.left, found?.right].find(side => side?.entity.id === yusuf)
      const praised = praising?.neighbors.find(({ type }) => type === 'SUPPORTS')
      expect(praised).toMatchObject({ outward: false, other: { id: 'country:NOR' } })
      for (const side of [found?.left, found?.right]) {
        expect(side).toMatchObject({ articles: 1, references: [] })
        expect(side?.firstSeen).toMatch(/^2019-03-0[12]$/)
        expect(side?.neighbors.map(({ other }) => other.id)).toContain(macron)
        expect(side?.quotes[0]).toMatchObject({
          quote: expect.stringContaining('Karimbekov met'),
          article: { outlet: { id: expect.stringMatching(/^org:(?:reuters|afp)$/) } },
        })
      }
    })

    it('quote the words around a name that no claim holds, verbatim', async () => {
      for (const { left, right } of (await proposals()).proposals)
        for (const { quotes } of [left, right]) {
          expect(quotes.length).toBeGreaterThan(0)
          for (const { quote, start, end, article } of quotes) {
            const { text } = (await get(`/articles/${article.id}`)).json as { text: string }
            expect(text.slice(start, end)).toBe(quote)
          }
        }
    })

    it('are fewer by each that is judged, and as many again when it is taken back', async () => {
      const before = await proposals()
      expect(await pairs()).toContain(alike)
      for (const verdict of ['same', 'different', 'unsure']) {
        const { id } = JudgementAnswer.parse((await judge({ left: yousouf, right: yusuf, verdict })).json)
        expect(await pairs()).not.toContain(alike)
        expect(await pairs('?state=unsure')).toEqual(verdict === 'unsure' ? [alike] : [])
        await takeBack(id)
      }
      expect(await proposals()).toEqual(before)
    })

    it('are pairs of entities: what stands for one is proposed once', async () => {
      const { total } = await proposals()
      const { id } = JudgementAnswer.parse((await judge({ left: yousouf, right: yusuf, verdict: 'same' })).json)
      const now = await pairs(`?of=${yusuf}`)
      expect(new Set(now).size).toBe(now.length)
      expect((await proposals()).total).toBeLessThan(total - 1)
      await takeBack(id)
    })

    it('can be read page by page', async () => {
      const whole = await pairs()
      const read: string[] = []
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const page: ProposalsAnswer = await proposals(`?limit=1${cursor ? `&cursor=${cursor}` : ''}`)
        read.push(...page.proposals.map(({ left, right }) => [left.entity.id, right.entity.id].sort().join(' ')))
        cursor = page.nextCursor
      }
      expect(read).toEqual(whole)
      expect(whole.length).toBeGreaterThan(1)
    })
  })

  it('can be prepared for any two, which stand side by side', async () => {
    const compared = Comparison.parse((await get(`/identity/comparison?left=${macron}&right=${yusuf}`)).json)
    expect([compared.left.entity.id, compared.right.entity.id]).toEqual([macron, yusuf])
    expect(compared.left.offices.map(({ type, other }) => `${type} ${other.id}`)).toEqual([
      'HOLDS_POSITION country:FRA',
    ])
    expect(compared.left.countries).toEqual(['FRA'])
    expect(compared.reason).toBeUndefined()
    expectProblem(await get(`/identity/comparison?left=${macron}&right=person:nobody`), 404)
  })

  describe('from elsewhere', () => {
    const at = '2026-05-06T07:08:09.000Z'
    const line = (n: number, left: string, right: string, verdict: string) => ({
      id: `judgement:${n}`,
      at,
      ...{ left, right, verdict },
    })

    it('are added as they are, once', async () => {
      const judgements = [line(1, yousouf, yusuf, 'same'), line(2, yousouf, macron, 'different')]
      const given = async () => JudgementsImportAnswer.parse((await post('/identity/import', { judgements })).json)
      expect(await given()).toEqual({ added: 2, known: 0 })
      expect(await given()).toEqual({ added: 0, known: 2 })
      expect((await all()).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(judgements)
      for (const { id } of judgements) await takeBack(id)
    })

    it('are all refused when one is wrong, which is named', async () => {
      for (const [wrong, message] of [
        [line(3, yousouf, 'person:nobody', 'same'), /person:nobody/],
        [line(3, yousouf, 'country:NOR', 'same'), /kinds/],
        [line(3, yousouf, yusuf, 'different'), /contradicts/],
      ] as const) {
        const answer = await post('/identity/import', { judgements: [line(1, yousouf, yusuf, 'same'), wrong] })
        const { errors } = expectProblem(answer, 409)
        expect(errors).toEqual([{ path: 'judgements.1', message: expect.stringMatching(message) }])
        expect(await all()).toEqual([])
      }
    })
  })
})
