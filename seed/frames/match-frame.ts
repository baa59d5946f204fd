import type { EntityId } from '../../model/ids.ts'
import { type EventStatus, ploverTypes } from '../../model/ontology.ts'
import type { Actor } from '../actors/actor.ts'
import { actorClasses } from '../actors/actor-classes.ts'
import type { ActorResolver } from '../actors/actor-resolver.ts'
import type { Pack } from '../language/pack.ts'
import { caseOf, childrenWith, type DependencyTree, fixedLemma, hasLabel } from '../predication/dependency-tree.ts'
import { type Fillers, fillersOfNoun, isPassive } from '../predication/fillers.ts'
import type { Filler, Predication } from '../predication/predication.ts'
import { type Factuality, scopeTable } from '../predication/scope/scope-table.ts'
import { isReflexive } from '../predication/triggers.ts'
import type { Word } from '../syntax/tree.ts'
import type { Coding, Frame, FrameRole, FrameTable, Restriction, RoleName, SupportVerb } from './frame-table.ts'

/** One phrase that fills a role of a frame, with the actors that it refers to. */
export type RoleFiller = { role: RoleName; head: number; path: readonly string[]; members: readonly Actor[] }

/** A frame that fits a predication, with who fills its roles. */
export type FrameMatch = {
  frame: Frame
  /** The name under which the table has the predicate. */
  trigger: string
  /** The verb that carries a noun. */
  carrier?: number
  /** The object that says what happens where the verb is light: "imposed sanctions". */
  theme?: number
  fillings: readonly RoleFiller[]
  coding: Coding
  predication: Predication
  sides: Readonly<Record<RoleName, readonly Actor[]>>
  /** The words that head each party, for dates and places beside them. */
  heads: readonly number[]
  /** What the verb that carries a noun says of it: planned, cancelled. */
  status?: EventStatus
  /** A noun that no verb carries: "after talks with X". */
  background: boolean
  /** Describes a standing relation between its sides, and is no event. */
  standing: boolean
  /** A party was reached over coordination, control or a thing of theirs. */
  distant: boolean
  /** « Une autre réunion »: the participants are those of the previous one. */
  borrows: boolean
  /** Tense of a finite predicate, as UD has it. */
  tense?: string
  /** Who is acted on is only where it happens: "gave millions for schools in Ethiopia". */
  inferred: boolean
}

type FrameContext = {
  deps: DependencyTree
  pack: Pack
  table: FrameTable
  actors: ActorResolver
  fillers: Fillers
  predications: readonly Predication[]
  /** How sure each word is by the rows of words before it. */
  phraseScopes: readonly Factuality[]
  /** For each word, whether it is in a question. */
  asked: readonly boolean[]
}

/**
 * The first frame of the table that fits a predication, or nothing. Whom nothing identifies takes part only where no frame fits without: in the
 * news of "gunmen" a state that is named otherwise comes first.
 */
export function matchFrame(context: FrameContext, predication: Predication): FrameMatch | undefined {
  return firstFit(context, predication, false) ?? firstFit(context, predication, true)
}

function firstFit(context: FrameContext, predication: Predication, unidentified: boolean): FrameMatch | undefined {
  const { table } = context
  const party = predication.part === 'noun' && isParty(context, predication.at)
  const carrier = predication.part === 'noun' ? carrierOf(context, predication.at) : undefined
  // What is only mentioned is an event where both sides of it are known.
  if (unidentified && predication.part === 'noun' && !carrier) return undefined
  // « la France s'interdit de livrer »: a reflexive verb is another than the one that somebody does to others.
  const bare = predication.part === 'verb' && isReflexive(context.deps, predication.at)
  const names =
    predication.part === 'noun'
      ? nounNames(context.deps, predication.at)
      : predication.names.filter(name => !bare || name !== context.deps.tree[predication.at]?.lemma)
  const pooled = predication.part === 'noun' ? pooledFillers(context, predication, carrier) : predication.fillers
  for (const name of names)
    for (const frame of table.frames[predication.part].get(name) ?? []) {
      // A party does nothing, but it may be somebody's.
      if (party && frame.tells !== 'ties') continue
      const phrasal = name.includes(' ') && predication.part === 'verb' ? withParticle(pooled, name) : pooled
      const complete = frame.light ? withComplements(context, phrasal) : phrasal
      const own = complete.filter(({ over }) => over !== 'apposition' || frame.tells === 'ties')
      if (!frame.restrictions.every(restriction => holds(context, own, restriction, predication.at))) continue
      const filled = fillRoles(context, frame, own, predication, unidentified)
      if (!filled) {
        const another =
          predication.part === 'noun' &&
          carrier &&
          ploverTypes[frame.coding.type].company &&
          childrenWith(context.deps, predication.at, 'amod', 'det').some(i =>
            context.pack.grammar.another.includes(context.deps.tree[i]?.lemma ?? ''),
          )
        if (!another || carrier.negated || carrier.factuality === 'none') continue
        return {
          frame,
          trigger: name,
          carrier: carrier.at,
          coding: frame.coding,
          predication: { ...predication, negated: false, factuality: carrier.factuality },
          sides: { actor: [], recipient: [], parties: [] },
          fillings: [],
          heads: [],
          distant: false,
          inferred: false,
          background: false,
          standing: false,
          borrows: true,
        }
      }
      const negated = predication.negated || carrier?.negated === true
      const unwilling = negated && finiteTense(context.deps, predication.at) === 'Fut' ? frame.unwilling : undefined
      const denied = negated ? (frame.negated ?? unwilling) : undefined
      if (negated && !denied) continue
      const told =
        predication.part === 'noun' && !carrier
          ? Number(filled.sides.actor.length > 0) +
            Number(filled.sides.recipient.length > 0) +
            filled.sides.parties.length
          : 2
      // What is only mentioned is an event where both sides of it are named.
      const victimOnly =
        filled.sides.recipient.length > 0 &&
        filled.sides.actor.length + filled.sides.parties.length === 0 &&
        agentless(context, frame, predication, pooled)
      if (victimOnly && filled.inferred) continue
      if ((told < 2 && !victimOnly) || (predication.part === 'noun' && !carrier && filled.inferred)) continue
      // What a verb carries out is as sure as the verb.
      const factuality = carrier ? carrier.factuality : predication.factuality
      if (factuality === 'none') return undefined
      const status = carrier?.support.status ?? frame.status
      const tense = finiteTense(context.deps, predication.at)
      const theme = frame.light ? phrasal.find(filler => filler.relation === 'object')?.head : undefined
      return {
        frame,
        trigger: name,
        ...(carrier ? { carrier: carrier.at } : {}),
        ...(theme === undefined ? {} : { theme }),
        coding: denied ?? frame.coding,
        predication: { ...predication, negated: false, factuality },
        ...filled,
        ...(status ? { status } : {}),
        background: predication.part === 'noun' && !carrier,
        standing:
          frame.tells === 'ties' && !own.some(({ relation, over }) => relation === 'support' && over !== 'apposition'),
        borrows: false,
        ...(tense ? { tense } : {}),
      }
    }
  return undefined
}

/** "The attack on X was condemned", "three soldiers of X were killed": an attack whose doer nobody names is told by whom it struck. */
function agentless(
  { deps, pack }: FrameContext,
  frame: Frame,
  { at, part }: Predication,
  fillers: readonly Filler[],
): boolean {
  const word = deps.tree[at]
  if (!word || !ploverTypes[frame.coding.type].armed) return false
  if (part === 'verb') {
    const accidental = (deps.children[at] ?? []).some(i => pack.grammar.accidents.includes(deps.tree[i]?.lemma ?? ''))
    return isPassive(deps, at) && !accidental && !fillers.some(({ relation }) => relation === 'subject')
  }
  const known = (deps.children[at] ?? []).some(
    i =>
      deps.tree[i]?.feats.Definite === 'Def' ||
      hasLabel(deps.tree[i], 'nmod:poss') ||
      deps.tree[i]?.feats.PronType === 'Dem',
  )
  return part === 'noun' && known && hasLabel(word, 'obj', 'nsubj:pass')
}

/** "The Manama Dialogue", "the Syrian opposition": a noun of action that is part of a name, or a group of its own, reports no event. */
function isParty({ deps, pack, actors }: FrameContext, noun: number): boolean {
  const word = deps.tree[noun]
  const mention = actors.mention(noun)
  if (!word) return false
  if (mention?.kind === 'Organization' && mention.form === 'name') return true
  // "Iran is the main backer of X": said of somebody, it is what they do.
  if (childrenWith(deps, noun, 'cop').length > 0 || hasLabel(word, 'xcomp')) return false
  return actorClasses(pack).of(word.lemma)?.as === 'group' && actors.actorsOf(noun).length > 0
}

/** "The attack on X": whom a deed struck, by its preposition. */
function isVictim({ deps, pack, table }: FrameContext, head: number): boolean {
  const deed = deps.tree[deps.tree[head]?.head ?? -1]
  const preposition = caseOf(deps, head)
  if (deed?.upos !== 'NOUN' || preposition === undefined) return false
  const { genitive, origin, agent } = pack.grammar
  return (
    ![...genitive, ...origin, ...agent].includes(preposition) &&
    (table.frames.noun.get(deed.lemma) ?? []).some(({ coding }) => ploverTypes[coding.type].armed)
  )
}

/** The tense of a finite verb without an auxiliary. */
function finiteTense(deps: DependencyTree, at: number): string | undefined {
  const word = deps.tree[at]
  return word?.feats.VerbForm === 'Fin' ? word.feats.Tense : undefined
}

const isUnidentified = ({ described }: Actor): boolean => described?.unidentified !== undefined

/** A noun with its adjacent words, the longest sequence first: "phone call", « feu vert ». */
function nounNames(deps: DependencyTree, noun: number): string[] {
  const lemma = deps.tree[noun]?.lemma ?? ''
  const names: string[] = []
  for (const i of childrenWith(deps, noun, 'amod', 'compound', 'nmod', 'flat', 'fixed')) {
    const other = deps.tree[i]?.lemma ?? ''
    if (i < noun) names.push(`${other} ${lemma}`)
    else {
      const preposition = (deps.children[i] ?? []).find(j => hasLabel(deps.tree[j], 'case'))
      names.push(
        preposition === undefined
          ? `${lemma} ${other}`
          : `${lemma} ${deps.tree[preposition]?.form.toLowerCase()} ${other}`,
        preposition === undefined ? '' : `${lemma} ${deps.tree[preposition]?.lemma} ${other}`,
      )
    }
  }
  return [...names.filter(Boolean), fixedLemma(deps, noun), lemma]
}

type Carrier = {
  at: number
  support: SupportVerb
  negated: boolean
  factuality: Factuality
  fillers: readonly Filler[]
}

/** The verb that makes an event of a noun: "held talks", "talks took place", « une attaque menée par ». */
function carrierOf({ deps, pack, table, fillers, predications }: FrameContext, noun: number): Carrier | undefined {
  const tryVerb = (verb: number, asSubject: boolean): Carrier | undefined => {
    const predication = predications.find(one => one.at === verb && one.part !== 'noun')
    if (!predication) return undefined
    for (const name of predication.names) {
      const support = table.support.get(name)?.find(one => one.intransitive === asSubject)
      if (support)
        return {
          at: verb,
          support,
          negated: predication.negated,
          factuality: predication.factuality,
          fillers: fillers.fillersOf(verb),
        }
    }
    return undefined
  }
  const word = deps.tree[noun]
  if (!word) return undefined
  let at = noun
  // "held two days of talks", "launched a series of strikes": of a quantity the verb carries what it is of.
  for (let steps = 0; steps < 6; steps++) {
    const here = deps.tree[at]
    const above = deps.tree[here?.head ?? -1]
    const measured =
      hasLabel(here, 'nmod') &&
      above !== undefined &&
      pack.grammar.genitive.includes(caseOf(deps, at) ?? '') &&
      actorClasses(pack).of(above.lemma)?.as === 'collective'
    if (!here || here.head < 0 || !(measured || hasLabel(here, 'conj'))) break
    at = here.head
  }
  const head = deps.tree[at]
  if (head && head.head >= 0) {
    // "ended without a meeting": what it ended without is not what was held.
    const without =
      hasLabel(head, 'obl') && scopeTable(pack).effect('preposition', caseOf(deps, at) ?? '') === 'negative'
    if (hasLabel(head, 'obj', 'xcomp', 'obl') && !without) {
      const found = tryVerb(head.head, false)
      if (
        found &&
        (hasLabel(head, 'obj') ||
          !hasLabel(head, 'obl') ||
          found.support.subject !== 'actor' ||
          childrenWith(deps, head.head, 'obj').length === 0)
      )
        return found
    }
    if (hasLabel(head, 'nsubj:pass')) {
      const found = tryVerb(head.head, false)
      if (found) return found
    }
    if (hasLabel(head, 'nsubj')) {
      const found = tryVerb(head.head, true)
      if (found) return found
    }
  }
  for (const i of childrenWith(deps, noun, 'acl')) {
    const found = tryVerb(i, false) ?? tryVerb(i, true)
    if (found) return found
  }
  return undefined
}

/** What fills a noun's relations, its own and those of the verb that carries it. */
function pooledFillers(
  { deps, pack, fillers }: FrameContext,
  predication: Predication,
  carrier: Carrier | undefined,
): readonly Filler[] {
  const own = [...predication.fillers]
  if (!carrier) {
    // "During a meeting with X, Y said": whoever speaks on that occasion took part.
    let at = predication.at
    let preposition = caseOf(deps, at)
    const above = deps.tree[deps.tree[at]?.head ?? -1]
    // « lors d'une entrevue », where the tree heads the phrase with its adverb.
    if (above?.upos === 'ADV') {
      at = deps.tree[at]?.head ?? -1
      preposition = `${above.lemma} ${preposition ?? ''}`.trim()
    }
    const word = deps.tree[at]
    let governor = word?.head ?? -1
    // "… support for X in a call with Y": the occasion is the verb's, though the tree hangs it on a noun before it.
    while (
      deps.tree[governor] &&
      hasLabel(deps.tree[governor], 'nmod', 'obj', 'conj') &&
      deps.tree[governor]?.upos !== 'VERB'
    )
      governor = deps.tree[governor]?.head ?? -1
    const onOccasion =
      word !== undefined &&
      word.head >= 0 &&
      preposition !== undefined &&
      pack.grammar.occasions.includes(preposition) &&
      own.some(filler => filler.relation === pack.grammar.with)
    // "With the support of X, Y did": whose deed the noun goes with.
    const going = word !== undefined && word.head >= 0 && preposition === pack.grammar.with
    if (onOccasion || going)
      for (const filler of fillers.fillersOf(governor))
        if (filler.relation === 'subject')
          own.push({ ...filler, relation: onOccasion ? 'support' : 'accompanied', over: 'control' })
    return own
  }
  const role = carrier.support.subject
  for (const filler of carrier.fillers) {
    if (filler.head === predication.at) continue
    if (filler.relation === 'subject') {
      if (role === 'recipient') own.push({ ...filler, relation: 'suffering' })
      else if (role !== 'none') own.push({ ...filler, relation: 'support' })
    } else if (filler.relation !== 'object' && filler.relation !== 'clause') own.push(filler)
    else if (
      filler.relation === 'object' &&
      role === 'actor' &&
      !predication.fillers.some(one => one.relation === 'indirect')
    ) {
      // "gave Iran support": of two bare objects the other is whom it is for.
      const word = deps.tree[filler.head]
      if (word && hasLabel(word, 'iobj')) own.push({ ...filler, relation: 'indirect' })
    }
  }
  return own
}

/** "Handed over millions": where the tables know the verb with this particle, what the tree hangs on the particle is the object. */
function withParticle(fillers: readonly Filler[], name: string): readonly Filler[] {
  if (fillers.some(filler => filler.relation === 'object' || filler.relation === 'clause')) return fillers
  const particle = name.slice(name.lastIndexOf(' ') + 1)
  return [
    ...fillers,
    ...fillers.filter(filler => filler.relation === particle).map(filler => ({ ...filler, relation: 'object' })),
  ]
}

/** For a light verb, the dependents of its object count with those of the verb. */
function withComplements({ deps, pack }: FrameContext, fillers: readonly Filler[]): readonly Filler[] {
  const all = [...fillers]
  for (const filler of fillers)
    if (filler.relation === 'object')
      for (const other of fillersOfNoun(deps, filler.head, pack))
        if (!/^(?:poss|adj)$/.test(other.relation)) all.push(other)
  return all
}

/** The fillers at the end of a path: `object`, `clause.subject`, `object.in`. */
function along(context: FrameContext, start: readonly Filler[], path: readonly string[]): readonly Filler[] {
  const { deps, pack, fillers } = context
  let level = start
  for (const [depth, relation] of path.entries()) {
    const here = level.filter(filler => filler.relation === relation)
    if (depth === path.length - 1) return here
    level = here
      .flatMap(({ head }) => [head, ...contents(context, head)])
      .flatMap(head => {
        const word = deps.tree[head]
        if (word?.upos !== 'NOUN' && word?.upos !== 'PROPN') return fillers.fillersOf(head)
        // "said it was behind the attack": what is said of somebody has a subject, and what is denied of them is not said.
        const denied = childrenWith(deps, head, 'advmod').some(i =>
          pack.grammar.negators.includes(deps.tree[i]?.lemma ?? ''),
        )
        const said = childrenWith(deps, head, 'cop').length > 0 && !denied ? fillers.fillersOf(head) : []
        return [...fillersOfNoun(deps, head, pack), ...said.filter(filler => filler.relation === 'subject')]
      })
  }
  return []
}

function holds(
  context: FrameContext,
  fillers: readonly Filler[],
  { path, test, lemmas }: Restriction,
  predicate?: number,
): boolean {
  const { deps, actors } = context
  let there: readonly Filler[] = along(context, fillers, path)
  if (
    there.length === 0 &&
    (test === 'in' || test === 'there') &&
    path.length === 1 &&
    !grammatical.has(path[0] as string) &&
    predicate !== undefined
  )
    there = strays(context, predicate, path[0] as string).map(head => ({ relation: path[0] as string, head }))
  if (test === 'there') return there.length > 0
  if (test === 'absent') return there.length === 0
  const met = there
    .flatMap(filler => [filler.head, ...contents(context, filler.head)])
    .some(head => {
      const word = deps.tree[head]
      if (!word) return false
      if (
        lemmas.has(word.lemma) ||
        lemmas.has(word.lemma.toLowerCase()) ||
        lemmas.has(word.form.toLowerCase()) ||
        lemmas.has(fixedLemma(deps, head))
      )
        return true
      for (const name of nounNames(deps, head)) if (name.includes(' ') && lemmas.has(name)) return true
      // "Said X was behind the attack": a preposition may be what is said of them.
      if (path.at(-1) === 'clause' && lemmas.has(caseOf(deps, head) ?? '')) return true
      if (lemmas.has('%clause') && (word.upos === 'VERB' || word.upos === 'AUX')) return true
      // A clause with a subject of its own, and no infinitive.
      if (
        lemmas.has('%finite') &&
        [word, ...childrenWith(deps, head, 'aux', 'cop').map(i => deps.tree[i])].some(finite)
      )
        return true
      const members = actors.actorsOf(head)
      if (lemmas.has('%actor') && members.length > 0) return true
      const kinds = members.map(member => actors.entity(member.entity)?.kind)
      const kind = actors.mention(head)?.kind
      if (lemmas.has('%country') && (kinds.includes('Country') || kind === 'Country')) return true
      if (lemmas.has('%body') && kinds.includes('Organization')) return true
      if (
        lemmas.has('%person') &&
        (kinds.includes('Person') ||
          kind === 'Person' ||
          members.some(member => member.sector === 'government' && word.upos === 'NOUN'))
      )
        return true
      // Itself by its name, and nobody of it: "killed" takes no state.
      if (lemmas.has('%state') && kind === 'Country' && actors.mention(head)?.form === 'name' && word.upos !== 'ADJ')
        return true
      return lemmas.has('%place') && kind === 'Place'
    })
  return test === 'in' ? met : !met
}

const finite = (word: Word | undefined): boolean => word?.feats.VerbForm === 'Fin'

/** What a quantity is of: "dozens of protesters", « une série d'attaques ». */
function contents({ deps, pack }: FrameContext, head: number): number[] {
  const word = deps.tree[head]
  if (
    !word ||
    (actorClasses(pack).of(word.lemma)?.as !== 'collective' && !/^(?:NUM|PRON|DET|ADV|SYM)$/.test(word.upos))
  )
    return []
  return childrenWith(deps, head, 'nmod', 'obl').filter(i => pack.grammar.genitive.includes(caseOf(deps, i) ?? ''))
}

const grammatical = new Set([
  'subject',
  'object',
  'indirect',
  'clause',
  'poss',
  'adj',
  'support',
  'accompanied',
  'predicate',
  'aux',
  'of',
  'de',
])

/** Behind which a claim names whose it is. */
const authorship = new Set(['poss', 'by', 'from', 'par'])

/** Phrases behind a preposition that stand deeper under a predicate, to its right and with no verb between. */
function strays({ deps }: FrameContext, predicate: number, preposition: string): number[] {
  const found: number[] = []
  let level = [predicate]
  for (let depth = 0; depth < 4; depth++) {
    level = level.flatMap(at =>
      (deps.children[at] ?? []).filter(
        i =>
          i > predicate &&
          hasLabel(deps.tree[i], 'obl', 'obj', 'nmod', 'appos', 'flat', 'conj', 'advmod', 'iobj') &&
          deps.tree[i]?.upos !== 'VERB',
      ),
    )
    if (depth > 0) for (const i of level) if (caseOf(deps, i) === preposition) found.push(i)
  }
  return found
}

/** What a state owns or what acts for it, as against the ground on which something happens. */
function isThing({ deps, pack, actors }: FrameContext, head: number): boolean {
  const lemma = deps.tree[head]?.lemma ?? ''
  const classes = actorClasses(pack)
  if (classes.isPlace(lemma) || classes.isCollective(lemma) || actors.placeOf(head) !== undefined) return false
  return classes.isAsset(lemma) || classes.of(lemma)?.as === 'state'
}

type Filled = Pick<FrameMatch, 'sides' | 'fillings' | 'heads' | 'distant' | 'inferred'>

/** Who fills the roles of a frame; undefined when one that it needs is empty. */
function fillRoles(
  context: FrameContext,
  frame: Frame,
  fillers: readonly Filler[],
  predication: Predication,
  unidentified: boolean,
): Filled | undefined {
  /** Whether whom nothing identifies counts for the role that is being filled. */
  let anybody = false
  const sides: Record<RoleName, readonly Actor[]> = { actor: [], recipient: [], parties: [] }
  const heads: number[] = []
  const fillings: RoleFiller[] = []
  const used = new Set<number>()
  const taken = (members: readonly Actor[]) =>
    members.filter(
      member =>
        // A minister and the police of one state are two, though both are its.
        (member.described && member.sector !== undefined) ||
        ![...sides.actor, ...sides.recipient].some(other => other.entity === member.entity),
    )
  let distant = false
  let inferred = false
  const kind = ploverTypes[frame.coding.type]
  // Whoever asks « X va-t-il attaquer Y ? » says nothing of X.
  const asks = (head: number) => context.asked[head] === true && context.asked[predication.at] !== true
  // What is said, asked, promised or threatened may name its addressee in its own clause.
  const implied = (at: number) => {
    const accuses = kind.blames === true
    const scenes = !accuses && !kind.crowd
    const spared = (head: number) => asks(head) || (accuses && isVictim(context, head))
    const party = context.actors.impliedParty(at, heads, { armed: kind.armed, scenes, spared })
    return party.length > 0 || !(kind.verbal || kind.clausal)
      ? party
      : context.actors.impliedParty(at, heads, { clauses: true, scenes, spared })
  }
  // What a state condemns, demands or seizes is news without a name of whom it strikes: the deed is the state's all the same.
  const hasTheme = fillers.some(
    ({ relation, head }) =>
      !asks(head) && (relation === 'object' || relation === 'clause' || predication.part === 'noun'),
  )
  const official = (member: Actor) =>
    member.country !== undefined || context.actors.entity(member.entity)?.kind === 'Organization'
  /** The state that a member acts for, or in which it bears arms. */
  const stateOver = ({ entity, country, sector }: Actor): string | undefined => {
    const bearer = context.actors.entity(entity)
    if (bearer?.kind === 'Country' || sector !== undefined) return country
    return bearer?.orgType === 'armed-group' ? bearer.country : undefined
  }
  const oneSided = () =>
    !(kind.rebuts && denied >= 0) &&
    !kind.mutual &&
    predication.part === 'verb' &&
    sides.actor.length > 0 &&
    sides.actor.every(member => official(member))
  // "dismissed reports that X had met Y": what is denied names nobody who is rebuffed, and alone is no news.
  const denied = context.phraseScopes.findIndex((row, i) => row === 'denied' && i > predication.at)
  const rebuffed = (members: readonly Actor[]) =>
    !kind.rebuts || denied < 0
      ? members
      : members.filter(({ entity }) =>
          context.deps.tree.some((_, i) => i < denied && context.actors.mention(i)?.entity === entity),
        )
  const suffering = fillers.filter(filler => filler.relation === 'suffering')
  for (const role of frame.roles) {
    let members: readonly Actor[] = []
    if (role.name === 'recipient' && suffering.length > 0) {
      members = suffering.flatMap(filler => context.actors.actorsOf(filler.head))
      for (const { head, relation } of suffering) fillings.push({ role: role.name, head, path: [relation], members })
    }
    if (members.length === 0) members = side(role)
    if (unidentified && (inferred || members.length < (role.name === 'parties' ? 2 : 1)))
      members = [...strangers(role), ...members]
    // "poured cold water on the minister's claim that": whose claim it is that is denied is rebuffed, wherever they occur.
    const authors = new Set(
      fillings
        .filter(({ role: name, path }) => name === 'recipient' && authorship.has(path.at(-1) ?? ''))
        .flatMap(({ members: all }) => all.map(({ entity }) => entity)),
    )
    let filled =
      role.name === 'parties'
        ? members
        : [
            ...rebuffed(taken(members)),
            ...taken(members).filter(({ entity }) => denied >= 0 && authors.has(entity)),
          ].filter((member, i, all) => all.findIndex(({ entity }) => entity === member.entity) === i)
    // What a state does to a place of its own is done to the place: "imposed a curfew on Basra".
    if (filled.length === 0) filled = members.flatMap(({ place }) => (place ? [{ entity: place.entity }] : []))
    if (
      role.name === 'recipient' &&
      filled.length === 0 &&
      !sides.actor.some(isUnidentified) &&
      !unknownParty(fillers) &&
      !unknownName(role) &&
      sides.actor.length > 0 &&
      sides.actor.every(member => !member.described || member.sector !== undefined || kind.crowd)
    ) {
      filled = rebuffed(taken(implied(predication.at)))
      // Of those who fight, whoever is named beside the attack is its aim; a country may be but where it was.
      inferred =
        filled.length > 0 &&
        !(kind.armed && filled.every(member => context.actors.entity(member.entity)?.orgType === 'armed-group'))
    }
    // "X said it was behind the attack": whoever says something of themselves accuses nobody.
    const ofThemselves = role.name === 'recipient' && members.length > 0 && filled.length === 0
    if (
      ofThemselves &&
      fillings.some(({ role: name, path }) => name === 'recipient' && path.join('.') === 'clause.subject')
    )
      return undefined
    const open =
      role.optional ||
      (role.name === 'recipient' && oneSided() && hasTheme) ||
      (role.name === 'actor' && agentless(context, frame, predication, fillers))
    if (filled.length === 0 && !open) return undefined
    if (role.name === 'parties' && filled.length < 2 && !role.optional) {
      // One side alone met nobody, unless several of one kind met among themselves.
      if (filled.length === 0 || predication.part === 'noun' || !among(filled)) return undefined
    }
    sides[role.name] = filled
  }
  const all = [...sides.actor, ...sides.recipient, ...sides.parties]
  if (all.length === 0) return undefined
  if (unidentified) {
    // A chef who sues his rival is no news of anybody, and neither is what a crowd does by itself.
    const unknown = all.flatMap(({ described }) => described?.unidentified ?? [])
    if (unknown.length === all.length && (unknown.includes('person') || !unknown.includes('people'))) return undefined
    if (all.length < 2) return undefined
  } else
    for (const role of frame.roles) {
      const lacking = role.name === 'parties' ? sides.parties.length < 2 : sides[role.name].length === 0 || inferred
      if (role.name !== 'actor' && lacking) sides[role.name] = [...strangers(role), ...sides[role.name]]
    }
  return { sides, fillings, heads, distant, inferred }

  function strangers(role: FrameRole): readonly Actor[] {
    anybody = true
    const found = side(role)
    anybody = false
    return found
  }

  function among(members: readonly Actor[]): boolean {
    const id = members[0]?.entity
    return id !== undefined && context.actors.entity(id)?.kind === 'Organization'
  }

  function side(role: FrameRole): readonly Actor[] {
    const all: Actor[] = []
    const take = (filler: Filler, exact: boolean, path: readonly string[]) => {
      if (used.has(filler.head) || asks(filler.head)) return
      // Whoever is present met, and signed nothing.
      if (filler.over === 'company' && !kind.company) return
      const found = membersOf(filler, exact, role, path)
      if (found.length === 0) return
      used.add(filler.head)
      heads.push(filler.head)
      fillings.push({ role: role.name, head: filler.head, path, members: found })
      if (filler.over) distant = true
      // Where an attack was says not whom it struck, unless it is a thing of theirs: "fired at a Turkish post".
      if (
        role.name === 'recipient' &&
        kind.ground === 'scene' &&
        context.pack.grammar.places.includes(path.at(-1) ?? '') &&
        !isThing(context, filler.head)
      )
        inferred = true
      for (const member of found) if (!all.some(other => other.entity === member.entity)) all.push(member)
    }
    // Whom a deed struck is said by any other phrase before one that says where: "in Syria … against ISIL targets".
    const scene = ({ path }: FrameRole['from'][number]) =>
      role.name === 'recipient' &&
      kind.armed &&
      path.length === 1 &&
      context.pack.grammar.places.includes(path[0] as string)
    const aimed = role.from.filter(one => !scene(one))
    for (const { path, exact } of aimed) {
      for (const filler of along(context, fillers, path)) take(filler, exact, path)
      if (role.name !== 'parties' && all.length > 0) return all
      // "Assisted our partners in support of X": whoever is the object, if nobody knows who they are, is not X.
      if (role.name === 'recipient' && path.length === 1 && path[0] === 'object' && unknownParty(fillers)) return []
    }
    if (aimed.length < role.from.length) {
      for (const { path, exact } of aimed) {
        if (path.length !== 1 || grammatical.has(path[0] as string)) continue
        for (const head of strays(context, predication.at, path[0] as string))
          take({ relation: path[0] as string, head, over: 'coordination' }, exact, path)
        if (all.length > 0) return all
      }
      for (const { path, exact } of role.from.filter(scene)) {
        for (const filler of along(context, fillers, path)) take(filler, exact, path)
        if (all.length > 0) return all
      }
    }
    const wanted = role.name === 'parties' ? 2 : 1
    // A phrase behind the right preposition may hang on a neighbour by mistake: « s'est entretenu à Bichkek avec X ».
    if (all.length < wanted)
      for (const { path, exact } of role.from) {
        if (path.length !== 1 || grammatical.has(path[0] as string)) continue
        for (const head of strays(context, predication.at, path[0] as string))
          take({ relation: path[0] as string, head, over: 'coordination' }, exact, path)
        if (all.length >= wanted) break
      }
    return all
  }

  /** "An investigation of Flynn": a name that nobody knows stands where the recipient is told, so it is nobody else. */
  function unknownName(role: FrameRole): boolean {
    const { deps, actors, pack } = context
    return role.from.some(
      ({ path }) =>
        !pack.grammar.places.includes(path.at(-1) ?? '') &&
        along(context, fillers, path).some(({ head }) => {
          const word = deps.tree[head]
          const time = pack.grammar.times.includes(word?.lemma.toLowerCase() ?? '')
          return (
            word?.upos === 'PROPN' && !time && actors.mention(head) === undefined && actors.actorsOf(head).length === 0
          )
        }),
    )
  }

  function unknownParty(list: readonly Filler[]): boolean {
    return list.some(({ relation, head }) => {
      const word = context.deps.tree[head]
      return (
        relation === 'object' &&
        word?.upos === 'NOUN' &&
        context.pack.grammar.partners.includes(word.lemma) &&
        childrenWith(context.deps, head, 'nmod').every(i => caseOf(context.deps, i) === undefined)
      )
    })
  }

  function membersOf(filler: Filler, exact: boolean, role: FrameRole, path: readonly string[]): readonly Actor[] {
    const known = identified(filler, exact, role, path)
    if (known.length > 0 || !anybody) return known
    const { actors, pack } = context
    const last = path.at(-1) ?? ''
    if (/^(?:adj|poss)$/.test(last) || pack.grammar.places.includes(last)) return []
    // Whoever acts is said at the verb itself: "strikes against militants" are not the militants'.
    if (role.name === 'actor' && (path.length > 1 || frame.coding.kind === 'visit')) return []
    // "Sent doctors": what a light verb is done with is nobody to whom it is done.
    if (role.name === 'recipient' && frame.light && path.join() === 'object' && role.from[0]?.path.join() !== 'object')
      return []
    const quantity = contents(context, filler.head)
    const heads = quantity.length > 0 ? quantity : [filler.head]
    // What is told to reporters is told to all.
    const { audience } = pack.grammar
    const told = path[0] !== 'subject' && (kind.verbal || /^(?:meeting|call)$/.test(frame.coding.kind))
    if (told && heads.some(head => audience.includes(context.deps.tree[head]?.lemma ?? ''))) return []
    return heads.flatMap(head => actors.unidentified(head, context.table.isEventNoun))
  }

  function identified(filler: Filler, exact: boolean, role: FrameRole, path: readonly string[]): readonly Actor[] {
    const { actors, deps, pack } = context
    const word = deps.tree[filler.head]
    if (!word) return []
    if (path.at(-1) === 'adj' || path.at(-1) === 'poss') return modifier(filler.head)
    const members = actors.actorsOf(filler.head)
    if (members.length > 0) return members
    // Whom a state or a body arrests, tries or receives is somebody, known or not.
    if (
      role.name !== 'actor' &&
      path[0] !== 'subject' &&
      path[0] !== 'support' &&
      kind.personal &&
      (role.name === 'parties' || (sides.actor.length > 0 && sides.actor.every(member => official(member))))
    ) {
      const unlisted = actors.unlisted(filler.head)
      if (unlisted.length > 0) return unlisted
    }
    // "Japan's JAXA": a body that no table knows is one of the state whose it is.
    if (role.name === 'parties' && word.upos === 'PROPN') return actors.ownersOf(filler.head)
    if (role.name !== 'recipient') return []
    // A journey to a capital is a visit to its state, and so is an embassy there.
    const accredited = fillers.some(({ relation, head }) => relation === 'object' && isAccredited(head))
    if ((frame.coding.kind === 'visit' || accredited) && actors.place(filler.head).length > 0)
      return actors.stateOfPlace(filler.head)
    const last = path.at(-1) ?? ''
    // « s'emparer de Goma », "fired on Aleppo": behind what says no place the place is what it is done to.
    const struck = kind.armed && path.length === 1 && !pack.grammar.places.includes(last)
    if ((last === 'object' || struck) && kind.ground && actors.place(filler.head).length > 0)
      return actors.place(filler.head)
    // What befalls a Thai waiter at the hands of a tourist befalls no state.
    if (exact || sides.actor.some(({ described }) => described?.unidentified === 'person')) return []
    // "A Japanese", "a Japanese national" where the tree heads it with the adjective.
    if (sides.actor.every(member => official(member))) {
      const national = actors.national(filler.head)
      if (national.length > 0) return national
    }
    // Whose it is that is struck, condemned, welcomed: a private person's nationality is nobody's deed.
    const actorClass = actorClasses(pack).of(word.lemma)
    if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return []
    // Whom somebody in power does it to belongs to a country all the same; between private persons no country is concerned.
    if (actorClass?.as === 'private' || actorClass?.as === 'group') {
      if (sides.actor.length === 0 || sides.actor.some(member => member.described && member.sector === undefined))
        return []
      const civilians = actors.civilians(filler.head)
      // "Venezuela freed dozens of activists": a group without a country of its own is one of the state that does it to them.
      const states = new Set(sides.actor.map(member => member.country))
      const [only] = states
      if (civilians.length > 0 || states.size !== 1 || !only) return civilians
      // "A Saudi-led strike on a Yemeni bus killed forty children": where another country is named they may be its own.
      if (kind.armed && actors.namesAnother(only)) return []
      const group = actors.group(filler.head, filler.head, only)
      return group.length > 0 ? group : actors.somebody(filler.head, only)
    }
    // « Les rebelles soudanais ont attaqué l'armée »: whoever has neither office nor arms has no army of their own.
    const theme = frame.light && path.length === 1 && path[0] === 'object'
    const [state, ...others] = new Set(sides.actor.map(stateOver))
    if (!theme && state && others.length === 0) {
      const domestic = actors.domestic(filler.head, state)
      if (domestic.length > 0) return domestic
    }
    const [content] = contents(context, filler.head)
    if (content !== undefined) return identified({ ...filler, head: content }, exact, role, path)
    // A French toll booth that Polish lorry drivers attack is its owner's, and no state's.
    const crowd = sides.actor.length > 0 && sides.actor.every(member => actors.isCrowd(member))
    const national = childrenWith(deps, filler.head, 'amod', 'compound', 'nmod').some(
      i => actors.mention(i)?.form === 'demonym',
    )
    if (crowd && national && /^(?:ASSAULT|COERCE|THREATEN)$/.test(frame.coding.type)) return []
    // "The attack on X" is no deed of X.
    const wide = actorClasses(pack).isAsset(word.lemma) && !context.table.isEventNoun(word.lemma)
    const owners = actors.ownersOf(filler.head, wide)
    if (owners.length > 0) distant = true
    // Between groups of one country a town may be anybody's: "rebels attacked the city of X".
    return kind.armed ? owners.filter(owner => !sides.actor.some(({ entity }) => isDomestic(entity, owner))) : owners
  }

  /** An envoy, a consulate: what one state has in another. */
  function isAccredited(head: number): boolean {
    const { pack, deps } = context
    return pack.grammar.accredited.includes(deps.tree[head]?.lemma ?? '')
  }

  function isDomestic(group: EntityId, { entity, country }: Actor): boolean {
    const own = context.actors.entity(group)
    return own?.kind === 'Organization' && own.country === country && context.actors.entity(entity)?.kind === 'Country'
  }

  function modifier(head: number): readonly Actor[] {
    const { actors } = context
    const mention = actors.mention(head)
    if (mention?.kind === 'Country' || mention?.form === 'demonym')
      return [actors.member(mention.entity), ...childrenWith(context.deps, head, 'conj').flatMap(i => modifier(i))]
    // « des attentats meurtriers »: an adjective that names nobody is nobody, whatever the tagger takes it for.
    const word = context.deps.tree[head]
    if (!mention && hasLabel(word, 'amod')) return []
    return mention || word?.upos === 'NOUN' || word?.upos === 'PROPN' || word?.upos === 'DET' || word?.upos === 'PRON'
      ? actors.actorsOf(head)
      : []
  }
}
