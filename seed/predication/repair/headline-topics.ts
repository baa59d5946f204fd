import type { Tree, Word } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Takes the topic before the colon of a headline from the verb whose subject the parser made it, where a noun stands between colon and
 * verb: « Belgique : des attentats frappent Bruxelles ».
 */
export function repairHeadlineTopics(tree: Tree): Tree {
  const colon = tree.findIndex(({ form }) => form === ':')
  if (colon < 1 || colon > 6) return tree
  const topic = tree.findIndex((word, i) => i < colon && hasLabel(word, 'nsubj') && word.head > colon)
  const verb = tree[topic]?.head ?? -1
  const subject = tree.findIndex(
    (word, i) => i > colon && i < verb && word.head === topic && /^(?:NOUN|PROPN)$/.test(word.upos),
  )
  if (topic < 0 || subject < 0) return tree
  const words: Word[] = tree.map(word => ({ ...word }))
  Object.assign(words[subject] as Word, { head: verb, deprel: words[topic]?.deprel })
  Object.assign(words[topic] as Word, { deprel: 'dislocated' })
  return words
}
