import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Office } from '../document.ts'
import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { type Actor, actorOf } from './actor.ts'
import { stateActor } from './named-places.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * The person whose name stands beside the noun at `head`, as an apposition or as a part of the phrase: "President Trump". Without an `office`
 * only an apposition or the next word counts.
 */
export function personBeside(resolver: ActorResolver, head: number, office: Office | undefined): Mention | undefined {
  const { deps } = resolver
  for (const i of (deps.children[head] ?? []).filter(
    j =>
      hasLabel(deps.tree[j], 'flat', 'appos', 'compound', 'nmod') || (j === head + 1 && hasLabel(deps.tree[j], 'amod')),
  )) {
    const mention = resolver.mentionAt[i]
    if (mention?.kind !== 'Person' || mention.form === 'pronoun') continue
    // "President Trump's envoy" is not the president.
    if (caseOf(deps, i) !== undefined || hasLabel(deps.tree[i], 'nmod:poss')) continue
    // « le chancelier Friedrich Merz »: right behind the noun, under any label.
    if (office === undefined && !hasLabel(deps.tree[i], 'flat', 'appos') && i !== head + 1) continue
    return mention
  }
  return undefined
}

/** The mention of a country or an organization in apposition to the noun at `head`: "the group Hamas". */
export function nameBeside(resolver: ActorResolver, head: number): Mention | undefined {
  for (const i of childrenWith(resolver.deps, head, 'appos', 'flat')) {
    const mention = resolver.mentionAt[i]
    if (mention && mention.form === 'name' && (mention.kind === 'Organization' || mention.kind === 'Country'))
      return mention
  }
  return undefined
}

/** Those for whom a spokesman or an aide speaks: "a spokesman for the president", "an aide to Putin". */
export function principalOf(resolver: ActorResolver, head: number, lemma: string): readonly Actor[] {
  const { deps, pack } = resolver
  const behind = pack.grammar.speaksFor.find(one => one.heads.includes(lemma))
  if (!behind) return []
  return childrenWith(deps, head, 'nmod')
    .filter(i => behind.prepositions.includes(caseOf(deps, i) ?? ''))
    .flatMap(i => resolver.actorsOf(i))
}

/**
 * The organization that somebody works for and speaks as, if it is intergovernmental or an armed group: "a UN expert", "Hamas officials".
 */
export function employerOf(resolver: ActorResolver, head: number): readonly Actor[] {
  for (const i of childrenWith(resolver.deps, head, 'compound', 'amod', 'nmod:poss')) {
    const mention = resolver.mentionAt[i]
    const orgType = mention && resolver.found.entities.get(mention.entity)?.orgType
    if (mention?.kind === 'Organization' && (orgType === 'intergovernmental' || orgType === 'armed-group'))
      return [actorOf(resolver.found, mention.entity)]
  }
  return []
}

/** Whether an entity can be acted for: a country, an organization, or a person who acts for a country. */
export function canBeActedFor(resolver: ActorResolver, id: EntityId): boolean {
  const entity = resolver.found.entities.get(id)
  return (
    entity?.kind === 'Country' ||
    entity?.kind === 'Organization' ||
    (entity?.kind === 'Person' && actorOf(resolver.found, id).country !== undefined)
  )
}

/**
 * The actor of a noun that belongs to `member`: the owner itself, in this sector of its state where it is one. `lemma` is that of the noun.
 */
export function actorThroughOwner(resolver: ActorResolver, member: Actor, sector: string, lemma: string): Actor {
  const kind = resolver.found.entities.get(member.entity)?.kind
  // "Trump's envoy" acts for the state and not for the president in person; "Trump's troops" act for him.
  if (kind === 'Person' && member.country !== undefined && resolver.pack.grammar.emissaryNouns.includes(lemma))
    return { ...stateActor(resolver, member.country), sector }
  return kind === 'Country' ? { ...member, sector } : member
}
