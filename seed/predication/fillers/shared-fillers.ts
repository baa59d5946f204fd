import { caseOf, childrenWith, fixedLemma, hasLabel } from '../dependency-tree.ts'
import type { Filler, Fillers } from '../predication.ts'
import { completesNoun, isRanked } from '../relative-clauses.ts'
import { scopeTable } from '../scope/scope-table.ts'
import { isReflexive, triggersOf } from '../triggers.ts'
import { isPassive } from '../voice.ts'

/**
 * Adds to a verb's own fillers those that it shares with the verb it is coordinated with, and those that control gives it from its
 * governor.
 */
export function withSharedFillers(all: Fillers, verb: number, own: Filler[]): readonly Filler[] {
  const { deps } = all
  const word = deps.tree[verb]
  if (!word || word.head < 0) return own
  const has = (relation: string) => own.some(filler => filler.relation === relation)
  // "alleged that X had shelled": an auxiliary makes the clause finite, so no phrase outside controls its subject.
  const finite =
    word.feats.VerbForm === 'Fin' || childrenWith(deps, verb, 'aux').some(i => deps.tree[i]?.feats.VerbForm === 'Fin')
  if (hasLabel(word, 'conj')) {
    const first = all.fillersOf(word.head)
    const passive = isPassive(deps, verb)
    const wanted = passive ? 'object' : 'subject'
    // Conjuncts share the surface subject, which is the object of a passive.
    const from = isPassive(deps, word.head) ? 'object' : 'subject'
    if (!has(wanted) && !(wanted === 'subject' && childrenWith(deps, verb, 'nsubj', 'csubj').length > 0)) {
      for (const filler of first)
        if (filler.relation === from) own.push({ ...filler, relation: wanted, over: filler.over ?? 'coordination' })
    }
    return own
  }
  const passive = isPassive(deps, verb)
  const undergone = fillersOfUndergone(all, verb, own)
  if (undergone) return own.concat(undergone)
  if (has(passive ? 'object' : 'subject')) {
    // "issued a statement condemning X": whoever issues a text also does what the text does.
    const that = hasLabel(word, 'acl') ? word.head : -1
    const text = deps.tree[that]
    if (text && all.pack.grammar.textNouns.includes(text.lemma) && hasLabel(text, 'obj') && text.head >= 0)
      for (const filler of all.fillersOf(text.head))
        if (filler.relation === 'subject') own.push({ ...filler, over: 'control' })
    return own.concat(objectOfLaterConjunct(all, verb, own))
  }
  const governor = word.head
  const take = (head: number, relation: string) =>
    own.push({ relation: passive ? 'object' : relation, head, over: 'control' })
  if (hasLabel(word, 'xcomp', 'ccomp', 'advcl', 'csubj', 'parataxis') && !finite) {
    const above = all.fillersOf(governor)
    const names = triggersOf(deps, governor, all.pack.grammar)
    const effect = scopeTable(all.pack).effect('clause', ...names)
    const gap =
      hasLabel(word, 'xcomp', 'ccomp') || above.some(filler => filler.relation === 'clause' && filler.head === verb)
    const other = above.filter(
      filler => filler.relation === 'object' && !hasLabel(deps.tree[filler.head], 'xcomp', 'ccomp'),
    )
    const indirect = above.filter(filler => filler.relation === 'indirect')
    const surface = isPassive(deps, governor) ? other : above.filter(filler => filler.relation === 'subject')
    const mark = (deps.children[verb] ?? []).find(i => hasLabel(deps.tree[i], 'mark', 'case'))
    const purpose =
      mark !== undefined && scopeTable(all.pack).effect('preposition', fixedLemma(deps, mark)) === 'planned'
    // Subject control ("promised to strike", purpose clauses) or object control ("asked, forced, accused X …").
    const controller =
      gap && !purpose && effect !== 'planned' && !isReflexive(deps, governor) && other.length > 0
        ? other
        : gap && (effect === 'none' || effect === 'conditional') && indirect.length > 0
          ? indirect
          : surface
    for (const filler of controller) take(filler.head, 'subject')
  } else if (hasLabel(word, 'acl') && completesNoun(deps, verb) && isRanked(deps, governor)) {
    // "Honduras became the third country to recognise X"
    for (const head of subjectsOfNominal(all, governor)) take(head, 'subject')
  } else if (hasLabel(word, 'acl') && completesNoun(deps, verb)) {
    // « la décision de l'Iran de frapper », "Iran's plan to attack"
    for (const i of deps.children[governor] ?? [])
      if (
        hasLabel(deps.tree[i], 'nmod:poss') ||
        (hasLabel(deps.tree[i], 'nmod', 'amod', 'compound') && deps.tree[i]?.head === governor && i !== verb)
      ) {
        const preposition = caseOf(deps, i)
        if (preposition === undefined || all.pack.grammar.genitivePrepositions.includes(preposition)) take(i, 'subject')
      }
    const support = deps.tree[governor]
    if (!has('subject') && support && hasLabel(support, 'obj') && support.head >= 0)
      for (const filler of all.fillersOf(support.head)) if (filler.relation === 'subject') take(filler.head, 'subject')
  }
  return own.concat(objectOfLaterConjunct(all, verb, own))
}

/**
 * « Le Kosovo s'est vu reprocher par l'Union d'attiser »: the subject of « se voir » is the indirect object, or the object, of the
 * infinitive. Undefined where the governor is no such verb.
 */
function fillersOfUndergone(all: Fillers, verb: number, own: readonly Filler[]): Filler[] | undefined {
  const { deps, pack } = all
  const word = deps.tree[verb]
  if (word?.feats.VerbForm !== 'Inf' || !hasLabel(word, 'xcomp', 'ccomp')) return undefined
  if (!triggersOf(deps, word.head, pack.grammar).some(name => pack.grammar.passiveReflexives.includes(name)))
    return undefined
  const objects = own.filter(({ relation }) => relation === 'object')
  // The agent may be attached to the object by mistake: « refuser un prêt par la Banque ».
  const doers = own.some(({ relation }) => relation === 'subject')
    ? []
    : objects.flatMap(({ head }) =>
        childrenWith(deps, head, 'nmod').filter(i => pack.grammar.agentPrepositions.includes(caseOf(deps, i) ?? '')),
      )
  return [
    ...doers.map((head): Filler => ({ relation: 'subject', head })),
    ...all
      .fillersOf(word.head)
      .filter(({ relation }) => relation === 'subject')
      .flatMap(({ head }): Filler[] => [
        { relation: 'indirect', head, over: 'control' },
        ...(objects.length > 0 ? [] : [{ relation: 'object', head, over: 'control' as const }]),
      ]),
  ]
}

/**
 * The heads of the phrases that a predicate nominal describes: "X is the third country to …", "X remained the last to …", "X, the first to
 * …". The noun itself where there are none.
 */
export function subjectsOfNominal(all: Fillers, noun: number): readonly number[] {
  const { deps } = all
  const word = deps.tree[noun]
  if (!word) return []
  if (childrenWith(deps, noun, 'cop').length > 0) {
    const subjects = childrenWith(deps, noun, 'nsubj').filter(i => /^(?:NOUN|PROPN)$/.test(deps.tree[i]?.upos ?? ''))
    return subjects.length > 0 ? subjects : [noun]
  }
  if (hasLabel(word, 'xcomp') && word.head >= 0) {
    const subjects = all.fillersOf(word.head).filter(({ relation }) => relation === 'subject')
    if (subjects.length > 0) return subjects.map(({ head }) => head)
  }
  return hasLabel(word, 'appos') && word.head >= 0 ? [word.head] : [noun]
}

/** "attacked and killed rebels": the object of the last of several close conjuncts is the object of all. */
function objectOfLaterConjunct(all: Fillers, verb: number, own: readonly Filler[]): Filler[] {
  const { deps } = all
  if (own.some(filler => filler.relation === 'object' || filler.relation === 'clause')) return []
  for (const i of childrenWith(deps, verb, 'conj')) {
    const between = deps.tree.slice(verb + 1, i)
    if (between.length > 3 || between.some(word => hasLabel(word, 'obl', 'obj', 'punct'))) continue
    const next = (deps.children[i] ?? []).find(j => j > i && hasLabel(deps.tree[j], 'obj'))
    if (next !== undefined) return [{ relation: 'object', head: next, over: 'coordination' }]
  }
  return []
}
