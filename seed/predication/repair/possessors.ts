import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "China's Premier Li Keqiang and his counterpart signed", where the parser made whose premier it is the head of the phrase: a name with the mark of
 * the possessive right behind it is never that, and what hangs on it behind the mark is.
 */
export function repairPossessors(tree: Tree, { possessives }: Grammar): Tree {
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
    // A preposition before the owner is that of the whole phrase.
    for (const i of children[owner] ?? [])
      if (i < owner && hasLabel(tree[i], 'case', 'cc', 'mark')) set(i, { head: owned })
  }
  return words ?? tree
}

/** "The president's envoy", where both were made objects of one verb: the noun right behind the mark. */
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

/** No preposition and no comma between it and the mark. */
function bare(tree: Tree, mark: number, at: number): boolean {
  return !tree.slice(mark + 1, at).some(({ upos }) => upos === 'ADP' || upos === 'PUNCT' || upos === 'CCONJ')
}
