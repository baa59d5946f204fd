import { caseOf, childrenWith, hasLabel, isLeftOut } from '../predication/dependency-tree.ts'
import type { Actor } from './actor.ts'
import type { ActorResolver } from './resolver.ts'

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
  for (const i of childrenWith(resolver.deps, head, 'nmod')) {
    // "Iran, along with Russia and Turkey"
    const preposition = caseOf(resolver.deps, i)
    if (preposition && resolver.pack.grammar.beside.includes(preposition)) add(resolver.actorsOf(i))
  }
  return members
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
        pack.grammar.negators.includes(deps.tree[i]?.lemma ?? '') &&
        childrenWith(deps, head, 'conj').length > 0 &&
        !pack.grammar.additive.includes(deps.tree[i + 1]?.lemma ?? ''),
    ) ||
    (caseOf(deps, head) !== undefined && pack.grammar.except.includes(caseOf(deps, head) ?? ''))
  )
}
