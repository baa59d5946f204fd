import type { Grammar } from '../language/pack.ts'
import type { Word } from '../syntax/tree.ts'
import { caseOf, childrenWith, type DependencyTree, fixedLemma, hasLabel } from './dependency-tree.ts'

/** Whether a word is a reflexive pronoun. */
export const isReflexivePronoun = (deps: DependencyTree, word: Word): boolean =>
  word.upos === 'PRON' && (word.feats.Reflex === 'Yes' || deps.grammar?.reflexivePronouns.includes(word.lemma) === true)

/** Whether a verb has a reflexive pronoun: « se réunir ». */
export function isReflexive(deps: DependencyTree, verb: number): boolean {
  return (deps.children[verb] ?? []).some(i => {
    const word = deps.tree[i]
    return (
      word !== undefined &&
      word.upos === 'PRON' &&
      (word.feats.Reflex === 'Yes' || hasLabel(word, 'expl')) &&
      deps.grammar?.reflexivePronouns.includes(word.form.toLowerCase()) === true
    )
  })
}

/** The prepositions of the dependents of a word. */
function prepositionsAt(deps: DependencyTree, at: number): string[] {
  return childrenWith(deps, at, 'obl', 'nmod').flatMap(i => caseOf(deps, i) ?? [])
}

const names = new WeakMap<DependencyTree, Map<number, readonly string[]>>()

/**
 * The keys under which a table may list a predicate, the longest first: with its particle ("carry out"), its object (« avoir peur »), its
 * reflexive pronoun (« se réunir ») or the copula ("be ready", "be expected"), and last its lemma alone.
 */
export function triggersOf(deps: DependencyTree, at: number, grammar: Grammar): readonly string[] {
  const known = names.get(deps)?.get(at)
  if (known) return known
  const word = deps.tree[at]
  if (!word) return []
  const { lemma } = word
  const result: string[] = []
  const particles = (deps.children[at] ?? []).filter(
    i =>
      hasLabel(deps.tree[i], 'compound:prt') ||
      (i > at && i <= at + 3 && hasLabel(deps.tree[i], 'advmod') && deps.tree[i]?.upos !== 'ADJ'),
  )
  const copula = childrenWith(deps, at, 'cop').length > 0
  const passive = childrenWith(deps, at, 'aux:pass', 'nsubj:pass').length > 0 && !isReflexive(deps, at)
  const prepositions = prepositionsAt(deps, at)
  if (word.upos === 'VERB' || word.upos === 'AUX')
    for (const i of childrenWith(deps, at, 'obj', 'fixed', 'obl', 'xcomp'))
      if (deps.tree[i]?.upos === 'NOUN' || deps.tree[i]?.upos === 'ADJ') {
        const preposition = caseOf(deps, i)
        const object = `${lemma}${preposition === undefined ? '' : ` ${preposition}`} ${fixedLemma(deps, i)}`
        for (const behind of [...prepositions, ...prepositionsAt(deps, i)])
          if (behind !== preposition) result.push(`${object} ${behind}`)
        result.push(object)
      }
  for (const i of particles) {
    const phrasal = `${lemma} ${deps.tree[i]?.lemma}`
    result.push(...prepositions.map(preposition => `${phrasal} ${preposition}`), phrasal)
  }
  // "Called off a visit in Dhaka" is no "call in": a verb has one particle.
  const hasParticle = (deps.children[at] ?? []).some(i => hasLabel(deps.tree[i], 'compound:prt'))
  if (!hasParticle) for (const preposition of prepositions) result.push(`${lemma} ${preposition}`)
  if (isReflexive(deps, at)) result.push(grammar.reflexiveLemma(lemma))
  if (copula || passive) result.push(`${grammar.copula} ${lemma}`, `${grammar.copula} ${word.form.toLowerCase()}`)
  else if (word.upos === 'ADJ') result.push(`${grammar.copula} ${lemma}`)
  result.push(lemma)
  const map = names.get(deps) ?? new Map<number, readonly string[]>()
  names.set(deps, map)
  map.set(at, result)
  return result
}
