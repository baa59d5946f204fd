import { childrenWith, type DependencyTree } from '../dependency-tree.ts'
import { markOf } from '../marks.ts'
import { lessCertain, scopeTable } from './scope-table.ts'
import type { ScopedFactuality, ScopeQuery } from './scoped-factuality.ts'

/**
 * The factuality of an adverbial clause, by its conjunction ("if", "without", "in order to", "after"); a purpose is `planned`. A negation
 * of the main clause does not reach into a finite adverbial clause, a supposition does. `start` is the factuality from what depends on the
 * clause itself.
 */
export function adverbialScope(query: ScopeQuery, verb: number, start: ScopedFactuality): ScopedFactuality {
  const { deps, pack } = query
  const table = scopeTable(pack)
  const word = deps.tree[verb]
  const mark = markOf(deps, verb)
  const names = mark === undefined ? [] : markNames(deps, verb, mark)
  const effect = table.effect('conjunction', ...names) ?? table.effect('preposition', ...names)
  if (effect === 'negative' || effect === 'none' || effect === 'conditional') return { ...start, factuality: 'none' }
  // « Même si Israël attaquait, la Russie ne bougerait pas »
  const supposed =
    word?.feats.Tense === 'Imp' &&
    deps.tree[word.head]?.feats.Mood === 'Cnd' &&
    table.effect('supposition', ...names) === 'conditional'
  if (supposed) return { ...start, factuality: 'none' }
  const outer = query.at(word?.head ?? -1)
  if (effect === 'planned') return { ...start, factuality: lessCertain(outer.factuality, 'planned') }
  const finite = word?.feats.VerbForm === 'Fin'
  const kept = finite && (outer.factuality === 'planned' || outer.factuality === 'conditional')
  const factuality = lessCertain(start.factuality, kept ? 'asserted' : outer.factuality)
  const purpose = word?.feats.VerbForm === 'Inf' && effect !== 'fact'
  return {
    ...start,
    factuality: purpose
      ? lessCertain(factuality, outer.negated ? 'none' : 'planned')
      : outer.negated && !finite
        ? 'none'
        : factuality,
    ...(outer.speaker !== undefined ? { speaker: outer.speaker } : {}),
  }
}

/** By what a table may know a mark: with an adverb right before it, "far from", as it is, and of two the last, "into whether". */
function markNames(deps: DependencyTree, verb: number, mark: string): string[] {
  const first = childrenWith(deps, verb, 'mark', 'case')[0] ?? -1
  const before = deps.tree[first - 1]
  const last = mark.split(' ').at(-1) ?? mark
  return [...(before?.upos === 'ADV' ? [`${before.lemma} ${mark}`] : []), mark, ...(last === mark ? [] : [last])]
}
