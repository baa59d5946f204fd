import type { Tree } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Moves the dependents of an auxiliary to its verb, since an auxiliary has none in UD: "China has threatened" has its subject at
 * "threatened".
 */
export function repairAuxiliaryHeads(tree: Tree): Tree {
  const loaded = tree.some(word => {
    const above = tree[word.head]
    return hasLabel(above, 'aux') && hasLabel(word, 'nsubj', 'obl', 'obj', 'mark', 'advcl')
  })
  if (!loaded) return tree
  return tree.map(word => {
    const above = tree[word.head]
    return above && hasLabel(above, 'aux') && above.head >= 0 && hasLabel(word, 'nsubj', 'obl', 'obj', 'mark', 'advcl')
      ? { ...word, head: above.head, deprel: subjectOf(tree, word.deprel, above.head) }
      : word
  })
}

function subjectOf(tree: Tree, deprel: string, verb: number): string {
  return deprel === 'nsubj' && tree.some(word => word.head === verb && word.deprel === 'aux:pass')
    ? 'nsubj:pass'
    : deprel
}
