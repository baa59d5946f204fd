import { caseOf, childrenWith, firstInSubtree, hasLabel, isLeftOut } from '../predication/dependency-tree.ts'
import type { Actor } from './actor.ts'
import type { ActorResolver } from './resolver.ts'
import { unidentifiedParty } from './unidentified-party.ts'

/** The actors of a phrase and of all that is coordinated with it before `until`, each once. */
export function coordinatedActors(
  resolver: ActorResolver,
  head: number,
  until = Number.POSITIVE_INFINITY,
): readonly Actor[] {
  const members: Actor[] = []
  const add = (more: readonly Actor[]) => {
    for (const member of more)
      if (!members.some(other => other.entity === member.entity && other.country === member.country))
        members.push(member)
  }
  if (!isExcluded(resolver, head)) add(resolver.actorsOfHead(head))
  const conjuncts = [...childrenWith(resolver.deps, head, 'conj'), ...conjunctsInsideName(resolver, head)]
  for (const i of conjuncts) if (i < until && !isLeftOut(resolver.deps, i)) add(resolver.actorsOf(i))
  if (isChoice(resolver, head) && members.length > 1) return []
  for (const i of childrenWith(resolver.deps, head, 'nmod')) {
    // "Iran, along with Russia and Turkey"
    const preposition = caseOf(resolver.deps, i)
    if (preposition && resolver.pack.grammar.coordinatingPrepositions.includes(preposition)) add(resolver.actorsOf(i))
  }
  return members
}

/**
 * The parties of a phrase, and of all that is coordinated with it, whom nothing identifies. `isDeed` says of a lemma whether it is a noun of
 * action, which is what somebody does and no party.
 */
export function unidentifiedActors(
  resolver: ActorResolver,
  head: number,
  isDeed: (lemma: string) => boolean,
): readonly Actor[] {
  if (isExcluded(resolver, head)) return []
  const { deps, sentence } = resolver
  const word = deps.tree[head]
  // Where every word of a headline is capitalized, none is known for a name by that.
  const passed = (sentence.kind === 'title' && word?.upos === 'PROPN') || isDeed(word?.lemma ?? '')
  const party = passed ? undefined : unidentifiedParty(resolver, head)
  const others = childrenWith(deps, head, 'conj').flatMap(i =>
    isLeftOut(deps, i) ? [] : unidentifiedActors(resolver, i, isDeed),
  )
  return party
    ? [{ entity: party.entity.id, described: party }, ...others.filter(({ entity }) => entity !== party.entity.id)]
    : others
}

/**
 * « La République du Congo et l'Ouganda »: conjuncts that the parser attached to a word inside a name, as indices; they are coordinated
 * with the whole name.
 */
function conjunctsInsideName(resolver: ActorResolver, head: number): number[] {
  const { deps } = resolver
  const name = resolver.mentionAt[head]
  if (name?.form !== 'name') return []
  return deps.tree.flatMap((word, i) =>
    hasLabel(word, 'conj') &&
    word.head !== head &&
    resolver.mentionAt[word.head] === name &&
    resolver.mentionAt[i] !== name &&
    caseOf(deps, i) === undefined
      ? [i]
      : [],
  )
}

function isExcluded(resolver: ActorResolver, head: number): boolean {
  const { deps, pack } = resolver
  // "not Iran but Iraq", « non pas X mais Y », "except X".
  return (
    (deps.children[head] ?? []).some(
      i =>
        i < head &&
        hasLabel(deps.tree[i], 'advmod', 'cc') &&
        pack.grammar.phraseNegations.includes(deps.tree[i]?.lemma ?? '') &&
        // "on Russia but not on Belarus": the parser may attach both to the verb.
        (childrenWith(deps, head, 'conj').length > 0 || hasLabel(deps.tree[i - 1], 'cc')) &&
        !pack.grammar.focusAdverbs.includes(deps.tree[i + 1]?.lemma ?? ''),
    ) ||
    (caseOf(deps, head) !== undefined && pack.grammar.exceptionPrepositions.includes(caseOf(deps, head) ?? ''))
  )
}

/** Whether a phrase leaves open who of its conjuncts it was: "either Chad or Niger". */
function isChoice({ deps, pack }: ActorResolver, head: number): boolean {
  const first = firstInSubtree(deps.children, head)
  return [first - 1, ...(deps.children[head] ?? [])].some(
    i => i < head && pack.grammar.alternativeMarkers.includes(deps.tree[i]?.lemma.toLowerCase() ?? ''),
  )
}
