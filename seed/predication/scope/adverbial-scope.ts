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
  const effect =
    mark === undefined ? undefined : (table.effect('conjunction', mark) ?? table.effect('preposition', mark))
  if (effect === 'negative' || effect === 'none' || effect === 'conditional') return { ...start, factuality: 'none' }
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
