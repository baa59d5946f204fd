import type { EventKind, PloverType } from '../../model/ontology.ts'
import { fold, type Token } from '../read/tokens.ts'
import { englishForms, frenchForms, type Tense } from './conjugation.ts'
import { lightTable, verbTable } from './trigger-table.ts'

export type Frame = 'with' | 'on' | 'to' | 'alone' | 'suffer' | 'leave' | 'visit'
export type Meaning = {
  type: PloverType
  kind: EventKind
  frame: Frame
  lemma: string
  reflexive: boolean
  light: boolean
  objects?: string[][]
  /** The words with which the objects begin. */
  heads?: ReadonlySet<string>
}

/** `participle`: the same letters are a past participle too. */
export type Row = { meaning: Meaning; tense: Tense; participle?: boolean }
export const lexicon = { fr: new Map<string, Row[]>(), en: new Map<string, Row[]>() }
const register = (lang: 'fr' | 'en', form: string, row: Row) => {
  const list = lexicon[lang].get(form)
  if (list) list.push(row)
  else lexicon[lang].set(form, [row])
}

for (const [table, light] of [
  [verbTable, false],
  [lightTable, true],
] as const)
  for (const line of table.trim().split('\n')) {
    const [type, kind, frame, fr = '', en = '', objectsFr = '', objectsEn = ''] = line.split(';')
    const phrase = (list: string) =>
      list
        .split('|')
        .filter(Boolean)
        .map(item => fold(item).split(/[ '’-]+/))
    const withObjects = (list: string) => {
      const objects = phrase(list)
      return { objects, heads: new Set(objects.map(([head = '']) => head)) }
    }
    for (const item of fr.split('|').filter(Boolean)) {
      const reflexive = /^s[e']/.test(item) && /^(?:se |s')/.test(item)
      const lemma = item.replace(/^(?:se |s')/, '')
      const meaning: Meaning = {
        type: type as PloverType,
        kind: kind as EventKind,
        frame: frame as Frame,
        lemma,
        reflexive,
        light,
        ...(light ? withObjects(objectsFr) : {}),
      }
      for (const [form, tense] of frenchForms(lemma)) register('fr', form, { meaning, tense })
    }
    for (const item of en.split('|').filter(Boolean)) {
      const lemma = item.replace('*', '')
      const meaning: Meaning = {
        type: type as PloverType,
        kind: kind as EventKind,
        frame: frame as Frame,
        lemma,
        reflexive: false,
        light,
        ...(light ? withObjects(objectsEn) : {}),
      }
      const forms = englishForms(lemma, item.endsWith('*'))
      const participle = !forms.some(([, tense]) => tense === 'participle')
      for (const [form, tense] of forms) register('en', form, { meaning, tense, participle })
    }
  }

// A light verb whose object stands there says more than the bare verb.
for (const forms of Object.values(lexicon))
  for (const rows of forms.values()) rows.sort((a, b) => Number(b.meaning.light) - Number(a.meaning.light))

/** The readings of a word as a verb; accents count, case does not. */
export function formsOf(lang: 'fr' | 'en', token: Token): Row[] | undefined {
  if (token.text === token.fold) return lexicon[lang].get(token.fold)
  const lower = token.text.toLowerCase()
  return lexicon[lang].get(lower === token.fold ? lower : lower.normalize('NFC'))
}
