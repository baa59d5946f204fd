import { childrenWith, hasLabel } from '../dependency-tree.ts'
import { markOf } from '../marks.ts'
import { isRanked } from '../relative-clauses.ts'
import { triggersOf } from '../triggers.ts'
import { isRefuted } from './noun-scope.ts'
import { isDenied, isNegatedPhrase } from './own-scope.ts'
import { type Factuality, lessCertain, type ScopeEffect, scopeTable } from './scope-table.ts'
import type { ScopedFactuality, ScopeQuery } from './scoped-factuality.ts'

/**
 * The factuality of a clause that depends on a noun. A complement gets what the noun's scope effect says ("the allegation that", « la
 * décision de »); a relative or participial clause states something of its own. `start` is the factuality from what depends on the clause
 * itself.
 */
export function nounClauseScope(query: ScopeQuery, verb: number, start: ScopedFactuality): ScopedFactuality {
  const { deps, pack } = query
  const word = deps.tree[verb]
  const governor = word?.head ?? -1
  const effect = scopeTable(pack).effect('noun', deps.tree[governor]?.lemma ?? '')
  // « Ce n'est pas l'Iran qui a frappé »: a negated cleft says that its antecedent did not do it.
  if (childrenWith(deps, governor, 'cop').length > 0 && isDenied(deps, pack, governor))
    return { ...start, factuality: 'none' }
  if (word?.deprel.startsWith('acl:relcl')) {
    // "The letter in which X threatened Y was forged"
    if (isRefuted(query, governor)) return { ...start, factuality: 'none' }
    // "the allegation that Qatar attacked": a clause without a gap is a complement, even if the parser labels it a relative clause.
    const whole =
      childrenWith(deps, verb, 'nsubj').some(i => deps.tree[i]?.feats.PronType !== 'Rel') &&
      (childrenWith(deps, verb, 'obj').some(i => deps.tree[i]?.feats.PronType !== 'Rel') ||
        // "demands that France apologise": the relative has no function in the clause.
        childrenWith(deps, verb, 'obl').some(
          i => deps.tree[i]?.deprel === 'obl:unmarked' && deps.tree[i]?.feats.PronType === 'Rel',
        ))
    if (effect !== undefined && effect !== 'fact' && whole)
      return {
        ...start,
        factuality: effect === 'negative' ? 'none' : lessCertain(query.noun(governor).factuality, effect),
      }
    return {
      ...start,
      factuality: lessCertain(doubted(query, governor, start.factuality), clauseAtNoun(query, governor)),
    }
  }
  const mark = markOf(deps, verb)
  const misplaced = mark === undefined ? undefined : ofVerbAbove(query, governor, mark)
  if (misplaced) return { ...start, factuality: misplaced }
  // "made no secret of having", « nul doute que »: the negation of a noun of hindrance.
  if (
    scopeTable(pack).effect('not noun', deps.tree[governor]?.lemma ?? '') === 'fact' &&
    isNegatedPhrase(deps, pack, governor)
  )
    return { ...start, factuality: lessCertain(start.factuality, clauseAtNoun(query, governor)) }
  const outer = query.noun(governor)
  // A negated antecedent ("no aircraft that attacked") leaves no event.
  if (isNegatedPhrase(deps, pack, governor)) return { ...start, factuality: 'none' }
  if (word?.feats.VerbForm === 'Inf' || mark !== undefined) {
    // "no evidence that", « rien ne prouve que »: the negation of the noun reaches its complement.
    if (outer.negated) return { ...start, factuality: 'none' }
    // "X was the first country to recognise Y": the infinitive has the factuality of the copula.
    if (word?.feats.VerbForm === 'Inf' && effect === undefined && isRanked(deps, governor)) {
      const said = hasLabel(deps.tree[governor], 'xcomp') ? (deps.tree[governor]?.head ?? governor) : governor
      const clause = childrenWith(deps, said, 'cop').length > 0 || deps.tree[said]?.upos === 'VERB'
      const { factuality, negated } = clause ? query.at(said) : { factuality: outer.factuality, negated: false }
      return { ...start, factuality: negated ? 'none' : lessCertain(start.factuality, factuality) }
    }
    const unknown = word?.feats.VerbForm === 'Inf' ? 'planned' : 'asserted'
    return { ...start, factuality: lessCertain(outer.factuality, effect === undefined ? unknown : completed(effect)) }
  }
  return {
    ...start,
    factuality: lessCertain(
      start.factuality,
      outer.factuality === 'none' && outer.negated ? 'none' : clauseAtNoun(query, governor),
    ),
  }
}

/** "An alleged letter in which X threatens Y", "a fake video that shows": what a thing shows is no surer than the thing. */
function doubted({ deps, pack }: ScopeQuery, noun: number, factuality: Factuality): Factuality {
  const effects = childrenWith(deps, noun, 'amod').map(i =>
    scopeTable(pack).effect('determiner', deps.tree[i]?.lemma ?? ''),
  )
  return effects.reduce<Factuality>(
    (least, effect) => (effect === 'conditional' || effect === 'none' ? lessCertain(least, effect) : least),
    factuality,
  )
}

/** The factuality of a complement under a scope effect. */
const completed = (effect: ScopeEffect): Factuality =>
  effect === 'fact' || effect === 'negative' ? 'asserted' : effect

/**
 * "accused X of attacking", where the parser attaches the clause to X: the factuality under the verb above. Undefined where that verb has
 * no effect on clauses.
 */
function ofVerbAbove(query: ScopeQuery, noun: number, mark: string): Factuality | undefined {
  const { deps, pack } = query
  const above = deps.tree[noun]
  if (!above || above.head < 0 || !pack.grammar.complementMarks.includes(mark)) return undefined
  if (!hasLabel(above, 'obj', 'nsubj:pass', 'iobj', 'obl')) return undefined
  const effect = scopeTable(pack).effect('clause', ...triggersOf(deps, above.head, pack.grammar))
  if (effect === undefined) return undefined
  const upper = query.at(above.head)
  return upper.negated ? 'none' : lessCertain(upper.factuality, completed(effect))
}

/**
 * The highest factuality that a relative clause on a noun can have: fiction or a report around it applies to it, a negation of the main
 * verb does not.
 */
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
