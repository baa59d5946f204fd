import type { Tree, Word } from '../../syntax/tree.ts'
import { ancestors, hasLabel } from '../dependency-tree.ts'

/**
 * Splits two clauses whose first verb the parser took for an auxiliary of the second: in « Dakar estime que les rebelles ont des bases au
 * Mali, et annonce la fermeture de la frontière » it made « ont » an auxiliary of « annonce ». A finite verb has no finite auxiliary, and
 * none across "and". The first becomes the verb of its clause and the second its conjunct, or, where the second does not agree with the
 * subject of the first, a conjunct of the verb above with whose subject it agrees.
 */
export function repairAuxiliaryClauses(tree: Tree): Tree {
  const isFiniteVerb = (word: Word | undefined) => word?.feats.VerbForm === 'Fin'
  const at = tree.findIndex((word, i) => {
    const verb = tree[word.head]
    if (!hasLabel(word, 'aux') || !isFiniteVerb(word) || !verb || !isFiniteVerb(verb) || word.head < i) return false
    return tree.some((other, j) => j > i && j < word.head && other.head === word.head && hasLabel(other, 'cc'))
  })
  const auxiliary = tree[at]
  if (!auxiliary) return tree
  const second = auxiliary.head
  const verb = tree[second] as Word
  const words: Word[] = tree.map(word => ({ ...word }))
  const and = tree.findIndex((word, j) => j > at && j < second && word.head === second && hasLabel(word, 'cc'))
  // Dependents before "and" belong to the first clause.
  for (const [j, word] of words.entries())
    if (word.head === second && j < and && j !== at && word.form !== ',') word.head = at
  Object.assign(words[at] as Word, { upos: 'VERB', head: verb.head, deprel: verb.deprel })
  const agrees = (other: Word | undefined) => other?.feats.Number === verb.feats.Number
  const above = [...ancestors(words, at)].find(
    i => words[i]?.upos === 'VERB' && isFiniteVerb(words[i]) && agrees(words[i]),
  )
  const governor = agrees(auxiliary) || above === undefined ? at : above
  Object.assign(words[second] as Word, { head: governor, deprel: 'conj' })
  return words
}
