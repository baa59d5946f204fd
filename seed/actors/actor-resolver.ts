import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Document, Group, NamedEntities, Office, Sentence } from '../document.ts'
import { countryEntity } from '../events/country-entity.ts'
import type { ResolvedPronoun } from '../events/personal-pronouns.ts'
import type { PossessiveCountry } from '../events/possessive-countries.ts'
import { countries } from '../gazetteer/countries.ts'
import type { Pack } from '../language/pack.ts'
import { ancestors, caseOf, childrenWith, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import { type Fillers, isPassive } from '../predication/fillers.ts'
import { scopeTable } from '../predication/scope/scope-table.ts'
import { foldToken } from '../read/tokens.ts'
import type { Tree, Word } from '../syntax/tree.ts'
import { type Actor, actorOf, officeHolder, sectorOf } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import { unidentifiedParty } from './unidentified-party.ts'
import { unlistedPerson } from './unlisted-person.ts'

/** What is known of who is named in one sentence. */
export type SentenceContext = {
  mentions: readonly Mention[]
  offices: readonly Office[]
  groups: readonly Group[]
  pronouns: readonly ResolvedPronoun[]
  own: readonly PossessiveCountry[]
  /** Who speaks in the first person here. */
  speaker?: Actor
  /** The subject of the sentence before, for a pronoun that opens this one. */
  before: readonly Actor[]
  /** The country that the article is about, if it is about one; or else where it was written. */
  home?: string
  /** The country that the article is about by its title or its words. */
  subject?: string
  /** Those whom the sentence before names, in its order. */
  earlier: readonly Mention[]
  /** The body that was last named, for « le groupe », "the organization". */
  body?: Actor
}

/**
 * Whom the noun phrases of one sentence stand for. The head noun decides: a name stands for its bearer, an office for its holder, an army or
 * a ministry for its state, rebels of a country for themselves, and a French chef for nobody.
 */
export class ActorResolver {
  private readonly mentionAt: (Mention | undefined)[]
  private readonly known = new Map<number, readonly Actor[]>()
  readonly deps: DependencyTree
  readonly pack: Pack
  private readonly document: Document
  private readonly found: NamedEntities
  private readonly sentence: Sentence
  private readonly named: SentenceContext
  private readonly fillers: Fillers
  private readonly asked = new Set<number>()

  constructor(
    deps: DependencyTree,
    pack: Pack,
    document: Document,
    found: NamedEntities,
    sentence: Sentence,
    named: SentenceContext,
    fillers: Fillers,
  ) {
    this.deps = deps
    this.fillers = fillers
    this.pack = pack
    this.document = document
    this.found = found
    this.sentence = sentence
    this.named = named
    // The outermost name of those that nest: "[the [Syrian] army]" is the army.
    const outermost = deps.tree.map(word => {
      let best: Mention | undefined
      for (const mention of named.mentions)
        if (
          mention.start < word.end &&
          word.start < mention.end &&
          (!best || mention.end - mention.start > best.end - best.start)
        )
          best = mention
      return best
    })
    this.mentionAt = pack.grammar.modifiers === 'before' ? withoutPatrons(deps.tree, outermost) : outermost
  }

  mention(at: number): Mention | undefined {
    return this.mentionAt[at]
  }

  entity(id: EntityId): Entity | undefined {
    return this.found.entities.get(id)
  }

  /** The actors of a phrase and of all that is coordinated with it, each once. */
  actorsOf(head: number): readonly Actor[] {
    const known = this.known.get(head)
    if (known) return known
    this.known.set(head, [])
    const members: Actor[] = []
    const add = (more: readonly Actor[]) => {
      for (const member of more)
        if (!members.some(other => other.entity === member.entity && other.country === member.country))
          members.push(member)
    }
    if (!this.excluded(head)) add(this.single(head))
    for (const i of childrenWith(this.deps, head, 'conj')) if (!this.leftOut(i)) add(this.actorsOf(i))
    for (const i of this.joinedInside(head)) if (!this.leftOut(i)) add(this.actorsOf(i))
    for (const i of childrenWith(this.deps, head, 'nmod')) {
      // "Iran, along with Russia and Turkey"
      const preposition = caseOf(this.deps, i)
      if (preposition && this.pack.grammar.beside.includes(preposition)) add(this.actorsOf(i))
    }
    this.known.set(head, members)
    return members
  }

  /** « La République du Congo et l'Ouganda »: what the tree joins to a word inside a name is joined to its bearer. */
  private joinedInside(head: number): number[] {
    const { deps } = this
    const name = this.mentionAt[head]
    if (name?.form !== 'name') return []
    return deps.tree.flatMap((word, i) =>
      hasLabel(word, 'conj') &&
      word.head !== head &&
      this.mentionAt[word.head] === name &&
      this.mentionAt[i] !== name &&
      caseOf(deps, i) === undefined
        ? [i]
        : [],
    )
  }

  /** Whose a thing is: its possessor, the nationality before it, « de X », "by X". */
  ownersOf(head: number, wide = false, depth = 0): readonly Actor[] {
    const { deps, pack } = this
    const members: Actor[] = []
    // Whoever does it, or whose it is by its form, before what it is of: "the attack on Iran by Iraq" is Iraq's.
    const people = actorClasses(pack).isCollective(deps.tree[head]?.lemma ?? '')
    const first = (i: number) => {
      // "his Egyptian counterpart" is Egypt's.
      if (people && deps.tree[i]?.feats.Poss === 'Yes') return 2
      const preposition = caseOf(deps, i)
      return preposition === undefined || pack.grammar.agent.includes(preposition) ? 0 : 1
    }
    for (const i of [...(deps.children[head] ?? [])].sort((x, y) => first(x) - first(y) || x - y)) {
      const word = deps.tree[i]
      if (!word || !hasLabel(word, 'nmod', 'amod', 'compound', 'det', 'appos', 'flat', 'obl', 'nsubj')) continue
      if (word.feats.Poss === 'Yes') {
        members.push(...this.referent(i))
        if (members.length > 0) break
        continue
      }
      // "A Saudi-led strike", "a Panama-flagged tanker"
      if (hasLabel(word, 'amod') && pack.grammar.ownedBy.includes(word.lemma)) {
        for (const j of deps.children[i] ?? []) if (j < i && this.mentionAt[j]) members.push(...this.modifier(j))
        if (members.length > 0) break
        continue
      }
      if (this.isNamedByPlace(i)) continue
      const preposition = caseOf(deps, i)
      const genitive =
        preposition === undefined
          ? !hasLabel(word, 'obl', 'nsubj')
          : pack.grammar.genitive.includes(preposition) ||
            pack.grammar.origin.includes(preposition) ||
            pack.grammar.agent.includes(preposition) ||
            (wide && pack.grammar.locative.includes(preposition))
      if (genitive) members.push(...this.modifier(i))
      if (members.length > 0) break
    }
    // « l'agence nucléaire de l'ONU », "the coalition led by Riyadh": whose it is may stand deeper, or behind a participle.
    if (members.length === 0 && depth < 2) {
      for (const i of childrenWith(deps, head, 'nmod')) {
        const preposition = caseOf(deps, i)
        if (preposition !== undefined && pack.grammar.genitive.includes(preposition) && members.length === 0)
          members.push(...this.ownersOf(i, wide, depth + 1))
      }
      // "The Saudi-led coalition", "ISIL-held territory"
      for (const i of childrenWith(deps, head, 'amod')) {
        if (members.length > 0 || !pack.grammar.holding.includes(deps.tree[i]?.lemma ?? '')) continue
        for (const j of childrenWith(deps, i, 'compound', 'obl', 'nmod', 'amod', 'nsubj', 'advmod'))
          if (caseOf(deps, j) === undefined && this.mentionAt[j]) members.push(...this.modifier(j))
      }
      // "forces loyal to X", "a convoy belonging to X"
      for (const i of childrenWith(deps, head, 'amod', 'acl', 'appos')) {
        if (members.length > 0 || !pack.grammar.belonging.includes(deps.tree[i]?.lemma ?? '')) continue
        for (const j of childrenWith(deps, i, 'obl', 'nmod'))
          if (members.length === 0 && j > i) members.push(...this.actorsOf(j))
      }
      for (const i of childrenWith(deps, head, 'acl')) {
        if (members.length > 0 || !isPassive(deps, i)) continue
        for (const filler of this.fillers.fillersOf(i))
          if (filler.relation === 'subject' && filler.head !== head) members.push(...this.actorsOf(filler.head))
      }
    }
    return members
  }

  /** « l'accord de Washington », "the Minsk agreements": where something was made, and nobody's. */
  private isNamedByPlace(at: number): boolean {
    const noun = this.deps.tree[this.deps.tree[at]?.head ?? -1]?.lemma ?? ''
    return this.mentionAt[at]?.kind === 'Place' && this.pack.grammar.namedByPlace.includes(noun)
  }

  /** Everyone who is named as a modifier: "Russian and Syrian forces", "NATO troops". */
  private modifier(at: number): Actor[] {
    const members: Actor[] = []
    // "his Egyptian and Cypriot counterparts", where the tree joins the second to the noun and not to the first.
    const joined = this.mentionAt[at]
      ? (this.deps.children[this.deps.tree[at]?.head ?? -1] ?? []).filter(
          i =>
            i > at &&
            this.mentionAt[i]?.form === 'demonym' &&
            hasLabel(this.deps.tree[i], 'amod', 'compound', 'nmod') &&
            (hasLabel(this.deps.tree[i - 1], 'cc') || childrenWith(this.deps, i, 'cc').length > 0),
        )
      : []
    for (const i of [at, ...childrenWith(this.deps, at, 'conj'), ...joined]) {
      const mention = this.mentionAt[i]
      const state = this.stateOfPlace(i)
      const members_ =
        mention?.form === 'demonym' || mention?.kind === 'Country'
          ? this.countryMember(mention)
          : state.length > 0
            ? state
            : this.single(i)
      members.push(...members_)
    }
    return members
  }

  /**
   * The state or body that a clause names besides its parties, the nearest to its predicate: where it happened, or whose thing it was about.
   * Other clauses that stand on their own are not looked into, and whoever condemns what was done in a town (`scenes`
   * false) condemns no town. What stands under a phrase that is `spared` is passed over.
   */
  impliedParty(
    predicate: number,
    parties: readonly number[],
    {
      armed = false,
      clauses = false,
      scenes = true,
      spared = () => false,
    }: { armed?: boolean; clauses?: boolean; scenes?: boolean; spared?: (at: number) => boolean },
  ): readonly Actor[] {
    const { deps } = this
    const fighters = armed
      ? this.named.mentions.find(
          mention =>
            this.found.entities.get(mention.entity)?.orgType === 'armed-group' &&
            !parties.some(head => this.mentionAt[head]?.entity === mention.entity),
        )
      : undefined
    if (fighters) return [this.member(fighters.entity)]
    // "X deplored it, the spokeswoman of the ministry": a body of whoever acts is nobody else.
    const acting = new Set(parties.flatMap(head => this.actorsOf(head)).map(({ country }) => country))
    const isOwn = ({ orgType, country }: Entity) =>
      country !== undefined && acting.has(country) && /^(?:government|military)$/.test(orgType ?? '')
    let place: Actor | undefined
    let person: Actor | undefined
    let level = [predicate]
    for (let depth = 0; depth < 8 && level.length > 0; depth++) {
      const next = level.flatMap(at =>
        (deps.children[at] ?? []).filter(
          i =>
            !parties.includes(i) &&
            !spared(i) &&
            !hasLabel(
              deps.tree[i],
              'conj',
              'parataxis',
              ...(clauses ? [] : ['acl', 'ccomp']),
              'nsubj',
              'cc',
              'punct',
              'appos',
              'orphan',
              'nmod:poss',
            ) &&
            !(hasLabel(deps.tree[i], 'advcl') && /^(?:Fin|Part)$/.test(deps.tree[i]?.feats.VerbForm ?? '')) &&
            // "dismissed suggestions that it had met X": what a clause of its own tells is not done to X by whoever dismisses it.
            !(
              hasLabel(deps.tree[i], 'acl') &&
              childrenWith(deps, i, 'nsubj').length > 0 &&
              scopeTable(this.pack).effect('noun', deps.tree[at]?.lemma ?? '') !== undefined
            ),
        ),
      )
      for (const i of next) {
        const mention = this.mentionAt[i]
        const entity = mention && this.found.entities.get(mention.entity)
        if (!mention || !entity || (mention.form === 'demonym' && this.ofSomebody(deps.tree[i]?.head ?? -1))) continue
        if (this.isNamedByPlace(i)) continue
        if (
          mention.kind === 'Country' ||
          (mention.kind === 'Organization' && entity.orgType !== 'media' && !isOwn(entity))
        )
          return [this.member(mention.entity)]
        if (mention.kind === 'Place') {
          if (scenes || !this.isScene(i)) place ??= { entity: mention.entity }
        } else if (depth > 0 && mention.kind === 'Person' && mention.form !== 'pronoun')
          person ??= this.member(mention.entity)
      }
      level = next
    }
    const other = person ?? place
    return other ? [other] : []
  }

  /** Whether a place is where something was: "in the town of X". */
  private isScene(at: number): boolean {
    const { deps, pack } = this
    for (const i of [at, ...ancestors(deps.tree, at)]) {
      const preposition = caseOf(deps, i)
      if (preposition !== undefined && pack.grammar.places.includes(preposition)) return true
      if (!hasLabel(deps.tree[i], 'nmod', 'compound', 'flat', 'appos', 'conj')) return false
    }
    return false
  }

  /** A place that is struck, seized or helped itself: « Alep a été bombardée ». */
  place(head: number): readonly Actor[] {
    const mention = this.mentionAt[head]
    return mention?.kind === 'Place' ? [{ entity: mention.entity }] : []
  }

  /** The state in which a named place lies. */
  stateOfPlace(head: number): readonly Actor[] {
    const mention = this.mentionAt[head]
    const iso3 = mention?.kind === 'Place' ? this.found.entities.get(mention.entity)?.country : undefined
    return mention && iso3 ? [{ ...this.state(iso3), place: mention }] : []
  }

  /** A person whom no table knows, where something is done to them or somebody meets them. */
  unlisted(head: number): readonly Actor[] {
    if (this.sentence.kind === 'title') return []
    const isNamed = (at: number) => this.mentionAt[at] !== undefined
    // "Prominent blogger Razan Ghazzawi": what they are comes before who they are.
    const names = [
      head,
      ...childrenWith(this.deps, head, 'flat', 'appos').filter(i => caseOf(this.deps, i) === undefined),
    ]
    const person = names
      .map(at => unlistedPerson(this.deps, at, this.pack.lang, isNamed))
      .find(found => found !== undefined)
    return person ? [{ entity: person.entity.id, sector: 'civilian', described: person }] : []
  }

  /** Those of a phrase and of all that is coordinated with it whom nothing identifies. */
  unidentified(head: number, isDeed: (lemma: string) => boolean): readonly Actor[] {
    if (this.excluded(head)) return []
    const { deps, pack, document } = this
    // Where every word begins with a capital letter, none tells a name; a strike is what somebody does.
    const own =
      (this.sentence.kind === 'title' && deps.tree[head]?.upos === 'PROPN') || isDeed(deps.tree[head]?.lemma ?? '')
        ? undefined
        : unidentifiedParty(deps, head, pack, document.head.contentHash, at => this.mentionAt[at] !== undefined)
    const others = childrenWith(deps, head, 'conj').flatMap(i => (this.leftOut(i) ? [] : this.unidentified(i, isDeed)))
    const [first] = own ? [{ entity: own.entity.id, described: own }] : []
    return first ? [first, ...others.filter(({ entity }) => entity !== first.entity)] : others
  }

  /** Whether somebody is known only as people of a kind who bear no arms. */
  isCrowd({ described }: Actor): boolean {
    return described?.entity.kind === 'Organization' && described.entity.orgType === 'other'
  }

  /** People of a country who act for nobody, where something is done to them. */
  civilians(head: number): readonly Actor[] {
    return this.ownersOf(head)
      .filter(member => this.found.entities.get(member.entity)?.kind === 'Country')
      .map(member => (this.isNation(head) ? member : { ...member, sector: 'civilian' }))
  }

  /** "The Iraqi people", « le peuple syrien »: all of them are the state. */
  private isNation(head: number): boolean {
    const word = this.deps.tree[head]
    return (
      word !== undefined &&
      this.pack.grammar.nation.includes(word.lemma) &&
      childrenWith(this.deps, head, 'det').some(i => this.deps.tree[i]?.feats.Definite === 'Def') &&
      childrenWith(this.deps, head, 'nummod').length === 0
    )
  }

  /** Whether the sentence names a country, or a place in one, that is not this. */
  namesAnother(iso3: string): boolean {
    return this.named.mentions.some(({ entity }) => {
      const named = this.found.entities.get(entity)
      const other = named?.iso3 ?? (named?.kind === 'Place' ? named.country : undefined)
      return other !== undefined && other !== iso3
    })
  }

  /** One of a country's people, named by the adjective alone: "a Japanese held on charges". */
  national(head: number): readonly Actor[] {
    const mention = this.mentionAt[head]
    return mention?.form === 'demonym' && childrenWith(this.deps, head, 'det', 'nummod').length > 0
      ? this.countryMember(mention).map(member => ({ ...member, sector: 'civilian' }))
      : []
  }

  /** "A former presidential candidate" to whom a state does something: one of its own people, where nothing says of which. */
  somebody(head: number, iso3: string): readonly Actor[] {
    const word = this.deps.tree[head]
    if (word?.upos !== 'NOUN' || this.mentionAt[head] !== undefined) return []
    const named = childrenWith(this.deps, head, 'nmod', 'amod', 'compound', 'appos', 'flat').some(
      i => this.mentionAt[i] !== undefined || this.deps.tree[i]?.upos === 'PROPN',
    )
    const state = this.state(iso3)
    const entity = this.found.entities.get(state.entity)
    return named || !entity ? [] : [{ ...state, sector: 'civilian', described: { entity, at: head } }]
  }

  private countryMember(mention: Mention): Actor[] {
    const iso3 = this.found.entities.get(mention.entity)?.iso3
    return [{ entity: mention.entity, ...(iso3 ? { country: iso3 } : {}) }]
  }

  private excluded(head: number): boolean {
    const { deps, pack } = this
    // "not Iran but Iraq", « non pas X mais Y », "Iran is not among them"
    return (
      (deps.children[head] ?? []).some(
        i =>
          i < head &&
          hasLabel(deps.tree[i], 'advmod', 'cc') &&
          pack.grammar.negators.includes(deps.tree[i]?.lemma ?? '') &&
          childrenWith(deps, head, 'conj').length > 0 &&
          !pack.grammar.additive.includes(deps.tree[i + 1]?.lemma ?? ''),
      ) ||
      (caseOf(deps, head) !== undefined && pack.grammar.except.includes(caseOf(deps, head) ?? ''))
    )
  }

  private leftOut(at: number): boolean {
    const { deps, pack } = this
    const words = (deps.children[at] ?? []).filter(
      i => i < at && hasLabel(deps.tree[i], 'cc', 'advmod', 'case', 'mark'),
    )
    const joined = words
      .flatMap(i => [i, ...childrenWith(deps, i, 'fixed')])
      .sort((a, b) => a - b)
      .map(i => deps.tree[i]?.lemma)
      .join(' ')
    return pack.grammar.excluding.includes(joined)
  }

  /** "The nations that took part include A, B and C": those who are then named are who it was. */
  private listed(head: number): Actor[] {
    const { deps, pack } = this
    const word = deps.tree[head]
    const verb = word && hasLabel(word, 'nsubj') ? deps.tree[word.head] : undefined
    if (!word || !verb || !pack.grammar.including.includes(verb.lemma)) return []
    return childrenWith(deps, word.head, 'obj').flatMap(i => this.actorsOf(i))
  }

  /** The actors of the phrase alone, without coordinated ones. */
  private single(head: number): readonly Actor[] {
    const { deps, found, named, pack } = this
    const word = deps.tree[head]
    if (!word) return []
    const group = named.groups.find(one => one.start <= word.start && word.end <= one.end)
    if (group) return group.members.map(entity => this.member(entity))
    const own = named.own.find(one => this.within(one.from, one.to, word))
    if (own) return own.state ? [own.state] : []
    const pronoun = named.pronouns.find(one => this.within(one.at, one.at + 1, word))
    if (pronoun) {
      // « Le président turc a reçu Poutine. Il … »: who did it goes before the one person with a name.
      const [doer, ...others] = named.before
      const here = named.mentions.some(({ entity, form }) => entity === pronoun.person && form !== 'pronoun')
      const official = doer?.sector !== undefined && others.length === 0 && doer.entity !== pronoun.person
      return !here && official && doer ? [doer] : [this.member(pronoun.person)]
    }
    // « celui du Niger »: one of the same kind, of what is named behind it.
    const kindred = word.upos === 'PRON' && pack.grammar.kindred.includes(word.lemma)
    if (kindred && childrenWith(deps, head, 'nmod').length > 0) return this.ownersOf(head)
    if (pack.grammar.latter.includes(word.lemma) || pack.grammar.latter.includes(word.form.toLowerCase())) {
      const latter = this.latter(head)
      if (latter.length > 0) return latter
    }
    if (word.upos === 'PRON' || word.feats.Poss === 'Yes') return this.referent(head)
    // « plus de deux cents soldats »: a quantity is what it is of.
    const bare = (i: number) => i === head + 1 && deps.tree[i]?.upos === 'NOUN'
    const counted = childrenWith(deps, head, 'obl', 'nmod', 'amod').filter(
      i => bare(i) || pack.grammar.genitive.includes(caseOf(deps, i) ?? ''),
    )
    const hundreds = actorClasses(pack).isCollective(word.lemma) && counted.some(bare)
    if (this.mentionAt[head] === undefined && (/^(?:ADV|NUM|SYM)$/.test(word.upos) || hundreds))
      return counted.flatMap(i => this.actorsOf(i))
    // A title and the name beside it are one person, whichever of the two the tree takes for the head.
    const above = deps.tree[word.head]
    // The head of the title, and no adjective in it: "foreign" alone is nobody.
    const office = named.offices.find(
      one =>
        one.start <= word.start &&
        word.end <= one.end &&
        one.kind !== 'other' &&
        one.kind !== 'honorific' &&
        !(
          above &&
          one.start <= above.start &&
          above.end <= one.end &&
          hasLabel(word, 'amod', 'compound', 'nmod', 'det')
        ),
    )
    const direct = this.mentionAt[head]
    const person = direct?.kind === 'Person' ? direct : this.personBeside(head, office)
    if (person)
      return [officeHolder(found, person.entity, office ?? named.offices.find(one => one.person === person.entity))]
    if (office?.person && direct?.entity === office.person) return [officeHolder(found, office.person, office)]
    if (direct && (direct.kind === 'Organization' || direct.kind === 'Country')) {
      if (direct.form !== 'demonym') {
        // « soldats indiens et pakistanais » are of both, though only the first are named as one.
        const nations = direct.rule === 'organization/state-body' ? this.nationsOf(head) : []
        const others = nations.filter(({ country }) => country !== found.entities.get(direct.entity)?.country)
        return [this.member(direct.entity), ...others]
      }
      // "U.S." is an adjective and a name in one.
      if (direct.rule === 'country/attributive' && hasLabel(word, 'nsubj', 'obj', 'obl', 'root', 'conj'))
        return this.countryMember(direct)
      // « les Iraniens », "the Russians"; "an Iranian" acts for nobody.
      if (word.upos === 'ADJ' && childrenWith(deps, head, 'det').length === 0) return []
      const plural = word.feats.Number !== 'Sing' || /[sx]$/.test(word.form)
      const counted = hasLabel(word, 'nmod', 'obl') && pack.grammar.genitive.includes(caseOf(deps, head) ?? '')
      const definite =
        (deps.children[head] ?? []).some(i => deps.tree[i]?.feats.Definite === 'Def') ||
        (childrenWith(deps, head, 'nummod', 'det').length === 0 && !(counted && this.isQuantity(word.head)))
      if (plural && definite) return this.countryMember(direct)
      // « des Maliens », "thousands of Syrians": people of a country, who never act for it.
      return plural && word.upos !== 'ADJ'
        ? this.countryMember(direct).map(one => ({ ...one, sector: 'civilian' }))
        : []
    }
    const lemma = word.upos === 'PROPN' ? word.form.toLowerCase() : word.lemma.toLowerCase()
    const actorClass = actorClasses(pack).of(lemma) ?? actorClasses(pack).of(word.lemma)
    const listed = actorClass ? this.listed(head) : []
    if (listed.length > 0) return listed
    if (office && (office.countries.length > 0 || office.organization)) {
      const sector = sectorOf(office.kind)
      // « Des militants sud-coréens »: who holds no office of the state does not act for it.
      if (!sector && !office.organization) return actorClass?.as === 'group' ? this.group(head) : []
      const entities = sector && office.countries.length > 0 ? office.countries : [office.organization as EntityId]
      // "Egyptian, Sudanese and Ethiopian ministers": the tree may know of more than the office.
      const owners = this.ownersOf(head).filter(member => this.canLend(member.entity))
      if (owners.length > entities.length) return owners.map(member => ({ ...member, ...(sector ? { sector } : {}) }))
      return entities.map(entity => ({ ...this.member(entity), ...(sector ? { sector } : {}) }))
    }
    // "A report by Amnesty": whoever wrote it says it.
    if (pack.grammar.texts.includes(word.lemma))
      return this.ownersOf(head).filter(member => this.canLend(member.entity))
    // "Sweden's ally Finland", « son allié, la Russie »: the name beside it is whom it means.
    const apposed = actorClass?.as === 'collective' || actorClass?.as === 'group' ? this.nameBeside(head) : undefined
    if (apposed) return [this.member(apposed.entity)]
    if (actorClass?.as === 'collective') {
      // « son allié russe », "Israel's Arab allies": they are of the country by which they are named.
      const nations = pack.grammar.allies.includes(word.lemma) ? this.nationsOf(head) : []
      if (nations.length > 0) return nations
      if (pack.grammar.neighbours.includes(word.lemma)) return this.neighbour(head)
      const members: Actor[] = []
      for (const i of childrenWith(deps, head, 'nmod')) {
        const preposition = caseOf(deps, i)
        if (
          preposition &&
          (pack.grammar.genitive.includes(preposition) || pack.grammar.partitive.includes(preposition))
        )
          members.push(...this.actorsOf(i))
      }
      return members.length > 0 ? members : this.employer(head)
    }
    // "Rebel commanders", « les forces séparatistes »: they are the group's.
    const rebels =
      actorClass?.as === 'state'
        ? childrenWith(deps, head, 'amod', 'compound').find(
            i => actorClasses(pack).of(deps.tree[i]?.lemma ?? '')?.as === 'group',
          )
        : undefined
    if (rebels !== undefined) return this.group(head, rebels)
    // "A retired Dutch policeman" acts for nobody.
    const private_ =
      deps.tree[head]?.feats.Number === 'Sing' &&
      childrenWith(deps, head, 'amod', 'nmod', 'acl', 'compound').some(i =>
        pack.grammar.former.includes(deps.tree[i]?.lemma ?? ''),
      )
    if (actorClass?.as === 'state' && private_) return []
    if (actorClass?.as === 'state') {
      const owners = this.ownersOf(head)
        .filter(member => this.canLend(member.entity))
        .map(member => this.lent(member, actorClass.sector, word.lemma))
      if (owners.length > 0 || direct?.kind === 'Organization')
        return owners.length > 0 ? owners : [this.member((direct as Mention).entity)]
      const spokenFor = this.spokenFor(head, word.lemma)
      if (spokenFor.length > 0) return spokenFor
      if (pack.grammar.lands.includes(word.lemma) && this.isBare(head)) {
        const land = this.landMeant(head)
        return land ? [{ ...this.state(land), sector: actorClass.sector }] : []
      }
      return this.ofHome(head, actorClass.sector)
    }
    // « le groupe », "the organization": the one that was named last.
    if (actorClass?.as === 'group' && named.body && pack.grammar.named.includes(word.lemma) && this.isBare(head))
      return [named.body]
    if (actorClass?.as === 'group') {
      // "A group of British lawmakers": who they are, where that says more.
      for (const i of childrenWith(deps, head, 'nmod'))
        if (pack.grammar.genitive.includes(caseOf(deps, i) ?? '') && this.mentionAt[i] === undefined) {
          const inner = actorClasses(pack).of(deps.tree[i]?.lemma ?? '')?.as
          const members = inner === 'state' || inner === 'group' ? this.actorsOf(i) : []
          if (members.length > 0) return members
        }
      // "Houthi rebels", « les combattants somaliens shebab »: the body that they are of, before their country.
      const named = (deps.children[head] ?? []).flatMap(i =>
        hasLabel(deps.tree[i], 'nmod', 'amod', 'compound', 'appos', 'flat') ? (this.mentionAt[i] ?? []) : [],
      )
      const body = named
        .filter(
          mention => mention.kind === 'Organization' && found.entities.get(mention.entity)?.orgType !== 'government',
        )
        .map(mention => this.member(mention.entity))
      return body.length > 0 ? body : this.group(head)
    }
    if (direct && direct.kind === 'Organization') return [this.member(direct.entity)]
    // « l'organisation, le Hezbollah », "the group Hamas"
    const beside = this.nameBeside(head)
    if (beside) return [this.member(beside.entity)]
    return actorClass?.as === 'private' ? this.employer(head) : []
  }

  /** The countries and bodies by whose adjectives a noun is named: « ses alliés russes et iraniens ». */
  private nationsOf(head: number): Actor[] {
    return childrenWith(this.deps, head, 'amod', 'compound')
      .flatMap(i => [i, ...childrenWith(this.deps, i, 'conj')])
      .flatMap(i => {
        const mention = this.mentionAt[i]
        return mention?.form === 'demonym' ? this.countryMember(mention) : []
      })
  }

  /** « ce dernier », "the latter": whoever was named last before it, here or in the sentence before. */
  private latter(head: number): readonly Actor[] {
    const { deps, named, found } = this
    const word = deps.tree[head]
    const pointed = word?.upos === 'PRON' || childrenWith(deps, head, 'det').some(i => deps.tree[i]?.upos === 'DET')
    if (!word || !pointed || childrenWith(deps, head, 'nmod', 'obl').length > 0 || word.feats.Number === 'Plur')
      return []
    const isSomebody = ({ kind, form, entity }: Mention) =>
      form !== 'pronoun' &&
      form !== 'demonym' &&
      (kind !== 'Organization' || found.entities.get(entity)?.orgType !== 'media') &&
      kind !== 'Place'
    const last =
      named.mentions.findLast(mention => mention.end <= word.start && isSomebody(mention)) ??
      named.earlier.findLast(isSomebody)
    return last ? [this.member(last.entity)] : []
  }

  /**
   * « Le pays », "the regime", with nothing that says which: the country that the article is about, or the one that was named before it in its sentence, or
   * in the sentence before; never the one that does something to it in its own clause.
   */
  private landMeant(head: number): string | undefined {
    const { named, found, fillers, deps } = this
    const at = deps.tree[head]?.start ?? 0
    const clause = [...ancestors(deps.tree, head)].find(i => deps.tree[i]?.upos === 'VERB')
    const doing = new Set(
      (clause === undefined ? [] : fillers.fillersOf(clause))
        .filter(filler => filler.relation === 'subject' && filler.head < head)
        .flatMap(filler => this.actorsOf(filler.head))
        .filter(({ entity, sector }) => sector !== undefined || found.entities.get(entity)?.kind === 'Country')
        .map(({ country }) => country),
    )
    const states = (mentions: readonly Mention[]) => {
      const all = mentions.flatMap(({ entity }) => {
        const { iso3, country } = found.entities.get(entity) ?? {}
        return iso3 ?? country ?? []
      })
      return [...new Set(all)].filter(iso3 => !doing.has(iso3))
    }
    if (named.subject && !doing.has(named.subject)) return named.subject
    const here = states(named.mentions.filter(({ end }) => end <= at))
    if (here.length > 0) return here.at(-1)
    const [subject, ...others] = new Set(named.before.flatMap(({ country }) => country ?? []))
    if (subject && others.length === 0 && !doing.has(subject)) return subject
    const earlier = states(named.earlier)
    return earlier.length === 1 ? earlier[0] : undefined
  }

  /** « Le Mali accuse son voisin »: the one other state that the sentence has named before, or else the headline, with the one whose neighbour it is. */
  private neighbour(head: number): readonly Actor[] {
    const { deps, named, found } = this
    const word = deps.tree[head]
    const owner = childrenWith(deps, head, 'det', 'nmod').find(i => deps.tree[i]?.feats.Poss === 'Yes')
    const [whose, ...others] = owner === undefined ? [] : this.actorsOf(owner)
    if (!word || word.feats.Number === 'Plur' || !whose?.country || others.length > 0) return this.nationsOf(head)
    const states = (mentions: readonly Mention[]) => {
      const all = mentions.flatMap(
        ({ entity }) => found.entities.get(entity)?.iso3 ?? found.entities.get(entity)?.country ?? [],
      )
      return [...new Set(all)].filter(iso3 => iso3 !== whose.country)
    }
    const qualified = this.nationsOf(head)
    if (qualified.length > 0) return qualified
    const title = this.document.sentences[0]
    const inTitle = title?.kind === 'title' ? found.mentions.filter(({ end }) => end <= title.end) : []
    const here = named.mentions.filter(({ end }) => end <= word.start)
    const [only, ...more] = [here, inTitle, named.earlier].map(states).find(list => list.length > 0) ?? []
    return only && more.length === 0 ? [this.state(only)] : []
  }

  private nameBeside(head: number): Mention | undefined {
    for (const i of childrenWith(this.deps, head, 'appos', 'flat')) {
      const mention = this.mentionAt[i]
      if (mention && mention.form === 'name' && (mention.kind === 'Organization' || mention.kind === 'Country'))
        return mention
    }
    return undefined
  }

  /** One of a kind, with the definite article and nothing beside it. */
  private isBare(head: number): boolean {
    const { deps } = this
    const word = deps.tree[head]
    return (
      word?.upos === 'NOUN' &&
      word.feats.Number !== 'Plur' &&
      childrenWith(deps, head, 'det').some(
        i => deps.tree[i]?.feats.Definite === 'Def' || deps.tree[i]?.feats.PronType === 'Dem',
      ) &&
      childrenWith(deps, head, 'amod', 'nmod', 'appos', 'compound', 'flat', 'acl', 'nummod').length === 0
    )
  }

  /** "A spokesman for the president", "an aide to Putin": they are of whom they speak for. */
  private spokenFor(head: number, lemma: string): readonly Actor[] {
    const { deps, pack } = this
    const behind = pack.grammar.speaksFor.find(one => one.heads.includes(lemma))
    if (!behind) return []
    return childrenWith(deps, head, 'nmod')
      .filter(i => behind.prepositions.includes(caseOf(deps, i) ?? ''))
      .flatMap(i => this.actorsOf(i))
  }

  /** "A UN expert", "Amnesty researchers": whoever works for a body of states or of activists and speaks is heard as it. */
  private employer(head: number): readonly Actor[] {
    for (const i of childrenWith(this.deps, head, 'compound', 'amod', 'nmod:poss')) {
      const mention = this.mentionAt[i]
      const orgType = mention && this.found.entities.get(mention.entity)?.orgType
      if (mention?.kind === 'Organization' && (orgType === 'intergovernmental' || orgType === 'armed-group'))
        return [this.member(mention.entity)]
    }
    return []
  }

  /**
   * Whom a pronoun means: "Iran said it would" is Iran, whose subject occurs in the clause above; "its army" is that of the subject of its own
   * clause; at the head of a sentence it is the subject of the one before. « nous » in a quotation is who speaks.
   */
  private referent(at: number): readonly Actor[] {
    const { deps } = this
    const word = deps.tree[at]
    if (!word || this.asked.has(at)) return []
    // « dont les troupes », "whose army": theirs of whom the clause is said.
    const whose = this.pack.grammar.genitiveRelatives.includes(word.lemma) && hasLabel(word, 'nmod', 'det')
    if (whose) {
      const clause = [...ancestors(deps.tree, at)].find(i => hasLabel(deps.tree[i], 'acl'))
      const antecedent = deps.tree[clause ?? -1]?.head
      return antecedent === undefined || antecedent < 0 || antecedent > at ? [] : this.single(antecedent)
    }
    if (word.feats.PronType === 'Rel' || word.feats.PronType === 'Int') return []
    const person = word.feats.Person ?? word.feats['Person[psor]']
    if (person === '1') return this.named.speaker ? [this.named.speaker] : []
    if (person === '2') return []
    if (word.deprel.startsWith('expl')) return []
    const personal = this.pack.grammar.personal.includes(word.form.toLowerCase())
    this.asked.add(at)
    // « Damas et ses alliés »: whose they are comes before them in the same row.
    const owner = deps.tree[word.head]
    const row = word.feats.Poss === 'Yes' && owner && hasLabel(owner, 'conj') ? this.single(owner.head) : undefined
    const accusative = hasLabel(word, 'obj', 'iobj') && word.feats.Poss !== 'Yes'
    const other = accusative && personal ? this.otherPerson(at) : undefined
    const result = other ?? row ?? this.subjectAbove(at)
    this.asked.delete(at)
    // « ses alliés »: a possessive may bear the number of what is possessed.
    const several = this.pack.grammar.theirs.includes(word.form.toLowerCase()) ? 'Plur' : 'Sing'
    const number = word.feats.Poss === 'Yes' ? several : word.feats.Number
    const neuter = this.pack.grammar.neuter.includes(word.form.toLowerCase())
    return result.filter(member => {
      const kind = (this.found.entities.get(member.entity) ?? member.described?.entity)?.kind
      if (personal) return kind === 'Person'
      // "The ambassador said it supports": of who speaks for a state, "it" is the state.
      if (neuter) return kind !== 'Person' || member.country !== undefined
      return number !== 'Plur' || result.length > 1 || kind === 'Organization'
    })
  }

  /** "X called Y and urged him": nobody is the object of what they do themselves, so it is the one other person named before. */
  private otherPerson(at: number): readonly Actor[] {
    const { deps, fillers } = this
    const governor = deps.tree[at]?.head ?? -1
    const doing = fillers
      .fillersOf(governor)
      .filter(({ relation, head }) => relation === 'subject' && head !== at)
      .flatMap(({ head }) => this.actorsOf(head))
    const start = deps.tree[at]?.start ?? 0
    const others = new Set(
      this.named.mentions
        .filter(({ kind, form, end }) => kind === 'Person' && form !== 'pronoun' && end <= start)
        .map(({ entity }) => entity),
    )
    for (const { entity } of doing) others.delete(entity)
    const [other] = others
    return other && others.size === 1 ? [this.member(other)] : []
  }

  private subjectAbove(at: number): readonly Actor[] {
    const { deps, fillers } = this
    const possessive = deps.tree[at]?.feats.Poss === 'Yes' || deps.tree[at]?.deprel === 'nmod:poss'
    let here = at
    let speaking = false
    for (const above of ancestors(deps.tree, at)) {
      const word = deps.tree[above]
      if (word?.upos !== 'VERB' && word?.upos !== 'ADJ') {
        here = above
        continue
      }
      const subjects = fillers
        .fillersOf(above)
        .filter(filler => filler.relation === (isPassive(deps, above) ? 'object' : 'subject'))
      const own = subjects.some(filler => filler.head === here || filler.head === at)
      // Whoever says "we" is no "it", and neither is whoever spoke before.
      speaking ||= subjects.some(filler => deps.tree[filler.head]?.feats.Person === '1')
      const same = subjects.some(filler => filler.head < at && deps.tree[filler.head]?.feats.Person !== '1')
      if (!own && (possessive || here !== at || !same) && same) {
        const members = subjects.filter(filler => filler.head < at).flatMap(filler => this.actorsOf(filler.head))
        if (members.length > 0) return members
      }
      here = above
    }
    return speaking ? [] : this.named.before
  }

  /**
   * "The prime minister", "the authorities", where one state does it to them and they bear no country of their own: they are of that state.
   */
  domestic(head: number, iso3: string): readonly Actor[] {
    const actorClass = actorClasses(this.pack).of(this.deps.tree[head]?.lemma ?? '')
    if (actorClass?.as !== 'state' || this.mentionAt[head] !== undefined) return []
    if (!childrenWith(this.deps, head, 'det').some(i => this.deps.tree[i]?.feats.Definite === 'Def')) return []
    // "A Turkish minister", "the head of Ennahda", "the army of the country": what bears a name of its own is not just any of the state's.
    const named = childrenWith(this.deps, head, 'nmod', 'amod', 'compound', 'appos', 'flat').some(
      i =>
        this.mentionAt[i] !== undefined ||
        this.deps.tree[i]?.upos === 'PROPN' ||
        this.pack.grammar.lands.includes(this.deps.tree[i]?.lemma ?? ''),
    )
    return named ? [] : this.ofHome(head, actorClass.sector, iso3)
  }

  /** "The police", "a court in Lyon": a body of the state in which it stands, or of the one that the article is about. */
  private ofHome(head: number, sector: string, fallback?: string): readonly Actor[] {
    const { deps } = this
    const word = deps.tree[head]
    // "Niger State officials": of a name that nobody knows.
    const named = childrenWith(deps, head, 'compound', 'nmod').some(
      i => deps.tree[i]?.upos === 'PROPN' && this.mentionAt[i] === undefined && caseOf(deps, i) === undefined,
    )
    const iso3 = this.standsIn(head) ?? (named ? undefined : (this.home() ?? fallback))
    if (!iso3 || !word || word.upos === 'PROPN' || this.pack.grammar.leagues.includes(word.lemma)) return []
    const state = this.state(iso3)
    const entity = this.found.entities.get(state.entity)
    return entity ? [{ ...state, sector, described: { entity, at: head } }] : []
  }

  /** "Libyan rebels", « des manifestants » in news of one country: a group in it, which never acts for it. */
  group(head: number, named = head, fallback?: string): readonly Actor[] {
    const { deps } = this
    const word = deps.tree[named]
    const owner = this.ownersOf(head).find(member => this.found.entities.get(member.entity)?.kind === 'Country')
    // Whoever bears arms in the news of one country does so there, whoever else acts.
    const armed = word !== undefined && this.pack.grammar.armed.includes(word.lemma)
    const iso3 =
      owner?.country ?? this.standsIn(head) ?? this.home() ?? (armed ? this.named.home : undefined) ?? fallback
    // One of them is a private person; several are a group, and so is what is one by its own word.
    const single =
      word !== undefined &&
      deps.tree[head]?.feats.Number === 'Sing' &&
      !this.pack.grammar.bodies.includes(word.lemma) &&
      !(this.pack.grammar.armed.includes(word.lemma) && !hasLabel(deps.tree[head], 'compound', 'amod'))
    if (!word || !iso3 || single || word.upos === 'PROPN') return []
    const id = `org:${foldToken(word.lemma).replace(/[^a-z0-9]+/g, '-')}-${iso3.toLowerCase()}` as EntityId
    const country = countries.get(iso3)?.name[this.pack.lang] ?? iso3
    const name = `${this.described(word, head)} (${country})`
    const entity: Entity = {
      id,
      kind: 'Organization',
      name,
      orgType: this.pack.grammar.armed.includes(word.lemma)
        ? 'armed-group'
        : this.pack.grammar.political.includes(word.lemma)
          ? 'party'
          : 'other',
      country: iso3,
      names: [{ text: name, lang: this.pack.lang }],
    }
    return [{ entity: id, described: { entity: this.found.entities.get(id) ?? entity, at: head } }]
  }

  /** "Thousands", « plus de »: what is nothing by itself and counts what it is of. */
  private isQuantity(at: number): boolean {
    const word = this.deps.tree[at]
    return (
      word !== undefined && (/^(?:ADV|NUM|SYM)$/.test(word.upos) || actorClasses(this.pack).isCollective(word.lemma))
    )
  }

  /** « Milices chiites », "Armed men": a noun with the adjective that says which, where that is no nationality. */
  private described(word: Word, at: number): string {
    const { deps } = this
    const which =
      deps.tree[at] === word
        ? childrenWith(deps, at, 'amod').find(i => Math.abs(i - at) === 1 && !this.mentionAt[i])
        : undefined
    const both = which === undefined ? [word] : [at, which].sort((a, b) => a - b).map(i => deps.tree[i] ?? word)
    const text = both.map(({ form }) => form).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  }

  /** The country of the place in which a phrase says that it stands. */
  private standsIn(head: number): string | undefined {
    for (const i of childrenWith(this.deps, head, 'nmod', 'obl', 'acl')) {
      const preposition = caseOf(this.deps, i)
      if (!preposition || !this.pack.grammar.locative.includes(preposition)) continue
      // « dans le nord du Nigeria »
      for (const at of [i, ...childrenWith(this.deps, i, 'nmod').filter(j => this.isWhere(j))]) {
        const mention = this.mentionAt[at]
        const place = mention && this.found.entities.get(mention.entity)
        if (place && (place.kind === 'Country' || place.kind === 'Place')) return place.iso3 ?? place.country
      }
    }
    return undefined
  }

  /** Whether a phrase only says where: « au Nigeria », « dans le nord du Nigeria ». */
  private isWhere(at: number): boolean {
    const preposition = caseOf(this.deps, at)
    if (preposition === undefined) return false
    if (this.pack.grammar.locative.includes(preposition)) return true
    const above = this.deps.tree[at]?.head ?? -1
    return (
      above >= 0 &&
      this.pack.grammar.genitive.includes(preposition) &&
      actorClasses(this.pack).isPlace(this.deps.tree[above]?.lemma ?? '') &&
      this.isWhere(above)
    )
  }

  /** The country of the article, or the one in which all that this sentence places stands; none that acts in the sentence itself. */
  private home(): string | undefined {
    const { deps, named, found } = this
    const placed = new Set<string>()
    const acting = new Set<string>()
    const theirs = new Set<string>()
    for (const mention of named.mentions) {
      const entity = found.entities.get(mention.entity)
      const iso3 = entity?.iso3 ?? entity?.country
      if (!iso3) continue
      // "A fifth term for President Bouteflika": a person whom a noun only names acts in nothing here.
      if (mention.kind === 'Person' && this.isOnlyNamed(mention)) continue
      const at = deps.tree.findIndex(word => word.start >= mention.start && word.end <= mention.end)
      if (
        mention.kind === 'Place' ||
        (mention.kind === 'Country' && mention.form !== 'metonym' && at >= 0 && this.isWhere(at))
      )
        placed.add(iso3)
      else if (hasLabel(deps.tree[at], 'amod', 'nmod', 'compound') && this.ofPeople(deps.tree[at]?.head ?? -1))
        theirs.add(iso3)
      else acting.add(iso3)
    }
    if (placed.size === 1) {
      const [only] = placed
      if (only && !acting.has(only)) return only
    }
    // "Korean doctors went on strike against the government": what is set over people is their own.
    if (placed.size === 0 && theirs.size === 1) {
      const [only] = theirs
      if (only && !acting.has(only)) return only
    }
    // Where nobody else acts, it is its own government.
    return named.home && (!acting.has(named.home) || acting.size === 1) ? named.home : undefined
  }

  private isOnlyNamed(mention: Mention): boolean {
    const { deps } = this
    let at = deps.tree.findIndex(word => word.start >= mention.start && word.end <= mention.end)
    if (at < 0) return false
    while (
      hasLabel(deps.tree[at], 'flat', 'appos', 'compound') ||
      (hasLabel(deps.tree[at], 'nmod') && caseOf(deps, at) === undefined)
    )
      at = deps.tree[at]?.head ?? -1
    return hasLabel(deps.tree[at], 'nmod')
  }

  /** « une randonneuse française »: a single private person, who represents nobody. */
  private ofSomebody(head: number): boolean {
    const word = this.deps.tree[head]
    return actorClasses(this.pack).of(word?.lemma ?? '')?.as === 'private' && word?.feats.Number === 'Sing'
  }

  private ofPeople(head: number): boolean {
    const as = actorClasses(this.pack).of(this.deps.tree[head]?.lemma ?? '')?.as
    return as === 'group' || as === 'private'
  }

  /** What acts for a state or a body, of those whose it is. */
  private canLend(id: EntityId): boolean {
    const entity = this.found.entities.get(id)
    return (
      entity?.kind === 'Country' ||
      entity?.kind === 'Organization' ||
      (entity?.kind === 'Person' && this.member(id).country !== undefined)
    )
  }

  private lent(member: Actor, sector: string, lemma: string): Actor {
    const kind = this.found.entities.get(member.entity)?.kind
    // "Trump's envoy" is his state's, and not the president himself; his troops and his government are his.
    if (kind === 'Person' && member.country !== undefined && this.pack.grammar.emissaries.includes(lemma))
      return { ...this.state(member.country), sector }
    return kind === 'Country' ? { ...member, sector } : member
  }

  private personBeside(head: number, office: Office | undefined): Mention | undefined {
    const { deps } = this
    for (const i of (deps.children[head] ?? []).filter(
      j =>
        hasLabel(deps.tree[j], 'flat', 'appos', 'compound', 'nmod') ||
        (j === head + 1 && hasLabel(deps.tree[j], 'amod')),
    )) {
      const mention = this.mentionAt[i]
      if (mention?.kind !== 'Person' || mention.form === 'pronoun') continue
      // "President Trump's envoy" is not the president.
      if (caseOf(deps, i) !== undefined || hasLabel(deps.tree[i], 'nmod:poss')) continue
      // « le chancelier Friedrich Merz »: right behind the noun, whatever the tree calls it.
      if (office === undefined && !hasLabel(deps.tree[i], 'flat', 'appos') && i !== head + 1) continue
      // "its envoy, X" is the envoy; "a rival, X," of no office is not looked into further.
      return mention
    }
    return undefined
  }

  member(entity: EntityId): Actor {
    return actorOf(this.found, entity)
  }

  /** The place that a phrase names, if it names one. */
  placeOf(head: number): EntityId | undefined {
    const mention = this.mentionAt[head]
    return mention &&
      (mention.kind === 'Place' ||
        (mention.kind === 'Country' && mention.form !== 'demonym') ||
        mention.form === 'metonym')
      ? mention.entity
      : undefined
  }

  state(iso3: string): Actor {
    return { entity: countryEntity(this.found, iso3, this.document.head.lang), country: iso3 }
  }

  private within(from: number, to: number, word: { start: number; end: number }): boolean {
    const { tokens } = this.sentence
    return (tokens[from]?.start ?? Number.POSITIVE_INFINITY) <= word.start && word.end <= (tokens[to - 1]?.end ?? -1)
  }
}

/**
 * "Trump envoy Brett McGurk", "Putin ally Viktor Medvedchuk": the name before the noun says whose envoy it is, and the phrase is the person
 * behind it, whichever word the tree takes for its head.
 */
function withoutPatrons(tree: Tree, mentionAt: readonly (Mention | undefined)[]): (Mention | undefined)[] {
  const result = [...mentionAt]
  for (const [first, patron] of mentionAt.entries()) {
    if (patron?.kind !== 'Person' || mentionAt[first + 1] === patron) continue
    let at = first + 1
    while (at < first + 4 && /^(?:NOUN|ADJ)$/.test(tree[at]?.upos ?? '') && mentionAt[at] === undefined) at++
    const bearer = mentionAt[at]
    if (at === first + 1 || bearer?.kind !== 'Person' || bearer.entity === patron.entity) continue
    for (let i = at - 1; i >= 0 && (i > first || mentionAt[i] === patron); i--) result[i] = bearer
  }
  return result
}
