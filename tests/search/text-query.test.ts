import { describe, expect, it } from 'vitest'
import { BadTextQuery, readTextQuery } from '../../server/search/text-query.ts'

/** A query as it was understood: `-` excluded, `*` prefix, words of a phrase joined by spaces. */
const understood = (query: string): string[] =>
  readTextQuery(query).map(
    ({ words, prefix, excluded }) => `${excluded ? '-' : ''}${words.join(' ')}${prefix ? '*' : ''}`,
  )

describe('a full-text query', () => {
  it.each([
    ['words', 'Sommet  de Sotchi', ['sommet', 'de', 'sotchi']],
    ['words in quotes', '"sommet de Sotchi" Iran', ['sommet de sotchi', 'iran']],
    [
      'quotes of French and of typographers',
      '« sommet de Sotchi » “Bachar al-Assad”',
      ['sommet de sotchi', 'bachar al assad'],
    ],
    ['words to leave out', 'Iran -Irak -"Arabie saoudite"', ['iran', '-irak', '-arabie saoudite']],
    ['a minus that a keyboard made long', 'Iran –Irak', ['iran', '-irak']],
    ['beginnings', 'minist* -négoci*', ['minist*', '-negoci*']],
    ['a hyphen, which is no minus', 'al-Assad', ['al assad']],
    ['an apostrophe', "l'armée l’armée", ['l armee', 'l armee']],
    ['an acronym with stops', 'U.N. O.T.A.N', ['un', 'otan']],
    ['dashes and commas by themselves', 'Iran — Irak , Syrie', ['iran', 'irak', 'syrie']],
    ['other scripts and full-width letters', 'Путин ＩＲＡＮ', ['putin', 'iran']],
    ['marks that nobody sees', 'Ma\u200bcron', ['macron']],
  ])('reads %s', (_what, query, expected) => {
    expect(understood(query)).toEqual(expected)
  })

  it.each([
    ['an open quotation mark', 'Iran "Arabie saoudite', 5],
    ['empty quotation marks', 'Iran ""', 5],
    ['nothing but what is left out', '-Iran', 0],
    ['a minus before nothing', 'Iran -"—"', 5],
    ['a star by itself', '*', 0],
    ['a star behind one letter', 'Iran a*', 5],
    ['a star within a word', 'Ir*n', 0],
    ['a star before a word', '*ran', 0],
    ['a star within quotation marks', '"Ir* saoudite"', 0],
    ['no word', '— …', 0],
    ['too many words', 'mot '.repeat(17), 64],
  ])('refuses %s, and says where', (_what, query, at) => {
    expect(() => readTextQuery(query)).toThrow(BadTextQuery)
    expect(() => readTextQuery(query)).toThrow(expect.objectContaining({ at }))
  })
})
