import type { Grammar } from '../../language/pack.ts'
import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Italy urged to free migrants", "Iran accused of attacking a tanker": a past form of a verb that cannot do without an object, and has none,
 * is a passive whose auxiliary a headline left out.
 */
export function repairReducedPassives(tree: Tree, { objectControlVerbs: objectControl }: Grammar): Tree {
  if (!tree.some(({ lemma }) => objectControl.includes(lemma))) return tree
  const { children } = dependencyTreeOf(tree)
  const isReduced = (at: number): boolean => {
    const word = tree[at]
    const below = children[at] ?? []
    return (
      word?.upos === 'VERB' &&
      objectControl.includes(word.lemma) &&
      word.feats.Tense === 'Past' &&
      below.some(i => i < at && hasLabel(tree[i], 'nsubj')) &&
      // "urged on Monday that", "accused X of"
      below.some(i => i > at && i <= at + 4 && hasLabel(tree[i], 'xcomp', 'advcl') && tree[i]?.upos === 'VERB') &&
      !below.some(i => hasLabel(tree[i], 'aux', 'obj', 'iobj', 'ccomp', 'cc', 'compound:prt'))
    )
  }
  return tree.map((word, i) => {
    if (isReduced(i)) return { ...word, feats: { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' } }
    return hasLabel(word, 'nsubj') && isReduced(word.head) ? { ...word, deprel: 'nsubj:pass' } : word
  })
}
