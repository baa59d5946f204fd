import { ploverTypes } from '../../model/ontology.ts'
import { type Actor, isUnidentified } from '../actors/actor.ts'
import { impliedParty } from '../actors/implied-party.ts'
import { caseOf } from '../predication/dependency-tree.ts'
import type { Filler, Predication } from '../predication/predication.ts'
import { isAgentless } from './agentless.ts'
import type { FilledRoles, FrameContext } from './frame-match.ts'
import type { Frame, FrameRole } from './frame-table.ts'
import { isReciprocal } from './reciprocals.ts'
import { actorsOfRole, hasUnknownName, hasUnknownPartner } from './role-phrases.ts'
import { isOfficial, isOnlyAsked, type RoleState } from './role-state.ts'
import { victimsOfDeeds } from './victims-of-deeds.ts'

/**
 * Fills the roles of a frame from the fillers of a predication. Undefined where a role that is not optional stays empty. With `unidentified`
 * parties whom nothing identifies may fill them; without, they only stand beside a side that was inferred or left open.
 */
export function fillRoles(
  context: FrameContext,
  frame: Frame,
  fillers: readonly Filler[],
  predication: Predication,
  unidentified: boolean,
): FilledRoles | undefined {
  const traits = ploverTypes[frame.coding.type]
  const state: RoleState = {
    context,
    frame,
    predication,
    fillers,
    traits,
    sides: { actor: [], recipient: [], parties: [] },
    heads: [],
    fillings: [],
    used: new Set(),
    victims: victimsOfDeeds(context, fillers, predication, traits),
    unidentified: false,
    distant: false,
    inferred: false,
  }
  const { sides, fillings } = state
  const taken = (members: readonly Actor[]) =>
    members.filter(
      member =>
        // The minister and the police of one state are two actors, though both stand for the state.
        (member.described && member.sector !== undefined) ||
        ![...sides.actor, ...sides.recipient].some(other => other.entity === member.entity),
    )
  // A state's condemnation, demand or seizure is an event even if nobody is named as its recipient, as long as it has an object.
  const hasTheme = fillers.some(
    ({ relation, head }) =>
      !isOnlyAsked(state, head) && (relation === 'object' || relation === 'clause' || predication.part === 'noun'),
  )
  const oneSided = () =>
    !(traits.rebuts && denied >= 0) &&
    !traits.mutual &&
    predication.part === 'verb' &&
    sides.actor.length > 0 &&
    sides.actor.every(member => isOfficial(context, member))
  // "dismissed reports that X had met Y": nobody named within what is denied is the recipient, and the denial alone is no event.
  const denied = context.phraseScopes.findIndex((row, i) => row === 'denied' && i > predication.at)
  const rebuffed = (members: readonly Actor[]) =>
    !traits.rebuts || denied < 0
      ? members
      : members.filter(({ entity }) =>
          context.deps.tree.some((_, i) => i < denied && context.actors.mentionAt[i]?.entity === entity),
        )
  const suffering = fillers.filter(filler => filler.relation === 'suffering')
  for (const role of frame.roles) {
    let members: readonly Actor[] = []
    if (role.name === 'recipient' && suffering.length > 0) {
      members = suffering.flatMap(filler => context.actors.actorsOf(filler.head))
      for (const { head, relation } of suffering) fillings.push({ role: role.name, head, path: [relation], members })
    }
    if (members.length === 0) members = actorsOfRole(state, role)
    if (unidentified && (state.inferred || members.length < (role.name === 'parties' ? 2 : 1)))
      members = [...unidentifiedIn(role), ...members]
    // "poured cold water on the minister's claim that": the author of the denied claim is the recipient.
    const { authorPrepositions } = context.pack.grammar
    const isAuthorship = (relation = '') => relation === 'poss' || authorPrepositions.includes(relation)
    const authors = new Set(
      fillings
        .filter(({ role: name, path }) => name === 'recipient' && isAuthorship(path.at(-1)))
        .flatMap(({ members: all }) => all.map(({ entity }) => entity)),
    )
    let filled =
      role.name === 'parties'
        ? members
        : [
            ...rebuffed(taken(members)),
            ...taken(members).filter(({ entity }) => denied >= 0 && authors.has(entity)),
          ].filter((member, i, all) => all.findIndex(({ entity }) => entity === member.entity) === i)
    if (role.name === 'recipient' && sides.actor.length > 1 && isReciprocal(context, predication.at, fillers))
      filled = sides.actor
    // What a state does to a place in its own territory is done to the place: "imposed a curfew on Basra".
    if (filled.length === 0) filled = members.flatMap(({ place }) => (place ? [{ entity: place.entity }] : []))
    if (
      role.name === 'recipient' &&
      filled.length === 0 &&
      !sides.actor.some(isUnidentified) &&
      !hasUnknownPartner(state) &&
      !hasUnknownName(state, role) &&
      sides.actor.length > 0 &&
      sides.actor.every(member => !member.described || member.sector !== undefined || traits.crowd)
    ) {
      // A state demands nothing of itself, and condemns nobody by what it says of its own country.
      const isState = ({ entity }: Actor) => context.actors.found.entities.get(entity)?.kind === 'Country'
      const own = (member: Actor) =>
        traits.verbal &&
        isState(member) &&
        sides.actor.every(actor => actor.country === member.country && (actor.sector !== undefined || isState(actor)))
      filled = rebuffed(taken(impliedRecipient(state))).filter(member => !own(member))
      // An armed group named beside an attack is its target; a country may only be where it took place.
      state.inferred =
        filled.length > 0 &&
        !(
          traits.armed &&
          filled.every(member => context.actors.found.entities.get(member.entity)?.orgType === 'armed-group')
        )
    }
    // "X said it was behind the attack": a statement about oneself accuses nobody.
    const ofThemselves = role.name === 'recipient' && members.length > 0 && filled.length === 0
    if (
      ofThemselves &&
      fillings.some(({ role: name, path }) => name === 'recipient' && path.join('.') === 'clause.subject')
    )
      return undefined
    const open =
      role.optional ||
      (role.name === 'recipient' && oneSided() && hasTheme) ||
      (role.name === 'actor' && isAgentless(context, frame, predication, fillers))
    if (filled.length === 0 && !open) return undefined
    if (role.name === 'parties' && filled.length < 2 && !role.optional) {
      // A single party met nobody, unless it is an organization whose members met; not if whom it met is told, though nobody knows them.
      const another = role.from.some(
        ({ path, exact }) => exact && path[0] === 'object' && fillers.some(({ relation }) => relation === 'object'),
      )
      if (another || filled.length === 0 || predication.part === 'noun' || !isOrganization(context, filled[0]))
        return undefined
    }
    sides[role.name] = filled
  }
  const all = [...sides.actor, ...sides.recipient, ...sides.parties]
  if (all.length === 0 || (unidentified && !concernsAnybody(all))) return undefined
  if (!unidentified)
    for (const role of frame.roles) {
      const lacking =
        role.name === 'parties' ? sides.parties.length < 2 : sides[role.name].length === 0 || state.inferred
      if (role.name !== 'actor' && lacking) sides[role.name] = [...unidentifiedIn(role), ...sides[role.name]]
    }
  // Nobody visits their own state.
  const actorCountries = new Set(sides.actor.map(({ country }) => country))
  const own = ({ country }: Actor) => country !== undefined && actorCountries.size === 1 && actorCountries.has(country)
  if (frame.coding.kind === 'visit' && sides.recipient.length > 0 && sides.recipient.every(own)) return undefined
  const { heads, distant, inferred } = state
  return { sides, fillings, heads, distant, inferred }

  function unidentifiedIn(role: FrameRole): readonly Actor[] {
    state.unidentified = true
    const found = actorsOfRole(state, role)
    state.unidentified = false
    return found
  }
}

/** Whether an event with parties whom nothing identifies is news: not what a chef does to his rival, nor what a crowd does alone. */
function concernsAnybody(parties: readonly Actor[]): boolean {
  const unknown = parties.flatMap(({ described }) => described?.unidentified ?? [])
  const someKnown = unknown.length < parties.length
  return parties.length > 1 && (someKnown || (unknown.includes('people') && !unknown.includes('person')))
}

/** Whom an event without a named recipient was done to, by what else its clause names; empty where nothing says so. */
function impliedRecipient(state: RoleState): readonly Actor[] {
  const { context, predication, heads, traits } = state
  const accuses = traits.blames === true
  const scenes = !accuses && !traits.crowd
  const spared = (head: number) =>
    isOnlyAsked(state, head) || state.victims.has(head) || (accuses && isVictimOfDeed(context, head))
  const party = impliedParty(context.actors, predication.at, heads, { armed: traits.armed, scenes, spared })
  // The addressee of something said, asked, promised or threatened may be named in its clause.
  return party.length > 0 || !(traits.verbal || traits.clausal)
    ? party
    : impliedParty(context.actors, predication.at, heads, { clauses: true, scenes, spared })
}

const isOrganization = ({ actors }: FrameContext, actor: Actor | undefined): boolean =>
  actor !== undefined && actors.found.entities.get(actor.entity)?.kind === 'Organization'

/** Whether a phrase names the victim of the deed it depends on: "the attack on X". */
function isVictimOfDeed({ deps, pack, table }: FrameContext, head: number): boolean {
  const deed = deps.tree[deps.tree[head]?.head ?? -1]
  const preposition = caseOf(deps, head)
  if (deed?.upos !== 'NOUN' || preposition === undefined) return false
  const { genitivePrepositions: genitive, originPrepositions: origin, agentPrepositions: agent } = pack.grammar
  return (
    ![...genitive, ...origin, ...agent].includes(preposition) &&
    (table.frames.noun.get(deed.lemma) ?? []).some(({ coding }) => ploverTypes[coding.type].armed)
  )
}
