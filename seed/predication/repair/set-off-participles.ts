import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, firstInSubtree, hasLabel } from '../dependency-tree.ts'

/**
 * Makes the finite verb the root where the parser took a participle between commas for the main verb, and the main verb for a
 * parenthetical: « Le Maroc, sanctionné par l'Espagne, a rappelé … ». A participle without an auxiliary is no main verb.
 */
export function repairSetOffParticiples(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  for (const [participle, word] of tree.entries()) {
    const own = children[participle] ?? []
    if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || word.feats.Tense === 'Pres') continue
    if (tree[participle - 1]?.form !== ',' || own.some(i => hasLabel(tree[i], 'aux', 'cop', 'cc'))) continue
    const subject = own.find(i => i < participle && hasLabel(tree[i], 'nsubj'))
    const verb = own.find(i => {
      const parts = children[i] ?? []
      const finite = [tree[i], ...parts.map(j => tree[j]).filter(part => hasLabel(part, 'aux'))]
      return (
        i > participle &&
        hasLabel(tree[i], 'parataxis', 'conj') &&
        finite.some(part => part?.feats.VerbForm === 'Fin') &&
        !parts.some(j => hasLabel(tree[j], 'nsubj', 'csubj', 'cc', 'mark', 'expl:subj')) &&
        (tree[firstInSubtree(children, i)]?.form === ',' || tree[firstInSubtree(children, i) - 1]?.form === ',')
      )
    })
    if (subject === undefined || verb === undefined) continue
    return tree.map((other, i) => {
      if (i === verb) return { ...other, head: word.head, deprel: word.deprel }
      if (i === subject) return { ...other, head: verb, deprel: 'nsubj' }
      if (i === participle) return { ...other, head: subject, deprel: 'acl' }
      return other.head === participle && i > verb ? { ...other, head: verb } : other
    })
  }
  return tree
}
