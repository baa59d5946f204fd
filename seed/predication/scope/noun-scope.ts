import { caseOf, childrenWith, fixedLemma, hasLabel } from '../dependency-tree.ts'
import { triggersOf } from '../triggers.ts'
import { type Factuality, lessCertain, type ScopeEffect, scopeTable } from './scope-table.ts'
import type { ScopedFactuality, ScopeQuery } from './scoped-factuality.ts'

/**
 * The factuality of a noun of action, by its modifiers ("a possible attack"), by the scope effect of the verb that it is the object of
 * ("prevented an attack") and by that of the noun that it is the complement of ("fear of an attack").
 */
export function nounScope(query: ScopeQuery, noun: number): ScopedFactuality {
  const { deps, pack } = query
  const table = scopeTable(pack)
  const word = deps.tree[noun]
  let factuality: Factuality = query.whole
  let negated = false
  let speaker: number | undefined
  const apply = (effect: ScopeEffect | undefined) => {
    if (effect === 'negative') factuality = 'none'
    else if (effect && effect !== 'fact') factuality = lessCertain(factuality, effect)
  }
  for (const i of deps.children[noun] ?? []) {
    const other = deps.tree[i]
    if (hasLabel(other, 'det', 'amod', 'advmod', 'cc'))
      apply(table.effect('determiner', other?.lemma ?? '', other?.form.toLowerCase() ?? ''))
    // "Tomorrow's meeting" is still to come.
    if (hasLabel(other, 'nmod:poss') && table.effect('adverb', other?.lemma ?? '') === 'planned') apply('planned')
    if (hasLabel(other, 'case')) apply(table.effect('preposition', fixedLemma(deps, i)))
  }
  if (isRefuted(query, noun)) factuality = 'none'
  let at = noun
  for (let steps = 0; word && steps < 12; steps++) {
    const here = deps.tree[at]
    if (!here || here.head < 0) break
    const above = deps.tree[here.head]
    if (!above) break
    if (hasLabel(here, 'conj', 'appos', 'flat', 'compound') || above.upos === 'ADV') {
      at = here.head
      continue
    }
    if (above.upos === 'VERB' || above.upos === 'AUX' || hasLabel(here, 'nsubj', 'obj', 'obl')) {
      const up = query.at(here.head)
      const names = triggersOf(deps, here.head, pack.grammar)
      const preposition = caseOf(deps, at)
      const closely = hasLabel(here, 'obj', 'nsubj:pass', 'nsubj', 'iobj', 'xcomp', 'ccomp')
      const effect =
        closely && !hasLabel(here, 'nsubj:caus')
          ? hasLabel(here, 'obj', 'nsubj:pass', 'xcomp', 'ccomp')
            ? table.effect('object', ...names)
            : undefined
          : preposition !== undefined
            ? table.effect('object', ...names.map(name => `${name} ${preposition}`))
            : undefined
      apply(effect)
      // A definite noun presupposes the event, so a negated verb leaves it: "did not comment on the attack".
      const definite = (deps.children[noun] ?? []).some(
        i =>
          deps.tree[i]?.feats.Definite === 'Def' ||
          hasLabel(deps.tree[i], 'nmod:poss') ||
          deps.tree[i]?.feats.Poss === 'Yes',
      )
      if (effect !== 'fact' && (closely || !definite)) {
        if (up.negated && closely && !definite) negated = true
        if (up.factuality !== 'reported')
          factuality =
            definite && up.factuality === 'planned' && effect === undefined && !closely
              ? factuality
              : lessCertain(factuality, up.factuality)
      }
      factuality = lessCertain(factuality, up.factuality === 'reported' ? 'reported' : factuality)
      speaker = up.speaker
      break
    }
    if (hasLabel(here, 'nmod', 'obl', 'acl')) apply(table.effect('noun', above.lemma))
    at = here.head
  }
  return { factuality, negated, ...(speaker !== undefined ? { speaker } : {}) }
}

/** Whether a predicate says that the noun is untrue: "the claims are false", « ces rumeurs se sont révélées infondées ». */
export function isRefuted({ deps, pack }: ScopeQuery, noun: number): boolean {
  const word = deps.tree[noun]
  if (!word || word.head < 0 || !hasLabel(word, 'nsubj')) return false
  const said = [word.head, ...childrenWith(deps, word.head, 'xcomp', 'obj', 'advmod')]
  return said.some(i => pack.grammar.refutingModifiers.includes(deps.tree[i]?.lemma.toLowerCase() ?? ''))
}
