import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Makes a name with a possessive mark a dependent of the noun behind the mark, where the parser made it the head of the phrase: "China's
 * Premier Li Keqiang and his counterpart signed".
 */
export function repairPossessors(tree: Tree, { possessiveMarks: possessives }: Grammar): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [owner, word] of tree.entries()) {
    const mark = (children[owner] ?? []).find(
      i => i > owner && hasLabel(tree[i], 'case') && possessives.includes(tree[i]?.form ?? ''),
    )
    const isOwner = word.upos === 'PROPN' && hasLabel(word, 'nsubj', 'obj', 'iobj', 'obl', 'conj', 'root')
    if (mark === undefined || !isOwner) continue
    const owned = (children[owner] ?? []).find(i => i > mark && isHead(tree, i, mark)) ?? beside(tree, owner, mark)
    if (owned === undefined) continue
    words ??= tree.map(other => ({ ...other }))
    const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
    set(owned, { head: word.head, deprel: word.deprel })
    set(owner, { head: owned, deprel: 'nmod:poss' })
    for (const i of children[owner] ?? []) if (i > mark && i !== owned) set(i, { head: owned })
    // A preposition before the possessor belongs to the whole phrase.
    for (const i of children[owner] ?? [])
      if (i < owner && hasLabel(tree[i], 'case', 'cc', 'mark')) set(i, { head: owned })
  }
  return words ?? tree
}

/**
 * The noun right behind the mark, where the parser made possessor and noun two objects of one verb ("the president's envoy"), as an index.
 */
function beside(tree: Tree, owner: number, mark: number): number | undefined {
  let at = mark + 1
  while (/^(?:ADJ|NUM)$/.test(tree[at]?.upos ?? '') || hasLabel(tree[at], 'compound')) at++
  const noun = tree[at]
  const same = noun?.upos === 'NOUN' && noun.head === tree[owner]?.head && hasLabel(noun, 'obj', 'nsubj', 'iobj')
  return same ? at : undefined
}

function isHead(tree: Tree, at: number, mark: number): boolean {
  const word = tree[at]
  return (
    hasLabel(word, 'appos', 'flat', 'nmod', 'dep') && /^(?:PROPN|NOUN)$/.test(word?.upos ?? '') && bare(tree, mark, at)
  )
}

/** Whether neither a preposition nor a comma stands between the mark and a word. */
function bare(tree: Tree, mark: number, at: number): boolean {
  return !tree.slice(mark + 1, at).some(({ upos }) => upos === 'ADP' || upos === 'PUNCT' || upos === 'CCONJ')
}
