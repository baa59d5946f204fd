import type { Grammar } from '../language/pack.ts'
import type { Tree, Word } from '../syntax/tree.ts'

/** A tree with the dependents of each word, in text order. */
export type DependencyTree = { tree: Tree; children: readonly (readonly number[])[]; grammar?: Grammar }

export function dependencyTreeOf(tree: Tree, grammar?: Grammar): DependencyTree {
  const children: number[][] = tree.map(() => [])
  for (const [i, word] of tree.entries()) if (word.head >= 0) children[word.head]?.push(i)
  return { tree, children, ...(grammar ? { grammar } : {}) }
}

/** Whether a label is one of these, whatever its subtype: `obl` is met by `obl:arg`. */
export function hasLabel(word: Word | undefined, ...labels: readonly string[]): boolean {
  if (!word) return false
  const { deprel } = word
  for (const label of labels)
    if (deprel.startsWith(label) && (deprel.length === label.length || deprel.indexOf(':') === label.length))
      return true
  return false
}

/** The dependents of `head` with one of these labels. */
export function childrenWith(deps: DependencyTree, head: number, ...labels: readonly string[]): number[] {
  return (deps.children[head] ?? []).filter(i => hasLabel(deps.tree[i], ...labels))
}

/** A word with all that is fixed to it, as lemmas with spaces between: « au lieu de », "in favor of". */
export function fixedLemma(deps: DependencyTree, at: number): string {
  const parts = [at, ...(deps.children[at] ?? []).filter(i => hasLabel(deps.tree[i], 'fixed'))].sort((a, b) => a - b)
  return parts.map(i => deps.tree[i]?.lemma ?? '').join(' ')
}

/** The adpositions of a phrase, joined in text order: « auprès de », "with". Undefined where it has none. */
export function caseOf(deps: DependencyTree, head: number): string | undefined {
  const cases = (deps.children[head] ?? []).filter(i => i < head && hasLabel(deps.tree[i], 'case'))
  if (cases.length === 0) return undefined
  const lemmas = cases.map(i => fixedLemma(deps, i))
  // « avec de hauts responsables »: an article that the tree took for a second preposition.
  if (lemmas.length === 2 && lemmas[1] === 'de' && deps.grammar?.simple.includes(lemmas[0] as string)) return lemmas[0]
  return lemmas.join(' ')
}

/** « X, et non Y », "X but not Y", « Y excepté »: whether a phrase is joined to what comes before by a word that leaves it out. */
export function isLeftOut(deps: DependencyTree, at: number): boolean {
  const { tree, grammar } = deps
  if (!grammar) return false
  const behind = tree[at + 1]
  if (/^(?:ADJ|VERB)$/.test(behind?.upos ?? '') && grammar.except.includes(behind?.lemma ?? '')) return true
  const joined = (...labels: readonly string[]) =>
    (deps.children[at] ?? [])
      .filter(i => i < at && hasLabel(tree[i], ...labels))
      .flatMap(i => [i, ...childrenWith(deps, i, 'fixed')])
      .sort((a, b) => a - b)
      .map(i => tree[i]?.lemma)
      .join(' ')
  // A preposition may be said again: « et non par Y ».
  return [joined('cc', 'advmod', 'case', 'mark'), joined('cc', 'advmod', 'mark')].some(row =>
    grammar.excluding.includes(row),
  )
}

/** From the word up to the root. Cut after a few hundred steps, so that no damaged tree is walked for ever. */
export function* ancestors(tree: Tree, at: number): Generator<number> {
  let next = tree[at]?.head ?? -1
  for (let steps = 0; next >= 0 && steps < 400; steps++) {
    yield next
    next = tree[next]?.head ?? -1
  }
}

/** The last word of the subtree of a word; itself if none follows it. */
export function lastInSubtree(children: readonly (readonly number[])[], at: number): number {
  return (children[at] ?? []).reduce((last, i) => Math.max(last, i > at ? lastInSubtree(children, i) : last), at)
}

/** The first word of the subtree of a word; itself if none precedes it. */
export function firstInSubtree(children: readonly (readonly number[])[], at: number): number {
  return (children[at] ?? []).reduce((first, i) => Math.min(first, i < at ? firstInSubtree(children, i) : first), at)
}
