import type { Tree } from '../syntax/tree.ts'
import { dependentsOf, labelled } from './dependents.ts'

/**
 * "Expected to hold talks", where the tagger took the noun for a verb: what is an object, has neither subject nor auxiliary nor object of its own, and
 * is the plural of a noun of action that the tables know, is that noun.
 */
export function withTaggedNouns(tree: Tree, isEventNoun: (lemma: string) => boolean): Tree {
  const { under } = dependentsOf(tree)
  const hidden = (at: number): boolean => {
    const word = tree[at]
    if (word?.upos !== 'VERB' || !labelled(word, 'obj', 'obl', 'nsubj') || !/^\p{Ll}+s$/u.test(word.form)) return false
    return (
      isEventNoun(word.lemma) && !(under[at] ?? []).some(i => labelled(tree[i], 'nsubj', 'aux', 'obj', 'ccomp', 'mark'))
    )
  }
  if (!tree.some((_, at) => hidden(at))) return tree
  return tree.map((word, at) => {
    if (hidden(at)) return { ...word, upos: 'NOUN', feats: { Number: 'Plur' } }
    // What hangs on a noun behind a preposition is its complement.
    return labelled(word, 'obl') && hidden(word.head) ? { ...word, deprel: 'nmod' } : word
  })
}
