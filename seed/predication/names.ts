import type { Grammar } from '../language/pack.ts'
import type { Word } from '../syntax/tree.ts'
import { caseOf, type Dependents, fixedLemma, labelled, under } from './dependents.ts'

/** Whether a word is the pronoun of a reflexive verb. */
export const isReflexivePronoun = (of: Dependents, word: Word): boolean =>
  word.upos === 'PRON' && (word.feats.Reflex === 'Yes' || of.grammar?.reflexives.includes(word.lemma) === true)

/** Whether a pronoun says that the verb is reflexive: « se réunir ». */
export function isReflexive(of: Dependents, verb: number): boolean {
  return (of.under[verb] ?? []).some(i => {
    const word = of.tree[i]
    return (
      word !== undefined &&
      word.upos === 'PRON' &&
      (word.feats.Reflex === 'Yes' || labelled(word, 'expl')) &&
      of.grammar?.reflexives.includes(word.form.toLowerCase()) === true
    )
  })
}

/** The prepositions of what hangs on a word. */
function prepositionsAt(of: Dependents, at: number): string[] {
  return under(of, at, 'obl', 'nmod').flatMap(i => caseOf(of, i) ?? [])
}

const names = new WeakMap<Dependents, Map<number, readonly string[]>>()

/**
 * What the tables may call a predicate, the longest name first: with its particle ("carry out"), its object (« avoir peur »), the reflexive
 * pronoun (« se réunir ») or the copula ("be ready", "be expected"), and by its lemma alone.
 */
export function namesOf(of: Dependents, at: number, grammar: Grammar): readonly string[] {
  const known = names.get(of)?.get(at)
  if (known) return known
  const word = of.tree[at]
  if (!word) return []
  const { lemma } = word
  const result: string[] = []
  const particles = (of.under[at] ?? []).filter(
    i =>
      labelled(of.tree[i], 'compound:prt') ||
      (i > at && i <= at + 3 && labelled(of.tree[i], 'advmod') && of.tree[i]?.upos !== 'ADJ'),
  )
  const copula = under(of, at, 'cop').length > 0
  const passive = under(of, at, 'aux:pass', 'nsubj:pass').length > 0 && !isReflexive(of, at)
  const prepositions = prepositionsAt(of, at)
  if (word.upos === 'VERB' || word.upos === 'AUX')
    for (const i of under(of, at, 'obj', 'fixed', 'obl', 'xcomp'))
      if (of.tree[i]?.upos === 'NOUN' || of.tree[i]?.upos === 'ADJ') {
        const preposition = caseOf(of, i)
        const object = `${lemma}${preposition === undefined ? '' : ` ${preposition}`} ${fixedLemma(of, i)}`
        for (const behind of [...prepositions, ...prepositionsAt(of, i)])
          if (behind !== preposition) result.push(`${object} ${behind}`)
        result.push(object)
      }
  for (const i of particles) {
    const phrasal = `${lemma} ${of.tree[i]?.lemma}`
    result.push(...prepositions.map(preposition => `${phrasal} ${preposition}`), phrasal)
  }
  for (const preposition of prepositions) result.push(`${lemma} ${preposition}`)
  if (isReflexive(of, at)) result.push(grammar.reflexiveName(lemma))
  if (copula || passive) result.push(`${grammar.copula} ${lemma}`, `${grammar.copula} ${word.form.toLowerCase()}`)
  else if (word.upos === 'ADJ') result.push(`${grammar.copula} ${lemma}`)
  result.push(lemma)
  const map = names.get(of) ?? new Map<number, readonly string[]>()
  names.set(of, map)
  map.set(at, result)
  return result
}
