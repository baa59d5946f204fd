import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * "Returned two looted bronzes to Nigeria", where the parser makes a clause of the participle between a number and its noun: the noun is the
 * object of the verb above, and all that follows is that verb's.
 */
export function repairCountedParticiples(tree: Tree): Tree {
  const { children } = dependencyTreeOf(tree)
  let words: Word[] | undefined
  for (const [at, word] of tree.entries()) {
    const [number, noun] = [at - 1, at + 1]
    const counted =
      word.upos === 'VERB' &&
      word.feats.Tense === 'Past' &&
      hasLabel(word, 'ccomp', 'xcomp', 'advcl') &&
      tree[word.head]?.upos === 'VERB' &&
      word.head < number &&
      tree[number]?.upos === 'NUM' &&
      tree[number]?.head === at &&
      tree[noun]?.head === at &&
      hasLabel(tree[noun], 'obj') &&
      !(children[word.head] ?? []).some(i => hasLabel(tree[i], 'obj'))
    if (!counted) continue
    words ??= tree.map(other => ({ ...other }))
    const set = (i: number, change: Partial<Word>) => Object.assign(words?.[i] as Word, change)
    set(noun, { head: word.head, deprel: 'obj' })
    set(number, { head: noun, deprel: 'nummod' })
    set(at, { head: noun, deprel: 'amod' })
    for (const i of children[at] ?? []) if (i > noun) set(i, { head: word.head })
  }
  return words ?? tree
}
