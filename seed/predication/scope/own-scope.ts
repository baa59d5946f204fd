import type { Pack } from '../../language/pack.ts'
import { childrenWith, type DependencyTree, fixedLemma, hasLabel } from '../dependency-tree.ts'
import { triggersOf } from '../triggers.ts'
import { isPassive } from '../voice.ts'
import { type Factuality, lessCertain, type ScopeEffect, scopeTable } from './scope-table.ts'

/** The factuality that the words of one clause give its predicate, and whether one of them negates it: "did not accept". */
type OwnScope = { factuality: Factuality; negated: boolean }

/** The factuality of a predicate by the words of its own clause: adverbs, auxiliaries, moods, and negated subjects or objects. */
export function ownScope(deps: DependencyTree, pack: Pack, verb: number): OwnScope {
  const table = scopeTable(pack)
  const word = deps.tree[verb]
  let factuality: Factuality = 'asserted'
  let negated = false
  const apply = (effect: ScopeEffect | undefined) => {
    if (effect === 'negative') negated = true
    else if (effect && effect !== 'fact') factuality = lessCertain(factuality, effect)
  }
  if (!word) return { factuality, negated }
  let auxiliaries = 0
  const beside = childrenWith(deps, verb, 'aux').map(i => deps.tree[i]?.lemma ?? '')
  const moods = [word.feats]
  // The moods of the verb itself and of its passive auxiliary, but not of its perfect auxiliary.
  const own = [word.feats]
  for (const i of deps.children[verb] ?? []) {
    const other = deps.tree[i]
    if (!other) continue
    if (hasLabel(other, 'aux', 'cop')) {
      auxiliaries++
      moods.push(other.feats)
      if (other.lemma === pack.grammar.copula && isPassive(deps, verb)) own.push(other.feats)
      // "was to meet X", where the tree takes the auxiliary for a copula.
      const toCome = word.upos === 'VERB' && hasLabel(deps.tree[i + 1], 'mark')
      if (other.deprel !== 'aux:pass' && (other.deprel !== 'cop' || toCome))
        apply(
          table.effect(
            'auxiliary',
            // "are to begin talks", "has to leave": an auxiliary with the mark of its infinitive.
            ...(hasLabel(deps.tree[i + 1], 'mark') ? [`${other.lemma} ${deps.tree[i + 1]?.lemma}`] : []),
            ...beside.map(lemma => `${other.lemma} ${lemma}`),
            other.lemma,
            other.form.toLowerCase(),
          ),
        )
    } else if (hasLabel(other, 'advmod') || (hasLabel(other, 'obl') && (deps.children[i] ?? []).every(j => j < i))) {
      // "accused Bolivia, perhaps for the last time": behind a comma the adverb modifies what follows.
      if (i > verb && deps.tree[i - 1]?.form === ',' && deps.tree[i + 1]?.upos === 'ADP') continue
      // "not only rejected but also": both are asserted.
      if (pack.grammar.focusAdverbs.includes(deps.tree[i + 1]?.lemma ?? '')) continue
      const phrase = [
        ...(deps.children[i] ?? []).filter(j => hasLabel(deps.tree[j], 'case', 'fixed', 'advmod', 'det')),
        i,
      ]
        .sort((a, b) => a - b)
        .map(j => deps.tree[j])
      const [lemmas, forms] = [phrase.map(part => part?.lemma), phrase.map(part => part?.form.toLowerCase())]
      const effect = table.effect('adverb', lemmas.join(' '), forms.join(' '), fixedLemma(deps, i), other.lemma)
      apply(effect)
      if (effect === undefined && pairNegates(deps, pack, verb, i)) negated = true
    } else if (hasLabel(other, 'det', 'cc') && pack.grammar.negativeWords.includes(other.lemma)) negated = true
    // A negated subject or object ("no state attacked") leaves no event, so that a second negation would say nothing.
    else if (hasLabel(other, 'nsubj', 'obj') && isNegatedPhrase(deps, pack, i)) factuality = 'none'
    if (other.upos === 'ADV' && negatesFromAfar(deps, pack, verb, i)) negated = true
    // « à aucun moment »; "by 87 votes to none" is a count.
    const count = other.upos === 'PRON' && deps.tree.slice(verb, i).some(({ upos }) => upos === 'NUM')
    if (hasLabel(other, 'obl') && !count && isNegatedPhrase(deps, pack, i)) negated = true
  }
  for (const feats of moods) {
    // « a annoncé qu'il enverrait »: a conditional behind a past verb of announcing is a future in the past; « aurait envoyé » is hearsay.
    const announced =
      own.includes(feats) &&
      hasLabel(word, 'ccomp') &&
      table.effect('clause', ...triggersOf(deps, word.head, pack.grammar)) === 'reported'
    if (feats.Mood === 'Cnd') factuality = lessCertain(factuality, announced ? 'planned' : 'conditional')
    if (feats.Tense === 'Fut') factuality = lessCertain(factuality, 'planned')
    if (feats.Mood === 'Imp' && word.head < 0 && childrenWith(deps, verb, 'nsubj').length === 0)
      factuality = lessCertain(factuality, 'none')
  }
  // "will meet Xi and sign a deal", "did not meet or call": a bare conjunct shares the auxiliary and its negation.
  const bare =
    hasLabel(word, 'conj') &&
    auxiliaries === 0 &&
    word.feats.VerbForm !== 'Fin' &&
    deps.tree[word.head]?.upos === word.upos
  const again =
    hasLabel(word, 'conj') &&
    auxiliaries === 0 &&
    word.feats.VerbForm === 'Fin' &&
    word.feats.Tense === undefined &&
    childrenWith(deps, verb, 'nsubj').length === 0
  if (bare || (again && deps.tree[word.head]?.feats.VerbForm === 'Inf')) {
    const first = ownScope(deps, pack, word.head)
    factuality = lessCertain(factuality, first.factuality)
    negated = negated || first.negated
  }
  return { factuality, negated }
}

/** Whether a clause is negated, by a negation or by a negated subject or object. */
export function isDenied(deps: DependencyTree, pack: Pack, verb: number): boolean {
  return (
    ownScope(deps, pack, verb).negated ||
    childrenWith(deps, verb, 'nsubj', 'obj').some(i => isNegatedPhrase(deps, pack, i))
  )
}

/**
 * Whether a word forms a two-part negation with « ne »: « ne … jamais ». Alone, « jamais » and « plus » negate nothing; the table lists the
 * pair.
 */
function pairNegates(deps: DependencyTree, pack: Pack, verb: number, at: number): boolean {
  const table = scopeTable(pack)
  return (deps.children[verb] ?? []).some(
    i => i !== at && table.effect('adverb', `${deps.tree[i]?.lemma} ${deps.tree[at]?.lemma}`) === 'negative',
  )
}

/**
 * « Jamais, depuis 1991, Alger n'a menacé »: whether `at`, the first half of a negation, has its second half at the head of the clause, wherever
 * the parser attached that.
 */
function negatesFromAfar(deps: DependencyTree, pack: Pack, verb: number, at: number): boolean {
  const table = scopeTable(pack)
  const { tree } = deps
  if (at > verb) return false
  for (let i = at - 1; i >= 0 && tree[i]?.upos !== 'VERB' && tree[i]?.upos !== 'SCONJ'; i--)
    if (
      tree[i]?.upos === 'ADV' &&
      tree[i]?.head !== verb &&
      table.effect('adverb', `${tree[at]?.lemma} ${tree[i]?.lemma}`) === 'negative'
    )
      return true
  return false
}

/** Whether a phrase is negated: "no state", « aucun accord », "neither A nor B", "nobody". */
export function isNegatedPhrase(deps: DependencyTree, pack: Pack, at: number): boolean {
  const word = deps.tree[at]
  // « n'a attaqué personne »: the noun « une personne », with its article, is no negation.
  if (
    word &&
    pack.grammar.negativeWords.includes(word.lemma) &&
    (word.upos === 'PRON' || childrenWith(deps, at, 'det', 'nummod', 'amod', 'nmod').length === 0)
  )
    return true
  return (deps.children[at] ?? []).some(
    i =>
      hasLabel(deps.tree[i], 'det', 'cc', 'advmod') &&
      i < at &&
      (pack.grammar.negativeWords.includes(deps.tree[i]?.lemma ?? '') ||
        (pack.grammar.phraseNegations.includes(deps.tree[i]?.lemma ?? '') && opensPhrase(deps, at, i)) ||
        scopeTable(pack).effect('determiner', deps.tree[i]?.lemma ?? '') === 'negative'),
  )
}

/**
 * "Not a single vessel": whether a negation stands before the article of a noun and negates the noun alone; in "not Chad but Sudan" it
 * contrasts two.
 */
function opensPhrase(deps: DependencyTree, noun: number, at: number): boolean {
  return deps.tree[at + 1]?.upos === 'DET' && childrenWith(deps, noun, 'conj', 'cop').length === 0
}
