import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Makes a name before a preposition the object of the verb, where the parser attached it to the phrase behind the preposition ("Macron met
 * Chancellor Angela Merkel in the town hall") and the verb has no other object.
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
