import { childrenWith, type DependencyTree, hasLabel } from './dependency-tree.ts'
import { isReflexive } from './triggers.ts'

/** Whether a verb is passive. A past participle that modifies the noun before it is passive too: "troops attacked by". */
export function isPassive(deps: DependencyTree, verb: number): boolean {
  const word = deps.tree[verb]
  if (!word) return false
  // « se sont repliés »: « être » is the perfect auxiliary of a reflexive verb and marks no passive.
  if (isReflexive(deps, verb)) return false
  if (
    word.feats.VerbForm === 'Part' &&
    deps.grammar?.verbsWithPassiveAuxiliary.includes(word.lemma) &&
    childrenWith(deps, verb, 'obl:agent').length === 0
  )
    return false
  // "Seven strikes engaged four units": a past form without auxiliary but with an object is active, even if the parser labels its subject
  // `nsubj:pass`.
  const active =
    word.feats.VerbForm !== 'Inf' &&
    childrenWith(deps, verb, 'aux').length === 0 &&
    childrenWith(deps, verb, 'obj').length > 0
  if (!active && childrenWith(deps, verb, 'aux:pass').length > 0) return true
  // "have marched": a perfect is active, even if the parser labels its subject `nsubj:pass`.
  const auxiliaries = childrenWith(deps, verb, 'aux', 'cop').map(i => deps.tree[i]?.lemma)
  if (
    auxiliaries.some(lemma => deps.grammar?.perfectAuxiliaries.includes(lemma ?? '')) &&
    !auxiliaries.includes(deps.grammar?.copula)
  )
    return false
  if (!active && childrenWith(deps, verb, 'nsubj:pass', 'csubj:pass').length > 0) return true
  // "is expected", « est attendu »: a past participle behind the copula is passive, even if the parser labels the copula `cop` and not
  // `aux:pass`.
  if (
    word.upos === 'VERB' &&
    word.feats.VerbForm === 'Part' &&
    word.feats.Tense === 'Past' &&
    auxiliaries.includes(deps.grammar?.copula)
  )
    return true
  if (
    hasLabel(word, 'acl', 'advcl', 'amod') &&
    childrenWith(deps, verb, 'obl:agent').length > 0 &&
    childrenWith(deps, verb, 'aux', 'nsubj').length === 0
  )
    return true
  const participle = word.feats.VerbForm === 'Part' && word.feats.Tense !== 'Pres'
  if (!participle) return false
  if (hasLabel(word, 'acl', 'amod') && !word.deprel.startsWith('acl:relcl'))
    return childrenWith(deps, verb, 'aux', 'nsubj', 'obj').length === 0
  if (hasLabel(word, 'advcl') && childrenWith(deps, verb, 'aux', 'nsubj', 'obj').length === 0) return true
  // "was attacked and bombed": the second conjunct shares the auxiliary of the first.
  if (hasLabel(word, 'conj') && childrenWith(deps, verb, 'aux', 'nsubj', 'obj').length === 0)
    return isPassive(deps, word.head)
  return false
}
