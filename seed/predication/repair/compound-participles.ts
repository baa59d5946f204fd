import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, hasLabel } from '../dependency-tree.ts'

/**
 * Corrects a participle behind a hyphen that the parser took for a clause with the noun behind it as its object: "lifted long-standing
 * sanctions", "sent Russian-built jets". The noun takes the participle's place in the tree, and the participle modifies it.
 */
export function repairCompoundParticiples(tree: Tree): Tree {
  let words: Word[] | undefined
  const { children } = dependencyTreeOf(tree)
  for (const [at, word] of tree.entries()) {
    const noun = at + 1
    const isCompound =
      word.upos === 'VERB' &&
      /(?:ing|ed|en)$/.test(word.form) &&
      tree[at - 1]?.form === '-' &&
      tree[at - 1]?.start === tree[at - 2]?.end &&
      tree[at - 1]?.end === word.start &&
      hasLabel(word, 'xcomp', 'ccomp', 'advcl', 'obj')
    if (!isCompound || word.head >= at || !/^(?:NOUN|PROPN)$/.test(tree[noun]?.upos ?? '')) continue
    const object = (children[at] ?? []).find(i => i > at && hasLabel(tree[i], 'obj'))
    if (object === undefined || object > noun + 2) continue
    const below = children[at] ?? []
    if (below.some(i => hasLabel(tree[i], 'nsubj', 'aux', 'mark')) || hasObject(tree, children, word.head, at)) continue
    words ??= tree.map(other => ({ ...other }))
    const set = (i: number, change: Partial<Word>) => Object.assign(words?.[i] as Word, change)
    set(object, { head: word.head, deprel: 'obj' })
    set(at, { head: object, deprel: 'amod' })
    for (const i of below) if (i > object) set(i, { head: hasLabel(tree[i], 'obl', 'nmod') ? object : word.head })
  }
  return words ?? tree
}

function hasObject(tree: Tree, children: readonly (readonly number[])[], verb: number, but: number): boolean {
  return (children[verb] ?? []).some(i => i !== but && hasLabel(tree[i], 'obj'))
}
