import type { Grammar } from '../../language/pack.ts'
import type { Tree, Word } from '../../syntax/tree.ts'
import {
  ancestors,
  caseOf,
  type DependencyTree,
  dependencyTreeOf,
  firstInSubtree,
  hasLabel,
  lastInSubtree,
} from '../dependency-tree.ts'

/**
 * Attaches to a prepositional phrase, as a conjunct, the name behind "and" that the parser took for the subject of the verb: "talks between
 * Chad and Mali failed" (the preposition needs two), "troops from Chad and Mali attacked".
 */
export function repairCoordinatedNames(tree: Tree, grammar: Grammar): Tree {
  if (!tree.some(word => word.upos === 'CCONJ')) return tree
  let words: Word[] | undefined
  let deps = dependencyTreeOf(tree, grammar)
  for (let verb = 0; verb < tree.length; verb++)
    for (const second of deps.children[verb] ?? []) {
      const found =
        second < verb && hasLabel(deps.tree[second], 'nsubj') ? joinedTo(deps, verb, second, grammar) : undefined
      if (!found) continue
      words ??= tree.map(word => ({ ...word }))
      const { first, conjunction, whose } = found
      const { deprel } = words[second] as Word
      const set = (at: number, change: Partial<Word>) => Object.assign(words?.[at] as Word, change)
      set(second, { head: first, deprel: 'conj' })
      set(conjunction, { head: second })
      // « a annoncé qu'une réunion entre A et B aura lieu »: the parser made the subject of the second verb the object of the first.
      const { head, deprel: place } = words[whose] as Word
      if (place.startsWith('obj') && words[verb]?.head === head) {
        set(whose, { head: verb, deprel })
        set(verb, { deprel: 'ccomp' })
      }
      deps = dependencyTreeOf(words, grammar)
    }
  return words ?? tree
}

function joinedTo(
  deps: DependencyTree,
  verb: number,
  second: number,
  {
    betweenPrepositions: between,
    genitivePrepositions: genitive,
    originPrepositions: origin,
    clauseCoordinators: clauseJoins,
  }: Grammar,
): { first: number; conjunction: number; whose: number } | undefined {
  const { tree, children } = deps
  const start = firstInSubtree(children, second)
  const conjunction = tree[start]?.upos === 'CCONJ' ? start : start - 1
  const joins = tree[conjunction]?.upos === 'CCONJ' && clauseJoins.includes(tree[conjunction]?.lemma ?? '')
  if (!joins || caseOf(deps, second) !== undefined) return undefined
  for (const first of [conjunction - 1, ...ancestors(tree, conjunction - 1)]) {
    const word = tree[first]
    const preposition = caseOf(deps, first)
    if (!word || first >= conjunction || lastInSubtree(children, first) >= conjunction) return undefined
    if (preposition === undefined || !hasLabel(word, 'nmod', 'obl')) continue
    const whose = word.head
    if (between.includes(preposition)) return { first, conjunction, whose }
    const names =
      word.upos === 'PROPN' && tree[second]?.upos === 'PROPN' && !children[second]?.some(i => hasLabel(tree[i], 'flat'))
    const several =
      /^P(?:lur|tan)$/.test(tree[whose]?.feats.Number ?? '') &&
      tree[whose]?.head === verb &&
      hasLabel(tree[whose], 'nsubj')
    return names && several && (genitive.includes(preposition) || origin.includes(preposition))
      ? { first, conjunction, whose }
      : undefined
  }
  return undefined
}
