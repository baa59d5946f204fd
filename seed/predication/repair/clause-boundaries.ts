import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { ancestors, type DependencyTree, dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Splits two clauses joined by "and" where the parser took the subject of the second for another object of the first: "France sanctioned
 * Turkey and Germany praised Greece". A finite verb without a subject that stands right behind a coordinated phrase, without a conjunction
 * of its own before it, can only have that phrase as its subject.
 */
export function repairClauseBoundaries(tree: Tree, grammar: Grammar): Tree {
  if (!tree.some(word => word.upos === 'CCONJ')) return tree
  let words: Word[] | undefined
  let deps = dependencyTreeOf(tree, grammar)
  for (let verb = 0; verb < tree.length; verb++) {
    const found = borderBefore(deps, verb, grammar)
    if (!found) continue
    words ??= tree.map(word => ({ ...word }))
    const { subject, conjunction, first } = found
    const passive = words.some(word => word.head === verb && hasLabel(word, 'aux:pass'))
    const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
    const { head, deprel } = words[verb] as Word
    if ([...ancestors(words, first)].includes(verb)) set(first, { head, deprel })
    set(verb, { head: first, deprel: 'conj' })
    for (const [i, word] of words.entries())
      if (i > verb && word.head === verb && hasLabel(word, 'nsubj') && word.upos !== 'PRON') set(i, { deprel: 'obj' })
    set(subject, { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' })
    set(conjunction, { head: verb })
    deps = dependencyTreeOf(words, grammar)
  }
  return words ?? tree
}

function borderBefore(
  { tree, children }: DependencyTree,
  verb: number,
  { clauseCoordinators: clauseJoins }: Grammar,
): { subject: number; conjunction: number; first: number } | undefined {
  const word = tree[verb]
  if (!word || (word.upos !== 'VERB' && word.upos !== 'AUX') || hasLabel(word, 'aux', 'cop')) return undefined
  const own = children[verb] ?? []
  // A noun behind a verb without an object may have been taken for its subject.
  const objects = own.filter(i => hasLabel(tree[i], 'obj', 'ccomp')).length
  if (
    own.some(
      i =>
        (hasLabel(tree[i], 'nsubj') && !(i > verb && objects === 0)) ||
        hasLabel(tree[i], 'csubj', 'expl:subj', 'mark', 'expl') ||
        (i < verb && hasLabel(tree[i], 'cc')) ||
        tree[i]?.feats.PronType === 'Rel',
    )
  )
    return undefined
  const auxiliaries = own.filter(i => i < verb && hasLabel(tree[i], 'aux'))
  const finite =
    word.feats.VerbForm === 'Fin' ||
    auxiliaries.some(i => tree[i]?.feats.VerbForm === 'Fin') ||
    (word.feats.Tense === 'Past' &&
      auxiliaries.length === 0 &&
      word.feats.VerbForm === 'Part' &&
      word.feats.Voice !== 'Pass')
  if (!finite) return undefined
  let left = Math.min(verb, ...auxiliaries) - 1
  while (
    left > 0 &&
    (tree[left]?.upos === 'ADV' || (hasLabel(tree[left], 'expl', 'obj', 'iobj') && tree[left]?.upos === 'PRON'))
  )
    left--
  if (tree[left]?.upos === 'CCONJ' || tree[left]?.upos === 'PUNCT') return undefined
  // The phrase that ends here, whose last conjunct is attached to something before the conjunction.
  let subject = left
  for (let steps = 0; steps < 12; steps++) {
    const here = tree[subject]
    if (!here || here.head < 0 || here.head === verb) return undefined
    const conjunction = (children[subject] ?? []).find(
      i => i < subject && hasLabel(tree[i], 'cc') && clauseJoins.includes(tree[i]?.lemma ?? ''),
    )
    // A second object behind "and" is a conjunct of the first.
    const joined =
      hasLabel(here, 'conj') ||
      (hasLabel(here, 'obj') && (children[here.head] ?? []).some(i => i < subject && hasLabel(tree[i], 'obj')))
    if (joined && conjunction !== undefined && here.head < conjunction) {
      if (here.upos === 'VERB' || here.upos === 'ADV') return undefined
      if ((children[subject] ?? []).some(i => hasLabel(tree[i], 'case', 'mark'))) return undefined
      // The first clause: the nearest verb above that stands left of the conjunction.
      for (const above of ancestors(tree, subject)) {
        const upper = tree[above]
        if (above < conjunction && upper?.upos === 'VERB' && above !== verb)
          return { subject, conjunction, first: above }
      }
      return undefined
    }
    if (here.head > left && here.head !== subject) return undefined
    subject = here.head
    if (subject > left) return undefined
  }
  return undefined
}
