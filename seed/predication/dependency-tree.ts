import type { Grammar } from '../language/pack.ts'
import type { Tree, Word } from '../syntax/tree.ts'

/**
 * A dependency tree of one sentence. `children` lists the dependents of each word, in text order; all positions are indices into `tree`.
 */
export type DependencyTree = { tree: Tree; children: readonly (readonly number[])[]; grammar?: Grammar }

/** Indexes a tree by its governors. With a grammar, phrases know the function words of their language. */
export function dependencyTreeOf(tree: Tree, grammar?: Grammar): DependencyTree {
  const children: number[][] = tree.map(() => [])
  for (const [i, word] of tree.entries()) if (word.head >= 0) children[word.head]?.push(i)
  return { tree, children, ...(grammar ? { grammar } : {}) }
}

/** Whether the dependency relation of a word is one of these labels. Subtypes count: `obl:arg` has the label `obl`. */
export function hasLabel(word: Word | undefined, ...labels: readonly string[]): boolean {
  if (!word) return false
  const { deprel } = word
  for (const label of labels)
    if (deprel.startsWith(label) && (deprel.length === label.length || deprel.indexOf(':') === label.length))
      return true
  return false
}

/** The dependents of `head` with one of these labels, in text order. */
export function childrenWith(deps: DependencyTree, head: number, ...labels: readonly string[]): number[] {
  return (deps.children[head] ?? []).filter(i => hasLabel(deps.tree[i], ...labels))
}

/** The lemmas of a word and of its `fixed` dependents, in text order and separated by spaces: « au lieu de », "in favor of". */
export function fixedLemma(deps: DependencyTree, at: number): string {
  const parts = [at, ...(deps.children[at] ?? []).filter(i => hasLabel(deps.tree[i], 'fixed'))].sort((a, b) => a - b)
  return parts.map(i => deps.tree[i]?.lemma ?? '').join(' ')
}

/** The prepositions of the phrase headed by `head`, as lemmas in text order: « auprès de », "with". Undefined where it has none. */
export function caseOf(deps: DependencyTree, head: number): string | undefined {
  const cases = (deps.children[head] ?? []).filter(i => i < head && hasLabel(deps.tree[i], 'case'))
  if (cases.length === 0) return undefined
  const lemmas = cases.map(i => fixedLemma(deps, i))
  // « avec de hauts responsables »: the parser attaches the partitive article « de » as a second preposition.
  if (lemmas.length === 2 && lemmas[1] === 'de' && deps.grammar?.barePrepositions.includes(lemmas[0] as string))
    return lemmas[0]
  return lemmas.join(' ')
}

/**
 * The indices of the governors of a word, from its own up to the root. Ends after 400 steps, so that a cycle in a damaged tree is no
 * endless loop.
 */
export function* ancestors(tree: Tree, at: number): Generator<number> {
  let next = tree[at]?.head ?? -1
  for (let steps = 0; next >= 0 && steps < 400; steps++) {
    yield next
    next = tree[next]?.head ?? -1
  }
}

/**
 * Whether a phrase is joined to what comes before by words that leave it out: « X, et non Y », "X but not Y", « Y excepté ».
 */
export function isLeftOut(deps: DependencyTree, at: number): boolean {
  const { tree, grammar } = deps
  if (!grammar) return false
  const behind = tree[at + 1]
  if (/^(?:ADJ|VERB)$/.test(behind?.upos ?? '') && grammar.exceptionPrepositions.includes(behind?.lemma ?? ''))
    return true
  const joined = (...labels: readonly string[]) =>
    (deps.children[at] ?? [])
      .filter(i => i < at && hasLabel(tree[i], ...labels))
      .flatMap(i => [i, ...childrenWith(deps, i, 'fixed')])
      .sort((a, b) => a - b)
      .map(i => tree[i]?.lemma)
      .join(' ')
  // The preposition may be repeated: « et non par Y ».
  return [joined('cc', 'advmod', 'case', 'mark'), joined('cc', 'advmod', 'mark')].some(row =>
    grammar.exclusiveConjunctions.includes(row),
  )
}

/** The index of the last word in the subtree of a word; its own index where nothing in the subtree follows it. */
export function lastInSubtree(children: readonly (readonly number[])[], at: number): number {
  return (children[at] ?? []).reduce((last, i) => Math.max(last, i > at ? lastInSubtree(children, i) : last), at)
}

/** The index of the first word in the subtree of a word; its own index where nothing in the subtree precedes it. */
export function firstInSubtree(children: readonly (readonly number[])[], at: number): number {
  return (children[at] ?? []).reduce((first, i) => Math.min(first, i < at ? firstInSubtree(children, i) : first), at)
}
