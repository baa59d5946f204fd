import type { Tree } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Makes a name at the head of a sentence that the parser attached nowhere useful the first subject of its verb: "Not only Ghana but also
 * Nigeria imposed".
 */
export function repairCorrelativeSubjects(tree: Tree): Tree {
  const root = tree.findIndex(word => word.head < 0)
  const head = tree[root]
  if (
    !head ||
    (head.upos !== 'PROPN' && head.upos !== 'NOUN') ||
    tree.some(word => word.head === root && hasLabel(word, 'cop', 'nsubj'))
  )
    return tree
  const verb = tree.findIndex(
    (word, i) => word.head === root && i > root && word.upos === 'VERB' && hasLabel(word, 'conj'),
  )
  const subject =
    verb < 0 ? -1 : tree.findIndex((word, i) => word.head === verb && i > root && i < verb && hasLabel(word, 'nsubj'))
  if (subject < 0) return tree
  return tree.map((word, i) => {
    if (i === verb) return { ...word, head: -1, deprel: 'root' }
    if (i === root) return { ...word, head: verb, deprel: tree[subject]?.deprel ?? 'nsubj' }
    if (i === subject) return { ...word, head: root, deprel: 'conj' }
    if (word.head === root && i > verb) return { ...word, head: verb }
    return word.head === verb && i < subject && hasLabel(word, 'cc', 'advmod') ? { ...word, head: subject } : word
  })
}
