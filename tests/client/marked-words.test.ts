import { describe, expect, it } from 'vitest'
import { markedRunsOf, wordsAt } from '../../client/why/marked-runs.ts'
import { decidingTokens, marksOf } from '../../client/why/word-marks.ts'
import type { PredicationView, SentenceView } from '../../model/sentences.ts'
import { explain } from '../../seed/explain/explain.ts'

const read = (text: string, lang: string): SentenceView => {
  const told = { lang, title: null, publishedAt: null, dateBasis: 'none' } as const
  const [sentence] = explain(text, told, { at: text.length - 2 }).sentences
  if (!sentence) throw new Error('nothing was read')
  return { ...sentence, claims: [] }
}

const first = ({ predications: [predication] }: SentenceView): PredicationView => {
  if (!predication) throw new Error('nothing was found')
  return predication
}

describe('the words of a sentence that decided', () => {
  const denied = read('Vorab. Russia denied on Monday that it had attacked Turkey.', 'en')

  it('are marked with what they are, and the text stays whole', () => {
    const runs = markedRunsOf(denied, marksOf(first(denied), undefined))
    expect(runs.map(({ text }) => text).join('')).toBe(denied.text)
    expect(runs.flatMap(({ text, mark }) => (mark ? [[text, mark]] : []))).toEqual([
      ['Russia', 'speaker'],
      ['denied', 'scope'],
      ['it', 'actor'],
      ['attacked', 'predicate'],
      ['Turkey', 'recipient'],
    ])
    for (const { start, text } of runs) expect(denied.text.slice(start - denied.start).startsWith(text)).toBe(true)
  })

  it('are kept with what joins them when the rest is left out', () => {
    const marks = marksOf(first(denied), undefined)
    const kept = decidingTokens(denied.tokens, marks, first(denied).token)
    expect(kept.map(i => denied.tokens[i]?.form)).toEqual([
      'Russia',
      'denied',
      'that',
      'it',
      'had',
      'attacked',
      'Turkey',
    ])
  })

  it('are written as the text has them where two words share what is written', () => {
    const french = read('Le ministère des Affaires étrangères du Liban a condamné Israël.', 'fr')
    const [de] = french.tokens.flatMap(({ text }, i) => (text === 'du' ? [i] : []))
    expect(french.tokens.filter(({ text }) => text === 'du').map(({ form }) => form)).toEqual(['de', 'le'])
    expect(wordsAt(french, [de as number, (de as number) + 1, (de as number) + 2])).toBe('du Liban')
  })
})
