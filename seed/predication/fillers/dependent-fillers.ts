import type { Word } from '../../syntax/tree.ts'
import { caseOf, childrenWith, fixedLemma, hasLabel, isLeftOut } from '../dependency-tree.ts'
import type { Filler, Fillers } from '../predication.ts'
import { isRelativePronoun } from '../relative-clauses.ts'
import { scopeTable } from '../scope/scope-table.ts'
import { isReflexivePronoun, triggersOf } from '../triggers.ts'
import { isTime, phrasesBehindDay } from './parser-corrections.ts'
import { subjectsOfNominal } from './shared-fillers.ts'

/** A verb with its clause: whether it is passive, and the noun that its relative or participial clause modifies. */
export type VerbClause = { all: Fillers; verb: number; passive: boolean; antecedent: number | undefined }

/** Which conjuncts of the antecedent a clause modifies: only those before it in "rebels backed by Turkey and the army". */
export const reachOf = ({ verb, antecedent }: VerbClause): Pick<Filler, 'until'> =>
  antecedent !== undefined && antecedent < verb ? { until: verb } : {}

/** The relations that one dependent of a verb fills, by its label and normalized to the active voice. */
export function fillersOfDependent(clause: VerbClause, at: number): Filler[] {
  const { all, verb, passive } = clause
  const { deps } = all
  const word = deps.tree[at]
  if (!word || hasLabel(word, 'punct', 'mark', 'cc', 'conj')) return []
  // « par l'Iran, et non par la Syrie »
  if (hasLabel(word, 'obl', 'nmod') && childrenWith(deps, at, 'cc').length > 0 && isLeftOut(deps, at)) return []
  // « l'Inde, elle, a accusé », "the minister himself": an emphatic pronoun repeats the subject and fills nothing.
  if (at < verb && hasLabel(word, 'nsubj') && word.feats.Emph === 'Yes' && hasNominalSubject(all, verb)) return []
  if (hasLabel(word, 'aux', 'cop')) return [{ relation: 'aux', head: at }]
  // "last week", « cette année »: a bare noun of time is an adverbial, even if the parser labels it subject or object.
  if (hasLabel(word, 'nsubj', 'obj', 'iobj') && isTime(all, at))
    return hasLabel(word, 'nsubj') ? subjectBesideDay(clause, at) : []
  if (hasLabel(word, 'nsubj:pass')) return filling(clause, passive ? 'object' : 'subject', at)
  if (hasLabel(word, 'nsubj'))
    return filling(clause, passive && word.deprel !== 'nsubj:caus' ? 'object' : 'subject', at)
  if (hasLabel(word, 'obj')) return fillersOfObject(clause, at, word)
  if (hasLabel(word, 'iobj')) return isReflexivePronoun(deps, word) ? [] : filling(clause, 'indirect', at)
  if (hasLabel(word, 'ccomp', 'xcomp', 'csubj')) return fillersOfComplement(clause, at, word)
  const isNominal = word.upos === 'NOUN' || word.upos === 'PROPN'
  if (hasLabel(word, 'obl', 'nmod', 'dislocated', 'vocative', 'advmod') || (hasLabel(word, 'advcl') && isNominal))
    return fillersOfOblique(clause, at, word)
  if (hasLabel(word, 'advcl')) return fillersOfAdverbialClause(clause, at, word)
  const isDative =
    hasLabel(word, 'expl') &&
    word.upos === 'PRON' &&
    !isReflexivePronoun(deps, word) &&
    all.pack.grammar.dativePronouns.includes(word.form.toLowerCase())
  return isDative ? filling(clause, 'indirect', at) : []
}

/** A phrase in a relation; for a relative pronoun, those whom it stands for. */
function filling(clause: VerbClause, relation: string, at: number): Filler[] {
  const { all, antecedent } = clause
  if (antecedent === undefined || !isRelativePronoun(all.deps, at)) return [{ relation, head: at }]
  // "Iran is the state that …": a relative clause on a predicate nominal is about the subject of the copula.
  return subjectsOfNominal(all, antecedent).map(head => ({ relation, head, over: 'relative', ...reachOf(clause) }))
}

/** "A federal judge Thursday approved": the subject, where the parser made a day its head or attached it to one. */
function subjectBesideDay(clause: VerbClause, day: number): Filler[] {
  const { all, passive } = clause
  const { deps } = all
  const relation = passive ? 'object' : 'subject'
  const before = (deps.children[day] ?? [])
    .filter(
      i =>
        i < day && hasLabel(deps.tree[i], 'compound', 'nmod', 'dep', 'appos', 'flat') && caseOf(deps, i) === undefined,
    )
    .at(-1)
  if (before === undefined) return phrasesBehindDay(all, day).flatMap(i => filling(clause, relation, i))
  return /^(?:NOUN|PROPN)$/.test(deps.tree[before]?.upos ?? '') ? filling(clause, relation, before) : []
}

function fillersOfObject(clause: VerbClause, at: number, word: Word): Filler[] {
  const { all, verb } = clause
  const { deps, pack } = all
  const objects = childrenWith(deps, verb, 'obj')
  // "reports that Egypt attacked Sudan": where the verb has another object, the word that opens its clause is not one.
  const opens = isRelativePronoun(deps, at) && objects.some(i => i !== at && !isRelativePronoun(deps, i))
  if (opens || isReflexivePronoun(deps, word)) return []
  // "maintained positions against the fighters": of two objects, the one behind a preposition is an oblique. So is one behind "against",
  // even alone: "united against X".
  const own = caseOf(deps, at)
  const preposition = objects.length > 1 || own === pack.grammar.targetPreposition ? own : undefined
  const isObject = preposition === undefined || pack.grammar.genitivePrepositions.includes(preposition)
  return filling(clause, isObject ? 'object' : preposition, at)
}

function fillersOfComplement({ all }: VerbClause, at: number, word: Word): Filler[] {
  // « demande de l'aide », "consider it a threat": a noun as the head of an `xcomp`.
  const isNominal = hasLabel(word, 'xcomp') && (word.upos === 'NOUN' || word.upos === 'PROPN')
  return [
    { relation: 'clause', head: at },
    ...(isNominal ? [{ relation: caseOf(all.deps, at) ?? 'predicate', head: at }] : []),
  ]
}

function fillersOfOblique(clause: VerbClause, at: number, word: Word): Filler[] {
  const { all, passive } = clause
  const { deps, pack } = all
  if (hasLabel(word, 'advmod') && !isRelativePronoun(deps, at)) return []
  const preposition =
    caseOf(deps, at) ??
    (pack.grammar.genitiveRelativePronouns.includes(word.lemma) ? pack.grammar.genitivePrepositions[0] : undefined)
  const isAgent = passive && preposition !== undefined && pack.grammar.agentPrepositions.includes(preposition)
  if (hasLabel(word, 'obl:agent') || isAgent) return filling(clause, 'subject', at)
  if (preposition === undefined)
    return isRelativePronoun(deps, at) ? filling(clause, pack.grammar.genitivePrepositions[0], at) : []
  // « en présence des ministres »: they accompany whoever acts.
  if (pack.grammar.companionNouns.includes(word.lemma))
    return childrenWith(deps, at, 'nmod').map(head => ({
      relation: pack.grammar.comitativePreposition,
      head,
      over: 'company',
    }))
  return [
    ...filling(clause, preposition, at),
    ...(pack.grammar.indirectObjectPrepositions.includes(preposition) ? filling(clause, 'indirect', at) : []),
  ]
}

function fillersOfAdverbialClause({ all, verb }: VerbClause, at: number, word: Word): Filler[] {
  const { deps, pack } = all
  const mark = (deps.children[at] ?? []).find(i => hasLabel(deps.tree[i], 'mark', 'case'))
  // « … », a prévenu X: a quotation in front of a verb is its clause.
  const quoted = mark === undefined && deps.tree.slice(at, verb).some(({ form }) => /^[»”"]$/.test(form))
  // "Far from condemning X, Y praised": a clause in front of a verb does not complete it.
  const completes =
    mark !== undefined &&
    at > verb &&
    pack.grammar.complementMarks.includes(fixedLemma(deps, mark)) &&
    takesClause(all, verb)
  if (quoted || completes) return [{ relation: 'clause', head: at }]
  return word.feats.VerbForm === 'Inf' ? [{ relation: 'purpose', head: at }] : []
}

/** Whether the scope table lists the verb with a complement clause. */
function takesClause(all: Fillers, verb: number): boolean {
  return scopeTable(all.pack).effect('clause', ...triggersOf(all.deps, verb, all.pack.grammar)) !== undefined
}

function hasNominalSubject(all: Fillers, verb: number): boolean {
  return childrenWith(all.deps, verb, 'nsubj').some(i => /^(?:NOUN|PROPN)$/.test(all.deps.tree[i]?.upos ?? ''))
}
