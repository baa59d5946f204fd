import { actorClasses } from '../actors/actor-classes.ts'
import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import type { Filler, Predication } from '../predication/predication.ts'
import { lessCertain, scopeTable } from '../predication/scope/scope-table.ts'
import type { FrameContext, Support } from './frame-match.ts'

/** The support verb of a noun of action: "held talks", "talks took place", « une attaque menée par ». */
export function supportOf(
  { deps, pack, table, fillers, predications }: FrameContext,
  noun: number,
): Support | undefined {
  const tryVerb = (verb: number, asSubject: boolean): Support | undefined => {
    const predication = predications.find(one => one.at === verb && one.part !== 'noun')
    if (!predication) return undefined
    // "called the talks with X fruitful" says something of talks, and not that they were held.
    if (hasLabel(deps.tree[noun], 'obj') && childrenWith(deps, verb, 'xcomp').some(i => i > noun)) return undefined
    for (const name of predication.names) {
      const support = table.support.get(name)?.find(one => one.intransitive === asSubject)
      if (support)
        return {
          at: verb,
          support,
          negated: predication.negated,
          factuality: predication.factuality,
          fillers: fillers.fillersOf(verb),
        }
    }
    return undefined
  }
  const word = deps.tree[noun]
  if (!word) return undefined
  let at = noun
  // "held two days of talks", "launched a series of strikes": the verb supports the complement of a quantity.
  for (let steps = 0; steps < 6; steps++) {
    const here = deps.tree[at]
    const above = deps.tree[here?.head ?? -1]
    const measured =
      hasLabel(here, 'nmod') &&
      above !== undefined &&
      pack.grammar.genitivePrepositions.includes(caseOf(deps, at) ?? '') &&
      actorClasses(pack).of(above.lemma)?.as === 'collective'
    if (!here || here.head < 0 || !(measured || hasLabel(here, 'conj'))) break
    at = here.head
  }
  const head = deps.tree[at]
  if (head && head.head >= 0) {
    // "ended without a meeting": a negative preposition excludes the noun.
    const without =
      hasLabel(head, 'obl') && scopeTable(pack).effect('preposition', caseOf(deps, at) ?? '') === 'negative'
    if (hasLabel(head, 'obj', 'xcomp', 'obl') && !without) {
      const found = tryVerb(head.head, false)
      if (
        found &&
        (hasLabel(head, 'obj') ||
          !hasLabel(head, 'obl') ||
          found.support.subject !== 'actor' ||
          childrenWith(deps, head.head, 'obj').length === 0)
      )
        return found
    }
    if (hasLabel(head, 'nsubj:pass')) {
      const found = tryVerb(head.head, false)
      if (found) return found
    }
    if (hasLabel(head, 'nsubj')) {
      const found = tryVerb(head.head, true)
      if (found) return found
    }
  }
  for (const i of childrenWith(deps, noun, 'acl')) {
    const found = tryVerb(i, false) ?? tryVerb(i, true)
    // "Tomorrow's meeting, convened by X" is still to come.
    const planned = predications.some(one => one.at === noun && one.factuality === 'planned')
    if (found) return planned ? { ...found, factuality: lessCertain(found.factuality, 'planned') } : found
  }
  return undefined
}

/** The fillers of a noun of action together with those of its support verb, whose subject fills `support` or `suffering`. */
export function fillersWithSupport(
  { deps, pack, fillers }: FrameContext,
  predication: Predication,
  supportVerb: Support | undefined,
): readonly Filler[] {
  const own = [...predication.fillers]
  if (!supportVerb) {
    // "During a meeting with X, Y said": the subject of the main clause took part.
    let at = predication.at
    let preposition = caseOf(deps, at)
    const above = deps.tree[deps.tree[at]?.head ?? -1]
    // « lors d'une entrevue »: the parser makes the adverb « lors » the head of the phrase.
    if (above?.upos === 'ADV') {
      at = deps.tree[at]?.head ?? -1
      preposition = `${above.lemma} ${preposition ?? ''}`.trim()
    }
    const word = deps.tree[at]
    let governor = word?.head ?? -1
    // "… support for X in a call with Y": the occasion modifies the verb, even if the parser attaches it to a noun.
    while (
      deps.tree[governor] &&
      hasLabel(deps.tree[governor], 'nmod', 'obj', 'conj') &&
      deps.tree[governor]?.upos !== 'VERB'
    )
      governor = deps.tree[governor]?.head ?? -1
    const onOccasion =
      word !== undefined &&
      word.head >= 0 &&
      preposition !== undefined &&
      pack.grammar.occasionPrepositions.includes(preposition) &&
      own.some(filler => filler.relation === pack.grammar.comitativePreposition)
    // "With the support of X, Y did": the subject of the main clause is the one supported.
    const going = word !== undefined && word.head >= 0 && preposition === pack.grammar.comitativePreposition
    if (onOccasion || going)
      for (const filler of fillers.fillersOf(governor))
        if (filler.relation === 'subject')
          own.push({ ...filler, relation: onOccasion ? 'support' : 'accompanied', over: 'control' })
    return own
  }
  const role = supportVerb.support.subject
  for (const filler of supportVerb.fillers) {
    if (filler.head === predication.at) continue
    if (filler.relation === 'subject') {
      if (role === 'recipient') own.push({ ...filler, relation: 'suffering' })
      // "Called the attack by X on Y a crime": the noun names its own agent.
      else if (role !== 'none' && !own.some(({ relation }) => pack.grammar.agentPrepositions.includes(relation)))
        own.push({ ...filler, relation: 'support' })
    } else if (filler.relation !== 'object' && filler.relation !== 'clause') own.push(filler)
    else if (
      filler.relation === 'object' &&
      role === 'actor' &&
      !predication.fillers.some(one => one.relation === 'indirect')
    ) {
      // "gave Iran support": the other of two bare objects is the indirect one.
      const word = deps.tree[filler.head]
      if (word && hasLabel(word, 'iobj')) own.push({ ...filler, relation: 'indirect' })
    }
  }
  return own
}
