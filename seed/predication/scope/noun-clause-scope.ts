import { childrenWith, hasLabel } from '../dependency-tree.ts'
import { markOf } from '../marks.ts'
import { isRanked } from '../relative-clauses.ts'
import { triggersOf } from '../triggers.ts'
import { isDenied, isNegatedPhrase } from './own-scope.ts'
import { type Factuality, lessSure, type ScopeEffect, scopeTable } from './scope-table.ts'
import type { ScopedFactuality, ScopeQuery } from './scoped-factuality.ts'

/**
 * Of a clause that hangs on a noun. One that completes it is what the noun makes of it ("the allegation that", « la décision de »); one that is
 * said of it, a relative or a participle, tells something of its own. `start`: what hangs on the clause itself.
 */
export function nounClauseScope(query: ScopeQuery, verb: number, start: ScopedFactuality): ScopedFactuality {
  const { deps, pack } = query
  const word = deps.tree[verb]
  const governor = word?.head ?? -1
  const effect = scopeTable(pack).effect('noun', deps.tree[governor]?.lemma ?? '')
  // « Ce n'est pas l'Iran qui a frappé »: what is denied of whoever did it is no deed of theirs.
  if (childrenWith(deps, governor, 'cop').length > 0 && isDenied(deps, pack, governor))
    return { ...start, factuality: 'none' }
  if (word?.deprel.startsWith('acl:relcl')) {
    // "the allegation that Qatar attacked": a clause that is whole without its antecedent completes the noun, whatever the tree calls it.
    const whole =
      childrenWith(deps, verb, 'nsubj').some(i => deps.tree[i]?.feats.PronType !== 'Rel') &&
      childrenWith(deps, verb, 'obj').some(i => deps.tree[i]?.feats.PronType !== 'Rel')
    if (effect !== undefined && effect !== 'fact' && whole)
      return {
        ...start,
        factuality: effect === 'negative' ? 'none' : lessSure(query.noun(governor).factuality, effect),
      }
    return { ...start, factuality: lessSure(start.factuality, clauseAtNoun(query, governor)) }
  }
  const mark = markOf(deps, verb)
  const misplaced = mark === undefined ? undefined : ofVerbAbove(query, governor, mark)
  if (misplaced) return { ...start, factuality: misplaced }
  // "made no secret of having", « nul doute que »: the noun that would hinder is denied.
  if (
    scopeTable(pack).effect('not noun', deps.tree[governor]?.lemma ?? '') === 'fact' &&
    isNegatedPhrase(deps, pack, governor)
  )
    return { ...start, factuality: lessSure(start.factuality, clauseAtNoun(query, governor)) }
  const outer = query.noun(governor)
  // "No aircraft attacked", "at no point": nobody, and never.
  if (isNegatedPhrase(deps, pack, governor)) return { ...start, factuality: 'none' }
  if (word?.feats.VerbForm === 'Inf' || mark !== undefined) {
    // "no evidence that", « rien ne prouve que »: what is denied of the noun is denied of its clause.
    if (outer.negated) return { ...start, factuality: 'none' }
    // "X was the first country to recognise Y" is as sure as that it was.
    if (word?.feats.VerbForm === 'Inf' && effect === undefined && isRanked(deps, governor)) {
      const said = hasLabel(deps.tree[governor], 'xcomp') ? (deps.tree[governor]?.head ?? governor) : governor
      const clause = childrenWith(deps, said, 'cop').length > 0 || deps.tree[said]?.upos === 'VERB'
      const { factuality, negated } = clause ? query.at(said) : { factuality: outer.factuality, negated: false }
      return { ...start, factuality: negated ? 'none' : lessSure(start.factuality, factuality) }
    }
    const unknown = word?.feats.VerbForm === 'Inf' ? 'planned' : 'asserted'
    return { ...start, factuality: lessSure(outer.factuality, effect === undefined ? unknown : completed(effect)) }
  }
  return {
    ...start,
    factuality: lessSure(
      start.factuality,
      outer.factuality === 'none' && outer.negated ? 'none' : clauseAtNoun(query, governor),
    ),
  }
}

/** What a word's effect makes of a clause that completes it. */
const completed = (effect: ScopeEffect): Factuality =>
  effect === 'fact' || effect === 'negative' ? 'asserted' : effect

/** "accused X of attacking", where the tree hangs the clause on X. */
function ofVerbAbove(query: ScopeQuery, noun: number, mark: string): Factuality | undefined {
  const { deps, pack } = query
  const above = deps.tree[noun]
  if (!above || above.head < 0 || !pack.grammar.complementMarks.includes(mark)) return undefined
  if (!hasLabel(above, 'obj', 'nsubj:pass', 'iobj', 'obl')) return undefined
  const effect = scopeTable(pack).effect('clause', ...triggersOf(deps, above.head, pack.grammar))
  if (effect === undefined) return undefined
  const upper = query.at(above.head)
  return upper.negated ? 'none' : lessSure(upper.factuality, completed(effect))
}

/** The surest that a clause said of a noun can be: a scene of fiction or a report holds it whole; whether the main verb is denied does not. */
export function clauseAtNoun(query: ScopeQuery, noun: number): Factuality {
  const { deps, whole } = query
  let at = noun
  for (let steps = 0; steps < 40; steps++) {
    const word = deps.tree[at]
    if (!word || word.head < 0) break
    at = word.head
    if (deps.tree[at]?.upos === 'VERB') {
      const { factuality } = query.at(at)
      return factuality === 'reported' ? 'reported' : factuality === 'none' ? whole : 'asserted'
    }
  }
  return whole
}
