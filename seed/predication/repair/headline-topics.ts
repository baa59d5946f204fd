import type { Tree, Word } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Takes the topic before the colon of a headline from the verb whose subject the parser made it, where a noun stands between colon and
 * verb: « Belgique : des attentats frappent Bruxelles ». Of two subjects, « Italie : l'Union menace le pays », the second stays.
 */
export function repairHeadlineTopics(tree: Tree): Tree {
  const colon = tree.findIndex(({ form }) => form === ':')
  if (colon < 1 || colon > 6) return tree
  const topic = tree.findIndex((word, i) => i < colon && hasLabel(word, 'nsubj') && word.head > colon)
  const verb = tree[topic]?.head ?? -1
  const isNoun = (word: Word, i: number) => i > colon && i < verb && /^(?:NOUN|PROPN)$/.test(word.upos)
  const second = tree.findLastIndex((word, i) => isNoun(word, i) && word.head === verb && hasLabel(word, 'nsubj'))
  const subject = second >= 0 ? second : tree.findIndex((word, i) => isNoun(word, i) && word.head === topic)
  if (topic < 0 || subject < 0) return tree
  const words: Word[] = tree.map(word => ({ ...word }))
  Object.assign(words[subject] as Word, { head: verb, deprel: words[topic]?.deprel })
  Object.assign(words[topic] as Word, { deprel: 'dislocated' })
  // A phrase behind the colon modifies the verb: "Review: in the second season, …".
  for (const [i, word] of words.entries())
    if (i > colon && word.head === topic && hasLabel(word, 'nmod', 'obl'))
      Object.assign(word, { head: verb, deprel: 'obl' })
  return words
}
