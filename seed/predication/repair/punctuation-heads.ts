import type { Tree } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Attaches to the phrase before it a conjunct whose governor the parser made the full stop: « … a rencontré le président iranien, X, et le
 * président turc, Y. ».
 */
export function repairPunctuationHeads(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  const marks = tree.flatMap((word, i) => (word.upos === 'PUNCT' && (children[i]?.length ?? 0) > 0 ? [i] : []))
  if (marks.length === 0) return tree
  const words = tree.map(word => ({ ...word }))
  const isName = (i: number) => /^(?:NOUN|PROPN)$/.test(tree[i]?.upos ?? '')
  for (const mark of marks) {
    const above = tree[mark]?.head ?? -1
    const below = children[mark] ?? []
    const and = below.find(i => hasLabel(tree[i], 'cc'))
    const joined = and === undefined ? undefined : below.find(i => i > and && isName(i))
    const first =
      above < 0 || and === undefined
        ? undefined
        : (children[above] ?? []).findLast(
            i => i < and && isName(i) && hasLabel(tree[i], 'nsubj', 'obj', 'obl', 'iobj'),
          )
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
