import type { Sentence } from '../document.ts'
import { ancestors, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import type { DateInterval } from '../time/date-interval.ts'

/** A date expression of the sentence with the index of its word in the tree. */
export type AnchoredDate = { when: DateInterval; at: number }

/** Locates the date expressions of a sentence in its tree; one without a word there is dropped. */
export function anchorDates(deps: DependencyTree, sentence: Sentence, dates: readonly DateInterval[]): AnchoredDate[] {
  return dates.flatMap(when => {
    const start = sentence.tokens[when.at]?.start ?? -1
    const at = deps.tree.findIndex(word => word.start <= start && start < word.end)
    return at < 0 ? [] : [{ when, at }]
  })
}

/**
 * The date of the predicate at `at`: one that depends on it, else that of the verb it is coordinated with or depends on without a finite
 * clause of its own. The date of a verb of saying is not that of what is said. `predicates` are the words that may own a date.
 */
export function dateOf(
  deps: DependencyTree,
  predicates: ReadonlySet<number>,
  dates: readonly AnchoredDate[],
  at: number,
): AnchoredDate | undefined {
  const owned = (predicate: number): AnchoredDate | undefined => {
    const own = dates.filter(date => owner(date.at) === predicate)
    // The nearest of several; of two equally near the one that comes first.
    return own.sort((a, b) => Math.abs(a.at - predicate) - Math.abs(b.at - predicate))[0]
  }
  const direct = owned(at)
  if (direct) return direct
  let here = at
  for (let steps = 0; steps < 6; steps++) {
    const word = deps.tree[here]
    if (!word || word.head < 0) return undefined
    const above = deps.tree[word.head]
    if (hasLabel(word, 'conj')) {
      // "On Monday X met Y and Z left": a date before both conjuncts applies to both.
      const shared = owned(word.head)
      if (shared && shared.at < word.head && shared.at < here) return shared
      if (above?.upos !== word.upos) return undefined
    } else {
      const bound =
        hasLabel(word, 'obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod', 'xcomp') ||
        (hasLabel(word, 'advcl', 'acl') && word.feats.VerbForm !== 'Fin' && !word.deprel.startsWith('acl:relcl'))
      if (!bound) return undefined
      const shared = owned(word.head)
      if (shared) return shared
    }
    here = word.head
  }
  return undefined

  function owner(date: number): number | undefined {
    if (predicates.has(date)) return date
    for (const above of ancestors(deps.tree, date)) {
      if (predicates.has(above)) return above
      const word = deps.tree[above]
      if (word?.upos === 'VERB' || (word && word.head < 0)) return above
    }
    return undefined
  }
}

/** Other months that "and" coordinates with the date of an event: « en avril et en mars ». */
export function coordinatedDates(
  deps: DependencyTree,
  dates: readonly AnchoredDate[],
  chosen: AnchoredDate | undefined,
): AnchoredDate[] {
  if (chosen?.when.precision !== 'month') return []
  return dates.filter(
    date =>
      date !== chosen &&
      date.when.precision === 'month' &&
      Math.abs(date.at - chosen.at) <= 4 &&
      deps.tree.slice(Math.min(date.at, chosen.at), Math.max(date.at, chosen.at)).some(word => word.upos === 'CCONJ'),
  )
}
