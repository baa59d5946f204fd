import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Attaches to the word before it a prepositional phrase whose noun the parser made the subject of the clause behind it, and whose
 * preposition the mark of that clause: "rejected a call from the president to postpone the vote", "imposed on X when he fled". Nothing
 * before the word that opens a clause is part of the clause.
 */
export function repairPhrasesBeforeClauses(tree: Tree): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [verb, word] of tree.entries()) {
    if (word.upos !== 'VERB') continue
    const before = (children[verb] ?? []).filter(i => i < verb)
    const preposition = before.find(i => tree[i]?.upos === 'ADP' && hasLabel(tree[i], 'mark', 'case'))
    const opener = before.findLast(i => isOpener(tree[i]))
    if (preposition === undefined || opener === undefined || preposition === 0) continue
    const name = before.find(i => i > preposition && i < opener && isSubject(tree[i]))
    if (name === undefined || tree.slice(preposition, opener).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB'))
      continue
    words ??= tree.map(other => ({ ...other }))
    const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
    const beside = tree[preposition - 1]
    const governor = /^(?:NOUN|VERB)$/.test(beside?.upos ?? '') ? preposition - 1 : word.head
    if (governor < 0 || governor === verb) continue
    set(name, { head: governor, deprel: tree[governor]?.upos === 'VERB' ? 'obl' : 'nmod' })
    for (const i of before) if (i >= preposition && i < name) set(i, { head: name })
    set(preposition, { deprel: 'case' })
  }
  return words ?? tree
}

/** Whether a word opens a clause: "to", "when", "that". */
function isOpener(word: Word | undefined): boolean {
  if (!word) return false
  if (hasLabel(word, 'mark')) return word.upos === 'PART' || word.upos === 'SCONJ'
  return hasLabel(word, 'advmod') && /^(?:Int|Rel)$/.test(word.feats.PronType ?? '')
}

function isSubject(word: Word | undefined): boolean {
  return /^(?:NOUN|PROPN)$/.test(word?.upos ?? '') && hasLabel(word, 'nsubj', 'obl', 'obj', 'dep')
}
