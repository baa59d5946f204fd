import type { Actor } from '../actors/actor.ts'
import { actorClasses } from '../actors/actor-classes.ts'
import { placeNamedBy } from '../actors/named-places.ts'
import { caseOf, childrenWith } from '../predication/dependency-tree.ts'
import type { Filler } from '../predication/predication.ts'
import { fillersAlong, grammaticalRelations, misattachedPhrases } from './filler-paths.ts'
import type { FrameContext } from './frame-match.ts'
import type { FrameRole } from './frame-table.ts'
import { actorsOfFiller } from './role-actors.ts'
import { isAsked, type RoleState } from './role-state.ts'

/** The actors of the phrases that fill a role, by its paths in their order; records those phrases in `state`. */
export function actorsOfRole(state: RoleState, role: FrameRole): readonly Actor[] {
  const { context, fillers, predication, traits } = state
  const all: Actor[] = []
  const take = (filler: Filler, exact: boolean, path: readonly string[]) => {
    if (state.used.has(filler.head) || isAsked(state, filler.head)) return
    // Whoever is present met, and signed nothing.
    if (filler.over === 'company' && !traits.company) return
    const found = actorsOfFiller(state, filler, exact, role, path)
    if (found.length === 0) return
    state.used.add(filler.head)
    state.heads.push(filler.head)
    state.fillings.push({ role: role.name, head: filler.head, path, members: found })
    if (filler.over) state.distant = true
    // Where an attack was says not whom it struck, unless it is a thing of theirs: "fired at a Turkish post".
    if (
      role.name === 'recipient' &&
      traits.ground === 'scene' &&
      context.pack.grammar.places.includes(path.at(-1) ?? '') &&
      !isAssetOrBody(context, filler.head)
    )
      state.inferred = true
    for (const member of found) if (!all.some(other => other.entity === member.entity)) all.push(member)
  }
  // Whom a deed struck is said by any other phrase before one that says where: "in Syria … against ISIL targets".
  const scene = ({ path }: FrameRole['from'][number]) =>
    role.name === 'recipient' &&
    traits.armed &&
    path.length === 1 &&
    context.pack.grammar.places.includes(path[0] as string)
  const aimed = role.from.filter(one => !scene(one))
  for (const { path, exact } of aimed) {
    for (const filler of fillersAlong(context, fillers, path)) take(filler, exact, path)
    if (role.name !== 'parties' && all.length > 0) return all
    // "Assisted our partners in support of X": whoever is the object, if nobody knows who they are, is not X.
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
  // A phrase behind the right preposition may hang on a neighbour by mistake: « s'est entretenu à Bichkek avec X ».
  if (all.length < wanted)
    for (const { path, exact } of role.from) {
      if (path.length !== 1 || grammaticalRelations.has(path[0] as string)) continue
      for (const head of misattachedPhrases(context, predication.at, path[0] as string))
        take({ relation: path[0] as string, head, over: 'coordination' }, exact, path)
      if (all.length >= wanted) break
    }
  return all
}

/** "An investigation of Flynn": a name that nobody knows stands where the recipient is told, so it is nobody else. */
export function hasUnknownName(state: RoleState, role: FrameRole): boolean {
  const { context, fillers } = state
  const { deps, actors, pack } = context
  return role.from.some(
    ({ path }) =>
      !pack.grammar.places.includes(path.at(-1) ?? '') &&
      fillersAlong(context, fillers, path).some(({ head }) => {
        const word = deps.tree[head]
        const time = pack.grammar.times.includes(word?.lemma.toLowerCase() ?? '')
        return (
          word?.upos === 'PROPN' && !time && actors.mentionAt[head] === undefined && actors.actorsOf(head).length === 0
        )
      }),
  )
}

/** "Assisted our partners": the object is somebody whom nothing names. */
export function hasUnknownPartner({ context, fillers }: RoleState): boolean {
  return fillers.some(({ relation, head }) => {
    const word = context.deps.tree[head]
    return (
      relation === 'object' &&
      word?.upos === 'NOUN' &&
      context.pack.grammar.partners.includes(word.lemma) &&
      childrenWith(context.deps, head, 'nmod').every(i => caseOf(context.deps, i) === undefined)
    )
  })
}

/** What a state owns or what acts for it, as against the ground on which something happens. */
function isAssetOrBody({ deps, pack, actors }: FrameContext, head: number): boolean {
  const lemma = deps.tree[head]?.lemma ?? ''
  const classes = actorClasses(pack)
  if (classes.isPlace(lemma) || classes.isCollective(lemma) || placeNamedBy(actors, head) !== undefined) return false
  return classes.isAsset(lemma) || classes.of(lemma)?.as === 'state'
}
