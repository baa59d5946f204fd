import { describe, expect, it } from 'vitest'
import { FrameLine } from '../../model/sentences.ts'
import { explain } from '../../seed/explain/explain.ts'
import type { ExplainedSentence } from '../../seed/explain/explanation.ts'
import { frameLine } from '../../seed/explain/frame-line.ts'
import { extract } from '../../seed/extract.ts'
import { frameTable } from '../../seed/frames/frame-table.ts'
import { packs } from '../../seed/language/packs.ts'

const told = (lang: string) => ({ lang, title: null, publishedAt: '2020-01-01', dateBasis: 'metadata' }) as const

const first = (text: string, lang: string): ExplainedSentence => {
  const [sentence] = explain(text, told(lang), { from: 0, limit: 1 }).sentences
  if (!sentence) throw new Error('no sentence was read')
  return sentence
}

describe('what keeps a predicate from being surer', () => {
  it.each([
    ['en', 'Russia attacked Ukraine on Monday.', 'asserted', []],
    ['en', 'Iran denied that it had attacked Saudi Arabia.', 'denied', ['denied']],
    ['en', 'Israel said that Iran attacked a base in Syria.', 'reported', ['said']],
    ['en', 'France will meet Germany in Berlin.', 'planned', ['will']],
    ['en', 'Egypt allegedly expelled the Turkish ambassador.', 'conditional', ['allegedly']],
    ['en', 'The United States and Iran are expected to hold talks in Oman.', 'planned', ['expected']],
    ['fr', 'L’Iran aurait attaqué Israël.', 'conditional', ['aurait']],
    ['fr', 'La France a démenti avoir rencontré les représentants de l’Iran.', 'denied', ['démenti']],
    ['fr', 'La France et l’Allemagne se réuniront à Berlin.', 'planned', ['réuniront']],
  ])('%s: %s', (lang, text, factuality, words) => {
    const { predications, tokens } = first(text, lang)
    const [predication] = predications
    expect(predication?.factuality).toBe(factuality)
    expect(predication?.scope.map(i => tokens[i]?.form)).toEqual(words)
  })
})

describe('the parties of a predication', () => {
  const parties = (text: string, lang: string) => {
    const { predications, tokens } = first(text, lang)
    return predications[0]?.parties.map(({ role, entity, tokens: words, arcs }) => [
      role,
      entity,
      words.map(i => tokens[i]?.form).join(' '),
      arcs.map(({ deprel, up }) => (up ? `^${deprel}` : deprel)).join(' '),
    ])
  }
  it('are those who fill its frame, over a coordination too, and the place where it was', () => {
    expect(parties('China and Japan met in Seoul.', 'en')).toEqual([
      ['participant', 'country:CHN', 'China', 'nsubj'],
      ['participant', 'country:JPN', 'Japan', 'nsubj conj'],
      ['place', 'place:1835848', 'Seoul', 'obl'],
    ])
  })
  it('are found from a noun over the verb that carries it', () => {
    const { predications, tokens } = first('China and Japan held talks in Seoul.', 'en')
    const form = (i: number | undefined) => (i === undefined ? undefined : tokens[i]?.form)
    expect([form(predications[0]?.token), form(predications[0]?.supportVerb)]).toEqual(['talks', 'held'])
  })
  it('stand beside the object that says what a light verb does', () => {
    const { predications, tokens } = first('The United States imposed sanctions on Iran.', 'en')
    expect(tokens[predications[0]?.theme ?? -1]?.form).toBe('sanctions')
  })
})

describe('an article that is read again', () => {
  it('tells the same, whether its title was told or stands in its text', () => {
    const text =
      'KYIV\n\nRussia attacks Ukraine\n\nKyiv, 3 January 2020 - Russia attacked Ukraine on Monday, France said.\n'
    for (const title of [undefined, 'Russia attacks Ukraine', 'Another title']) {
      const { article, events } = extract(text, { lang: 'en', ...(title ? { title } : {}) })
      const { lang, dateBasis, publishedAt, title: known } = article
      const again = explain(text, { lang, dateBasis, publishedAt, title: known }, { from: 0, limit: 50 })
      const evidence = events.flatMap(event => event.evidence.map(({ start, rule }) => `${start} ${rule}`))
      const explained = again.sentences.flatMap(({ start, predications }) =>
        predications.map(({ frame }) => `${start} event/${frame.rule}`),
      )
      expect(explained.length).toBeGreaterThan(0)
      expect(new Set(explained)).toEqual(new Set(evidence))
    }
  })
})

describe('the line of a frame', () => {
  it('is found by the rule of every claim that it may decide', () => {
    for (const pack of Object.values(packs))
      for (const [rule, { frame, triggers }] of frameTable(pack).lines) {
        const line = FrameLine.parse(frameLine(`event/${rule}`))
        expect(line).toEqual(frameLine(`relation/${rule}`))
        expect([line.rule, line.type, line.kind]).toEqual([frame.rule, frame.coding.type, frame.coding.kind])
        expect(line.triggers).toEqual(triggers)
      }
  })
  it('is none where no frame decided', () => {
    for (const rule of [
      'position/office',
      'relation/founders',
      'llm/relation',
      'event/en/nothing.AGREE',
      'event/xx/a.B',
    ])
      expect(frameLine(rule)).toBeUndefined()
  })
})
