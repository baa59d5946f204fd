import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Japan condemned North Korea, but China did not", where the parser coordinates the subject of the elliptic clause with the object: a noun
 * with an auxiliary of its own and no copula is the subject of a clause whose verb is left out.
 */
export function repairEllipticClauses(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  const isElliptic = (at: number): boolean => {
    const word = tree[at]
    if (!word || !hasLabel(word, 'conj') || !/^(?:NOUN|PROPN)$/.test(word.upos)) return false
    const next = tree[at + 1]
    return (
      next?.upos === 'AUX' &&
      hasLabel(next, 'aux') &&
      (next.head === at || tree[next.head]?.upos === 'PUNCT') &&
      !(children[at] ?? []).some(i => hasLabel(tree[i], 'cop', 'nsubj'))
    )
  }
  if (!tree.some((word, i) => word.upos !== 'VERB' && isElliptic(i))) return tree
  return tree.map((word, i) => (isElliptic(i) ? { ...word, deprel: 'parataxis' } : word))
}
