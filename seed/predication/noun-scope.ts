import type { Certainty, ScopeQuery } from './certainty.ts'
import { caseOf, fixedLemma, labelled, under } from './dependents.ts'
import { namesOf } from './names.ts'
import { type Effect, type Factuality, lessSure, scopeTable } from './scope-table.ts'

/**
 * How sure a noun of action is: by its determiners, by what the verb above makes of its object, and by what the noun above makes of its
 * complement: "a possible attack", "prevented an attack", "fear of an attack".
 */
export function nounScope(query: ScopeQuery, noun: number): Certainty {
  const { of, pack } = query
  const table = scopeTable(pack)
  const word = of.tree[noun]
  let factuality: Factuality = query.whole
  let negated = false
  let speaker: number | undefined
  const apply = (effect: Effect | undefined) => {
    if (effect === 'negative') factuality = 'none'
    else if (effect && effect !== 'fact') factuality = lessSure(factuality, effect)
  }
  for (const i of of.under[noun] ?? []) {
    const other = of.tree[i]
    if (labelled(other, 'det', 'amod', 'advmod', 'cc'))
      apply(table.effect('determiner', other?.lemma ?? '', other?.form.toLowerCase() ?? ''))
    if (labelled(other, 'case')) apply(table.effect('preposition', fixedLemma(of, i)))
  }
  if (refuted(query, noun)) factuality = 'none'
  let at = noun
  for (let steps = 0; word && steps < 12; steps++) {
    const here = of.tree[at]
    if (!here || here.head < 0) break
    const above = of.tree[here.head]
    if (!above) break
    if (labelled(here, 'conj', 'appos', 'flat', 'compound') || above.upos === 'ADV') {
      at = here.head
      continue
    }
    if (above.upos === 'VERB' || above.upos === 'AUX' || labelled(here, 'nsubj', 'obj', 'obl')) {
      const up = query.at(here.head)
      const names = namesOf(of, here.head, pack.grammar)
      const preposition = caseOf(of, at)
      const closely = labelled(here, 'obj', 'nsubj:pass', 'nsubj', 'iobj', 'xcomp', 'ccomp')
      const effect =
        closely && !labelled(here, 'nsubj:caus')
          ? labelled(here, 'obj', 'nsubj:pass', 'xcomp', 'ccomp')
            ? table.effect('object', ...names)
            : undefined
          : preposition !== undefined
            ? table.effect('object', ...names.map(name => `${name} ${preposition}`))
            : undefined
      apply(effect)
      // What is denied of a fact that is known leaves the fact: "did not comment on the attack".
      const definite = (of.under[noun] ?? []).some(
        i =>
          of.tree[i]?.feats.Definite === 'Def' || labelled(of.tree[i], 'nmod:poss') || of.tree[i]?.feats.Poss === 'Yes',
      )
      if (effect !== 'fact' && (closely || !definite)) {
        if (up.negated && closely && !definite) negated = true
        if (up.factuality !== 'reported')
          factuality =
            definite && up.factuality === 'planned' && effect === undefined && !closely
              ? factuality
              : lessSure(factuality, up.factuality)
      }
      factuality = lessSure(factuality, up.factuality === 'reported' ? 'reported' : factuality)
      speaker = up.speaker
      break
    }
    if (labelled(here, 'nmod', 'obl', 'acl')) apply(table.effect('noun', above.lemma))
    at = here.head
  }
  return { factuality, negated, ...(speaker !== undefined ? { speaker } : {}) }
}

/** "The claims are false", « ces rumeurs se sont révélées infondées ». */
function refuted({ of, pack }: ScopeQuery, noun: number): boolean {
  const word = of.tree[noun]
  if (!word || word.head < 0 || !labelled(word, 'nsubj')) return false
  const said = [word.head, ...under(of, word.head, 'xcomp', 'obj', 'advmod')]
  return said.some(i => pack.grammar.refutations.includes(of.tree[i]?.lemma.toLowerCase() ?? ''))
}
