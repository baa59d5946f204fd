import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Kuwait condemned Iran, and so did Bahrain", "as have Oman and Qatar": the subject behind the auxiliary does what the first subject does,
 * of which it becomes a conjunct; the parser takes it for an object.
 */
export function repairLikewiseClauses(tree: Tree, grammar: Grammar): Tree {
  if (grammar.likewiseWords.length === 0) return tree
  const echo = tree.findIndex(
    (word, i) => i > 2 && grammar.likewiseWords.includes(word.lemma) && echoes(tree, i, grammar),
  )
  if (echo < 0) return tree
  const { children } = dependencyTreeOf(tree)
  const subjectOf = (verb: number) => (children[verb] ?? []).find(i => hasLabel(tree[i], 'nsubj'))
  const verb = tree.findLastIndex((word, i) => i < echo && word.upos === 'VERB' && subjectOf(i) !== undefined)
  const subject = subjectOf(verb)
  // The head of the phrase behind the auxiliary: its first noun whose governor is no word of the phrase.
  const second = tree.findIndex(
    (word, i) => i > echo + 1 && /^(?:NOUN|PROPN)$/.test(word.upos) && (word.head <= echo + 1 || word.head < 0),
  )
  if (subject === undefined || second < 0 || second > echo + 7) return tree
  const words: Word[] = tree.map(word => ({ ...word }))
  for (const [i, word] of words.entries())
    if ((i === echo || i === echo + 1 || word.head === echo || word.head === echo + 1) && i !== second && i < second)
      Object.assign(word, { head: second, deprel: word.upos === 'CCONJ' ? 'cc' : 'dep' })
  Object.assign(words[second] as Word, { head: subject, deprel: 'conj' })
  Object.assign(words[echo + 1] as Word, { upos: 'AUX' })
  return words
}

/** Whether an auxiliary and a noun phrase follow, and nothing else of a clause: "so did Bahrain". */
function echoes(tree: Tree, at: number, { perfectAuxiliaries, possessiveMarks }: Grammar): boolean {
  const [auxiliary, next] = [tree[at + 1], tree[at + 2]]
  if (!auxiliary || !next || !(auxiliary.upos === 'AUX' || perfectAuxiliaries.includes(auxiliary.lemma))) return false
  const rest = tree.slice(at + 2)
  return (
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(next.upos) &&
    !rest.some(word => word.upos === 'VERB' || possessiveMarks.includes(word.form)) &&
    rest.length < 12
  )
}
