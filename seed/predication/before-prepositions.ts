import type { Tree, Word } from '../syntax/tree.ts'
import { dependentsOf, labelled } from './dependents.ts'

/**
 * "Macron met Chancellor Angela Merkel in the town hall", where the parser hung the name on "hall": nothing that stands before a preposition is
 * a part of the phrase behind it. Such a name is the object of the verb that the phrase hangs on, where that has none.
 */
export function withObjectsBeforePrepositions(tree: Tree): Tree {
  const { under } = dependentsOf(tree)
  let words: Word[] | undefined
  for (const [name, word] of tree.entries()) {
    const phrase = tree[word.head]
    const verb = phrase?.head ?? -1
    if (word.upos !== 'PROPN' || !labelled(word, 'nsubj', 'compound', 'nmod', 'flat') || tree[verb]?.upos !== 'VERB')
      continue
    const beside = under[word.head] ?? []
    if (verb > name || !labelled(phrase, 'obl', 'nmod') || beside.some(i => labelled(tree[i], 'cop'))) continue
    const preposition = beside.find(i => labelled(tree[i], 'case'))
    if (preposition === undefined || preposition < name || preposition > word.head) continue
    const own = [...(under[name] ?? []), ...(under[verb] ?? [])]
    if (own.some(i => labelled(tree[i], 'case', 'obj', 'ccomp', 'aux:pass'))) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[name] as Word, { head: verb, deprel: 'obj' })
  }
  return words ?? tree
}
