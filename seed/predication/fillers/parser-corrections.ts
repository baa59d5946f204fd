import { caseOf, childrenWith, hasLabel } from '../dependency-tree.ts'
import type { Filler, Fillers } from '../predication.ts'
import { isPassive } from '../voice.ts'

/**
 * « … », a averti lundi le ministre: the noun behind a verb that follows a quotation or a comma is its subject and not its object, where
 * the verb has no other subject. Changes `fillers` in place.
 */
export function correctInversion(all: Fillers, verb: number, fillers: Filler[]): void {
  const { deps } = all
  const word = deps.tree[verb]
  if (
    !word ||
    hasLabel(word, 'conj', 'acl', 'xcomp', 'advcl') ||
    fillers.some(({ relation }) => relation === 'subject')
  )
    return
  if (word.feats.VerbForm === 'Inf' || isPassive(deps, verb)) return
  const first = Math.min(verb, ...childrenWith(deps, verb, 'aux', 'expl').filter(i => i < verb))
  if (first === 0 || !/^[,»”"]$/.test(deps.tree[first - 1]?.form ?? '')) return
  const behind = fillers.findIndex(({ relation, head }) => relation === 'object' && head > verb)
  const object = fillers[behind]
  if (object) fillers[behind] = { ...object, relation: 'subject' }
}

/** « Fin septembre, l'Iran et la Russie ont … »: the names behind the comma that the parser attached to the day, as indices. */
export function phrasesBehindDay(all: Fillers, day: number): number[] {
  const { deps } = all
  const comma = deps.tree.findIndex((word, i) => i > day && word.form === ',')
  return comma < 0
    ? []
    : childrenWith(deps, day, 'nmod', 'appos', 'conj', 'dep', 'flat').filter(
        i =>
          i > comma &&
          /^(?:PROPN|NOUN)$/.test(deps.tree[i]?.upos ?? '') &&
          caseOf(deps, i) === undefined &&
          !isTime(all, i),
      )
}

/** Whether a word heads a bare phrase of time: "last week", « fin septembre ». */
export function isTime(all: Fillers, at: number): boolean {
  const { deps, pack } = all
  if (caseOf(deps, at) !== undefined) return false
  const isNamed = (i: number) => pack.grammar.timeNouns.includes((deps.tree[i]?.lemma ?? '').toLowerCase())
  if (isNamed(at)) return true
  // « fin septembre », "mid October": a bare noun followed by a bare noun of time.
  return (
    childrenWith(deps, at, 'det').length === 0 &&
    childrenWith(deps, at, 'nmod', 'compound').some(i => i === at + 1 && caseOf(deps, i) === undefined && isNamed(i))
  )
}

/**
 * The object of an active verb that seems to have none, as an index: a noun phrase without preposition that the parser attached to a phrase
 * between verb and object (« a reçu mardi au Kremlin le ministre »), or a counted one that it labelled `obl` ("killed at least six
 * soldiers").
 */
export function misattachedObject(all: Fillers, verb: number): number | undefined {
  const { deps } = all
  const word = deps.tree[verb]
  if (word?.upos !== 'VERB' || isPassive(deps, verb)) return undefined
  const counted = childrenWith(deps, verb, 'obl').find(
    i =>
      i > verb &&
      caseOf(deps, i) === undefined &&
      !isTime(all, i) &&
      childrenWith(deps, i, 'nummod').some(j => j > verb && j < i),
  )
  if (counted !== undefined) return counted
  // « a bombardé mardi des positions »: behind a day the tokenizer splits the article « des » into a preposition and an article.
  const behindDay = isTime(all, verb + 1)
    ? childrenWith(deps, verb, 'obl').find(i => {
        const [first, second] = [deps.tree[verb + 2], deps.tree[verb + 3]]
        if (first?.head !== i || second?.head !== i || first.start !== second.start) return false
        return all.pack.grammar.genitivePrepositions.includes(first.lemma) && second.feats.Number === 'Plur'
      })
    : undefined
  if (behindDay !== undefined) return behindDay
  for (let i = verb + 1; i < deps.tree.length && i < verb + 12; i++) {
    const other = deps.tree[i]
    if (!other || other.upos === 'VERB' || other.upos === 'SCONJ' || (other.upos === 'PUNCT' && other.form !== ','))
      return undefined
    if (other.upos !== 'NOUN' && other.upos !== 'PROPN') continue
    if (
      !hasLabel(other, 'appos', 'nmod', 'flat', 'conj', 'dep', 'compound') ||
      caseOf(deps, i) !== undefined ||
      isTime(all, i)
    )
      continue
    const above = deps.tree[other.head]
    if (!above || other.head >= i || above.head !== verb || !(hasLabel(above, 'obl') || isTime(all, other.head)))
      continue
    if (hasLabel(other, 'conj') && childrenWith(deps, i, 'cc').length > 0) continue
    const named = childrenWith(deps, i, 'det').length > 0 || other.upos === 'PROPN'
    if (named && (isTime(all, other.head) || childrenWith(deps, i, 'det').length > 0)) return i
  }
  return undefined
}
