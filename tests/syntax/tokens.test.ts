import { describe, expect, it } from 'vitest'
import type { Language } from '../../seed/language/pack.ts'
import { wordsOf } from '../../seed/syntax/parse.ts'

const forms = (text: string, lang: Language): string[] =>
  wordsOf(text, { start: 0, end: text.length }, lang).map(word => word.form)

describe('French words', () => {
  const cases: [string, string, string[]][] = [
    [
      'parts elided words from the next',
      "L'Iran n'a rien dit à l’ONU.",
      ["L'", 'Iran', "n'", 'a', 'rien', 'dit', 'à', 'l’', 'ONU', '.'],
    ],
    [
      'keeps aujourd’hui whole',
      "Aujourd'hui, qu'en pense-t-on ?",
      ["Aujourd'hui", ',', "qu'", 'en', 'pense', '-t-on', '?'],
    ],
    [
      'gives two words for a contraction',
      'Le chef du parti parle aux élus.',
      ['Le', 'chef', 'de', 'le', 'parti', 'parle', 'à', 'les', 'élus', '.'],
    ],
    [
      'parts pronouns behind a hyphen',
      'A-t-il cédé ? Est-ce vrai ?',
      ['A', '-t-il', 'cédé', '?', 'Est', '-ce', 'vrai', '?'],
    ],
    [
      'keeps names and compounds with hyphens',
      'Les États-Unis et Jean-Yves Le Drian',
      ['Les', 'États-Unis', 'et', 'Jean-Yves', 'Le', 'Drian'],
    ],
    [
      'keeps numbers in groups of three',
      'Près de 12 000 hommes et 1,5 million d’euros',
      ['Près', 'de', '12 000', 'hommes', 'et', '1,5', 'million', 'd’', 'euros'],
    ],
    ['parts quotation marks', '« Nous partons », dit-elle.', ['«', 'Nous', 'partons', '»', ',', 'dit', '-elle', '.']],
    [
      'keeps abbreviations with their stop',
      'M. Diallo et Mme. Faye, etc.',
      ['M.', 'Diallo', 'et', 'Mme.', 'Faye', ',', 'etc.'],
    ],
  ]
  it.each(cases)('%s', (_, text, expected) => expect(forms(text, 'fr')).toEqual(expected))

  it('tells an article from a contraction', () => {
    expect(forms('Des soldats ont tiré des roquettes.', 'fr')).toEqual([
      'Des',
      'soldats',
      'ont',
      'tiré',
      'des',
      'roquettes',
      '.',
    ])
    expect(forms('Le président des députés a parlé.', 'fr')).toContain('de')
  })
})

describe('English words', () => {
  const cases: [string, string, string[]][] = [
    ['parts n’t and ’s', "It didn't hit Iran's ports.", ['It', 'did', "n't", 'hit', 'Iran', "'s", 'ports', '.']],
    [
      'reads curly apostrophes alike',
      'Turkey’s envoy won’t come.',
      ['Turkey', '’s', 'envoy', 'wo', 'n’t', 'come', '.'],
    ],
    ['keeps U.S. whole', 'The U.S. and U.N. envoys met.', ['The', 'U.S.', 'and', 'U.N.', 'envoys', 'met', '.']],
    [
      'parts words at hyphens, but not behind a prefix',
      'US-led anti-aircraft co-operation',
      ['US', '-', 'led', 'anti-aircraft', 'co-operation'],
    ],
    [
      'parts quotation marks and dashes',
      '“We left,” he said — twice.',
      ['“', 'We', 'left', ',', '”', 'he', 'said', '—', 'twice', '.'],
    ],
    [
      'keeps decimal numbers and times',
      'At 5:30 some 1,200 paid $3.5m.',
      ['At', '5:30', 'some', '1,200', 'paid', '$', '3.5m', '.'],
    ],
    ['parts cannot', 'They cannot win.', ['They', 'can', 'not', 'win', '.']],
    ['keeps titles with their stop', 'Gen. Ali and Mr. Noor left.', ['Gen.', 'Ali', 'and', 'Mr.', 'Noor', 'left', '.']],
    ['parts a plural possessive', "The rebels' leader", ['The', 'rebels', "'", 'leader']],
  ]
  it.each(cases)('%s', (_, text, expected) => expect(forms(text, 'en')).toEqual(expected))
})

describe('offsets', () => {
  it.each([
    ['fr', '  L’accord d’Alger, signé « hier » au palais, n’a pas tenu.'],
    ['en', '\tIran’s "first" reply—late—didn’t come… (AP)'],
  ] as const)('are those of the %s text', (lang, text) => {
    for (const word of wordsOf(text, { start: 0, end: text.length }, lang)) {
      const written = text.slice(word.start, word.end)
      if (!['au'].includes(written)) expect(written).toBe(word.form)
    }
  })

  it('count from the start of the text, not of the sentence', () => {
    const text = 'One. Two men left.'
    const words = wordsOf(text, { start: 5, end: text.length }, 'en')
    expect(words.map(word => text.slice(word.start, word.end))).toEqual(['Two', 'men', 'left', '.'])
  })

  it('give the words of a contraction the span of its token', () => {
    const text = 'Il parle du pays.'
    const [de, le] = wordsOf(text, { start: 0, end: text.length }, 'fr').slice(2, 4)
    expect([de?.form, le?.form]).toEqual(['de', 'le'])
    expect([de?.start, de?.end, le?.start, le?.end]).toEqual([9, 11, 9, 11])
  })
})
