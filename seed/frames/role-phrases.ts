import type { Actor } from '../actors/actor.ts'
import { actorClasses } from '../actors/actor-classes.ts'
import { placeNamedBy } from '../actors/named-places.ts'
import { caseOf, childrenWith } from '../predication/dependency-tree.ts'
import type { Filler } from '../predication/predication.ts'
import { fillersAlong, grammaticalRelations, misattachedPhrases } from './filler-paths.ts'
import type { FrameContext } from './frame-match.ts'
import type { FrameRole } from './frame-table.ts'
import { actorsOfFiller, unidentifiedOfFiller } from './role-actors.ts'
import { isOnlyAsked, type RoleState } from './role-state.ts'

/** The actors of the phrases that fill a role, by its paths in their order; records those phrases in `state`. */
export function actorsOfRole(state: RoleState, role: FrameRole): readonly Actor[] {
  const { context, fillers, predication, traits } = state
  const all: Actor[] = []
  const take = (filler: Filler, exact: boolean, path: readonly string[]) => {
    if (state.used.has(filler.head) || isOnlyAsked(state, filler.head)) return
    // Somebody present took part in a meeting, but not in a signature.
    if (filler.over === 'company' && !traits.company) return
    const known = actorsOfFiller(state, filler, exact, role, path)
    const found = known.length > 0 || !state.unidentified ? known : unidentifiedOfFiller(state, filler, role, path)
    if (found.length === 0 || isVictim(state, role, filler.head, found)) return
    state.used.add(filler.head)
    state.heads.push(filler.head)
    state.fillings.push({ role: role.name, head: filler.head, path, members: found })
    if (filler.over) state.distant = true
    // The place of an attack is no certain target, unless the phrase names something that a state owns: "fired at a Turkish post".
    if (
      role.name === 'recipient' &&
      traits.ground === 'scene' &&
      context.pack.grammar.locativePrepositions.includes(path.at(-1) ?? '') &&
      !isAssetOrBody(context, filler.head)
    )
      state.inferred = true
    for (const member of found) if (!all.some(other => other.entity === member.entity)) all.push(member)
  }
  // Other phrases name the target of an armed event more surely than locative ones: "in Syria … against ISIL targets".
  const scene = ({ path }: FrameRole['from'][number]) =>
    role.name === 'recipient' &&
    traits.armed &&
    path.length === 1 &&
    context.pack.grammar.locativePrepositions.includes(path[0] as string)
  const aimed = role.from.filter(one => !scene(one))
  for (const { path, exact } of aimed) {
    for (const filler of fillersAlong(context, fillers, path)) take(filler, exact, path)
    if (role.name !== 'parties' && all.length > 0) return all
    // "Assisted our partners in support of X": if the object refers to somebody unknown, X is not the recipient.
    if (role.name === 'recipient' && path.length === 1 && path[0] === 'object' && hasUnknownPartner(state)) return []
  }
  if (aimed.length < role.from.length) {
    for (const { path, exact } of aimed) {
      if (path.length !== 1 || grammaticalRelations.has(path[0] as string)) continue
      for (const head of misattachedPhrases(context, predication.at, path[0] as string))
        take({ relation: path[0] as string, head, over: 'coordination' }, exact, path)
      if (all.length > 0) return all
    }
    for (const { path, exact } of role.from.filter(scene)) {
      for (const filler of fillersAlong(context, fillers, path)) take(filler, exact, path)
      if (all.length > 0) return all
    }
  }
  const wanted = role.name === 'parties' ? 2 : 1
  // A phrase with the right preposition may be attached too low: « s'est entretenu à Bichkek avec X ».
  if (all.length < wanted)
    for (const { path, exact } of role.from) {
      if (path.length !== 1 || grammaticalRelations.has(path[0] as string)) continue
      for (const head of misattachedPhrases(context, predication.at, path[0] as string))
        take({ relation: path[0] as string, head, over: 'coordination' }, exact, path)
      if (all.length >= wanted) break
    }
  return all
}

/**
 * Whether a phrase names only the victims of the deed that is spoken of: themselves, or as the owners of what the deed was done to. Whoever
 * condemns an attack on X says nothing against X.
 */
function isVictim(
  { context, victims, predication }: RoleState,
  role: FrameRole,
  head: number,
  found: readonly Actor[],
): boolean {
  if (role.name !== 'recipient' || victims.size === 0) return false
  if (victims.has(head)) return true
  const hurt = new Set(
    [...victims].flatMap(at => {
      const mention = context.actors.mentionAt[at]
      return mention ? [mention.entity] : context.actors.actorsOf(at).map(({ entity }) => entity)
    }),
  )
  return (
    head !== predication.at &&
    context.actors.mentionAt[head] === undefined &&
    found.every(({ entity }) => hurt.has(entity))
  )
}

/**
 * Whether a proper name that no table has stands where the role is searched ("an investigation of Flynn"), so that nobody else is the
 * recipient.
 */
export function hasUnknownName(state: RoleState, role: FrameRole): boolean {
  const { context, fillers } = state
  const { deps, actors, pack } = context
  return role.from.some(
    ({ path }) =>
      !pack.grammar.locativePrepositions.includes(path.at(-1) ?? '') &&
      fillersAlong(context, fillers, path).some(({ head }) => {
        const word = deps.tree[head]
        const time = pack.grammar.timeNouns.includes(word?.lemma.toLowerCase() ?? '')
        return (
          word?.upos === 'PROPN' && !time && actors.mentionAt[head] === undefined && actors.actorsOf(head).length === 0
        )
      }),
  )
}

/** Whether the object is a noun for partners without a name: "assisted our partners". */
export function hasUnknownPartner({ context, fillers }: RoleState): boolean {
  return fillers.some(({ relation, head }) => {
    const word = context.deps.tree[head]
    return (
      relation === 'object' &&
      word?.upos === 'NOUN' &&
      context.pack.grammar.partnerNouns.includes(word.lemma) &&
      childrenWith(context.deps, head, 'nmod').every(i => caseOf(context.deps, i) === undefined)
    )
  })
}

/** Whether a noun names something that a state owns or that acts for it, and not the ground on which something happens. */
function isAssetOrBody({ deps, pack, actors }: FrameContext, head: number): boolean {
  const lemma = deps.tree[head]?.lemma ?? ''
  const classes = actorClasses(pack)
  if (classes.isPlace(lemma) || classes.isCollective(lemma) || placeNamedBy(actors, head) !== undefined) return false
  return classes.isAsset(lemma) || classes.of(lemma)?.as === 'state'
}
