import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, firstInSubtree, hasLabel } from '../dependency-tree.ts'

/**
 * "Received the president's envoy, John Coale," and "met his counterpart Sergio Mattarella", where the parser hung the name on the verb: a bare name
 * right behind a noun, or behind its comma, is another word for it. Nobody is called upon in the news.
 */
export function repairAppositions(tree: Tree, grammar: Grammar): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [name, word] of tree.entries()) {
    if (word.upos !== 'PROPN' || !hasLabel(word, 'vocative', 'obl', 'nmod:unmarked')) continue
    if ((children[name] ?? []).some(i => hasLabel(tree[i], 'case', 'det', 'nummod'))) continue
    if (
      grammar.times.includes(word.lemma.toLowerCase()) ||
      !(children[name] ?? []).some(i => hasLabel(tree[i], 'flat'))
    )
      continue
    // The comma before it hangs on it.
    const first = firstInSubtree(children, name)
    const start = tree[first]?.upos === 'PUNCT' ? first + 1 : first
    const comma = tree[start - 1]?.form === ','
    const noun = comma ? start - 2 : start - 1
    const other = tree[noun]
    if (comma !== hasLabel(word, 'vocative') || other?.upos !== 'NOUN' || other.head !== word.head) continue
    if (!hasLabel(other, 'obj', 'nsubj', 'obl', 'iobj') || grammar.times.includes(other.lemma)) continue
    words ??= tree.map(one => ({ ...one }))
    Object.assign(words[name] as Word, { head: noun, deprel: 'appos' })
  }
  return words ?? tree
}
