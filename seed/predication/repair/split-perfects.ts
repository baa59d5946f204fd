import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

const perfectFeats = { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' }

/**
 * "Who has so far resisted", where the parser made a verb of the auxiliary and a clause of the participle: an auxiliary of the perfect without an
 * object, behind which nothing but adverbs parts it from a participle without a subject, is that participle's.
 */
export function repairSplitPerfects(tree: Tree, { perfect }: Grammar): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [auxiliary, word] of tree.entries()) {
    // "A Russian court has charged", where the tagger made a noun of the auxiliary: the noun before it is the subject.
    const subject = word.upos === 'NOUN' && perfect.includes(word.lemma) ? auxiliary - 1 : -1
    if (subject >= 0 && hasLabel(word, 'nsubj') && word.head === auxiliary + 1 && tree[subject]?.head === auxiliary) {
      words ??= tree.map(one => ({ ...one }))
      for (const i of children[auxiliary] ?? [])
        Object.assign(words[i] as Word, i === subject ? { head: word.head, deprel: word.deprel } : { head: subject })
      Object.assign(words[auxiliary] as Word, { upos: 'AUX', deprel: 'aux', feats: perfectFeats })
      continue
    }
    if (word.upos !== 'VERB' || !perfect.includes(word.lemma) || word.feats.VerbForm !== 'Fin') continue
    let verb = auxiliary + 1
    while (tree[verb]?.upos === 'ADV') verb++
    const other = tree[verb]
    const own = children[auxiliary] ?? []
    if (other?.upos !== 'VERB' || other.feats.Tense !== 'Past' || other.feats.VerbForm !== 'Part') continue
    if (own.some(i => hasLabel(tree[i], 'obj', 'aux') && i !== verb)) continue
    if ((children[verb] ?? []).some(i => hasLabel(tree[i], 'nsubj', 'aux', 'mark'))) continue
    if (
      other.head === auxiliary
        ? !hasLabel(other, 'ccomp', 'xcomp', 'advcl', 'obj')
        : !hasLabel(other, 'advcl', 'conj', 'acl', 'parataxis')
    )
      continue
    words ??= tree.map(one => ({ ...one }))
    const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
    set(verb, { head: word.head === verb ? other.head : word.head, deprel: word.deprel })
    set(auxiliary, { upos: 'AUX', head: verb, deprel: 'aux' })
    for (const i of own) if (i !== verb) set(i, { head: verb })
  }
  return words ?? tree
}
