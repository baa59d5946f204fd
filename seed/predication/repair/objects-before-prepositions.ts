import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Macron met Chancellor Angela Merkel in the town hall", where the parser hung the name on "hall": nothing that comes before a preposition is
 * a part of the phrase behind it. Such a name is the object of the verb that the phrase hangs on, where that has none.
 */
export function repairObjectsBeforePrepositions(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  let words: Word[] | undefined
  for (const [name, word] of tree.entries()) {
    const phrase = tree[word.head]
    const verb = phrase?.head ?? -1
    if (word.upos !== 'PROPN' || !hasLabel(word, 'nsubj', 'compound', 'nmod', 'flat') || tree[verb]?.upos !== 'VERB')
      continue
    const beside = children[word.head] ?? []
    if (verb > name || !hasLabel(phrase, 'obl', 'nmod') || beside.some(i => hasLabel(tree[i], 'cop'))) continue
    const preposition = beside.find(i => hasLabel(tree[i], 'case'))
    if (preposition === undefined || preposition < name || preposition > word.head) continue
    const own = [...(children[name] ?? []), ...(children[verb] ?? [])]
    if (own.some(i => hasLabel(tree[i], 'case', 'obj', 'ccomp', 'aux:pass'))) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[name] as Word, { head: verb, deprel: 'obj' })
  }
  return words ?? tree
}
