import type { Grammar } from '../../language/pack.ts'
import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "A UN prosecutor has charged X", where the tagger takes the auxiliary for a noun and the subject for its modifier: a form of the perfect's
 * auxiliary before a past participle is that.
 */
export function repairMistaggedAuxiliaries(tree: Tree, { perfectAuxiliaries: perfect }: Grammar): Tree {
  const { children } = dependencyTreeOf(tree)
  const isHidden = (at: number): boolean => {
    const word = tree[at]
    const verb = tree[word?.head ?? -1]
    return (
      word?.upos === 'NOUN' &&
      perfect.includes(word.lemma) &&
      hasLabel(word, 'nsubj') &&
      verb?.upos === 'VERB' &&
      verb.feats.Tense === 'Past' &&
      (children[at] ?? []).some(i => i === at - 1 && hasLabel(tree[i], 'compound', 'nmod'))
    )
  }
  const at = tree.findIndex((_, i) => isHidden(i))
  const verb = tree[at]?.head
  if (verb === undefined) return tree
  return tree.map((word, i) => {
    if (i === at)
      return { ...word, upos: 'AUX', lemma: perfect[0] ?? word.lemma, deprel: 'aux', feats: { VerbForm: 'Fin' } }
    if (i === at - 1) return { ...word, head: verb, deprel: 'nsubj' }
    return word.head === at ? { ...word, head: i < at ? at - 1 : verb } : word
  })
}
