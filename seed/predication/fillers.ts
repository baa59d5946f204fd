import type { Pack } from '../language/pack.ts'
import { caseOf, childrenWith, type DependencyTree, fixedLemma, hasLabel, isLeftOut } from './dependency-tree.ts'
import type { Filler } from './predication.ts'
import { scopeTable } from './scope/scope-table.ts'
import { isReflexive, isReflexivePronoun, triggersOf } from './triggers.ts'

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

/** The relative pronoun of a relative clause, which stands for its antecedent. */
function isRelative(deps: DependencyTree, at: number): boolean {
  const word = deps.tree[at]
  return (
    word !== undefined &&
    word.upos !== 'DET' &&
    (word.feats.PronType === 'Rel' || deps.grammar?.relatives.includes(word.lemma) === true) &&
    (word.upos === 'PRON' || word.upos === 'ADV' || word.upos === 'SCONJ')
  )
}

/** The noun that a relative or participial clause is said of. */
function antecedent(deps: DependencyTree, verb: number): number | undefined {
  let at = verb
  for (let steps = 0; steps < 20; steps++) {
    const word = deps.tree[at]
    if (!word || word.head < 0) return undefined
    // « C'est le Kenya qui a attaqué »: a cleft is said of what it sets apart.
    if (hasLabel(word, 'acl', 'advcl:cleft')) return word.head
    if (!hasLabel(word, 'conj')) return undefined
    at = word.head
  }
  return undefined
}

/** An infinitive, or a gerund behind a preposition, says what a noun is about: "the decision to strike", "a history of striking". */
function completesNoun(deps: DependencyTree, verb: number): boolean {
  const word = deps.tree[verb]
  if (word?.feats.VerbForm === 'Inf') return true
  const marks = deps.grammar?.complementMarks ?? []
  return (
    word?.feats.VerbForm === 'Ger' && childrenWith(deps, verb, 'mark').some(i => marks.includes(fixedLemma(deps, i)))
  )
}

/** "The third country to", "the latest state to": those that did a thing in turn. */
export function isRanked(deps: DependencyTree, noun: number): boolean {
  return childrenWith(deps, noun, 'amod', 'nummod', 'det').some(
    i => deps.tree[i]?.feats.NumType === 'Ord' || deps.grammar?.ranks.includes(deps.tree[i]?.lemma ?? '') === true,
  )
}

/** The fillers of verbs and adjectives, normalised over voice, relative clauses, coordination and control. */
export class Fillers {
  private readonly known = new Map<number, readonly Filler[]>()
  private readonly open = new Set<number>()
  readonly deps: DependencyTree
  readonly pack: Pack

  constructor(deps: DependencyTree, pack: Pack) {
    this.deps = deps
    this.pack = pack
  }

  fillersOf(verb: number): readonly Filler[] {
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
    const { deps, pack } = this
    const passive = isPassive(deps, verb)
    const fillers: Filler[] = []
    const that = antecedent(deps, verb)
    // "rebels backed by Turkey and the army": a clause is said of what stands before it.
    const until = that !== undefined && that < verb ? { until: verb } : {}
    const push = (relation: string, at: number) => {
      if (that === undefined || !isRelative(deps, at)) fillers.push({ relation, head: at })
      // "Iran is the state that …": what is said of the predicate is said of its subject.
      else for (const head of this.saidOf(that)) fillers.push({ relation, head, over: 'relative', ...until })
    }
    // "summoned the envoy and threatened Mauritius": what comes after the second verb is the second's.
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
      // « l'Inde, elle, a accusé », "the minister himself": a pronoun that only sets its subject off.
      if (i < verb && hasLabel(word, 'nsubj') && word.feats.Emph === 'Yes' && this.hasNamedSubject(verb)) continue
      if (hasLabel(word, 'aux', 'cop')) {
        fillers.push({ relation: 'aux', head: i })
        continue
      }
      // "last week", « cette année »: a bare measure of time is when, neither who nor what.
      if (hasLabel(word, 'nsubj', 'obj', 'iobj') && this.isTime(i)) {
        // "A federal judge Thursday approved": the tree took the day for the head of the phrase before it.
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
          for (const j of this.behindDay(i)) push(passive ? 'object' : 'subject', j)
        continue
      }
      if (hasLabel(word, 'nsubj:pass')) push(passive ? 'object' : 'subject', i)
      else if (hasLabel(word, 'nsubj')) push(passive && word.deprel !== 'nsubj:caus' ? 'object' : 'subject', i)
      else if (hasLabel(word, 'obj')) {
        // "reports that Egypt attacked Sudan": where the verb has an object of its own, what opens its clause is none.
        const opens = isRelative(deps, i) && childrenWith(deps, verb, 'obj').some(j => j !== i && !isRelative(deps, j))
        if (opens || isReflexivePronoun(deps, word)) continue
        // "maintained positions against the fighters": of two objects, what comes after a preposition is none.
        // … and whoever one unites "against" is none either.
        const own = caseOf(deps, i)
        const preposition = childrenWith(deps, verb, 'obj').length > 1 || own === pack.grammar.against ? own : undefined
        push(preposition === undefined || pack.grammar.genitive.includes(preposition) ? 'object' : preposition, i)
      } else if (hasLabel(word, 'iobj')) {
        if (!isReflexivePronoun(deps, word)) push('indirect', i)
      } else if (hasLabel(word, 'ccomp', 'xcomp', 'csubj')) {
        fillers.push({ relation: 'clause', head: i })
        // « demande de l'aide », "consider it a threat": a noun in the place of a clause.
        if (hasLabel(word, 'xcomp') && (word.upos === 'NOUN' || word.upos === 'PROPN')) {
          const preposition = caseOf(deps, i)
          fillers.push({ relation: preposition ?? 'predicate', head: i })
        }
      } else if (
        hasLabel(word, 'obl', 'nmod', 'dislocated', 'vocative', 'advmod') ||
        (hasLabel(word, 'advcl') && (word.upos === 'NOUN' || word.upos === 'PROPN'))
      ) {
        if (hasLabel(word, 'advmod') && !isRelative(deps, i)) continue
        const preposition = caseOf(deps, i) ?? (pack.grammar.genitiveRelatives.includes(word.lemma) ? 'de' : undefined)
        if (
          hasLabel(word, 'obl:agent') ||
          (passive && preposition !== undefined && pack.grammar.agent.includes(preposition))
        ) {
          push('subject', i)
        } else if (preposition !== undefined && pack.grammar.companions.includes(word.lemma)) {
          // « en présence des ministres »: they are with whom it is done.
          for (const j of childrenWith(deps, i, 'nmod'))
            fillers.push({ relation: pack.grammar.with, head: j, over: 'company' })
        } else if (preposition !== undefined) {
          push(preposition, i)
          if (pack.grammar.indirect.includes(preposition)) push('indirect', i)
        } else if (isRelative(deps, i)) push(pack.grammar.genitive[0] ?? 'of', i)
      } else if (hasLabel(word, 'advcl')) {
        const mark = (deps.children[i] ?? []).find(j => hasLabel(deps.tree[j], 'mark', 'case'))
        // « … », a prévenu X: what is quoted in front of a verb is what it says.
        const quoted = mark === undefined && deps.tree.slice(i, verb).some(({ form }) => /^[»”"]$/.test(form))
        if (quoted) fillers.push({ relation: 'clause', head: i })
        else if (
          mark !== undefined &&
          pack.grammar.complementMarks.includes(fixedLemma(deps, mark)) &&
          this.completes(verb)
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
      const stray = this.strayObject(verb)
      if (stray !== undefined) fillers.push({ relation: 'object', head: stray })
    }
    this.turnInversion(verb, fillers)
    const self = deps.tree[verb]
    if (self && hasLabel(self, 'parataxis') && self.head >= 0 && this.tells(verb, fillers)) {
      // « …, a déclaré le ministre »: what is said comes before, and who says it behind.
      fillers.push({ relation: 'clause', head: self.head })
      if (!fillers.some(({ relation }) => relation === 'subject'))
        for (const filler of fillers) if (filler.relation === 'object') fillers.push({ ...filler, relation: 'subject' })
    }
    if (that !== undefined) {
      const word = deps.tree[verb]
      const has = (relation: string) => fillers.some(filler => filler.relation === relation)
      // « dont les troupes combattent », "whose army": the clause is of theirs, and they neither do it nor is it done to them.
      const whose = fillers.some(({ head }) =>
        childrenWith(deps, head, 'nmod', 'det').some(i =>
          pack.grammar.genitiveRelatives.includes(deps.tree[i]?.lemma ?? ''),
        ),
      )
      const anyRelative = whose || fillers.some(filler => filler.over === 'relative')
      if (!anyRelative) {
        if (passive && !has('object')) fillers.push({ relation: 'object', head: that, over: 'relative', ...until })
        else if (!passive && completesNoun(deps, verb)) {
          /* « la décision de frapper », "no time in accusing": whose decision it is, control says */
        } else if (!passive && !has('subject'))
          fillers.push({ relation: 'subject', head: that, over: 'relative', ...until })
        else if (!passive && word?.deprel.startsWith('acl:relcl') && !has('object'))
          fillers.push({ relation: 'object', head: that, over: 'relative', ...until })
      }
    }
    return fillers
  }

  /** « … », a averti lundi le ministre: behind a quotation or a comma a verb without a subject has it behind. */
  private turnInversion(verb: number, fillers: Filler[]): void {
    const { deps } = this
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

  /** Whether a verb beside a clause says it: « …, a déclaré X »; one that governs clauses otherwise, « …, a prévenu X », where it has no other. */
  private tells(verb: number, fillers: readonly Filler[]): boolean {
    const effect = scopeTable(this.pack).effect('clause', ...triggersOf(this.deps, verb, this.pack.grammar))
    if (effect === 'reported') return true
    return effect !== undefined && !fillers.some(({ relation }) => relation === 'clause' || relation === 'object')
  }

  /** « Fin septembre, l'Iran et la Russie ont … »: the names behind the comma, which the tree hung on the day. */
  private behindDay(day: number): number[] {
    const { deps } = this
    const comma = deps.tree.findIndex((word, i) => i > day && word.form === ',')
    return comma < 0
      ? []
      : childrenWith(deps, day, 'nmod', 'appos', 'conj', 'dep', 'flat').filter(
          i =>
            i > comma &&
            /^(?:PROPN|NOUN)$/.test(deps.tree[i]?.upos ?? '') &&
            caseOf(deps, i) === undefined &&
            !this.isTime(i),
        )
  }

  private isTime(at: number): boolean {
    const { deps, pack } = this
    if (caseOf(deps, at) !== undefined) return false
    const isNamed = (i: number) => pack.grammar.times.includes((deps.tree[i]?.lemma ?? '').toLowerCase())
    if (isNamed(at)) return true
    // « fin septembre », "mid October": bare, with a bare name of a time behind it.
    return (
      childrenWith(deps, at, 'det').length === 0 &&
      childrenWith(deps, at, 'nmod', 'compound').some(i => i === at + 1 && caseOf(deps, i) === undefined && isNamed(i))
    )
  }

  /**
   * What stands bare behind a verb that has no object, hung on a phrase between them by mistake, « a reçu mardi au Kremlin le ministre », or
   * counted: "killed at least six soldiers".
   */
  private strayObject(verb: number): number | undefined {
    const { deps } = this
    const word = deps.tree[verb]
    if (word?.upos !== 'VERB' || isPassive(deps, verb)) return undefined
    const counted = childrenWith(deps, verb, 'obl').find(
      i =>
        i > verb &&
        caseOf(deps, i) === undefined &&
        !this.isTime(i) &&
        childrenWith(deps, i, 'nummod').some(j => j > verb && j < i),
    )
    if (counted !== undefined) return counted
    // « a bombardé mardi des positions »: behind a day an article that was read as a preposition and an article in one.
    const behindDay = this.isTime(verb + 1)
      ? childrenWith(deps, verb, 'obl').find(i => {
          const [first, second] = [deps.tree[verb + 2], deps.tree[verb + 3]]
          if (first?.head !== i || second?.head !== i || first.start !== second.start) return false
          return this.pack.grammar.genitive.includes(first.lemma) && second.feats.Number === 'Plur'
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
        this.isTime(i)
      )
        continue
      const above = deps.tree[other.head]
      if (!above || other.head >= i || above.head !== verb || !(hasLabel(above, 'obl') || this.isTime(other.head)))
        continue
      if (hasLabel(other, 'conj') && childrenWith(deps, i, 'cc').length > 0) continue
      const named = childrenWith(deps, i, 'det').length > 0 || other.upos === 'PROPN'
      if (named && (this.isTime(other.head) || childrenWith(deps, i, 'det').length > 0)) return i
    }
    return undefined
  }

  private completes(verb: number): boolean {
    return scopeTable(this.pack).effect('clause', ...triggersOf(this.deps, verb, this.pack.grammar)) !== undefined
  }

  /** What the verb shares with the one it is joined to, or has from the one that governs it. */
  private shared(verb: number, own: Filler[]): readonly Filler[] {
    const { deps } = this
    const word = deps.tree[verb]
    if (!word || word.head < 0) return own
    const has = (relation: string) => own.some(filler => filler.relation === relation)
    // "alleged that X had shelled": an auxiliary makes the clause finite, and nobody outside it is its subject.
    const finite =
      word.feats.VerbForm === 'Fin' || childrenWith(deps, verb, 'aux').some(i => deps.tree[i]?.feats.VerbForm === 'Fin')
    if (hasLabel(word, 'conj')) {
      const first = this.fillersOf(word.head)
      const passive = isPassive(deps, verb)
      const wanted = passive ? 'object' : 'subject'
      // The surface subject goes on: of a passive it is the object.
      const from = isPassive(deps, word.head) ? 'object' : 'subject'
      if (!has(wanted) && !(wanted === 'subject' && childrenWith(deps, verb, 'nsubj', 'csubj').length > 0)) {
        for (const filler of first)
          if (filler.relation === from) own.push({ ...filler, relation: wanted, over: filler.over ?? 'coordination' })
        // What is common to both may hang on the second for want of a better place.
      }
      return own
    }
    const passive = isPassive(deps, verb)
    const undergone = this.undergone(verb, own)
    if (undergone) return own.concat(undergone)
    if (has(passive ? 'object' : 'subject')) {
      // "issued a statement condemning X": whoever issues a text says what occurs in it.
      const that = hasLabel(word, 'acl') ? word.head : -1
      const text = deps.tree[that]
      if (text && this.pack.grammar.texts.includes(text.lemma) && hasLabel(text, 'obj') && text.head >= 0)
        for (const filler of this.fillersOf(text.head))
          if (filler.relation === 'subject') own.push({ ...filler, over: 'control' })
      return own.concat(this.rightward(verb, own))
    }
    const governor = word.head
    const take = (head: number, relation: string) =>
      own.push({ relation: passive ? 'object' : relation, head, over: 'control' })
    if (hasLabel(word, 'xcomp', 'ccomp', 'advcl', 'csubj', 'parataxis') && !finite) {
      const above = this.fillersOf(governor)
      const names = triggersOf(deps, governor, this.pack.grammar)
      const effect = scopeTable(this.pack).effect('clause', ...names)
      const gap =
        hasLabel(word, 'xcomp', 'ccomp') || above.some(filler => filler.relation === 'clause' && filler.head === verb)
      const other = above.filter(
        filler => filler.relation === 'object' && !hasLabel(deps.tree[filler.head], 'xcomp', 'ccomp'),
      )
      const indirect = above.filter(filler => filler.relation === 'indirect')
      const surface = isPassive(deps, governor) ? other : above.filter(filler => filler.relation === 'subject')
      const mark = (deps.children[verb] ?? []).find(i => hasLabel(deps.tree[i], 'mark', 'case'))
      const purpose =
        mark !== undefined && scopeTable(this.pack).effect('preposition', fixedLemma(deps, mark)) === 'planned'
      // Whoever plans or promises does it, and whoever does something for it; whoever is asked, forced or accused does it.
      const controller =
        gap && !purpose && effect !== 'planned' && !isReflexive(deps, governor) && other.length > 0
          ? other
          : gap && effect === 'none' && indirect.length > 0
            ? indirect
            : surface
      for (const filler of controller) take(filler.head, 'subject')
    } else if (hasLabel(word, 'acl') && completesNoun(deps, verb) && isRanked(deps, governor)) {
      // "Honduras became the third country to recognise X"
      for (const head of this.saidOf(governor)) take(head, 'subject')
    } else if (hasLabel(word, 'acl') && completesNoun(deps, verb)) {
      // « la décision de l'Iran de frapper », "Iran's plan to attack"
      for (const i of deps.children[governor] ?? [])
        if (
          hasLabel(deps.tree[i], 'nmod:poss') ||
          (hasLabel(deps.tree[i], 'nmod', 'amod', 'compound') && deps.tree[i]?.head === governor && i !== verb)
        ) {
          const preposition = caseOf(deps, i)
          if (preposition === undefined || this.pack.grammar.genitive.includes(preposition)) take(i, 'subject')
        }
      const support = deps.tree[governor]
      if (!has('subject') && support && hasLabel(support, 'obj') && support.head >= 0)
        for (const filler of this.fillersOf(support.head))
          if (filler.relation === 'subject') take(filler.head, 'subject')
    }
    return own.concat(this.rightward(verb, own))
  }

  private hasNamedSubject(verb: number): boolean {
    return childrenWith(this.deps, verb, 'nsubj').some(i => /^(?:NOUN|PROPN)$/.test(this.deps.tree[i]?.upos ?? ''))
  }

  /** « Le Kosovo s'est vu reprocher par l'Union d'attiser »: what a reflexive verb of undergoing governs is done to its subject. */
  private undergone(verb: number, own: readonly Filler[]): Filler[] | undefined {
    const { deps, pack } = this
    const word = deps.tree[verb]
    if (word?.feats.VerbForm !== 'Inf' || !hasLabel(word, 'xcomp', 'ccomp')) return undefined
    if (!triggersOf(deps, word.head, pack.grammar).some(name => pack.grammar.undergoing.includes(name)))
      return undefined
    const objects = own.filter(({ relation }) => relation === 'object')
    // Who does it may hang on the object by mistake: « refuser un prêt par la Banque ».
    const doers = own.some(({ relation }) => relation === 'subject')
      ? []
      : objects.flatMap(({ head }) =>
          childrenWith(deps, head, 'nmod').filter(i => pack.grammar.agent.includes(caseOf(deps, i) ?? '')),
        )
    return [
      ...doers.map((head): Filler => ({ relation: 'subject', head })),
      ...this.fillersOf(word.head)
        .filter(({ relation }) => relation === 'subject')
        .flatMap(({ head }): Filler[] => [
          { relation: 'indirect', head, over: 'control' },
          ...(objects.length > 0 ? [] : [{ relation: 'object', head, over: 'control' as const }]),
        ]),
    ]
  }

  /** Of whom a noun is said: "X is the third country to …", "X remained the last to …", "X, the first to …". */
  private saidOf(noun: number): readonly number[] {
    const { deps } = this
    const word = deps.tree[noun]
    if (!word) return []
    if (childrenWith(deps, noun, 'cop').length > 0) {
      const subjects = childrenWith(deps, noun, 'nsubj').filter(i => /^(?:NOUN|PROPN)$/.test(deps.tree[i]?.upos ?? ''))
      return subjects.length > 0 ? subjects : [noun]
    }
    if (hasLabel(word, 'xcomp') && word.head >= 0) {
      const subjects = this.fillersOf(word.head).filter(({ relation }) => relation === 'subject')
      if (subjects.length > 0) return subjects.map(({ head }) => head)
    }
    return hasLabel(word, 'appos') && word.head >= 0 ? [word.head] : [noun]
  }

  /** "attacked and killed rebels": what comes after the last verb may be the object of both. */
  private rightward(verb: number, own: readonly Filler[]): Filler[] {
    const { deps } = this
    if (own.some(filler => filler.relation === 'object' || filler.relation === 'clause')) return []
    for (const i of childrenWith(deps, verb, 'conj')) {
      const between = deps.tree.slice(verb + 1, i)
      if (between.length > 3 || between.some(word => hasLabel(word, 'obl', 'obj', 'punct'))) continue
      const next = (deps.children[i] ?? []).find(j => j > i && hasLabel(deps.tree[j], 'obj'))
      if (next !== undefined) return [{ relation: 'object', head: next, over: 'coordination' }]
    }
    return []
  }
}

/** The fillers of a noun of action: whose it is, what it is of, and all behind prepositions. */
export function fillersOfNoun(deps: DependencyTree, noun: number, pack: Pack): Filler[] {
  const fillers: Filler[] = []
  for (const i of deps.children[noun] ?? []) {
    const word = deps.tree[i]
    if (!word) continue
    if (hasLabel(word, 'nmod:poss') || (hasLabel(word, 'det') && word.feats.Poss === 'Yes'))
      fillers.push({ relation: 'poss', head: i })
    // "A Saudi-led strike"
    else if (hasLabel(word, 'amod') && pack.grammar.ownedBy.includes(word.lemma))
      for (const j of deps.children[i] ?? []) fillers.push({ relation: 'adj', head: j })
    else if (hasLabel(word, 'amod', 'compound', 'nummod')) fillers.push({ relation: 'adj', head: i })
    else if (hasLabel(word, 'nmod', 'obl', 'flat', 'appos', 'dep')) {
      const preposition = caseOf(deps, i)
      if (preposition !== undefined && pack.grammar.including.includes(preposition)) {
        // "ten strikes, including two against X": the part says of whom the whole is.
        for (const j of childrenWith(deps, i, 'nmod')) {
          const inner = caseOf(deps, j)
          if (inner !== undefined) fillers.push({ relation: inner, head: j, over: 'coordination' })
        }
      } else if (preposition !== undefined) {
        fillers.push({ relation: preposition, head: i })
        if (pack.grammar.indirect.includes(preposition)) fillers.push({ relation: 'indirect', head: i })
      } else if (hasLabel(word, 'nmod', 'flat', 'dep')) fillers.push({ relation: 'adj', head: i })
    } else if (
      hasLabel(word, 'conj') &&
      i > noun &&
      childrenWith(deps, i, 'cc').length > 0 &&
      caseOf(deps, i) === undefined
    ) {
      // "the arrest and detention of X": what comes after the last is of all.
      for (const j of childrenWith(deps, i, 'nmod')) {
        const preposition = caseOf(deps, j)
        if (preposition !== undefined) fillers.push({ relation: preposition, head: j, over: 'coordination' })
      }
    } else if (
      hasLabel(word, 'acl') &&
      (word.upos === 'VERB' || word.upos === 'AUX') &&
      word.deprel !== 'acl:relcl' &&
      childrenWith(deps, i, 'mark').some(j => j < i)
    ) {
      // "the threat to attack X", "the demand that X stop"
      fillers.push({ relation: 'clause', head: i })
    } else if (
      hasLabel(word, 'acl') &&
      pack.grammar.aiming.includes(deps.tree[i]?.lemma ?? '') &&
      !isPassive(deps, i)
    ) {
      // « un raid visant des djihadistes », "sanctions targeting Iran"
      for (const j of childrenWith(deps, i, 'obj')) fillers.push({ relation: pack.grammar.against, head: j })
    } else if (
      word.deprel === 'acl:relcl' &&
      childrenWith(deps, i, 'obj').some(j => pack.grammar.responsibility.includes(deps.tree[j]?.lemma ?? ''))
    ) {
      // "the attack, for which X has claimed responsibility"
      for (const j of childrenWith(deps, i, 'nsubj')) fillers.push({ relation: pack.grammar.agent[0] ?? 'by', head: j })
    } else if (hasLabel(word, 'acl') && isPassive(deps, i)) {
      // « une rencontre organisée par X », "strikes carried out by X"; « une attaque attribuée à X » is by X as well.
      const attributed = pack.grammar.attributing.includes(deps.tree[i]?.lemma ?? '')
      for (const j of deps.children[i] ?? []) {
        const preposition = caseOf(deps, j)
        if (preposition !== undefined && hasLabel(deps.tree[j], 'obl', 'nmod'))
          fillers.push({ relation: attributed ? (pack.grammar.agent[0] ?? preposition) : preposition, head: j })
      }
    }
  }
  return fillers
}
