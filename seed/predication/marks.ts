import { type Dependents, fixedLemma, labelled } from './dependents.ts'

/** What opens a clause, as lemmas with spaces between: "if", "in order to", « avant de ». Undefined where nothing does. */
export function markOf(of: Dependents, verb: number): string | undefined {
  const marks = (of.under[verb] ?? []).filter(i => labelled(of.tree[i], 'mark', 'case'))
  if (marks.length > 0) return marks.map(i => fixedLemma(of, i)).join(' ')
  const adverb = (of.under[verb] ?? []).find(i => labelled(of.tree[i], 'advmod') && of.tree[i]?.upos === 'SCONJ')
  return adverb === undefined ? undefined : fixedLemma(of, adverb)
}
