import { type DependencyTree, fixedLemma, hasLabel } from './dependency-tree.ts'

/** What opens a clause, as lemmas with spaces between: "if", "in order to", « avant de ». Undefined where nothing does. */
export function markOf(deps: DependencyTree, verb: number): string | undefined {
  const marks = (deps.children[verb] ?? []).filter(i => hasLabel(deps.tree[i], 'mark', 'case'))
  if (marks.length > 0) return marks.map(i => fixedLemma(deps, i)).join(' ')
  const adverb = (deps.children[verb] ?? []).find(
    i => hasLabel(deps.tree[i], 'advmod') && deps.tree[i]?.upos === 'SCONJ',
  )
  return adverb === undefined ? undefined : fixedLemma(deps, adverb)
}
