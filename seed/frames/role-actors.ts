import type { EntityId } from '../../model/ids.ts'
import { statedBy } from '../../model/ontology.ts'
import { type Actor, actorOf } from '../actors/actor.ts'
import { actorClasses } from '../actors/actor-classes.ts'
import { coordinatedActors, unidentifiedActors } from '../actors/coordinated-actors.ts'
import {
  citizenByDemonym,
  citizenOf,
  civiliansOf,
  groupOf,
  isCrowd,
  unlistedActor,
} from '../actors/described-people.ts'
import { bodyOfState, namesOtherCountry } from '../actors/home-country.ts'
import { placeActor, stateOfPlace } from '../actors/named-places.ts'
import { ownersOf } from '../actors/owners.ts'
import { childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import type { Filler } from '../predication/predication.ts'
import { quantifiedPhrases } from './filler-paths.ts'
import type { FrameContext } from './frame-match.ts'
import type { FrameRole } from './frame-table.ts'
import { isOfficial, type RoleState } from './role-state.ts'

/**
 * The actors that a phrase at the end of a role's path refers to: itself, or, where it refers to nobody, whoever it belongs to.
 * With `exact` only itself.
 */
export function actorsOfFiller(
  state: RoleState,
  filler: Filler,
  exact: boolean,
  role: FrameRole,
  path: readonly string[],
): readonly Actor[] {
  const { context, frame, fillers, sides, traits } = state
  const { actors, deps, pack } = context
  const word = deps.tree[filler.head]
  if (!word) return []
  // « au lendemain de l'annonce »: a time is nobody.
  const time = pack.grammar.timeNouns.includes(word.lemma) || pack.grammar.interposedNouns.includes(word.lemma)
  if (time && actors.mentionAt[filler.head] === undefined) return []
  if (path.at(-1) === 'adj' || path.at(-1) === 'poss') return actorsOfModifier(context, filler.head)
  // Conjuncts behind the clause that modifies the head are no part of it.
  const members =
    filler.until === undefined ? actors.actorsOf(filler.head) : coordinatedActors(actors, filler.head, filler.until)
  if (members.length > 0) return members
  // A person whom a state or an organization arrests, tries or receives counts even if no table has them.
  if (
    role.name !== 'actor' &&
    path[0] !== 'subject' &&
    path[0] !== 'support' &&
    traits.personal &&
    (role.name === 'parties' || (sides.actor.length > 0 && sides.actor.every(member => isOfficial(context, member))))
  ) {
    const unlisted = unlistedActor(actors, filler.head)
    if (unlisted.length > 0) return unlisted
  }
  // "Japan's JAXA": an organization that no table has stands for the state that owns it.
  if (role.name === 'parties' && word.upos === 'PROPN') return ownersOf(actors, filler.head)
  if (role.name !== 'recipient') return []
  // A visit to a city, or an embassy there, is to its state.
  const accredited = fillers.some(({ relation, head }) => relation === 'object' && isAccredited(context, head))
  if ((frame.coding.kind === 'visit' || accredited) && placeActor(actors, filler.head).length > 0)
    return stateOfPlace(actors, filler.head)
  const last = path.at(-1) ?? ''
  // « s'emparer de Goma », "fired on Aleppo": behind a preposition that is not locative the place itself is the target.
  const struck = traits.armed && path.length === 1 && !pack.grammar.locativePrepositions.includes(last)
  if ((last === 'object' || struck) && traits.ground && placeActor(actors, filler.head).length > 0)
    return placeActor(actors, filler.head)
  // What a tourist does to a Thai waiter is done to no state.
  if (exact || sides.actor.some(({ described }) => described?.unidentified === 'person')) return []
  // "A Japanese", "a Japanese national" where the parser makes the adjective the head.
  if (sides.actor.every(member => isOfficial(context, member))) {
    const national = citizenByDemonym(actors, filler.head)
    if (national.length > 0) return national
  }
  // What is done to something is done to its owner, but not to the country of a private person.
  const actorClass = actorClasses(pack).of(word.lemma)
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return []
  // Private people belong to a country if a state or an organization acts on them; between private people no country is involved.
  if (actorClass?.as === 'private' || actorClass?.as === 'group') {
    if (sides.actor.length === 0 || sides.actor.some(member => member.described && member.sector === undefined))
      return []
    const civilians = civiliansOf(actors, filler.head)
    // "Venezuela freed dozens of activists": without a country of their own they are of the acting state.
    const states = new Set(sides.actor.map(member => member.country))
    const [only] = states
    if (civilians.length > 0 || states.size !== 1 || !only) return civilians
    // "Thanked the families of those who died": a complement says that they are not simply its own.
    if (frame.coding.type === 'SUPPORT' && childrenWith(deps, filler.head, 'nmod').length > 0) return []
    // "A Saudi-led strike on a Yemeni bus killed forty children": if another country is named, they may be of that one.
    if (traits.armed && namesOtherCountry(actors, only)) return []
    // Rebels whom a state supports are not its own.
    if (statedBy(frame.coding.type) === 'SUPPORTS' && pack.grammar.armedGroupNouns.includes(word.lemma)) return []
    const group = groupOf(actors, filler.head, filler.head, only)
    return group.length > 0 ? group : citizenOf(actors, filler.head, only)
  }
  // « Les rebelles soudanais ont attaqué l'armée »: the army is that of the rebels' country. An actor without office or arms implies no
  // such army.
  const theme = frame.light && path.length === 1 && path[0] === 'object'
  const [iso3, ...others] = new Set(sides.actor.map(actor => countryActedFor(context, actor)))
  if (!theme && iso3 && others.length === 0) {
    const domestic = bodyOfState(actors, filler.head, iso3)
    if (domestic.length > 0) return domestic
  }
  const [content] = quantifiedPhrases(context, filler.head)
  if (content !== undefined) return actorsOfFiller(state, { ...filler, head: content }, exact, role, path)
  // A French toll booth that Polish lorry drivers attack involves no state.
  const crowd = sides.actor.length > 0 && sides.actor.every(member => isCrowd(member))
  const national = childrenWith(deps, filler.head, 'amod', 'compound', 'nmod').some(
    i => actors.mentionAt[i]?.form === 'demonym',
  )
  if (crowd && national && traits.hostile) return []
  // "The attack on X": X is the target of the event noun and not its owner.
  // « a secouru un plaisancier australien »: of whom nothing is known but a nationality may be a private person.
  const unknown = actorClass === undefined && national && !definite(context, filler.head)
  const wide = actorClasses(pack).isAsset(word.lemma) && !context.table.isEventNoun(word.lemma)
  const owners = ownersOf(actors, filler.head, wide)
  if (owners.length > 0) state.distant = true
  // Between groups of one country, a town is not the state's: "rebels attacked the city of X".
  return traits.armed
    ? owners.filter(owner => !sides.actor.some(({ entity }) => isStateOfGroup(context, entity, owner)))
    : owners.map(owner =>
        unknown && statedBy(frame.coding.type) === 'SUPPORTS' && !context.table.isEventNoun(word.lemma)
          ? { ...owner, sector: 'civilian' }
          : owner,
      )
}

const definite = ({ deps }: FrameContext, head: number): boolean =>
  childrenWith(deps, head, 'det').some(i => deps.tree[i]?.feats.Definite === 'Def')

/** The parties whom nothing identifies in a phrase at the end of a role's path: "masked men", "dozens of pupils". */
export function unidentifiedOfFiller(
  { context, frame, traits }: RoleState,
  { head }: Filler,
  role: FrameRole,
  path: readonly string[],
): readonly Actor[] {
  const { actors, deps, pack } = context
  const last = path.at(-1) ?? ''
  if (last === 'adj' || last === 'poss' || pack.grammar.locativePrepositions.includes(last)) return []
  // "Strikes against militants" are not the militants'; an unknown visitor is no news.
  if (role.name === 'actor' && (path.length > 1 || frame.coding.kind === 'visit')) return []
  // "Sent doctors": the object of a light verb is no recipient.
  const theme = frame.light && path.join() === 'object' && role.from[0]?.path.join() !== 'object'
  if (role.name === 'recipient' && theme) return []
  const quantified = quantifiedPhrases(context, head)
  const heads = quantified.length > 0 ? quantified : [head]
  // "Told reporters": a statement to reporters has no recipient.
  const told = path[0] !== 'subject' && (traits.verbal || /^(?:meeting|call)$/.test(frame.coding.kind))
  if (told && heads.some(at => pack.grammar.audienceNouns.includes(deps.tree[at]?.lemma ?? ''))) return []
  return heads.flatMap(at => unidentifiedActors(actors, at, context.table.isEventNoun))
}

/** Whether a noun names a representation of one state in another: an envoy, a consulate. */
function isAccredited({ pack, deps }: FrameContext, head: number): boolean {
  return pack.grammar.diplomaticNouns.includes(deps.tree[head]?.lemma ?? '')
}

function isStateOfGroup({ actors }: FrameContext, group: EntityId, { entity, country }: Actor): boolean {
  const own = actors.found.entities.get(group)
  return (
    own?.kind === 'Organization' && own.country === country && actors.found.entities.get(entity)?.kind === 'Country'
  )
}

function actorsOfModifier(context: FrameContext, head: number): readonly Actor[] {
  const { actors } = context
  const mention = actors.mentionAt[head]
  if (mention?.kind === 'Country' || mention?.form === 'demonym')
    return [
      actorOf(actors.found, mention.entity),
      ...childrenWith(context.deps, head, 'conj').flatMap(i => actorsOfModifier(context, i)),
    ]
  // « des attentats meurtriers »: an adjective that is no mention refers to nobody, even if tagged as a noun.
  const word = context.deps.tree[head]
  if (!mention && hasLabel(word, 'amod')) return []
  return mention || word?.upos === 'NOUN' || word?.upos === 'PROPN' || word?.upos === 'DET' || word?.upos === 'PRON'
    ? actors.actorsOf(head)
    : []
}

/** The state, as ISO3, that an actor acts for or, if an armed group, fights in. */
function countryActedFor({ actors }: FrameContext, { entity, country, sector }: Actor): string | undefined {
  const bearer = actors.found.entities.get(entity)
  if (bearer?.kind === 'Country' || sector !== undefined) return country
  return bearer?.orgType === 'armed-group' ? bearer.country : undefined
}
