import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Gives a name between two prepositions the first of them, where the parser attached both and the name to the noun behind the second, or to
 * a full stop: "held talks with the premier Leo Varadkar at his office".
 */
export function repairStackedPrepositions(tree: Tree): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [head, word] of tree.entries()) {
    const before = (children[head] ?? []).filter(i => i < head)
    const first = before.find(i => tree[i]?.upos === 'ADP' && hasLabel(tree[i], 'case', 'mark'))
    if (first === undefined || word.head < 0) continue
    const mark = word.upos === 'PUNCT'
    if (!mark && !/^(?:NOUN|PROPN)$/.test(word.upos)) continue
    const second = mark ? head : (before.findLast(i => i > first + 1 && hasLabel(tree[i], 'case')) ?? -1)
    const name = before.findLast(i => i > first && i < second && isName(tree, children, i))
    if (name === undefined || (tree[word.head]?.upos === 'PUNCT' && !mark)) continue
    // Other readings are possible where a comma or a verb stands between the two.
    if (tree.slice(first, second).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB')) continue
    words ??= tree.map(other => ({ ...other }))
    const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
    const governor = governorOf(tree, first, word)
    set(name, { head: governor, deprel: tree[governor]?.upos === 'VERB' ? 'obl' : 'nmod' })
    for (const i of before)
      if (i >= first && i < name) set(i, { head: name, ...(i === first ? { deprel: 'case' } : {}) })
  }
  return words ?? tree
}

/** Whether a word is a name or a noun for a person that the parser made part of the later phrase. */
function isName(tree: Tree, children: readonly (readonly number[])[], at: number): boolean {
  const word = tree[at]
  return (
    /^(?:PROPN|NOUN)$/.test(word?.upos ?? '') &&
    hasLabel(word, 'nsubj', 'nmod', 'compound', 'flat', 'obj', 'obl', 'dep') &&
    !hasLabel(word, 'compound:prt') &&
    // "At the country's border": a possessor is followed by its mark.
    !(children[at] ?? []).some(i => i > at && hasLabel(tree[i], 'case'))
  )
}

/** The governor of the phrase; where that is a full stop, the noun right before the preposition, or else its verb. */
function governorOf(tree: Tree, first: number, { upos, head }: Word): number {
  return upos === 'PUNCT' && tree[first - 1]?.upos === 'NOUN' ? first - 1 : head
}
