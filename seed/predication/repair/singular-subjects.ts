import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, firstInSubtree, hasLabel, lastInSubtree } from '../dependency-tree.ts'

/**
 * « L'accord signé par Malte et la Tunisie porte sur … », where the parser joined the second name to the subject: a verb in the singular has one
 * subject, so a name behind "and" belongs to the name that stands right before it.
 */
export function repairSingularSubjects(tree: Tree): Tree {
  let words: Word[] | undefined
  let { children } = dependencyTreeOf(tree)
  for (const [subject, word] of tree.entries()) {
    const verb = word.head
    if (verb < subject || !hasLabel(word, 'nsubj')) continue
    const finite = [verb, ...(children[verb] ?? []).filter(i => hasLabel(tree[i], 'aux', 'cop'))]
      .map(i => tree[i])
      .find(other => other?.feats.VerbForm === 'Fin')
    const second = (children[subject] ?? []).find(i => hasLabel(tree[i], 'conj') && i < verb)
    // An English past has no number of its own.
    if (
      finite?.feats.Number !== 'Sing' ||
      finite.feats.Tense === 'Past' ||
      second === undefined ||
      tree[second]?.upos !== 'PROPN'
    )
      continue
    const and = (children[verb] ?? [])
      .concat(children[second] ?? [])
      .find(i => i < second && hasLabel(tree[i], 'cc') && firstInSubtree(children, second) >= i)
    if (and === undefined) continue
    const first = (children[subject] ?? [])
      .filter(i => hasLabel(tree[i], 'acl', 'nmod') && i < second)
      .flatMap(i => [i, ...(children[i] ?? [])])
      .find(i => i < and && tree[i]?.upos === 'PROPN' && lastInSubtree(children, i) === and - 1)
    if (first === undefined) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[second] as Word, { head: first, deprel: 'conj' })
    Object.assign(words[and] as Word, { head: second, deprel: 'cc' })
    children = dependencyTreeOf(words).children
  }
  return words ?? tree
}
