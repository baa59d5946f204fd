import type { Tree } from '../syntax/tree.ts'
import { dependentsOf, firstOf, labelled } from './dependents.ts'

/**
 * « Le Maroc, sanctionné par l'Espagne, a rappelé …»: a participle that stands between commas behind the subject, where the parser took it
 * for the verb of the sentence and the verb for one put in. A participle without an auxiliary holds no sentence; the verb behind it does.
 */
export function withSetOffParticiples(tree: Tree): Tree {
  const { under } = dependentsOf(tree)
  for (const [participle, word] of tree.entries()) {
    const own = under[participle] ?? []
    if (word.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || word.feats.Tense === 'Pres') continue
    if (tree[participle - 1]?.form !== ',' || own.some(i => labelled(tree[i], 'aux', 'cop', 'cc'))) continue
    const subject = own.find(i => i < participle && labelled(tree[i], 'nsubj'))
    const verb = own.find(i => {
      const parts = under[i] ?? []
      const finite = [tree[i], ...parts.map(j => tree[j]).filter(part => labelled(part, 'aux'))]
      return (
        i > participle &&
        labelled(tree[i], 'parataxis', 'conj') &&
        finite.some(part => part?.feats.VerbForm === 'Fin') &&
        !parts.some(j => labelled(tree[j], 'nsubj', 'csubj', 'cc', 'mark', 'expl:subj')) &&
        (tree[firstOf(under, i)]?.form === ',' || tree[firstOf(under, i) - 1]?.form === ',')
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
