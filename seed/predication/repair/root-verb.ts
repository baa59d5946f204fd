import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "The nations that took part include Kenya": where a noun heads the sentence and the verb of its relative clause governs a verb that has
 * neither a subject nor a conjunction of its own, that verb is the sentence's, and the noun is its subject.
 */
export function repairRootVerb(tree: Tree): Tree {
  const root = tree.findIndex(word => word.head < 0)
  const head = tree[root]
  if (!head || (head.upos !== 'NOUN' && head.upos !== 'PROPN')) return tree
  const { children } = dependencyTreeOf(tree)
  if ((children[root] ?? []).some(i => hasLabel(tree[i], 'nsubj', 'cop', 'case'))) return tree
  const clause = (children[root] ?? []).find(i => tree[i]?.deprel === 'acl:relcl' && tree[i]?.upos === 'VERB')
  const main = (clause === undefined ? [] : (children[clause] ?? [])).find(
    i =>
      i > (clause ?? 0) &&
      tree[i]?.upos === 'VERB' &&
      tree[i]?.feats.VerbForm === 'Fin' &&
      hasLabel(tree[i], 'xcomp', 'ccomp', 'advcl', 'parataxis') &&
      !(children[i] ?? []).some(
        j => hasLabel(tree[j], 'mark', 'aux', 'nsubj', 'cc', 'case') || tree[j]?.upos === 'SCONJ',
      ),
  )
  if (main === undefined) return tree
  return tree.map((word, i) => {
    if (i === main) return { ...word, head: -1, deprel: 'root' }
    if (i === root) return { ...word, head: main, deprel: 'nsubj' }
    return word.head === root && i > main ? { ...word, head: main } : word
  })
}
