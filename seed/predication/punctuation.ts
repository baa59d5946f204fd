import type { Tree } from '../syntax/tree.ts'
import { dependentsOf, labelled } from './dependents.ts'

/**
 * « … a rencontré le président iranien, X, et le président turc, Y. », where the tree made the full stop the head
 * of what "and" joins: it is joined to the phrase before it.
 */
export function withBarePunctuation(tree: Tree): Tree {
  const { under } = dependentsOf(tree)
  const marks = tree.flatMap((word, i) => (word.upos === 'PUNCT' && (under[i]?.length ?? 0) > 0 ? [i] : []))
  if (marks.length === 0) return tree
  const words = tree.map(word => ({ ...word }))
  const isName = (i: number) => /^(?:NOUN|PROPN)$/.test(tree[i]?.upos ?? '')
  for (const mark of marks) {
    const above = tree[mark]?.head ?? -1
    const below = under[mark] ?? []
    const and = below.find(i => labelled(tree[i], 'cc'))
    const joined = and === undefined ? undefined : below.find(i => i > and && isName(i))
    const first =
      above < 0 || and === undefined
        ? undefined
        : (under[above] ?? []).findLast(i => i < and && isName(i) && labelled(tree[i], 'nsubj', 'obj', 'obl', 'iobj'))
    for (const i of below) {
      const word = words[i]
      if (!word) continue
      if (first !== undefined && joined !== undefined && i === joined)
        Object.assign(word, { head: first, deprel: 'conj' })
      else if (first !== undefined && joined !== undefined && i === and) word.head = joined
    }
  }
  return words
}
