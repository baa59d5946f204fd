import type { Tree, Word } from '../../syntax/tree.ts'
import { dependencyTreeOf, firstInSubtree, hasLabel, lastInSubtree } from '../dependency-tree.ts'

/**
 * Joins two subjects that the parser gave one verb: a coordination in "Iran, Syria and Iraq agreed", an apposition in « le chef de l'armée,
 * X, a dit ». A bare name before the list, separated by a comma, is its first conjunct.
 */
export function repairSplitSubjects(tree: Tree): Tree {
  let words: Word[] | undefined
  let { children } = dependencyTreeOf(tree)
  for (let verb = 0; verb < tree.length; verb++) {
    const now: Tree = words ?? tree
    const [first, second] = (children[verb] ?? []).filter(i => hasLabel(now[i], 'nsubj') && now[i]?.upos !== 'PRON')
    if (first === undefined || second === undefined || second > verb) continue
    const between = now.slice(lastInSubtree(children, first) + 1, firstInSubtree(children, second))
    if (
      between.length > 2 ||
      !between.every(word => word.upos === 'PUNCT' || word.upos === 'CCONJ' || word.upos === 'DET')
    )
      continue
    words ??= tree.map(word => ({ ...word }))
    const inList = now
      .slice(first, second + 1)
      .some((word, i) => word.upos === 'CCONJ' && (word.head === second || i > 0))
    Object.assign(words[second] as Word, { head: first, deprel: inList ? 'conj' : 'appos' })
    const comma = firstInSubtree(children, first) - 1
    const before = now[comma - 1]
    const lone =
      before &&
      comma > 0 &&
      now[comma]?.form === ',' &&
      inList &&
      before.upos === 'PROPN' &&
      now[first]?.upos === 'PROPN'
    if (
      lone &&
      before.head !== verb &&
      before.head < comma &&
      !(children[comma - 1] ?? []).some(i => hasLabel(now[i], 'case')) &&
      hasLabel(before, 'nmod', 'appos', 'flat', 'conj', 'dep')
    ) {
      Object.assign(words[comma - 1] as Word, { head: verb, deprel: 'nsubj' })
      Object.assign(words[first] as Word, { head: comma - 1, deprel: 'conj' })
    }
    children = dependencyTreeOf(words).children
  }
  return words ?? tree
}
