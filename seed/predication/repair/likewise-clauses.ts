import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Kuwait condemned Iran, and so did Bahrain", "as have Oman and Qatar": the subject behind the auxiliary does what the first subject does,
 * of which it becomes a conjunct; the parser takes it for an object.
 */
export function repairLikewiseClauses(tree: Tree, grammar: Grammar): Tree {
  return joinLikened(joinEchoes(tree, grammar), grammar)
}

/**
 * « …, tout comme la Pologne », "…, just like Poland": the name at the end of a clause whose subject it is likened to is a conjunct of that
 * subject.
 */
function joinLikened(tree: Tree, grammar: Grammar): Tree {
  for (const [comma, word] of tree.entries()) {
    if (word.form !== ',') continue
    const likeness = grammar.likenessPrepositions.find(row =>
      row.split(' ').every((lemma, k) => tree[comma + 1 + k]?.lemma === lemma),
    )
    if (likeness === undefined) continue
    const from = comma + 1 + likeness.split(' ').length
    let end = from
    while (/^(?:DET|ADJ|NOUN|PROPN|PART|CCONJ)$/.test(tree[end]?.upos ?? '')) end++
    if (end < tree.length && !/^[.,;!?]$/.test(tree[end]?.form ?? '')) continue
    const inside = (i: number) => i >= from && i < end
    const named = tree.findIndex((one, i) => inside(i) && /^(?:NOUN|PROPN)$/.test(one.upos) && !inside(one.head))
    const { children } = dependencyTreeOf(tree)
    const verb = tree.findLastIndex(
      (one, i) => i < comma && one.upos === 'VERB' && (children[i] ?? []).some(k => hasLabel(tree[k], 'nsubj')),
    )
    const subject = (children[verb] ?? []).find(i => i < verb && hasLabel(tree[i], 'nsubj'))
    if (named < 0 || subject === undefined || tree[subject]?.feats.PronType === 'Rel') continue
    return tree.map((one, i) => {
      if (i === named) return { ...one, head: subject, deprel: 'conj' }
      return i > comma && i < from ? { ...one, head: named, deprel: 'cc' } : one
    })
  }
  return tree
}

/** "Kuwait condemned Iran, and so did Bahrain" */
function joinEchoes(tree: Tree, grammar: Grammar): Tree {
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
