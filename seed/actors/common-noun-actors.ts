import type { EntityId } from '../../model/ids.ts'
import type { Office } from '../document.ts'
import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { type Actor, actorOf, sectorOf } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import { countryMeant, isBareDefinite, neighbourOf } from './definite-descriptions.ts'
import { groupOf } from './described-people.ts'
import { bodyOfHomeState } from './home-country.ts'
import { actorThroughOwner, canBeActedFor, employerOf, nameBeside, principalOf } from './name-beside.ts'
import { stateActor } from './named-places.ts'
import { countriesOfAdjectives, ownersOf } from './owners.ts'
import type { ActorResolver } from './resolver.ts'

/** The actors of a phrase whose head is a common noun, by its actor class. `office` is the title that the head belongs to, if any. */
export function commonNounActors(resolver: ActorResolver, head: number, office: Office | undefined): readonly Actor[] {
  const { deps, found, pack } = resolver
  const word = deps.tree[head]
  if (!word) return []
  const lemma = word.upos === 'PROPN' ? word.form.toLowerCase() : word.lemma.toLowerCase()
  const actorClass = actorClasses(pack).of(lemma) ?? actorClasses(pack).of(word.lemma)
  const enumerated = actorClass ? enumeratedActors(resolver, head) : []
  if (enumerated.length > 0) return enumerated
  if (office && (office.countries.length > 0 || office.organization)) {
    const sector = sectorOf(office.kind)
    // "A former Ukrainian minister", "the British chairman of an oil firm": they act for no state.
    const ofNobody = office.left || isOfPrivateBody(resolver, head)
    if (ofNobody && sector && office.countries.length > 0 && deps.tree[head]?.feats.Number === 'Sing') return []
    // « Des militants sud-coréens »: somebody without an office of the state does not act for it.
    if (!sector && !office.organization) return actorClass?.as === 'group' ? groupOf(resolver, head) : []
    return officeActors(resolver, head, office, sector)
  }
  // "A report by Amnesty": a text says what its author says.
  if (pack.grammar.textNouns.includes(word.lemma))
    return ownersOf(resolver, head).filter(({ entity }) => canBeActedFor(resolver, entity))
  // "Sweden's ally Finland", « son allié, la Russie »: the name in apposition says who it is.
  const apposed = actorClass?.as === 'collective' || actorClass?.as === 'group' ? nameBeside(resolver, head) : undefined
  if (apposed) return [actorOf(found, apposed.entity)]
  // « son allié russe », "Israel's Arab allies", "our British friends": the countries named by the adjectives.
  const friends = pack.grammar.allyNouns.includes(word.lemma) ? countriesOfAdjectives(resolver, head) : []
  if (friends.length > 0) return friends
  if (actorClass?.as === 'collective') return collectiveActors(resolver, head, word.lemma)
  if (actorClass?.as === 'state') return stateServantActors(resolver, head, word.lemma, actorClass.sector)
  if (actorClass?.as === 'group') return groupActors(resolver, head, word.lemma)
  const mention = resolver.mentionAt[head]
  if (mention?.kind === 'Organization') return [actorOf(found, mention.entity)]
  // « l'organisation, le Hezbollah », "the group Hamas"
  const beside = nameBeside(resolver, head)
  if (beside) return [actorOf(found, beside.entity)]
  return actorClass?.as === 'private' ? employerOf(resolver, head) : []
}

/**
 * The actors of a title: its countries, or those that the tree attaches to it where they are more ("Egyptian, Sudanese and Ethiopian
 * ministers").
 */
function officeActors(resolver: ActorResolver, head: number, office: Office, sector: string | undefined): Actor[] {
  const acting = sector ? { sector } : {}
  const entities = sector && office.countries.length > 0 ? office.countries : [office.organization as EntityId]
  const owners = ownersOf(resolver, head).filter(({ entity }) => canBeActedFor(resolver, entity))
  if (owners.length > entities.length) return owners.map(owner => ({ ...owner, ...acting }))
  return entities.map(entity => ({ ...actorOf(resolver.found, entity), ...acting }))
}

/** "Allies of X", "members of Y", "most of them": a noun that refers to its complement. */
function collectiveActors(resolver: ActorResolver, head: number, lemma: string): readonly Actor[] {
  const { deps, pack } = resolver
  if (pack.grammar.neighbourNouns.includes(lemma)) {
    // "Accused a Russian neighbour": of whom nothing is known but a nationality is a private person.
    const anybody = childrenWith(resolver.deps, head, 'det').some(i => resolver.deps.tree[i]?.feats.Definite === 'Ind')
    return anybody ? [] : neighbourOf(resolver, head)
  }
  const actors = childrenWith(deps, head, 'nmod')
    .filter(i => {
      const preposition = caseOf(deps, i) ?? ''
      return (
        pack.grammar.genitivePrepositions.includes(preposition) ||
        pack.grammar.partitivePrepositions.includes(preposition)
      )
    })
    .flatMap(i => resolver.actorsOf(i))
  return actors.length > 0 ? actors : employerOf(resolver, head)
}

/** "The army", "ministry spokesmen": a noun that acts for a state, of the state that it names or of the article's own. */
function stateServantActors(resolver: ActorResolver, head: number, lemma: string, sector: string): readonly Actor[] {
  const { deps, found, pack } = resolver
  // "Rebel commanders", « les forces séparatistes »: they act for the group.
  const rebels = childrenWith(deps, head, 'amod', 'compound').find(
    i => actorClasses(pack).of(deps.tree[i]?.lemma ?? '')?.as === 'group',
  )
  if (rebels !== undefined) return groupOf(resolver, head, rebels)
  // "A retired Dutch policeman" acts for nobody.
  const isFormer =
    deps.tree[head]?.feats.Number === 'Sing' &&
    childrenWith(deps, head, 'amod', 'nmod', 'acl', 'compound').some(i =>
      pack.grammar.formerModifiers.includes(deps.tree[i]?.lemma ?? ''),
    )
  if (isFormer || isOfPrivateBody(resolver, head)) return []
  const owners = ownersOf(resolver, head)
    .filter(({ entity }) => canBeActedFor(resolver, entity) && !isEmployer(resolver, entity, sector))
    .map(owner => actorThroughOwner(resolver, owner, sector, lemma))
  if (owners.length > 0) return owners
  const mention = resolver.mentionAt[head]
  if (mention?.kind === 'Organization') return [actorOf(found, mention.entity)]
  const principals = principalOf(resolver, head, lemma)
  if (principals.length > 0) return principals
  if (pack.grammar.anaphoricStateNouns.includes(lemma) && isBareDefinite(resolver, head)) {
    const iso3 = countryMeant(resolver, head)
    return iso3 ? [{ ...stateActor(resolver, iso3), sector }] : []
  }
  // "Some sixty nations" are none that the article is about.
  if (pack.grammar.nationNouns.includes(lemma) && deps.tree[head]?.feats.Number === 'Plur') return []
  return bodyOfHomeState(resolver, head, sector)
}

/** "Rebels", "protesters": the organization that they are named after, else a group of the country that they are of. */
function groupActors(resolver: ActorResolver, head: number, lemma: string): readonly Actor[] {
  const { deps, found, context, pack } = resolver
  // « le groupe », "the organization": the one named last.
  if (context.lastBody && pack.grammar.anaphoricBodyNouns.includes(lemma) && isBareDefinite(resolver, head))
    return [context.lastBody]
  // "A group of British lawmakers": the complement, where it says more.
  for (const i of childrenWith(deps, head, 'nmod'))
    if (pack.grammar.genitivePrepositions.includes(caseOf(deps, i) ?? '') && resolver.mentionAt[i] === undefined) {
      const inner = actorClasses(pack).of(deps.tree[i]?.lemma ?? '')?.as
      const actors = inner === 'state' || inner === 'group' ? resolver.actorsOf(i) : []
      if (actors.length > 0) return actors
    }
  // "Houthi rebels", « les combattants somaliens shebab »: the organization before the country.
  const bodies = (deps.children[head] ?? [])
    .flatMap(i =>
      hasLabel(deps.tree[i], 'nmod', 'amod', 'compound', 'appos', 'flat') ? (resolver.mentionAt[i] ?? []) : [],
    )
    .filter(({ kind, entity }) => kind === 'Organization' && found.entities.get(entity)?.orgType !== 'government')
    .map(({ entity }) => actorOf(found, entity))
  return bodies.length > 0 ? bodies : groupOf(resolver, head)
}

/** "The nations that took part include A, B and C": the actors that the predicate lists. */
function enumeratedActors(resolver: ActorResolver, head: number): Actor[] {
  const { deps, pack } = resolver
  const word = deps.tree[head]
  const verb = word && hasLabel(word, 'nsubj') ? deps.tree[word.head] : undefined
  if (!word || !verb || !pack.grammar.inclusionPrepositions.includes(verb.lemma)) return []
  return childrenWith(deps, word.head, 'obj').flatMap(i => resolver.actorsOf(i))
}

/** "Air France pilots": a company has no army, no court and no parliament, and its employees do not act for it. */
function isEmployer({ found }: ActorResolver, id: EntityId, sector: string): boolean {
  return found.entities.get(id)?.orgType === 'company' && !/^(?:government|diplomatic)$/.test(sector)
}

/** "The British chairman of an oil firm", "the head of a Dutch charity": they act for no state. */
function isOfPrivateBody({ deps, pack, mentionAt }: ActorResolver, head: number): boolean {
  return childrenWith(deps, head, 'nmod').some(i => {
    if (!pack.grammar.genitivePrepositions.includes(caseOf(deps, i) ?? '') || mentionAt[i] !== undefined) return false
    const word = deps.tree[i]
    const as = actorClasses(pack).of(word?.lemma ?? '')?.as
    // « Des agents de l'unité de la police » are the state's.
    const isAny = childrenWith(deps, i, 'det').some(j => deps.tree[j]?.feats.Definite === 'Ind')
    return as === 'private' || (as === 'group' && word?.feats.Number === 'Sing' && isAny)
  })
}
