import type { Tree } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Detaches a name or noun behind a semicolon from the phrase before it, where the part behind the semicolon has a verb of its own: "They
 * signed an accord; Guinea is no party to it".
 */
export function repairSemicolonAttachment(tree: Tree): Tree {
  const borders = tree.flatMap((word, i) => (word.form === ';' ? [i] : []))
  if (borders.length === 0) return tree
  const root = tree.findIndex(word => word.head < 0)
  const hasVerb = (from: number) => {
    const next = borders.find(border => border > from) ?? tree.length
    return tree.slice(from, next).some(word => word.upos === 'VERB' || word.upos === 'AUX')
  }
  return tree.map((word, i) => {
    if (word.head < 0 || !hasLabel(word, 'nmod', 'appos', 'conj', 'obl', 'obj', 'flat', 'dep')) return word
    if (word.head === root && hasLabel(word, 'conj')) return word
    if (word.upos === 'VERB') return word
    const border = borders.findLast(at => at < i)
    return border !== undefined && word.head < border && hasVerb(border)
      ? { ...word, head: root, deprel: 'parataxis' }
      : word
  })
}
