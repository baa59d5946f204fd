import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/** "Gunmen abducted pupils", where the tagger takes the plural that opens the sentence for an adverb: it is the subject of a verb without one. */
export function repairOpeningNouns(tree: Tree): Tree {
  const first = tree[0]
  if (!first || !/^\p{Lu}\p{Ll}+men$/u.test(first.form) || first.upos === 'NOUN' || !hasLabel(first, 'advmod'))
    return tree
  const verb = first.head
  const { children } = dependencyTreeOf(tree)
  if (tree[verb]?.upos !== 'VERB' || (children[verb] ?? []).some(i => hasLabel(tree[i], 'nsubj', 'aux:pass')))
    return tree
  const lemma = first.form.toLowerCase().replace(/men$/, 'man')
  return [{ ...first, upos: 'NOUN', lemma, feats: { Number: 'Plur' }, deprel: 'nsubj' }, ...tree.slice(1)]
}
