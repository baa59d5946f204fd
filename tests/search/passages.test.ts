import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../server/search/passages.ts'
import { createTextIndex } from '../../server/search/text-index.ts'
import { readTextQuery } from '../../server/search/text-query.ts'

/** The sentences found in a text, with brackets around what was found. */
function shown(text: string, query: string, title: string | null = null): string[] {
  const index = createTextIndex()
  index.put({ id: 'a', title, text, publishedAt: null })
  const clauses = readTextQuery(query)
  return passagesOf(text, 'fr', index.hitsIn(['a'], clauses)[0]?.text ?? [], title).map(sentence => {
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
    let marked = sentence.text
    for (const { start, end } of sentence.marks.toReversed())
      marked = `${marked.slice(0, start - sentence.start)}[${text.slice(start, end)}]${marked.slice(end - sentence.start)}`
    return marked
  })
}

describe('the sentences that a query found', () => {
  const text = `Accord à Vienne
M. Durand a signé l'accord. Rien d'autre n'a changé ce jour-là.

Le port de Vienne rouvre. L'accord de Vienne tient. Vienne se réjouit.`

  it('are those with the most of it, in their order, without the title', () => {
    expect(shown(text, 'accord vienne', 'Accord à Vienne')).toEqual([
      "M. Durand a signé l'[accord].",
      'Le port de [Vienne] rouvre.',
      "L'[accord] de [Vienne] tient.",
    ])
  })
  it('show a phrase as one, and accents as they are', () => {
    expect(shown(text, '"a signe l accord"')).toEqual(["M. Durand [a signé l'accord]."])
  })
  it('show a word of which the beginning was asked for as a whole', () => {
    expect(shown(text, 'réjoui*')).toEqual(['Vienne se [réjouit].'])
  })
  it('show of a sentence without end what is around the words', () => {
    const [sentence = ''] = shown(`${'mot '.repeat(2000)}ici ${'mot '.repeat(2000)}`, 'ici')
    expect(sentence).toContain('mot [ici] mot')
    expect(sentence.length).toBeLessThan(420)
  })
  it('show a word without end', () => {
    const [sentence = ''] = shown(`Un ${'x'.repeat(5000)} ici.`, 'xxx*')
    expect(sentence).toMatch(/^(?:Un )?\[x+\]$/)
    expect(sentence.length).toBeLessThan(420)
  })
  it('break no character in two', () => {
    const smile = '\u{1F600}'
    for (const sentence of shown(`${smile.repeat(3000)} ici ${smile.repeat(3000)}`, 'ici'))
      expect(sentence.isWellFormed()).toBe(true)
  })
})
