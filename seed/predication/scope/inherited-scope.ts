import type { Tree } from '../../syntax/tree.ts'
import { childrenWith, type DependencyTree, hasLabel } from '../dependency-tree.ts'
import { markOf } from '../marks.ts'
import { triggersOf } from '../triggers.ts'
import { adverbialScope } from './adverbial-scope.ts'
import { clauseAtNoun, nounClauseScope } from './noun-clause-scope.ts'
import { isDenied } from './own-scope.ts'
import { lessCertain, type ScopeEffect, scopeTable } from './scope-table.ts'
import type { ScopedFactuality, ScopeQuery } from './scoped-factuality.ts'

/**
 * The factuality that a predicate inherits from its governor and from clauses beside it, without its own words. A complement gets what its
 * verb's scope effect says ("accused of", "tried to"), an independent clause the factuality of the sentence; neither is more certain than
 * the clause that contains it.
 */
export function inheritedScope(query: ScopeQuery, verb: number): ScopedFactuality {
  const { deps, pack } = query
  const table = scopeTable(pack)
  const word = deps.tree[verb]
  const asIs: ScopedFactuality = { factuality: query.whole, negated: false }
  if (!word) return asIs
  const start = beside(query, verb)
  if (word.head < 0) return start
  const governor = word.head
  const above = deps.tree[governor]
  if (hasLabel(word, 'conj')) {
    const outer = query.outer(governor)
    return { ...outer, factuality: lessCertain(start.factuality, outer.factuality) }
  }
  if (hasLabel(word, 'ccomp', 'xcomp', 'csubj')) {
    const said =
      hasLabel(word, 'xcomp') && word.upos !== 'VERB' ? table.effect('predicate', above?.lemma ?? '') : undefined
    const effect = said ?? table.effect('clause', ...triggersOf(deps, governor, pack.grammar))
    const isClause = hasLabel(word, 'ccomp') || word.feats.VerbForm === 'Fin'
    // « On ignore si … », "asked whether": an indirect question.
    if (isClause && table.effect('conjunction', markOf(deps, verb) ?? '') === 'conditional')
      return { ...start, factuality: 'none' }
    // "told Syria to withdraw" is an order, "claims to have withdrawn" a report.
    const ordered =
      effect === 'reported' &&
      word.feats.VerbForm === 'Inf' &&
      childrenWith(deps, verb, 'aux').length === 0 &&
      query.fillers
        .fillersOf(governor)
        .some(filler => (filler.relation === 'object' || filler.relation === 'indirect') && filler.head !== verb)
    return complementScope(query, governor, start, ordered ? 'none' : (effect ?? (isClause ? 'reported' : 'none')))
  }
  if (hasLabel(word, 'advcl')) {
    const mark = markOf(deps, verb)
    const completes = query.fillers
      .fillersOf(governor)
      .some(filler => filler.relation === 'clause' && filler.head === verb)
    // "Denied meeting X": a gerund without a mark right behind its verb is its complement, whatever the parser calls it.
    const follows =
      mark === undefined && verb === governor + 1 && (word.feats.VerbForm === 'Ger' || word.form.endsWith('ing'))
    if (follows && table.effect('clause', ...triggersOf(deps, governor, pack.grammar)) === 'denied')
      return complementScope(query, governor, start, 'denied')
    if (completes && (mark === undefined || table.effect('conjunction', mark) === undefined))
      return complementScope(
        query,
        governor,
        start,
        table.effect('clause', ...triggersOf(deps, governor, pack.grammar)),
      )
    return adverbialScope(query, verb, start)
  }
  if (hasLabel(word, 'acl')) return nounClauseScope(query, verb, start)
  if (hasLabel(word, 'parataxis')) {
    // A verb of saying in a parenthetical is itself asserted, whatever the factuality of what is said.
    if (query.fillers.fillersOf(verb).some(filler => filler.relation === 'clause' && filler.head === governor))
      return start
    const outer =
      above && (above.upos === 'VERB' || above.upos === 'ADJ' || above.upos === 'NOUN') ? query.outer(governor) : asIs
    return { ...start, factuality: lessCertain(start.factuality, outer.factuality) }
  }
  if (above && (above.upos === 'VERB' || above.upos === 'ADJ'))
    return complementScope(
      query,
      governor,
      start,
      table.effect('clause', ...triggersOf(deps, governor, pack.grammar)) ??
        (word.feats.VerbForm === 'Inf' ? 'none' : undefined),
    )
  return { ...start, factuality: lessCertain(start.factuality, clauseAtNoun(query, governor)) }
}

/** The factuality that follows from a conditional clause or a speaker attached to the predicate itself. */
function beside({ deps, pack, fillers, whole }: ScopeQuery, verb: number): ScopedFactuality {
  const table = scopeTable(pack)
  let start: ScopedFactuality = { factuality: whole, negated: false }
  // A conditional clause makes the main clause conditional.
  for (const i of childrenWith(deps, verb, 'advcl')) {
    const mark = markOf(deps, i)
    // "threatened to strike if …": the condition belongs to what is threatened.
    if (fillers.fillersOf(verb).some(filler => filler.relation === 'clause' && filler.head !== i)) continue
    // "has issued an ultimatum …, if the army does not leave": what has happened depends on no future condition.
    if (isPast(deps.tree, deps, verb) && isPresent(deps.tree, deps, i)) continue
    if (mark !== undefined && table.effect('conjunction', mark) === 'conditional')
      start = { ...start, factuality: lessCertain(start.factuality, 'none') }
  }
  // « …, a déclaré X », « semble-t-il »: a parenthetical depends on the clause it reports or qualifies.
  for (const i of childrenWith(deps, verb, 'parataxis')) {
    const says = table.effect('clause', ...triggersOf(deps, i, pack.grammar))
    // "…, the paper joked"
    const aside = table.effect('parenthetical', deps.tree[i]?.lemma ?? '') === 'none' ? 'none' : undefined
    if (says === 'conditional' && childrenWith(deps, i, 'expl').length > 0)
      start = { ...start, factuality: lessCertain(start.factuality, says) }
    const told = fillers.fillersOf(i).some(filler => filler.relation === 'clause' && filler.head === verb)
    if (!told || says === undefined || says === 'fact' || childrenWith(deps, i, 'cc').length > 0) continue
    const speaker = fillers.fillersOf(i).find(filler => filler.relation === 'subject')?.head
    start = {
      ...start,
      factuality: lessCertain(start.factuality, aside ?? (says === 'denied' ? says : 'reported')),
      ...(speaker !== undefined ? { speaker } : {}),
    }
  }
  return start
}

/** Whether a verb is in a past tense or a perfect without a modal. */
function isPast(tree: Tree, deps: DependencyTree, verb: number): boolean {
  const auxiliaries = childrenWith(deps, verb, 'aux').map(i => tree[i])
  if (auxiliaries.length === 0) return tree[verb]?.feats.VerbForm === 'Fin' && tree[verb]?.feats.Tense === 'Past'
  return auxiliaries.every(
    word =>
      word?.feats.Mood === 'Ind' && word.lemma === deps.grammar?.presentPerfectAuxiliary && word.feats.Tense === 'Pres',
  )
}

function isPresent(tree: Tree, deps: DependencyTree, verb: number): boolean {
  const finite = [verb, ...childrenWith(deps, verb, 'aux', 'cop')]
    .map(i => tree[i])
    .filter(word => word?.feats.VerbForm === 'Fin')
  return finite.length > 0 && finite.every(word => word?.feats.Mood === 'Ind' && word.feats.Tense === 'Pres')
}

/** The factuality of the complement of a predicate with this scope effect. */
function complementScope(
  query: ScopeQuery,
  governor: number,
  start: ScopedFactuality,
  effect: ScopeEffect | undefined,
): ScopedFactuality {
  // "did not hesitate to", "nothing prevented X from": a negated hindrance leaves the complement the factuality of its containing clause.
  const { deps, pack } = query
  if (
    scopeTable(pack).effect('not clause', ...triggersOf(deps, governor, pack.grammar)) === 'fact' &&
    isDenied(deps, pack, governor)
  ) {
    const { factuality, speaker } = query.outer(governor)
    return {
      ...start,
      factuality: lessCertain(start.factuality, factuality),
      ...(speaker !== undefined ? { speaker } : {}),
    }
  }
  if (effect === 'negative') return { ...start, factuality: 'none', negated: false }
  // "The series tells how X invaded Y"
  const told = query.fillers
    .fillersOf(governor)
    .some(
      ({ relation, head }) =>
        relation === 'subject' && scopeTable(pack).effect('subject', deps.tree[head]?.lemma ?? '') === 'none',
    )
  if (told) return { ...start, factuality: 'none', negated: false }
  const outer = query.at(governor)
  let factuality = lessCertain(start.factuality, outer.factuality)
  if (outer.negated) factuality = effect === 'denied' ? lessCertain(factuality, 'conditional') : 'none'
  if (effect && effect !== 'fact' && !(effect === 'denied' && outer.negated))
    factuality = lessCertain(factuality, effect)
  const speaker =
    effect === 'reported' || effect === 'denied'
      ? query.fillers.fillersOf(governor).find(filler => filler.relation === 'subject')?.head
      : outer.speaker
  return {
    factuality,
    negated: false,
    ...(speaker !== undefined ? { speaker } : start.speaker !== undefined ? { speaker: start.speaker } : {}),
  }
}
