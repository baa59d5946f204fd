import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { hasLabel } from '../dependency-tree.ts'

/**
 * Makes the finite verb behind the second comma the main verb where the parser took the verb of a relative clause between commas for it: «
 * Le Burundi, dont les troupes combattent le M23, a envoyé des renforts ».
 */
export function repairSetOffRelatives(tree: Tree, grammar: Grammar): Tree {
  const inner = tree.findIndex(({ head }) => head < 0)
  const subject = tree.findIndex((word, i) => i < inner && word.head === inner && hasLabel(word, 'nsubj'))
  const relative = tree.findIndex(
    (word, i) =>
      i > subject &&
      i < inner &&
      grammar.relativePronouns.includes(word.lemma) &&
      tree[i - 1]?.form === ',' &&
      // "Chile, where the envoy arrived on Monday, signed"; « que », which the tagger took for the conjunction
      (word.upos === 'PRON' ||
        (word.upos === 'ADV' && hasLabel(word, 'advmod')) ||
        (word.upos === 'SCONJ' && word.head === inner && i === subject + 2)),
  )
  const comma = tree.findIndex((word, i) => i > inner && word.form === ',')
  if (subject < 0 || relative < 0 || comma < 0) return tree
  const isFiniteVerb = (at: number) =>
    tree[at]?.feats.VerbForm === 'Fin' ||
    tree.some((word, i) => word.head === at && i < at && hasLabel(word, 'aux') && word.feats.VerbForm === 'Fin')
  const main = tree.findIndex(
    (word, i) =>
      i > comma &&
      word.head === inner &&
      word.upos === 'VERB' &&
      hasLabel(word, 'parataxis', 'conj', 'ccomp', 'advcl') &&
      isFiniteVerb(i),
  )
  // Other readings are possible where the verb has a subject before it, a conjunction or a mark, or where anything but its auxiliaries
  // stands between the comma and the verb.
  const isOther = (word: Word, i: number) =>
    word.head === main && (hasLabel(word, 'cc', 'mark') || (i < main && hasLabel(word, 'nsubj')))
  if (main < 0 || tree.some(isOther)) return tree
  if (tree.slice(comma + 1, main).some(word => word.head !== main)) return tree
  const words: Word[] = tree.map(word => ({ ...word }))
  Object.assign(words[main] as Word, { head: -1, deprel: 'root' })
  Object.assign(words[subject] as Word, { head: main })
  Object.assign(words[inner] as Word, { head: subject, deprel: 'acl:relcl' })
  // The subject of the relative clause follows « dont ».
  const own = tree.findIndex((word, i) => i > relative && i < inner && word.head === subject && word.upos === 'NOUN')
  if (own >= 0) Object.assign(words[own] as Word, { head: inner, deprel: 'nsubj' })
  for (const [i, word] of words.entries()) {
    if (i > main && word.head === inner) word.head = main
    // A noun behind the verb that the parser made its subject is its object.
    if (i > main && word.head === main && hasLabel(word, 'nsubj') && word.upos !== 'PRON') word.deprel = 'obj'
  }
  return words
}
