import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { isPassive } from '../predication/voice.ts'
import type { Actor } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import { countryActor, stateOfPlace } from './named-places.ts'
import { antecedentOf } from './pronoun-antecedents.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * Whose a thing is: its possessor, a demonym before it, a genitive (« de X ») or an agent ("by X"). With `wide` also the place where it is
 * ("the embassy in X"). `depth` counts how far up the search has gone through genitives, at most two.
 */
export function ownersOf(resolver: ActorResolver, head: number, wide = false, depth = 0): readonly Actor[] {
  const { deps, pack } = resolver
  const members: Actor[] = []
  // Agents, possessives and modifiers before genitives: "the attack on Iran by Iraq" is Iraq's.
  const people = actorClasses(pack).isCollective(deps.tree[head]?.lemma ?? '')
  const first = (i: number) => {
    // "his Egyptian counterpart" is Egypt's.
    if (people && deps.tree[i]?.feats.Poss === 'Yes') return 2
    const preposition = caseOf(deps, i)
    return preposition === undefined || pack.grammar.agentPrepositions.includes(preposition) ? 0 : 1
  }
  for (const i of [...(deps.children[head] ?? [])].sort((x, y) => first(x) - first(y) || x - y)) {
    const word = deps.tree[i]
    if (!word || !hasLabel(word, 'nmod', 'amod', 'compound', 'det', 'appos', 'flat', 'obl', 'nsubj')) continue
    if (word.feats.Poss === 'Yes') {
      members.push(...antecedentOf(resolver, i))
      if (members.length > 0) break
      continue
    }
    // "A Saudi-led strike", "a Panama-flagged tanker"
    if (hasLabel(word, 'amod') && pack.grammar.ownerParticiples.includes(word.lemma)) {
      for (const j of deps.children[i] ?? [])
        if (j < i && resolver.mentionAt[j]) members.push(...actorsOfModifier(resolver, j))
      if (members.length > 0) break
      continue
    }
    if (isNamedByPlace(resolver, i)) continue
    const preposition = caseOf(deps, i)
    const genitive =
      preposition === undefined
        ? !hasLabel(word, 'obl', 'nsubj')
        : pack.grammar.genitivePrepositions.includes(preposition) ||
          pack.grammar.originPrepositions.includes(preposition) ||
          pack.grammar.agentPrepositions.includes(preposition) ||
          (wide && pack.grammar.territoryPrepositions.includes(preposition))
    if (genitive) members.push(...actorsOfModifier(resolver, i))
    if (members.length > 0) break
  }
  // « l'agence nucléaire de l'ONU », "the coalition led by Riyadh": the owner may depend on a genitive or a participle.
  if (members.length === 0 && depth < 2) {
    for (const i of childrenWith(deps, head, 'nmod')) {
      const preposition = caseOf(deps, i)
      if (preposition !== undefined && pack.grammar.genitivePrepositions.includes(preposition) && members.length === 0)
        members.push(...ownersOf(resolver, i, wide, depth + 1))
    }
    // "The Saudi-led coalition", "ISIL-held territory"
    for (const i of childrenWith(deps, head, 'amod')) {
      if (members.length > 0 || !pack.grammar.controlParticiples.includes(deps.tree[i]?.lemma ?? '')) continue
      for (const j of childrenWith(deps, i, 'compound', 'obl', 'nmod', 'amod', 'nsubj', 'advmod'))
        if (caseOf(deps, j) === undefined && resolver.mentionAt[j]) members.push(...actorsOfModifier(resolver, j))
    }
    // "forces loyal to X", "a convoy belonging to X"
    for (const i of childrenWith(deps, head, 'amod', 'acl', 'appos')) {
      if (members.length > 0 || !pack.grammar.ownershipAdjectives.includes(deps.tree[i]?.lemma ?? '')) continue
      for (const j of childrenWith(deps, i, 'obl', 'nmod'))
        if (members.length === 0 && j > i) members.push(...resolver.actorsOf(j))
    }
    for (const i of childrenWith(deps, head, 'acl')) {
      // "Rebels backed by Turkey" are not Turkey's.
      const group = actorClasses(pack).of(deps.tree[head]?.lemma ?? '')?.as === 'group'
      if (members.length > 0 || group || !isPassive(deps, i)) continue
      for (const filler of resolver.fillers.fillersOf(i))
        if (filler.relation === 'subject' && filler.head !== head) members.push(...resolver.actorsOf(filler.head))
    }
  }
  return members
}

/** « l'accord de Washington », "the Minsk agreements": whether a place only says where something was made. */
export function isNamedByPlace(resolver: ActorResolver, at: number): boolean {
  const noun = resolver.deps.tree[resolver.deps.tree[at]?.head ?? -1]?.lemma ?? ''
  return resolver.mentionAt[at]?.kind === 'Place' && resolver.pack.grammar.namedByPlace.includes(noun)
}

/** The actors of a modifier and of the modifiers coordinated with it: "Russian and Syrian forces", "NATO troops". */
export function actorsOfModifier(resolver: ActorResolver, at: number): Actor[] {
  const members: Actor[] = []
  // "his Egyptian and Cypriot counterparts", where the parser attaches the second demonym to the noun.
  const joined = resolver.mentionAt[at]
    ? (resolver.deps.children[resolver.deps.tree[at]?.head ?? -1] ?? []).filter(
        i =>
          i > at &&
          resolver.mentionAt[i]?.form === 'demonym' &&
          hasLabel(resolver.deps.tree[i], 'amod', 'compound', 'nmod') &&
          (hasLabel(resolver.deps.tree[i - 1], 'cc') || childrenWith(resolver.deps, i, 'cc').length > 0),
      )
    : []
  for (const i of [at, ...childrenWith(resolver.deps, at, 'conj'), ...joined]) {
    const mention = resolver.mentionAt[i]
    const state = stateOfPlace(resolver, i)
    const members_ =
      mention?.form === 'demonym' || mention?.kind === 'Country'
        ? countryActor(resolver, mention)
        : state.length > 0
          ? state
          : resolver.actorsOfHead(i)
    members.push(...members_)
  }
  return members
}

/** The countries and bodies named by the adjectives of a noun: « ses alliés russes et iraniens ». */
export function countriesOfAdjectives(resolver: ActorResolver, head: number): Actor[] {
  return childrenWith(resolver.deps, head, 'amod', 'compound')
    .flatMap(i => [i, ...childrenWith(resolver.deps, i, 'conj')])
    .flatMap(i => {
      const mention = resolver.mentionAt[i]
      return mention?.form === 'demonym' ? countryActor(resolver, mention) : []
    })
}
