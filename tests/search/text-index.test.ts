import { describe, expect, it } from 'vitest'
import { createTextIndex, type TextIndex } from '../../server/search/text-index.ts'
import { readTextQuery } from '../../server/search/text-query.ts'

/** An index of articles, each written `title | text`, by their letters. */
function indexOf(articles: Record<string, string>, days: Record<string, string> = {}): TextIndex {
  const index = createTextIndex()
  for (const [id, written] of Object.entries(articles)) {
    const [title = '', text = ''] = written.split(' | ')
    index.put({ id, title, text, publishedAt: days[id] ?? null })
  }
  return index
}
const find = (index: TextIndex, query: string, allowed?: string[]): string[] =>
  index.find(readTextQuery(query), id => allowed?.includes(id) ?? true).map(({ id }) => id)

const articles = {
  a: 'Sanctions | The Union imposed sanctions on the port. Ships left.',
  b: 'Ports | Ships of the Union left the port. No sanction was imposed.',
  c: 'Récolte | La récolte fut bonne, l’Union s’en félicite.',
}

describe('an index of texts', () => {
  const index = indexOf(articles)

  it.each([
    ['every word, wherever it stands', 'ships union', ['b', 'a']],
    ['words of title and text', 'recolte bonne', ['c']],
    ['words in their order', '"the port"', ['b', 'a']],
    ['and in no other', '"port the"', []],
    ['beginnings', 'sanction*', ['a', 'b']],
    ['whole words only, without a star', 'sanction', ['b']],
    ['nothing that is left out', 'union -ships', ['c']],
    ['no phrase that is left out', 'union -"of the union"', ['a', 'c']],
    ['words that an apostrophe joins', "l'union", ['c']],
    ['nothing for a word that no article has', 'union zebra', []],
  ])('finds %s', (_what, query, expected) => {
    expect(find(index, query).sort()).toEqual([...expected].sort())
  })

  it('lets no phrase go on from the title into the text', () => {
    expect(find(index, '"sanctions the union"')).toEqual([])
    expect(find(index, '"the union imposed"')).toEqual(['a'])
  })
  it('puts words of a title before those of a text', () => {
    expect(
      find(indexOf({ text: 'x | harvest and more words here', title: 'harvest | and more words here x' }), 'harvest'),
    ).toEqual(['title', 'text'])
  })
  it('puts words that stand together before those that are far from each other', () => {
    const between = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ')
    const apart = { far: `x | alpha ${between} beta`, near: `x | ${between} alpha beta` }
    expect(find(indexOf(apart), 'beta alpha')).toEqual(['near', 'far'])
  })
  it('puts the newest of equals first', () => {
    const same = { old: 'x | alpha', new: 'x | alpha', none: 'x | alpha' }
    expect(find(indexOf(same, { old: '2018-01-01', new: '2019-01-01' }), 'alpha')).toEqual(['new', 'old', 'none'])
  })
  it('looks only at articles that it may', () => {
    expect(find(index, 'union', ['c', 'nobody'])).toEqual(['c'])
  })
  it('says where each word begins, in the title and in the text', () => {
    expect(index.hitsIn(['b', 'nobody'], readTextQuery('"the port" ports -sanctions'))).toEqual([
      {
        title: [{ start: 0, clause: 1 }],
        text: [
          { start: 24, clause: 0 },
          { start: 28, clause: 0 },
        ],
      },
      { title: [], text: [] },
    ])
  })
  it('forgets an article, and takes it again with other words', () => {
    const changed = indexOf(articles)
    changed.remove('a')
    changed.remove('nobody')
    expect([changed.size, find(changed, 'imposed')]).toEqual([2, ['b']])
    changed.put({ id: 'b', title: null, text: 'Calm seas.', publishedAt: null })
    expect([changed.size, find(changed, 'imposed'), find(changed, 'calm')]).toEqual([2, [], ['b']])
  })
})
