import type { Pack } from '../language/pack.ts'
import { caseOf, type Dependents, fixedLemma, labelled, under } from './dependents.ts'
import { isReflexive, isReflexivePronoun, namesOf } from './names.ts'
import type { Filler } from './predication.ts'
import { scopeTable } from './scope-table.ts'

/** Whether the verb stands in the passive, or is a past participle that follows what it is said of: "troops attacked by". */
export function isPassive(of: Dependents, verb: number): boolean {
  const word = of.tree[verb]
  if (!word) return false
  // « se sont repliés »: a reflexive verb has its own auxiliary and is no passive.
  if (isReflexive(of, verb)) return false
  if (
    word.feats.VerbForm === 'Part' &&
    of.grammar?.neverPassive.includes(word.lemma) &&
    under(of, verb, 'obl:agent').length === 0
  )
    return false
  // "Seven strikes engaged four units": a bare past form with an object is active, whatever the tree calls its subject.
  const active =
    word.feats.VerbForm !== 'Inf' && under(of, verb, 'aux').length === 0 && under(of, verb, 'obj').length > 0
  if (!active && under(of, verb, 'aux:pass').length > 0) return true
  // "have marched" is none, whatever the tree calls its subject.
  const auxiliaries = under(of, verb, 'aux', 'cop').map(i => of.tree[i]?.lemma)
  if (auxiliaries.some(lemma => of.grammar?.perfect.includes(lemma ?? '')) && !auxiliaries.includes(of.grammar?.copula))
    return false
  if (!active && under(of, verb, 'nsubj:pass', 'csubj:pass').length > 0) return true
  // "is expected", « est attendu »: a past participle behind the copula, whatever the tree calls that.
  if (
    word.upos === 'VERB' &&
    word.feats.VerbForm === 'Part' &&
    word.feats.Tense === 'Past' &&
    auxiliaries.includes(of.grammar?.copula)
  )
    return true
  if (
    labelled(word, 'acl', 'advcl', 'amod') &&
    under(of, verb, 'obl:agent').length > 0 &&
    under(of, verb, 'aux', 'nsubj').length === 0
  )
    return true
  const participle = word.feats.VerbForm === 'Part' && word.feats.Tense !== 'Pres'
  if (!participle) return false
  if (labelled(word, 'acl', 'amod') && !word.deprel.startsWith('acl:relcl'))
    return under(of, verb, 'aux', 'nsubj', 'obj').length === 0
  if (labelled(word, 'advcl') && under(of, verb, 'aux', 'nsubj', 'obj').length === 0) return true
  // "was attacked and bombed": the second goes with the first.
  if (labelled(word, 'conj') && under(of, verb, 'aux', 'nsubj', 'obj').length === 0) return isPassive(of, word.head)
  return false
}

/** The word that opens a relative clause and stands for its antecedent. */
function isRelative(of: Dependents, at: number): boolean {
  const word = of.tree[at]
  return (
    word !== undefined &&
    word.upos !== 'DET' &&
    (word.feats.PronType === 'Rel' || of.grammar?.relatives.includes(word.lemma) === true) &&
    (word.upos === 'PRON' || word.upos === 'ADV' || word.upos === 'SCONJ')
  )
}

/** The noun that a relative or participial clause is said of. */
function antecedent(of: Dependents, verb: number): number | undefined {
  let at = verb
  for (let steps = 0; steps < 20; steps++) {
    const word = of.tree[at]
    if (!word || word.head < 0) return undefined
    // « C'est le Kenya qui a attaqué »: a cleft is said of what it sets apart.
    if (labelled(word, 'acl', 'advcl:cleft')) return word.head
    if (!labelled(word, 'conj')) return undefined
    at = word.head
  }
  return undefined
}

/** An infinitive, or a gerund behind a preposition, says what a noun is about: "the decision to strike", "a history of striking". */
function completesNoun(of: Dependents, verb: number): boolean {
  const word = of.tree[verb]
  if (word?.feats.VerbForm === 'Inf') return true
  const marks = of.grammar?.complementMarks ?? []
  return word?.feats.VerbForm === 'Ger' && under(of, verb, 'mark').some(i => marks.includes(fixedLemma(of, i)))
}

/** The fillers of verbs and adjectives, normalised over voice, relative clauses, coordination and control. */
export class Fillers {
  private readonly known = new Map<number, readonly Filler[]>()
  private readonly open = new Set<number>()
  readonly of: Dependents
  readonly pack: Pack

  constructor(of: Dependents, pack: Pack) {
    this.of = of
    this.pack = pack
  }

  of_(verb: number): readonly Filler[] {
    const known = this.known.get(verb)
    if (known) return known
    // A tree is no circle, but what is shared may ask back.
    if (this.open.has(verb)) return []
    this.open.add(verb)
    const fillers = this.shared(verb, this.own(verb))
    this.open.delete(verb)
    this.known.set(verb, fillers)
    return fillers
  }

  /** What stands under the verb itself. */
  private own(verb: number): Filler[] {
    const { of, pack } = this
    const passive = isPassive(of, verb)
    const fillers: Filler[] = []
    const that = antecedent(of, verb)
    const push = (relation: string, at: number) => {
      const relative = that !== undefined && isRelative(of, at)
      fillers.push(relative ? { relation, head: that, over: 'relative' } : { relation, head: at })
    }
    // "summoned the envoy and threatened Mauritius": what stands behind the second verb is the second's.
    const second = under(of, verb, 'conj').find(i => i > verb && of.tree[i]?.upos === 'VERB')
    const joined = labelled(of.tree[verb], 'conj')
      ? (of.under[of.tree[verb]?.head ?? -1] ?? []).filter(i => i > verb && labelled(of.tree[i], 'obj', 'obl', 'iobj'))
      : []
    const children = [
      ...(of.under[verb] ?? []).filter(
        i => second === undefined || i < second || !labelled(of.tree[i], 'obj', 'obl', 'iobj'),
      ),
      ...joined,
    ]
    for (const i of children) {
      const word = of.tree[i]
      if (!word || labelled(word, 'punct', 'mark', 'cc', 'conj')) continue
      if (labelled(word, 'aux', 'cop')) {
        fillers.push({ relation: 'aux', head: i })
        continue
      }
      // "last week", « cette année »: a bare measure of time is when, neither who nor what.
      if (labelled(word, 'nsubj', 'obj', 'iobj') && this.isTime(i)) {
        // "A federal judge Thursday approved": the tree took the day for the head of the phrase before it.
        const before = (of.under[i] ?? [])
          .filter(
            j =>
              j < i && labelled(of.tree[j], 'compound', 'nmod', 'dep', 'appos', 'flat') && caseOf(of, j) === undefined,
          )
          .at(-1)
        if (
          before !== undefined &&
          labelled(word, 'nsubj') &&
          (of.tree[before]?.upos === 'NOUN' || of.tree[before]?.upos === 'PROPN')
        )
          push(passive ? 'object' : 'subject', before)
        else if (before === undefined && labelled(word, 'nsubj'))
          for (const j of this.behindDay(i)) push(passive ? 'object' : 'subject', j)
        continue
      }
      if (labelled(word, 'nsubj:pass')) push(passive ? 'object' : 'subject', i)
      else if (labelled(word, 'nsubj')) push(passive && word.deprel !== 'nsubj:caus' ? 'object' : 'subject', i)
      else if (labelled(word, 'obj')) {
        // "reports that Egypt attacked Sudan": where the verb has an object of its own, what opens its clause is none.
        const opens = isRelative(of, i) && under(of, verb, 'obj').some(j => j !== i && !isRelative(of, j))
        if (opens || isReflexivePronoun(of, word)) continue
        // "maintained positions against the fighters": of two objects, what stands behind a preposition is none.
        const preposition = under(of, verb, 'obj').length > 1 ? caseOf(of, i) : undefined
        push(preposition === undefined || pack.grammar.genitive.includes(preposition) ? 'object' : preposition, i)
      } else if (labelled(word, 'iobj')) {
        if (!isReflexivePronoun(of, word)) push('indirect', i)
      } else if (labelled(word, 'ccomp', 'xcomp', 'csubj')) {
        fillers.push({ relation: 'clause', head: i })
        // « demande de l'aide », "consider it a threat": a noun in the place of a clause.
        if (labelled(word, 'xcomp') && (word.upos === 'NOUN' || word.upos === 'PROPN')) {
          const preposition = caseOf(of, i)
          fillers.push({ relation: preposition ?? 'predicate', head: i })
        }
      } else if (
        labelled(word, 'obl', 'nmod', 'dislocated', 'vocative', 'advmod') ||
        (labelled(word, 'advcl') && (word.upos === 'NOUN' || word.upos === 'PROPN'))
      ) {
        if (labelled(word, 'advmod') && !isRelative(of, i)) continue
        const preposition = caseOf(of, i) ?? (pack.grammar.genitiveRelatives.includes(word.lemma) ? 'de' : undefined)
        if (
          labelled(word, 'obl:agent') ||
          (passive && preposition !== undefined && pack.grammar.agent.includes(preposition))
        ) {
          push('subject', i)
        } else if (preposition !== undefined && pack.grammar.companions.includes(word.lemma)) {
          // « en présence des ministres »: they are with whom it is done.
          for (const j of under(of, i, 'nmod')) fillers.push({ relation: pack.grammar.with, head: j, over: 'company' })
        } else if (preposition !== undefined) {
          push(preposition, i)
          if (pack.grammar.indirect.includes(preposition)) push('indirect', i)
        } else if (isRelative(of, i)) push(pack.grammar.genitive[0] ?? 'of', i)
      } else if (labelled(word, 'advcl')) {
        const mark = (of.under[i] ?? []).find(j => labelled(of.tree[j], 'mark', 'case'))
        // « … », a prévenu X: what is quoted in front of a verb is what it says.
        const quoted = mark === undefined && of.tree.slice(i, verb).some(({ form }) => /^[»”"]$/.test(form))
        if (quoted) fillers.push({ relation: 'clause', head: i })
        else if (
          mark !== undefined &&
          pack.grammar.complementMarks.includes(fixedLemma(of, mark)) &&
          this.completes(verb)
        )
          fillers.push({ relation: 'clause', head: i })
        else if (word.feats.VerbForm === 'Inf') fillers.push({ relation: 'purpose', head: i })
      } else if (
        labelled(word, 'expl') &&
        word.upos === 'PRON' &&
        !isReflexivePronoun(of, word) &&
        pack.grammar.datives.includes(word.form.toLowerCase())
      )
        push('indirect', i)
    }
    if (!passive && !fillers.some(({ relation }) => relation === 'object' || relation === 'clause')) {
      const stray = this.strayObject(verb)
      if (stray !== undefined) fillers.push({ relation: 'object', head: stray })
    }
    this.turnInversion(verb, fillers)
    const self = of.tree[verb]
    if (self && labelled(self, 'parataxis') && self.head >= 0 && this.tells(verb, fillers)) {
      // « …, a déclaré le ministre »: what is said stands before, and who says it behind.
      fillers.push({ relation: 'clause', head: self.head })
      if (!fillers.some(({ relation }) => relation === 'subject'))
        for (const filler of fillers) if (filler.relation === 'object') fillers.push({ ...filler, relation: 'subject' })
    }
    if (that !== undefined) {
      const word = of.tree[verb]
      const has = (relation: string) => fillers.some(filler => filler.relation === relation)
      const anyRelative = fillers.some(filler => filler.over === 'relative')
      if (!anyRelative) {
        if (passive && !has('object')) fillers.push({ relation: 'object', head: that, over: 'relative' })
        else if (!passive && completesNoun(of, verb)) {
          /* « la décision de frapper », "no time in accusing": whose decision it is, control says */
        } else if (!passive && !has('subject')) fillers.push({ relation: 'subject', head: that, over: 'relative' })
        else if (!passive && word?.deprel.startsWith('acl:relcl') && !has('object'))
          fillers.push({ relation: 'object', head: that, over: 'relative' })
      }
    }
    return fillers
  }

  /** « … », a averti lundi le ministre: behind a quotation or a comma a verb without a subject has it behind. */
  private turnInversion(verb: number, fillers: Filler[]): void {
    const { of } = this
    const word = of.tree[verb]
    if (
      !word ||
      labelled(word, 'conj', 'acl', 'xcomp', 'advcl') ||
      fillers.some(({ relation }) => relation === 'subject')
    )
      return
    if (word.feats.VerbForm === 'Inf' || isPassive(of, verb)) return
    const first = Math.min(verb, ...under(of, verb, 'aux', 'expl').filter(i => i < verb))
    if (first === 0 || !/^[,»”"]$/.test(of.tree[first - 1]?.form ?? '')) return
    const behind = fillers.findIndex(({ relation, head }) => relation === 'object' && head > verb)
    const object = fillers[behind]
    if (object) fillers[behind] = { ...object, relation: 'subject' }
  }

  /** Whether a verb beside a clause says it: « …, a déclaré X »; one that governs clauses otherwise, « …, a prévenu X », where it has no other. */
  private tells(verb: number, fillers: readonly Filler[]): boolean {
    const effect = scopeTable(this.pack).effect('clause', ...namesOf(this.of, verb, this.pack.grammar))
    if (effect === 'reported') return true
    return effect !== undefined && !fillers.some(({ relation }) => relation === 'clause' || relation === 'object')
  }

  /** « Fin septembre, l'Iran et la Russie ont … »: the names behind the comma, which the tree hung on the day. */
  private behindDay(day: number): number[] {
    const { of } = this
    const comma = of.tree.findIndex((word, i) => i > day && word.form === ',')
    return comma < 0
      ? []
      : under(of, day, 'nmod', 'appos', 'conj', 'dep', 'flat').filter(
          i =>
            i > comma &&
            /^(?:PROPN|NOUN)$/.test(of.tree[i]?.upos ?? '') &&
            caseOf(of, i) === undefined &&
            !this.isTime(i),
        )
  }

  private isTime(at: number): boolean {
    const { of, pack } = this
    if (caseOf(of, at) !== undefined) return false
    const isNamed = (i: number) => pack.grammar.times.includes((of.tree[i]?.lemma ?? '').toLowerCase())
    if (isNamed(at)) return true
    // « fin septembre », "mid October": bare, with a bare name of a time behind it.
    return (
      under(of, at, 'det').length === 0 &&
      under(of, at, 'nmod', 'compound').some(i => i === at + 1 && caseOf(of, i) === undefined && isNamed(i))
    )
  }

  /**
   * What stands bare behind a verb that has no object, hung on a phrase between them by mistake, « a reçu mardi au Kremlin le ministre », or
   * counted: "killed at least six soldiers".
   */
  private strayObject(verb: number): number | undefined {
    const { of } = this
    const word = of.tree[verb]
    if (word?.upos !== 'VERB' || isPassive(of, verb)) return undefined
    const counted = under(of, verb, 'obl').find(
      i =>
        i > verb &&
        caseOf(of, i) === undefined &&
        !this.isTime(i) &&
        under(of, i, 'nummod').some(j => j > verb && j < i),
    )
    if (counted !== undefined) return counted
    // « a bombardé mardi des positions »: behind a day an article that was read as a preposition and an article in one.
    const behindDay = this.isTime(verb + 1)
      ? under(of, verb, 'obl').find(i => {
          const [first, second] = [of.tree[verb + 2], of.tree[verb + 3]]
          if (first?.head !== i || second?.head !== i || first.start !== second.start) return false
          return this.pack.grammar.genitive.includes(first.lemma) && second.feats.Number === 'Plur'
        })
      : undefined
    if (behindDay !== undefined) return behindDay
    for (let i = verb + 1; i < of.tree.length && i < verb + 12; i++) {
      const other = of.tree[i]
      if (!other || other.upos === 'VERB' || other.upos === 'SCONJ' || (other.upos === 'PUNCT' && other.form !== ','))
        return undefined
      if (other.upos !== 'NOUN' && other.upos !== 'PROPN') continue
      if (
        !labelled(other, 'appos', 'nmod', 'flat', 'conj', 'dep', 'compound') ||
        caseOf(of, i) !== undefined ||
        this.isTime(i)
      )
        continue
      const above = of.tree[other.head]
      if (!above || other.head >= i || above.head !== verb || !(labelled(above, 'obl') || this.isTime(other.head)))
        continue
      if (labelled(other, 'conj') && under(of, i, 'cc').length > 0) continue
      const named = under(of, i, 'det').length > 0 || other.upos === 'PROPN'
      if (named && (this.isTime(other.head) || under(of, i, 'det').length > 0)) return i
    }
    return undefined
  }

  private completes(verb: number): boolean {
    return scopeTable(this.pack).effect('clause', ...namesOf(this.of, verb, this.pack.grammar)) !== undefined
  }

  /** What the verb shares with the one it is joined to, or has from the one that governs it. */
  private shared(verb: number, own: Filler[]): readonly Filler[] {
    const { of } = this
    const word = of.tree[verb]
    if (!word || word.head < 0) return own
    const has = (relation: string) => own.some(filler => filler.relation === relation)
    // "alleged that X had shelled": an auxiliary makes the clause finite, and nobody outside it is its subject.
    const finite =
      word.feats.VerbForm === 'Fin' || under(of, verb, 'aux').some(i => of.tree[i]?.feats.VerbForm === 'Fin')
    if (labelled(word, 'conj')) {
      const first = this.of_(word.head)
      const passive = isPassive(of, verb)
      const wanted = passive ? 'object' : 'subject'
      // The surface subject goes on: of a passive it is the object.
      const from = isPassive(of, word.head) ? 'object' : 'subject'
      if (!has(wanted) && !(wanted === 'subject' && under(of, verb, 'nsubj', 'csubj').length > 0)) {
        for (const filler of first)
          if (filler.relation === from) own.push({ ...filler, relation: wanted, over: filler.over ?? 'coordination' })
        // What is common to both may hang on the second for want of a better place.
      }
      return own
    }
    const passive = isPassive(of, verb)
    if (has(passive ? 'object' : 'subject')) {
      // "issued a statement condemning X": whoever issues a text says what stands in it.
      const that = labelled(word, 'acl') ? word.head : -1
      const text = of.tree[that]
      if (text && this.pack.grammar.texts.includes(text.lemma) && labelled(text, 'obj') && text.head >= 0)
        for (const filler of this.of_(text.head))
          if (filler.relation === 'subject') own.push({ ...filler, over: 'control' })
      return own.concat(this.rightward(verb, own))
    }
    const governor = word.head
    const take = (head: number, relation: string) =>
      own.push({ relation: passive ? 'object' : relation, head, over: 'control' })
    if (labelled(word, 'xcomp', 'ccomp', 'advcl', 'csubj', 'parataxis') && !finite) {
      const above = this.of_(governor)
      const names = namesOf(of, governor, this.pack.grammar)
      const effect = scopeTable(this.pack).effect('clause', ...names)
      const gap =
        labelled(word, 'xcomp', 'ccomp') || above.some(filler => filler.relation === 'clause' && filler.head === verb)
      const other = above.filter(
        filler => filler.relation === 'object' && !labelled(of.tree[filler.head], 'xcomp', 'ccomp'),
      )
      const indirect = above.filter(filler => filler.relation === 'indirect')
      const surface = isPassive(of, governor) ? other : above.filter(filler => filler.relation === 'subject')
      const mark = (of.under[verb] ?? []).find(i => labelled(of.tree[i], 'mark', 'case'))
      const purpose =
        mark !== undefined && scopeTable(this.pack).effect('preposition', fixedLemma(of, mark)) === 'planned'
      // Whoever plans or promises does it, and whoever does something for it; whoever is asked, forced or accused does it.
      const controller =
        gap && !purpose && effect !== 'planned' && !isReflexive(of, governor) && other.length > 0
          ? other
          : gap && effect === 'none' && indirect.length > 0
            ? indirect
            : surface
      for (const filler of controller) take(filler.head, 'subject')
    } else if (labelled(word, 'acl') && completesNoun(of, verb)) {
      // « la décision de l'Iran de frapper », "Iran's plan to attack"
      for (const i of of.under[governor] ?? [])
        if (
          labelled(of.tree[i], 'nmod:poss') ||
          (labelled(of.tree[i], 'nmod', 'amod', 'compound') && of.tree[i]?.head === governor && i !== verb)
        ) {
          const preposition = caseOf(of, i)
          if (preposition === undefined || this.pack.grammar.genitive.includes(preposition)) take(i, 'subject')
        }
      const support = of.tree[governor]
      if (!has('subject') && support && labelled(support, 'obj') && support.head >= 0)
        for (const filler of this.of_(support.head)) if (filler.relation === 'subject') take(filler.head, 'subject')
    }
    return own.concat(this.rightward(verb, own))
  }

  /** "attacked and killed rebels": what stands behind the last verb may be the object of both. */
  private rightward(verb: number, own: readonly Filler[]): Filler[] {
    const { of } = this
    if (own.some(filler => filler.relation === 'object' || filler.relation === 'clause')) return []
    for (const i of under(of, verb, 'conj')) {
      const between = of.tree.slice(verb + 1, i)
      if (between.length > 3 || between.some(word => labelled(word, 'obl', 'obj', 'punct'))) continue
      const next = (of.under[i] ?? []).find(j => j > i && labelled(of.tree[j], 'obj'))
      if (next !== undefined) return [{ relation: 'object', head: next, over: 'coordination' }]
    }
    return []
  }
}

/** The fillers of a noun of action: whose it is, what it is of, and all behind prepositions. */
export function fillersOfNoun(of: Dependents, noun: number, pack: Pack): Filler[] {
  const fillers: Filler[] = []
  for (const i of of.under[noun] ?? []) {
    const word = of.tree[i]
    if (!word) continue
    if (labelled(word, 'nmod:poss') || (labelled(word, 'det') && word.feats.Poss === 'Yes'))
      fillers.push({ relation: 'poss', head: i })
    else if (labelled(word, 'amod', 'compound', 'nummod')) fillers.push({ relation: 'adj', head: i })
    else if (labelled(word, 'nmod', 'obl', 'flat', 'appos', 'dep')) {
      const preposition = caseOf(of, i)
      if (preposition !== undefined && pack.grammar.including.includes(preposition)) {
        // "ten strikes, including two against X": the part says of whom the whole is.
        for (const j of under(of, i, 'nmod')) {
          const inner = caseOf(of, j)
          if (inner !== undefined) fillers.push({ relation: inner, head: j, over: 'coordination' })
        }
      } else if (preposition !== undefined) {
        fillers.push({ relation: preposition, head: i })
        if (pack.grammar.indirect.includes(preposition)) fillers.push({ relation: 'indirect', head: i })
      } else if (labelled(word, 'nmod', 'flat', 'dep')) fillers.push({ relation: 'adj', head: i })
    } else if (labelled(word, 'conj') && i > noun && under(of, i, 'cc').length > 0 && caseOf(of, i) === undefined) {
      // "the arrest and detention of X": what stands behind the last is of all.
      for (const j of under(of, i, 'nmod')) {
        const preposition = caseOf(of, j)
        if (preposition !== undefined) fillers.push({ relation: preposition, head: j, over: 'coordination' })
      }
    } else if (
      labelled(word, 'acl') &&
      (word.upos === 'VERB' || word.upos === 'AUX') &&
      word.deprel !== 'acl:relcl' &&
      under(of, i, 'mark').some(j => j < i)
    ) {
      // "the threat to attack X", "the demand that X stop"
      fillers.push({ relation: 'clause', head: i })
    } else if (labelled(word, 'acl') && pack.grammar.aiming.includes(of.tree[i]?.lemma ?? '') && !isPassive(of, i)) {
      // « un raid visant des djihadistes », "sanctions targeting Iran"
      for (const j of under(of, i, 'obj')) fillers.push({ relation: pack.grammar.against, head: j })
    } else if (labelled(word, 'acl') && isPassive(of, i)) {
      // « une rencontre organisée par X », "strikes carried out by X"; « une attaque attribuée à X » is by X as well.
      const attributed = pack.grammar.attributing.includes(of.tree[i]?.lemma ?? '')
      for (const j of of.under[i] ?? []) {
        const preposition = caseOf(of, j)
        if (preposition !== undefined && labelled(of.tree[j], 'obl', 'nmod'))
          fillers.push({ relation: attributed ? (pack.grammar.agent[0] ?? preposition) : preposition, head: j })
      }
    }
  }
  return fillers
}
