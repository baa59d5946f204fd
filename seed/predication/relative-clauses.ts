import { childrenWith, type DependencyTree, fixedLemma, hasLabel } from './dependency-tree.ts'

/** Whether a word is the relative pronoun of a relative clause, which stands for the antecedent. */
export function isRelativePronoun(deps: DependencyTree, at: number): boolean {
  const word = deps.tree[at]
  return (
    word !== undefined &&
    word.upos !== 'DET' &&
    (word.feats.PronType === 'Rel' || deps.grammar?.relativePronouns.includes(word.lemma) === true) &&
    (word.upos === 'PRON' || word.upos === 'ADV' || word.upos === 'SCONJ')
  )
}

/** The noun that a relative or participial clause modifies; undefined where `verb` heads no such clause. */
export function antecedentOfClause(deps: DependencyTree, verb: number): number | undefined {
  let at = verb
  for (let steps = 0; steps < 20; steps++) {
    const word = deps.tree[at]
    if (!word || word.head < 0) return undefined
    // « C'est le Kenya qui a attaqué »: the cleft constituent is the antecedent.
    if (hasLabel(word, 'acl', 'advcl:cleft')) return word.head
    if (!hasLabel(word, 'conj')) return undefined
    at = word.head
  }
  return undefined
}

/**
 * Whether a verb is the complement of a noun: an infinitive, or a gerund behind a preposition. "The decision to strike", "a history of
 * striking".
 */
export function completesNoun(deps: DependencyTree, verb: number): boolean {
  const word = deps.tree[verb]
  if (word?.feats.VerbForm === 'Inf') return true
  const marks = deps.grammar?.complementMarks ?? []
  return (
    word?.feats.VerbForm === 'Ger' && childrenWith(deps, verb, 'mark').some(i => marks.includes(fixedLemma(deps, i)))
  )
}

/**
 * Whether a noun has an ordinal or a superlative of order ("the third country to", "the latest state to"), so that the infinitive behind it
 * has happened.
 */
export function isRanked(deps: DependencyTree, noun: number): boolean {
  return childrenWith(deps, noun, 'amod', 'nummod', 'det').some(
    i =>
      deps.tree[i]?.feats.NumType === 'Ord' ||
      deps.grammar?.ordinalAdjectives.includes(deps.tree[i]?.lemma ?? '') === true,
  )
}
