import { beforeEach, describe, expect, it } from 'vitest'
import { ArticleAnswer, NeighborsQuery } from '../../model/api.ts'
import type { ArticleId, EntityId } from '../../model/ids.ts'
import { bandsOf } from '../../server/graph/tellings/min-hash.ts'
import { resemblance, shinglesOf } from '../../server/graph/tellings/shingles.ts'
import { FEWEST_SHINGLES, SAME_FROM } from '../../server/graph/tellings/tellings.ts'
import { type Article, heldInEnglish, understood, write } from './articles.ts'
import { fingerprint } from './fingerprint.ts'
import { onEveryGraph } from './opened.ts'
import { printings } from './printed-articles.ts'

const { agency, daily, cut, unsigned, own } = printings
const idOf = (article: Article) => understood(article).article.id as ArticleId
const alike = (one: Article, other: Article) => resemblance(shinglesOf(one.text), shinglesOf(other.text))

describe('the shingles of a text', () => {
  it('make no difference of case, accents, punctuation and lines, and leave out what was set aside', () => {
    const text = 'Le Kenya et le Pérou se sont réunis à Lima.'
    expect(shinglesOf('LE KENYA  et le “Perou”\nse sont réunis à Lima')).toEqual(shinglesOf(text))
    const caption = 'Photo: a crowd in the rain in front of the ministry. '
    expect(shinglesOf(caption + text, [{ start: 0, end: caption.length }])).toEqual(shinglesOf(text))
    expect(shinglesOf('too few words here').size).toBe(0)
  })
  it('are shared by printings, and not by two who tell of one meeting', () => {
    for (const printing of [daily, cut, unsigned]) expect(alike(agency, printing)).toBeGreaterThan(SAME_FROM)
    expect(alike(agency, own)).toBeLessThan(0.1)
    expect(shinglesOf(agency.text).size).toBeGreaterThan(FEWEST_SHINGLES)
  })
  it('share a band as often as their resemblance says', () => {
    const words = Array.from({ length: 400 }, (_, i) => `word${i}`)
    const tried = (changed: number) => {
      let found = 0
      for (let round = 0; round < 200; round++) {
        const one = words.map(word => `${word}r${round}`)
        const other = one.with(0, 'x')
        for (let i = 0; i < changed; i++) other[Math.floor(((i + 0.5) * other.length) / changed)] = `edit${i}`
        const bands = new Set(bandsOf(shinglesOf(one.join(' '))))
        if (bandsOf(shinglesOf(other.join(' '))).some(band => bands.has(band))) found++
      }
      return found / 200
    }
    // 10 edits of five shingles each among 396: a resemblance of 0.77; 300 edits leave nothing.
    expect(tried(10)).toBeGreaterThan(0.98)
    expect(tried(300)).toBeLessThan(0.02)
    expect(bandsOf(new Set())).toEqual([])
  })
})

onEveryGraph('tellings and their printings', opened => {
  beforeEach(() => opened().store.empty())
  const graph = () => opened().graph
  const writeAll = async (...articles: Article[]) => {
    for (const article of articles) await write(graph(), article)
  }
  /** That Kenya took part in the meeting. */
  async function took() {
    const { edges } = await graph().neighbors(
      'country:KEN' as EntityId,
      NeighborsQuery.parse({ types: 'PARTICIPATED_IN' }),
    )
    const [edge] = edges.filter(({ start }) => start === '2019-05-06')
    return edge
  }
  const tellingOf = async (article: Article) => (await graph().articleSummary(idOf(article))).telling

  it('are one telling in several printings, which count as one outlet', async () => {
    await writeAll(agency)
    const alone = await took()
    expect(alone).toMatchObject({ sources: 1, tellings: 1, printings: 1 })
    expect(await tellingOf(agency)).toBeUndefined()
    await writeAll(daily, cut, unsigned)
    expect(await took()).toMatchObject({ claims: 4, sources: 1, tellings: 1, printings: 4 })
    expect((await took())?.confidence).toBeCloseTo(Number(alone?.confidence), 3)
    const answer = ArticleAnswer.parse(await graph().article(idOf(cut)))
    expect(answer.printings.map(({ id, publisher }) => [id, publisher?.id])).toEqual([
      [idOf(agency), 'org:afp'],
      [idOf(daily), 'org:lemonde'],
      [idOf(unsigned), undefined],
    ])
  })

  it('name in the relation which outlet printed the telling first, and by which of them it was asked', async () => {
    await writeAll(agency, daily)
    const telling = await tellingOf(agency)
    expect(await took()).toMatchObject({
      attributions: expect.arrayContaining([
        expect.objectContaining({ outlet: 'org:afp', telling, printing: 1 }),
        expect.objectContaining({ outlet: 'org:lemonde', telling, printing: 2 }),
      ]),
    })
    const { edges } = await graph().neighbors(
      'country:KEN' as EntityId,
      NeighborsQuery.parse({ types: 'PARTICIPATED_IN', outlets: 'org:lemonde' }),
    )
    expect(edges[0]).toMatchObject({ sources: 1, tellings: 1, printings: 1 })
  })

  it('make nothing surer, as what another outlet tells in its own words does', async () => {
    await writeAll(agency, daily)
    const copied = await took()
    await writeAll(own)
    const borneOut = await took()
    expect(borneOut).toMatchObject({ sources: 2, tellings: 2, printings: 3 })
    expect(Number(borneOut?.confidence)).toBeGreaterThan(Number(copied?.confidence))
  })

  it('of a copy in an outlet that has its own report too, add no outlet to that of the copy', async () => {
    // The agency's is the first printing: Reuters only copies it, and AFP counts once.
    await writeAll(agency, cut, { ...own, given: { ...own.given, publisher: 'AFP' } })
    expect(await took()).toMatchObject({ sources: 1, tellings: 2, printings: 3 })
  })

  it('are the same in whichever order they come', async () => {
    const all = [agency, daily, cut, unsigned, own]
    await writeAll(...all)
    const first = await fingerprint(opened().store)
    expect(first.filter(line => line.includes('SAME_TELLING')).length).toBeGreaterThanOrEqual(3)
    await opened().store.empty()
    await writeAll(...all.toReversed())
    expect(await fingerprint(opened().store)).toEqual(first)
  })

  it('are counted anew when one is withdrawn, and as before when it is restored', async () => {
    await writeAll(agency, daily, own)
    const before = await fingerprint(opened().store)
    const at = '2026-02-03T04:05:06.000Z'
    await graph().withdrawArticle(idOf(agency), { at })
    expect(await tellingOf(daily)).toBeUndefined()
    expect(await took()).toMatchObject({ sources: 2, tellings: 2, printings: 2 })
    // A copy of what is withdrawn is joined to it when it comes back.
    await graph().restoreArticle(idOf(agency), at)
    expect(await fingerprint(opened().store)).toEqual(before)
    await graph().withdrawArticle(idOf(agency), { at })
    await writeAll(cut)
    await graph().restoreArticle(idOf(agency), at)
    expect(await took()).toMatchObject({ sources: 2, tellings: 2, printings: 4 })
  })

  it('are two where texts are short, which two may put alike', async () => {
    await writeAll(heldInEnglish, { text: `${heldInEnglish.text} It rained.`, given: { publisher: 'AFP', lang: 'en' } })
    expect(await tellingOf(heldInEnglish)).toBeUndefined()
  })

  it('count the very same text in another outlet as a printing, and line ends and accents make no other text', async () => {
    await writeAll(agency)
    const again = { text: agency.text.replaceAll('\n', '\r\n'), given: { ...agency.given, publisher: 'Le Monde' } }
    const result = await graph().write(again.text, understood(again), '2026-01-02T03:04:05.000Z', {
      publisher: 'Le Monde',
    })
    expect(result).toMatchObject({ id: idOf(agency), created: false, attested: true })
    expect(await took()).toMatchObject({ claims: 1, sources: 1, tellings: 1, printings: 2 })
  })
})
