import { childrenWith, type DependencyTree, hasLabel } from './dependency-tree.ts'
import { isReflexive } from './triggers.ts'

/** Whether the verb is in the passive, or a past participle that follows the noun that it qualifies: "troops attacked by". */
export function isPassive(deps: DependencyTree, verb: number): boolean {
  const word = deps.tree[verb]
  if (!word) return false
  // « se sont repliés »: a reflexive verb has its own auxiliary and is no passive.
  if (isReflexive(deps, verb)) return false
  if (
    word.feats.VerbForm === 'Part' &&
    deps.grammar?.neverPassive.includes(word.lemma) &&
    childrenWith(deps, verb, 'obl:agent').length === 0
  )
    return false
  // "Seven strikes engaged four units": a bare past form with an object is active, whatever the tree calls its subject.
  const active =
    word.feats.VerbForm !== 'Inf' &&
    childrenWith(deps, verb, 'aux').length === 0 &&
    childrenWith(deps, verb, 'obj').length > 0
  if (!active && childrenWith(deps, verb, 'aux:pass').length > 0) return true
  // "have marched" is none, whatever the tree calls its subject.
  const auxiliaries = childrenWith(deps, verb, 'aux', 'cop').map(i => deps.tree[i]?.lemma)
  if (
    auxiliaries.some(lemma => deps.grammar?.perfect.includes(lemma ?? '')) &&
    !auxiliaries.includes(deps.grammar?.copula)
  )
    return false
  if (!active && childrenWith(deps, verb, 'nsubj:pass', 'csubj:pass').length > 0) return true
  // "is expected", « est attendu »: a past participle behind the copula, whatever the tree calls that.
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
  // "was attacked and bombed": the second goes with the first.
  if (hasLabel(word, 'conj') && childrenWith(deps, verb, 'aux', 'nsubj', 'obj').length === 0)
    return isPassive(deps, word.head)
  return false
}
