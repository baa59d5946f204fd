import { expect, it } from 'vitest'
import { SearchAnswer, SearchQuery } from '../../model/api.ts'
import { heldInEnglish, heldInFrench, macronOnSyria, putinMetXi, seedArticle, write } from './articles.ts'
import { onEveryGraph } from './opened.ts'

onEveryGraph(
  'searching',
  opened => {
    const search = async (q: string, more: object = {}) =>
      SearchAnswer.parse(await opened().graph.search(SearchQuery.parse({ q, ...more }))).results

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
    it.each(['zzzz', '%', '.*', "' OR 1=1", '\\', '`', '—', 'macron zzzz', '$qzz', '‮'])(
      'finds nothing for %s',
      async q => {
        expect(await search(q)).toEqual([])
      },
    )
    it('finds the middle of no word', async () => {
      expect(await search('acron')).toEqual([])
    })
  },
  async ({ graph }) => {
    for (const article of [seedArticle, heldInFrench, heldInEnglish, macronOnSyria, putinMetXi])
      await write(graph, article)
  },
)
