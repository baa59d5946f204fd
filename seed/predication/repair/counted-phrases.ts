import type { Tree, Word } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Makes a quantity before a preposition the object of the verb before it, where the parser attached it to the phrase behind that
 * preposition: « a lancé plus de cent drones sur l'Ukraine ». `counting` are the adverbs that count with « de ».
 */
export function repairCountedPhrases(tree: Tree, counting: readonly string[]): Tree {
  let words: Word[] | undefined
  for (const [adverb, word] of tree.entries()) {
    if (!counting.includes(word.lemma) || tree[adverb + 1]?.upos !== 'ADP') continue
    const noun = tree.findIndex((other, i) => i > adverb && other.head === adverb && other.upos === 'NOUN')
    const phrase = word.head
    const opener = tree.findIndex((other, i) => i > noun && other.head === phrase && hasLabel(other, 'case'))
    const verb = tree[phrase]?.head ?? -1
    if (noun < 0 || phrase <= noun || opener < 0 || opener > phrase || tree[verb]?.upos !== 'VERB' || verb > adverb)
      continue
    if (tree.some(other => other.head === verb && hasLabel(other, 'obj'))) continue
    words ??= tree.map(other => ({ ...other }))
    Object.assign(words[noun] as Word, { head: verb, deprel: 'obj' })
    Object.assign(words[adverb] as Word, { head: noun, deprel: 'advmod' })
    Object.assign(words[adverb + 1] as Word, { head: adverb, deprel: 'fixed' })
  }
  return words ?? tree
}
