import { caseOf, childrenWith, fixedLemma, hasLabel, isLeftOut } from '../dependency-tree.ts'
import type { Filler, Fillers } from '../predication.ts'
import { antecedentOfClause, completesNoun, isRelativePronoun } from '../relative-clauses.ts'
import { scopeTable } from '../scope/scope-table.ts'
import { isReflexivePronoun, triggersOf } from '../triggers.ts'
import { isPassive } from '../voice.ts'
import { correctInversion, isTime, misattachedObject, phrasesBehindDay } from './parser-corrections.ts'
import { subjectsOfNominal } from './shared-fillers.ts'

/** The fillers among a verb's own dependents, normalized to the active voice, and the antecedent of its relative or participial clause. */
export function ownFillers(all: Fillers, verb: number): Filler[] {
  const { deps, pack } = all
  const passive = isPassive(deps, verb)
  const fillers: Filler[] = []
  const that = antecedentOfClause(deps, verb)
  // "rebels backed by Turkey and the army": a clause modifies only the conjuncts before it.
  const until = that !== undefined && that < verb ? { until: verb } : {}
  const push = (relation: string, at: number) => {
    if (that === undefined || !isRelativePronoun(deps, at)) fillers.push({ relation, head: at })
    // "Iran is the state that …": a relative clause on a predicate nominal is about the subject of the copula.
    else for (const head of subjectsOfNominal(all, that)) fillers.push({ relation, head, over: 'relative', ...until })
  }
  // "summoned the envoy and threatened Mauritius": objects behind the second conjunct belong to the second, wherever the parser attached
  // them.
  const second = childrenWith(deps, verb, 'conj').find(i => i > verb && deps.tree[i]?.upos === 'VERB')
  const joined = hasLabel(deps.tree[verb], 'conj')
    ? (deps.children[deps.tree[verb]?.head ?? -1] ?? []).filter(
        i => i > verb && hasLabel(deps.tree[i], 'obj', 'obl', 'iobj'),
      )
    : []
  const children = [
    ...(deps.children[verb] ?? []).filter(
      i => second === undefined || i < second || !hasLabel(deps.tree[i], 'obj', 'obl', 'iobj'),
    ),
    ...joined,
  ]
  for (const i of children) {
    const word = deps.tree[i]
    if (!word || hasLabel(word, 'punct', 'mark', 'cc', 'conj')) continue
    // « par l'Iran, et non par la Syrie »
    if (hasLabel(word, 'obl', 'nmod') && childrenWith(deps, i, 'cc').length > 0 && isLeftOut(deps, i)) continue
    // « l'Inde, elle, a accusé », "the minister himself": an emphatic pronoun repeats the subject and fills nothing.
    if (i < verb && hasLabel(word, 'nsubj') && word.feats.Emph === 'Yes' && hasNominalSubject(all, verb)) continue
    if (hasLabel(word, 'aux', 'cop')) {
      fillers.push({ relation: 'aux', head: i })
      continue
    }
    // "last week", « cette année »: a bare noun of time is an adverbial, even if the parser labels it subject or object.
    if (hasLabel(word, 'nsubj', 'obj', 'iobj') && isTime(all, i)) {
      // "A federal judge Thursday approved": the parser made the day the head of the subject.
      const before = (deps.children[i] ?? [])
        .filter(
          j =>
            j < i &&
            hasLabel(deps.tree[j], 'compound', 'nmod', 'dep', 'appos', 'flat') &&
            caseOf(deps, j) === undefined,
        )
        .at(-1)
      if (
        before !== undefined &&
        hasLabel(word, 'nsubj') &&
        (deps.tree[before]?.upos === 'NOUN' || deps.tree[before]?.upos === 'PROPN')
      )
        push(passive ? 'object' : 'subject', before)
      else if (before === undefined && hasLabel(word, 'nsubj'))
        for (const j of phrasesBehindDay(all, i)) push(passive ? 'object' : 'subject', j)
      continue
    }
    if (hasLabel(word, 'nsubj:pass')) push(passive ? 'object' : 'subject', i)
    else if (hasLabel(word, 'nsubj')) push(passive && word.deprel !== 'nsubj:caus' ? 'object' : 'subject', i)
    else if (hasLabel(word, 'obj')) {
      // "reports that Egypt attacked Sudan": where the verb has another object, the pronoun or conjunction that opens its clause is not
      // one.
      const opens =
        isRelativePronoun(deps, i) && childrenWith(deps, verb, 'obj').some(j => j !== i && !isRelativePronoun(deps, j))
      if (opens || isReflexivePronoun(deps, word)) continue
      // "maintained positions against the fighters": of two objects, the one behind a preposition is an oblique. So is one behind
      // "against", even alone: "united against X".
      const own = caseOf(deps, i)
      const preposition = childrenWith(deps, verb, 'obj').length > 1 || own === pack.grammar.against ? own : undefined
      push(preposition === undefined || pack.grammar.genitive.includes(preposition) ? 'object' : preposition, i)
    } else if (hasLabel(word, 'iobj')) {
      if (!isReflexivePronoun(deps, word)) push('indirect', i)
    } else if (hasLabel(word, 'ccomp', 'xcomp', 'csubj')) {
      fillers.push({ relation: 'clause', head: i })
      // « demande de l'aide », "consider it a threat": a noun as the head of an `xcomp`.
      if (hasLabel(word, 'xcomp') && (word.upos === 'NOUN' || word.upos === 'PROPN')) {
        const preposition = caseOf(deps, i)
        fillers.push({ relation: preposition ?? 'predicate', head: i })
      }
    } else if (
      hasLabel(word, 'obl', 'nmod', 'dislocated', 'vocative', 'advmod') ||
      (hasLabel(word, 'advcl') && (word.upos === 'NOUN' || word.upos === 'PROPN'))
    ) {
      if (hasLabel(word, 'advmod') && !isRelativePronoun(deps, i)) continue
      const preposition = caseOf(deps, i) ?? (pack.grammar.genitiveRelatives.includes(word.lemma) ? 'de' : undefined)
      if (
        hasLabel(word, 'obl:agent') ||
        (passive && preposition !== undefined && pack.grammar.agent.includes(preposition))
      ) {
        push('subject', i)
      } else if (preposition !== undefined && pack.grammar.companions.includes(word.lemma)) {
        // « en présence des ministres »: they accompany whoever acts.
        for (const j of childrenWith(deps, i, 'nmod'))
          fillers.push({ relation: pack.grammar.with, head: j, over: 'company' })
      } else if (preposition !== undefined) {
        push(preposition, i)
        if (pack.grammar.indirect.includes(preposition)) push('indirect', i)
      } else if (isRelativePronoun(deps, i)) push(pack.grammar.genitive[0] ?? 'of', i)
    } else if (hasLabel(word, 'advcl')) {
      const mark = (deps.children[i] ?? []).find(j => hasLabel(deps.tree[j], 'mark', 'case'))
      // « … », a prévenu X: a quotation in front of a verb is its clause.
      const quoted = mark === undefined && deps.tree.slice(i, verb).some(({ form }) => /^[»”"]$/.test(form))
      if (quoted) fillers.push({ relation: 'clause', head: i })
      else if (
        mark !== undefined &&
        pack.grammar.complementMarks.includes(fixedLemma(deps, mark)) &&
        takesClause(all, verb)
      )
        fillers.push({ relation: 'clause', head: i })
      else if (word.feats.VerbForm === 'Inf') fillers.push({ relation: 'purpose', head: i })
    } else if (
      hasLabel(word, 'expl') &&
      word.upos === 'PRON' &&
      !isReflexivePronoun(deps, word) &&
      pack.grammar.datives.includes(word.form.toLowerCase())
    )
      push('indirect', i)
  }
  if (!passive && !fillers.some(({ relation }) => relation === 'object' || relation === 'clause')) {
    const stray = misattachedObject(all, verb)
    if (stray !== undefined) fillers.push({ relation: 'object', head: stray })
  }
  correctInversion(all, verb, fillers)
  const self = deps.tree[verb]
  if (self && hasLabel(self, 'parataxis') && self.head >= 0 && reportsClause(all, verb, fillers)) {
    // « …, a déclaré le ministre »: what is said is the clause that the parenthetical depends on, and the noun behind the verb is its
    // subject.
    fillers.push({ relation: 'clause', head: self.head })
    if (!fillers.some(({ relation }) => relation === 'subject'))
      for (const filler of fillers) if (filler.relation === 'object') fillers.push({ ...filler, relation: 'subject' })
  }
  if (that !== undefined) {
    const word = deps.tree[verb]
    const has = (relation: string) => fillers.some(filler => filler.relation === relation)
    // « dont les troupes combattent », "whose army": the antecedent owns a filler of the clause and is itself neither subject nor object.
    const whose = fillers.some(({ head }) =>
      childrenWith(deps, head, 'nmod', 'det').some(i =>
        pack.grammar.genitiveRelatives.includes(deps.tree[i]?.lemma ?? ''),
      ),
    )
    const anyRelative = whose || fillers.some(filler => filler.over === 'relative')
    if (!anyRelative) {
      if (passive && !has('object')) fillers.push({ relation: 'object', head: that, over: 'relative', ...until })
      else if (!passive && completesNoun(deps, verb)) {
        /** « la décision de frapper », "no time in accusing": the noun is no filler; control finds the subject. */
      } else if (!passive && !has('subject'))
        fillers.push({ relation: 'subject', head: that, over: 'relative', ...until })
      else if (!passive && word?.deprel.startsWith('acl:relcl') && !has('object'))
        fillers.push({ relation: 'object', head: that, over: 'relative', ...until })
    }
  }
  return fillers
}

/**
 * Whether a verb in a parenthetical reports the clause it depends on: a verb of saying always (« …, a déclaré X »), another verb with
 * clause complements where it has no object or clause of its own (« …, a prévenu X »).
 */
function reportsClause(all: Fillers, verb: number, fillers: readonly Filler[]): boolean {
  const effect = scopeTable(all.pack).effect('clause', ...triggersOf(all.deps, verb, all.pack.grammar))
  if (effect === 'reported') return true
  return effect !== undefined && !fillers.some(({ relation }) => relation === 'clause' || relation === 'object')
}

function takesClause(all: Fillers, verb: number): boolean {
  return scopeTable(all.pack).effect('clause', ...triggersOf(all.deps, verb, all.pack.grammar)) !== undefined
}

function hasNominalSubject(all: Fillers, verb: number): boolean {
  return childrenWith(all.deps, verb, 'nsubj').some(i => /^(?:NOUN|PROPN)$/.test(all.deps.tree[i]?.upos ?? ''))
}
