import { type DependencyTree, fixedLemma, hasLabel } from './dependency-tree.ts'

/**
 * The subordinating conjunction or preposition that introduces the clause of a verb, as lemmas: "if", "in order to", « avant de ».
 * Undefined where there is none.
 */
export function markOf(deps: DependencyTree, verb: number): string | undefined {
  const marks = (deps.children[verb] ?? []).filter(i => hasLabel(deps.tree[i], 'mark', 'case'))
  if (marks.length > 0) return marks.map(i => fixedLemma(deps, i)).join(' ')
  const adverb = (deps.children[verb] ?? []).find(
    i => hasLabel(deps.tree[i], 'advmod') && deps.tree[i]?.upos === 'SCONJ',
  )
  return adverb === undefined ? undefined : fixedLemma(deps, adverb)
}
