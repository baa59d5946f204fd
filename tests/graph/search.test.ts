import { afterEach, describe, expect, it } from 'vitest'
import { ArticlesAnswer, ArticlesQuery, SearchAnswer, SearchQuery } from '../../model/api.ts'
import type { EntityId } from '../../model/ids.ts'
import { type EntenteGraph, openGraph } from '../../server/graph/graph.ts'
import { createSearch, type Search } from '../../server/search/search.ts'
import {
  heldInEnglish,
  heldInFrench,
  macronOnSyria,
  putinMetXi,
  russiaBacksSyria,
  seedArticle,
  write,
} from './articles.ts'
import { onEveryGraph } from './opened.ts'

const articles = [seedArticle, heldInFrench, heldInEnglish, macronOnSyria, putinMetXi]

const found = async (search: Search, q: string, more: object = {}) =>
  SearchAnswer.parse(await search.entities(SearchQuery.parse({ q, ...more }))).results
const read = async (search: Search, query: Record<string, string>) =>
  ArticlesAnswer.parse(await search.articles(ArticlesQuery.parse(query)))
const titles = async (search: Search, query: Record<string, string>) =>
  (await read(search, query)).articles.map(({ title }) => title)

onEveryGraph(
  'searching',
  opened => {
    let made: { graph: EntenteGraph; search: Search } | undefined
    const search = (q: string, more: object = {}) => {
      const { graph } = opened()
      if (made?.graph !== graph) made = { graph, search: createSearch(graph) }
      return found(made.search, q, more)
    }

    it.each([
      ['the beginning of a name', 'Othm', 'person:othman-al-ghanemi'],
      ['the beginning of a later word of a name', 'ghane', 'person:othman-al-ghanemi'],
      ['the beginnings of several words, in any order', 'ghan oth', 'person:othman-al-ghanemi'],
      ['capitals', 'MACRON', 'person:emmanuel-macron'],
      ['accents that the name does not have', 'Mâcrôn', 'person:emmanuel-macron'],
      ['decomposed accents', 'Mâcron', 'person:emmanuel-macron'],
      ['a name in another language', 'Germany', 'country:DEU'],
      ['a name in another script', 'Владимир', 'person:vladimir-putin'],
      ['the beginning of a name in another script', 'Пут', 'person:vladimir-putin'],
      ['the Latin spelling of it', 'poutine', 'person:vladimir-putin'],
      ['a hyphen where a space stands', 'al ghanemi', 'person:othman-al-ghanemi'],
      ['invisible marks between the letters', 'Mac\u200bron', 'person:emmanuel-macron'],
      ['full-width letters', 'Ｍａｃｒｏｎ', 'person:emmanuel-macron'],
    ])('finds an entity by %s', async (_how, q, id) => {
      expect((await search(q))[0]?.id).toBe(id)
    })

    it('says which name it found', async () => {
      expect((await search('germany'))[0]?.matched).toBe('Germany')
      expect((await search('poutine'))[0]?.matched).toBe('Vladimir Poutine')
    })
    it('puts a country before the events that name it', async () => {
      const found = await search('Russie')
      expect(found[0]?.id).toBe('country:RUS')
      expect(found.some(({ kind }) => kind === 'Event')).toBe(true)
    })
    it('keeps to the kinds asked for, and to the limit', async () => {
      const people = await search('m', { kinds: 'Person' })
      expect(people.length).toBeGreaterThan(1)
      expect(new Set(people.map(({ kind }) => kind))).toEqual(new Set(['Person']))
      expect(await search('m', { limit: '1' })).toHaveLength(1)
    })
    it.each(['zzzz', '%', '.*', "' OR 1=1", '\\', '`', '—', '$qzz', '‮'])('finds nothing for %s', async q => {
      expect(await search(q)).toEqual([])
    })

    describe('texts', () => {
      const texts = () => createSearch(opened().graph)

      it('finds sentences, and says where the words are', async () => {
        const { articles: all, total } = await read(texts(), { q: '"réunies à Berlin"' })
        expect([all.length, total]).toEqual([1, 1])
        const [article] = all
        const [sentence] = article?.sentences ?? []
        expect(article).toMatchObject({
          title: 'La réunion de Berlin',
          publisher: { name: 'Le Monde' },
          titleMarks: [],
        })
        expect(sentence?.text).toBe(heldInFrench.text)
        expect(sentence?.marks.map(({ start, end }) => heldInFrench.text.slice(start, end))).toEqual([
          'réunies à Berlin',
        ])
      })
      it.each<[string, Record<string, string>, string[]]>([
        ['every word', { q: 'berlin france' }, ['La réunion de Berlin', 'The Berlin meeting']],
        ['no word that is left out', { q: 'berlin -met' }, ['La réunion de Berlin']],
        ['one language', { q: 'berlin', languages: 'en' }, ['The Berlin meeting']],
        ['some outlets', { q: 'berlin', outlets: 'org:lemonde,org:afp' }, ['La réunion de Berlin']],
        [
          'what was published on some days',
          { q: 'berlin', publishedFrom: '2019-03-14', publishedTo: '2019-03-14' },
          ['The Berlin meeting'],
        ],
        [
          'what names an entity',
          { q: 'berlin', entities: 'country:FRA,country:DEU' },
          ['La réunion de Berlin', 'The Berlin meeting'],
        ],
        ['what names all entities', { q: 'berlin', entities: 'country:FRA,country:SYR' }, []],
      ])('keeps to %s', async (_what, query, expected) => {
        expect((await titles(texts(), query)).sort()).toEqual(expected)
      })
      it('lists articles by the same filters without a query, the newest first', async () => {
        expect(await titles(texts(), { entities: 'country:FRA', publishedFrom: '2019-03-01' })).toEqual([
          'The Berlin meeting',
          'La réunion de Berlin',
        ])
        expect(await titles(texts(), { outlets: 'org:reuters' })).toEqual(['The Berlin meeting'])
      })
      it('goes on page by page', async () => {
        const first = await read(texts(), { q: 'berlin', limit: '1' })
        const second = await read(texts(), { q: 'berlin', limit: '1', cursor: first.nextCursor ?? '' })
        const ids = [...first.articles, ...second.articles].map(({ id }) => id)
        expect([new Set(ids).size, first.total, second.nextCursor]).toEqual([2, 2, undefined])
      })
    })
  },
  async ({ graph }) => {
    for (const article of articles) await write(graph, article)
  },
)

onEveryGraph('a search that follows its store', opened => {
  afterEach(() => opened().store.empty())

  it('finds what was added since, by this server and by others', async () => {
    const { graph, store } = opened()
    const search = createSearch(graph)
    expect(await found(search, 'macron')).toEqual([])
    const other = await openGraph(store.address)
    await write(other, macronOnSyria)
    expect((await found(search, 'macron'))[0]?.id).toBe('person:emmanuel-macron')
    await write(graph, heldInFrench)
    expect(await titles(search, { q: 'berlin' })).toEqual(['La réunion de Berlin'])
    expect((await found(createSearch(other), 'france'))[0]?.mentions).toBe((await found(search, 'france'))[0]?.mentions)
    await other.close()
  })
  it('finds each of many articles that come at once', async () => {
    const { graph } = opened()
    const search = createSearch(graph)
    await search.prepare()
    const written = Array.from({ length: 8 }, (_, i) => ({
      text: `La France soutient le Pérou pour la ${i + 1}e fois, mot${'abcdefgh'[i]}${'abcdefgh'[i]}.`,
      given: { title: `Numéro ${i}`, publishedAt: '2019-05-01' },
    }))
    const answers = await Promise.all(
      written.map(async (article, i) => {
        await write(graph, article)
        return titles(search, { q: `mot${'abcdefgh'[i]}${'abcdefgh'[i]}` })
      }),
    )
    expect(answers).toEqual(written.map((_, i) => [`Numéro ${i}`]))
  })
  it('follows a judgement, and its being taken back', async () => {
    const { graph } = opened()
    for (const name of ['Marc Ostrel', 'Marcus Ostrel'])
      await write(graph, {
        text: `${name}, ministre français, a rencontré Xi Jinping.`,
        given: { publishedAt: '2019-01-01' },
      })
    const search = createSearch(graph)
    const ids = async (q: string) => (await found(search, q, { kinds: 'Person' })).map(({ id }) => id)
    const [left, right] = (await ids('ostrel')).sort() as [EntityId, EntityId]
    expect(right).toBeDefined()
    const { judgement } = await graph.judge({ left, right, verdict: 'same' }, '2026-01-01T00:00:00.000Z')
    const [one, ...none] = await ids('ostrel')
    expect(none).toEqual([])
    expect(await ids('marc ostrel')).toEqual([one])
    expect(await ids('marcus ostrel')).toEqual([one])
    const texts = async (id: EntityId) => (await read(search, { q: 'ostrel', entities: id })).total
    expect([await texts(left), await texts(right)]).toEqual([2, 2])
    await graph.withdrawJudgement(judgement.id, '2026-01-02T00:00:00.000Z')
    expect((await ids('ostrel')).sort()).toEqual([left, right])
  })
  it('reads everything again when it has not followed for long, or the store is another', async () => {
    const { graph, store } = opened()
    const search = createSearch(graph)
    await write(graph, macronOnSyria)
    expect(await found(search, 'macron')).not.toEqual([])
    await store.driver.executeQuery('MATCH (c:Change) DELETE c')
    await write(graph, putinMetXi)
    expect((await found(search, 'xi jinping'))[0]?.id).toBe('person:xi-jinping')
    await store.empty()
    await write(graph, russiaBacksSyria)
    await write(graph, heldInEnglish)
    expect(await found(search, 'macron')).toEqual([])
    expect((await found(search, 'moscow'))[0]?.id).toBe('country:RUS')
  })
  it('notes changes beside the graph, and what they touched of the last of them only', async () => {
    const { graph, store } = opened()
    await write(graph, macronOnSyria)
    await write(graph, macronOnSyria)
    const notes = await store.driver.executeQuery('MATCH (c:Change) RETURN c.revision AS revision, c.ids AS ids')
    expect(notes.records.map(record => record.get('ids'))).toEqual([
      expect.arrayContaining(['person:emmanuel-macron', 'country:RUS', 'country:SYR']),
    ])
    await store.driver.executeQuery("MATCH (s:Store {id: 'store'}) SET s.revision = 256")
    await write(graph, putinMetXi)
    const left = await store.driver.executeQuery(
      'MATCH (c:Change) RETURN c.revision AS revision, c.ids IS NULL AS forgotten ORDER BY revision',
    )
    expect(left.records.map(record => [Number(record.get('revision')), record.get('forgotten')])).toEqual([
      [1, true],
      [257, false],
    ])
    expect((await graph.schema()).labels.map(({ label }) => label)).not.toContain('Change')
  })
})
