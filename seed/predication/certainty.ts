import type { Pack } from '../language/pack.ts'
import { caseOf, type Dependents, fixedLemma, labelled, under } from './dependents.ts'
import { type Fillers, isPassive } from './fillers.ts'
import { namesOf } from './names.ts'
import { type Effect, type Factuality, lessSure, scopeTable } from './scope-table.ts'

export type Certainty = { factuality: Factuality; negated: boolean; speaker?: number }

/** How sure each predicate of a tree is, asked from the root down and remembered. */
export class Certainties {
  private readonly outerOf = new Map<number, Certainty>()
  private readonly ownOf = new Map<number, Certainty>()
  private readonly of: Dependents
  private readonly pack: Pack
  private readonly fillers: Fillers
  private readonly whole: Factuality

  /** `whole`: what the sentence as a whole is, before any word of it is asked: a question or a scene of fiction is no fact. */
  constructor(of: Dependents, pack: Pack, fillers: Fillers, whole: Factuality) {
    this.of = of
    this.pack = pack
    this.fillers = fillers
    this.whole = whole
  }

  /** Of a verb or an adjective, its own words and all above it taken together. */
  at(verb: number): Certainty {
    const known = this.ownOf.get(verb)
    if (known) return known
    this.ownOf.set(verb, { factuality: 'none', negated: false })
    const outer = this.above(verb)
    const own = this.own(verb)
    const joined: Certainty = {
      factuality: lessSure(outer.factuality, own.factuality),
      negated: own.negated,
      ...(outer.speaker !== undefined ? { speaker: outer.speaker } : {}),
    }
    this.ownOf.set(verb, joined)
    return joined
  }

  /** Of a noun of action: its determiners, what the verb above makes of its object, and what the noun above makes of its complement. */
  noun(noun: number): Certainty {
    const { of, pack } = this
    const table = scopeTable(pack)
    const word = of.tree[noun]
    let factuality: Factuality = this.whole
    let negated = false
    let speaker: number | undefined
    const apply = (effect: Effect | undefined) => {
      if (effect === 'negative') factuality = 'none'
      else if (effect && effect !== 'fact') factuality = lessSure(factuality, effect)
    }
    for (const i of of.under[noun] ?? []) {
      const other = of.tree[i]
      if (labelled(other, 'det', 'amod', 'advmod', 'cc'))
        apply(table.effect('determiner', other?.lemma ?? '', other?.form.toLowerCase() ?? ''))
      if (labelled(other, 'case')) apply(table.effect('preposition', fixedLemma(of, i)))
    }
    if (this.refuted(noun)) factuality = 'none'
    let at = noun
    for (let steps = 0; word && steps < 12; steps++) {
      const here = of.tree[at]
      if (!here || here.head < 0) break
      const above = of.tree[here.head]
      if (!above) break
      if (labelled(here, 'conj', 'appos', 'flat', 'compound')) {
        at = here.head
        continue
      }
      if (above.upos === 'ADV') {
        at = here.head
        continue
      }
      if (above.upos === 'VERB' || above.upos === 'AUX' || labelled(here, 'nsubj', 'obj', 'obl')) {
        const up = this.at(here.head)
        const names = namesOf(of, here.head, pack.grammar)
        const preposition = caseOf(of, at)
        const closely = labelled(here, 'obj', 'nsubj:pass', 'nsubj', 'iobj', 'xcomp', 'ccomp')
        const effect =
          closely && !labelled(here, 'nsubj:caus')
            ? labelled(here, 'obj', 'nsubj:pass', 'xcomp', 'ccomp')
              ? table.effect('object', ...names)
              : undefined
            : preposition !== undefined
              ? table.effect('object', ...names.map(name => `${name} ${preposition}`))
              : undefined
        apply(effect)
        // What is denied of a fact that is known leaves the fact: "did not comment on the attack".
        const definite = (of.under[noun] ?? []).some(
          i =>
            of.tree[i]?.feats.Definite === 'Def' ||
            labelled(of.tree[i], 'nmod:poss') ||
            of.tree[i]?.feats.Poss === 'Yes',
        )
        if (effect !== 'fact' && (closely || !definite)) {
          if (up.negated && closely && !definite) negated = true
          if (up.factuality !== 'reported')
            factuality =
              definite && up.factuality === 'planned' && effect === undefined && !closely
                ? factuality
                : lessSure(factuality, up.factuality)
        }
        factuality = lessSure(factuality, up.factuality === 'reported' ? 'reported' : factuality)
        speaker = up.speaker
        break
      }
      if (labelled(here, 'nmod', 'obl', 'acl')) {
        const effect = table.effect('noun', above.lemma)
        apply(effect)
        at = here.head
        continue
      }
      at = here.head
    }
    return { factuality, negated, ...(speaker !== undefined ? { speaker } : {}) }
  }

  /** "The claims are false", « ces rumeurs se sont révélées infondées ». */
  private refuted(noun: number): boolean {
    const { of, pack } = this
    const word = of.tree[noun]
    if (!word || word.head < 0 || !labelled(word, 'nsubj')) return false
    const said = [word.head, ...under(of, word.head, 'xcomp', 'obj', 'advmod')]
    return said.some(i => pack.grammar.refutations.includes(of.tree[i]?.lemma.toLowerCase() ?? ''))
  }

  /** By the words of the predicate's own clause. */
  private own(verb: number): Certainty {
    const { of, pack } = this
    const table = scopeTable(pack)
    const word = of.tree[verb]
    let factuality: Factuality = 'asserted'
    let negated = false
    const apply = (effect: Effect | undefined) => {
      if (effect === 'negative') negated = true
      else if (effect && effect !== 'fact') factuality = lessSure(factuality, effect)
    }
    if (!word) return { factuality, negated }
    let auxiliaries = 0
    const moods = [word.feats]
    // Moods of the verb itself and of its passive, as against those of a perfect.
    const own = [word.feats]
    for (const i of of.under[verb] ?? []) {
      const other = of.tree[i]
      if (!other) continue
      if (labelled(other, 'aux', 'cop')) {
        auxiliaries++
        moods.push(other.feats)
        if (other.lemma === pack.grammar.copula && isPassive(of, verb)) own.push(other.feats)
        if (other.deprel !== 'aux:pass' && other.deprel !== 'cop')
          apply(table.effect('auxiliary', other.lemma, other.form.toLowerCase()))
      } else if (labelled(other, 'advmod') || (labelled(other, 'obl') && (of.under[i] ?? []).every(j => j < i))) {
        const phrase = [...(of.under[i] ?? []).filter(j => labelled(of.tree[j], 'case', 'fixed', 'advmod')), i]
          .sort((a, b) => a - b)
          .map(j => of.tree[j]?.lemma)
          .join(' ')
        const effect = table.effect('adverb', phrase, fixedLemma(of, i), other.lemma)
        apply(effect)
        // « ne … jamais »; « jamais » and « plus » alone are no negation in French.
        if (effect === undefined && this.negates(verb, i)) negated = true
      } else if (labelled(other, 'det', 'cc') && pack.grammar.none.includes(other.lemma)) negated = true
      // Where nobody did it, or it was done to nobody, there is nothing that a negation would tell.
      else if (labelled(other, 'nsubj', 'obj') && this.emptied(i)) factuality = 'none'
      // « à aucun moment »
      if (labelled(other, 'obl') && this.emptied(i)) negated = true
    }
    for (const feats of moods) {
      // « a annoncé qu'il enverrait »: the future, told in the past; « aurait envoyé » is hearsay.
      const announced =
        own.includes(feats) &&
        labelled(word, 'ccomp') &&
        table.effect('clause', ...namesOf(of, word.head, pack.grammar)) === 'reported'
      if (feats.Mood === 'Cnd') factuality = lessSure(factuality, announced ? 'planned' : 'conditional')
      if (feats.Tense === 'Fut') factuality = lessSure(factuality, 'planned')
      if (feats.Mood === 'Imp' && word.head < 0) factuality = lessSure(factuality, 'none')
    }
    // "will meet Xi and sign a deal", "did not meet or call": an auxiliary and its negation go on.
    const bare =
      labelled(word, 'conj') &&
      auxiliaries === 0 &&
      word.feats.VerbForm !== 'Fin' &&
      of.tree[word.head]?.upos === word.upos
    const again =
      labelled(word, 'conj') &&
      auxiliaries === 0 &&
      word.feats.VerbForm === 'Fin' &&
      word.feats.Tense === undefined &&
      under(of, verb, 'nsubj').length === 0
    if (bare || (again && of.tree[word.head]?.feats.VerbForm === 'Inf')) {
      const first = this.own(word.head)
      factuality = lessSure(factuality, first.factuality)
      negated = negated || first.negated
    }
    return { factuality, negated }
  }

  /** « ne … pas/plus/jamais/guère », "not", "never", when the table has the pair. */
  private negates(verb: number, at: number): boolean {
    const { of, pack } = this
    const ne = (of.under[verb] ?? []).some(i => of.tree[i]?.lemma === 'ne')
    return ne && scopeTable(pack).effect('adverb', `ne ${of.tree[at]?.lemma}`) === 'negative'
  }

  /** "No state attacked", « aucun accord », "neither A nor B", "nobody". */
  private emptied(at: number): boolean {
    const { of, pack } = this
    const word = of.tree[at]
    // « n'a attaqué personne »: a noun with an article is somebody.
    if (
      word &&
      pack.grammar.none.includes(word.lemma) &&
      (word.upos === 'PRON' || under(of, at, 'det', 'nummod', 'amod', 'nmod').length === 0)
    )
      return true
    return (of.under[at] ?? []).some(
      i =>
        labelled(of.tree[i], 'det', 'cc', 'advmod') &&
        i < at &&
        (pack.grammar.none.includes(of.tree[i]?.lemma ?? '') ||
          scopeTable(pack).effect('determiner', of.tree[i]?.lemma ?? '') === 'negative'),
    )
  }

  /** By what stands above the predicate. */
  private above(verb: number): Certainty {
    const known = this.outerOf.get(verb)
    if (known) return known
    const outer = this.fromAbove(verb)
    this.outerOf.set(verb, outer)
    return outer
  }

  private fromAbove(verb: number): Certainty {
    const { of, pack } = this
    const table = scopeTable(pack)
    const word = of.tree[verb]
    const asIs: Certainty = { factuality: this.whole, negated: false }
    if (!word) return asIs
    let start = asIs
    // A condition beside it makes the clause as unsure as what it hangs on.
    for (const i of under(of, verb, 'advcl')) {
      const mark = this.markOf(i)
      // "threatened to strike if …": the condition is of what is threatened.
      if (this.fillers.of_(verb).some(filler => filler.relation === 'clause' && filler.head !== i)) continue
      if (mark !== undefined && table.effect('conjunction', mark) === 'conditional' && i !== verb)
        start = { ...start, factuality: lessSure(start.factuality, 'none') }
    }
    // « …, a déclaré X »: whoever says so hangs on what is said.
    for (const i of under(of, verb, 'parataxis')) {
      const says = table.effect('clause', ...namesOf(of, i, pack.grammar))
      const told = this.fillers.of_(i).some(filler => filler.relation === 'clause' && filler.head === verb)
      if (told && says !== undefined && says !== 'fact') {
        const speaker = this.fillers.of_(i).find(filler => filler.relation === 'subject')?.head
        start = {
          ...start,
          factuality: lessSure(start.factuality, says === 'denied' ? says : 'reported'),
          ...(speaker !== undefined ? { speaker } : {}),
        }
      }
    }
    if (word.head < 0) return start
    const governor = word.head
    const above = of.tree[governor]
    const up = (): Certainty => this.at(governor)
    const under_ = (outer: Certainty, effect: Effect | undefined): Certainty => {
      if (effect === 'negative') return { ...start, factuality: 'none', negated: false }
      let factuality = lessSure(start.factuality, outer.factuality)
      if (outer.negated) factuality = effect === 'denied' ? lessSure(factuality, 'conditional') : 'none'
      if (effect && effect !== 'fact' && !(effect === 'denied' && outer.negated))
        factuality = lessSure(factuality, effect)
      const speaker =
        effect === 'reported' || effect === 'denied'
          ? this.fillers.of_(governor).find(filler => filler.relation === 'subject')?.head
          : outer.speaker
      return {
        factuality,
        negated: false,
        ...(speaker !== undefined ? { speaker } : start.speaker !== undefined ? { speaker: start.speaker } : {}),
      }
    }
    if (labelled(word, 'conj')) {
      const outer = this.above(governor)
      return { ...outer, factuality: lessSure(start.factuality, outer.factuality) }
    }
    if (labelled(word, 'ccomp', 'xcomp', 'csubj')) {
      const names = namesOf(of, governor, pack.grammar)
      const effect = table.effect('clause', ...names)
      const isClause = labelled(word, 'ccomp') || word.feats.VerbForm === 'Fin'
      // "told Syria to withdraw" asks; "claims to have withdrawn" tells.
      const ordered =
        effect === 'reported' &&
        word.feats.VerbForm === 'Inf' &&
        under(of, verb, 'aux').length === 0 &&
        this.fillers
          .of_(governor)
          .some(filler => (filler.relation === 'object' || filler.relation === 'indirect') && filler.head !== verb)
      if (ordered) return under_(up(), 'none')
      return under_(up(), effect ?? (isClause ? 'reported' : 'none'))
    }
    if (labelled(word, 'advcl')) {
      const mark = this.markOf(verb)
      const completes = this.fillers.of_(governor).some(filler => filler.relation === 'clause' && filler.head === verb)
      if (completes && (mark === undefined || table.effect('conjunction', mark) === undefined))
        return under_(up(), table.effect('clause', ...namesOf(of, governor, pack.grammar)))
      const effect =
        mark === undefined ? undefined : (table.effect('conjunction', mark) ?? table.effect('preposition', mark))
      const outer = up()
      if (effect === 'negative' || effect === 'none') return { ...start, factuality: 'none' }
      if (effect === 'conditional') return { ...start, factuality: 'none' }
      if (effect === 'planned') return { ...start, factuality: lessSure(outer.factuality, 'planned') }
      const purpose = word.feats.VerbForm === 'Inf' && effect !== 'fact'
      // A denial does not reach into a clause of its own; a mere supposition does.
      const factuality = lessSure(
        start.factuality,
        outer.factuality === 'none' || outer.factuality === 'planned' || outer.factuality === 'conditional'
          ? word.feats.VerbForm === 'Fin' && outer.factuality !== 'none'
            ? 'asserted'
            : outer.factuality
          : outer.factuality,
      )
      return {
        ...start,
        factuality: purpose
          ? lessSure(factuality, outer.negated ? 'none' : 'planned')
          : outer.negated && word.feats.VerbForm !== 'Fin'
            ? 'none'
            : factuality,
        ...(outer.speaker !== undefined ? { speaker: outer.speaker } : {}),
      }
    }
    if (labelled(word, 'acl') && !word.deprel.startsWith('acl:relcl')) {
      const effect = table.effect('noun', above?.lemma ?? '')
      const complement = word.feats.VerbForm === 'Inf' || this.markOf(verb) !== undefined
      // "accused X of attacking", where the tree hangs the clause on X.
      const mark = this.markOf(verb)
      if (
        mark !== undefined &&
        pack.grammar.complementMarks.includes(mark) &&
        above &&
        labelled(above, 'obj', 'nsubj:pass', 'iobj', 'obl') &&
        above.head >= 0
      ) {
        const completed = table.effect('clause', ...namesOf(of, above.head, pack.grammar))
        if (completed !== undefined) {
          const upper = this.at(above.head)
          return {
            ...start,
            factuality: upper.negated
              ? 'none'
              : lessSure(upper.factuality, completed === 'fact' || completed === 'negative' ? 'asserted' : completed),
          }
        }
      }
      const outer = this.noun(governor)
      // "No aircraft attacked", "at no point": nobody, and never.
      if (this.emptied(governor)) return { ...start, factuality: 'none' }
      if (complement) {
        // "no evidence that", « rien ne prouve que »: what is denied of the noun is denied of its clause.
        if (outer.negated) return { ...start, factuality: 'none' }
        return {
          ...start,
          factuality: lessSure(
            outer.factuality,
            effect === undefined
              ? word.feats.VerbForm === 'Inf'
                ? 'planned'
                : 'asserted'
              : effect === 'fact' || effect === 'negative'
                ? 'asserted'
                : effect,
          ),
        }
      }
      return {
        ...start,
        factuality: lessSure(
          start.factuality,
          outer.factuality === 'none' && outer.negated ? 'none' : this.clauseOf(governor),
        ),
      }
    }
    // « Ce n'est pas l'Iran qui a frappé »: what is denied of whoever did it is no deed of theirs.
    if (labelled(word, 'acl') && under(of, governor, 'cop').length > 0 && this.own(governor).negated)
      return { ...start, factuality: 'none' }
    if (labelled(word, 'acl')) {
      // "the allegation that Qatar attacked": a clause that is whole without its antecedent completes the noun, whatever the tree calls it.
      const effect = table.effect('noun', above?.lemma ?? '')
      const whole =
        under(of, verb, 'nsubj').some(i => of.tree[i]?.feats.PronType !== 'Rel') &&
        under(of, verb, 'obj').some(i => of.tree[i]?.feats.PronType !== 'Rel')
      if (effect !== undefined && effect !== 'fact' && whole)
        return {
          ...start,
          factuality: effect === 'negative' ? 'none' : lessSure(this.noun(governor).factuality, effect),
        }
    }
    if (labelled(word, 'acl')) return { ...start, factuality: lessSure(start.factuality, this.clauseOf(governor)) }
    if (labelled(word, 'parataxis')) {
      // Whoever tells what stands beside it does so in earnest, however sure that is.
      if (this.fillers.of_(verb).some(filler => filler.relation === 'clause' && filler.head === governor)) return start
      const outer =
        above && (above.upos === 'VERB' || above.upos === 'ADJ' || above.upos === 'NOUN') ? this.above(governor) : asIs
      return { ...start, factuality: lessSure(start.factuality, outer.factuality) }
    }
    if (above && (above.upos === 'VERB' || above.upos === 'ADJ'))
      return under_(
        up(),
        table.effect('clause', ...namesOf(of, governor, pack.grammar)) ??
          (word.feats.VerbForm === 'Inf' ? 'none' : undefined),
      )
    return { ...start, factuality: lessSure(start.factuality, this.clauseOf(governor)) }
  }

  /** The surest that a clause said of a noun can be: a scene of fiction or a report holds it whole; whether the main verb is denied does not. */
  private clauseOf(noun: number): Factuality {
    const { of } = this
    let at = noun
    for (let steps = 0; steps < 40; steps++) {
      const word = of.tree[at]
      if (!word || word.head < 0) break
      at = word.head
      const above = of.tree[at]
      if (above?.upos === 'VERB') {
        const { factuality } = this.at(at)
        return factuality === 'reported' ? 'reported' : factuality === 'none' ? this.whole : 'asserted'
      }
    }
    return this.whole
  }

  private markOf(verb: number): string | undefined {
    const { of } = this
    const marks = (of.under[verb] ?? []).filter(i => labelled(of.tree[i], 'mark', 'case'))
    if (marks.length > 0) return marks.map(i => fixedLemma(of, i)).join(' ')
    const adverb = (of.under[verb] ?? []).find(i => labelled(of.tree[i], 'advmod') && of.tree[i]?.upos === 'SCONJ')
    return adverb === undefined ? undefined : fixedLemma(of, adverb)
  }
}
