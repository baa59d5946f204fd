import type { Entity } from '../../model/extraction.ts'
import { ancestors, caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { scopeTable } from '../predication/scope/scope-table.ts'
import { type Actor, actorOf } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import { isNamedByPlace } from './owners.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * The state or body that a clause names besides its parties, the nearest to the predicate: where it happened, or whose thing it was about.
 * Independent clauses are not searched, nor phrases for which `spared` holds. With `armed`, an armed group named anywhere in the sentence
 * comes first; with `clauses`, complement and relative clauses are searched too; with `scenes` false, a place behind "in the town of" does
 * not count, since whoever condemns what was done there condemns no town.
 */
export function impliedParty(
  resolver: ActorResolver,
  predicate: number,
  parties: readonly number[],
  {
    armed = false,
    clauses = false,
    scenes = true,
    spared = () => false,
  }: { armed?: boolean; clauses?: boolean; scenes?: boolean; spared?: (at: number) => boolean },
): readonly Actor[] {
  const { deps } = resolver
  const fighters = armed
    ? resolver.context.mentions.find(
        mention =>
          resolver.found.entities.get(mention.entity)?.orgType === 'armed-group' &&
          !parties.some(head => resolver.mentionAt[head]?.entity === mention.entity),
      )
    : undefined
  if (fighters) return [actorOf(resolver.found, fighters.entity)]
  // "X deplored it, the spokeswoman of the ministry": a body of the acting state is no other party.
  const acting = new Set(parties.flatMap(head => resolver.actorsOf(head)).map(({ country }) => country))
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
          // What came before, or why it was done, is another event: "in response to …".
          !(
            hasLabel(deps.tree[i], 'obl') &&
            resolver.pack.grammar.backgroundPrepositions.includes(caseOf(deps, i) ?? '')
          ) &&
          !(hasLabel(deps.tree[i], 'advcl') && /^(?:Fin|Part)$/.test(deps.tree[i]?.feats.VerbForm ?? '')) &&
          // "dismissed suggestions that it had met X": X is no recipient of the dismissal.
          !(
            hasLabel(deps.tree[i], 'acl') &&
            childrenWith(deps, i, 'nsubj').length > 0 &&
            scopeTable(resolver.pack).effect('noun', deps.tree[at]?.lemma ?? '') !== undefined
          ),
      ),
    )
    for (const i of next) {
      const mention = resolver.mentionAt[i]
      const entity = mention && resolver.found.entities.get(mention.entity)
      if (!mention || !entity || (mention.form === 'demonym' && isPrivatePerson(resolver, deps.tree[i]?.head ?? -1)))
        continue
      if (isNamedByPlace(resolver, i)) continue
      if (
        mention.kind === 'Country' ||
        (mention.kind === 'Organization' && entity.orgType !== 'media' && !isOwn(entity))
      )
        return [actorOf(resolver.found, mention.entity)]
      if (mention.kind === 'Place') {
        if (scenes || !isScene(resolver, i)) place ??= { entity: mention.entity }
      } else if (depth > 0 && mention.kind === 'Person' && mention.form !== 'pronoun')
        person ??= actorOf(resolver.found, mention.entity)
    }
    level = next
  }
  const other = person ?? place
  return other ? [other] : []
}

/** Whether a place is only where something happened: "in the town of X". */
function isScene(resolver: ActorResolver, at: number): boolean {
  const { deps, pack } = resolver
  for (const i of [at, ...ancestors(deps.tree, at)]) {
    const preposition = caseOf(deps, i)
    if (preposition !== undefined && pack.grammar.locativePrepositions.includes(preposition)) return true
    if (!hasLabel(deps.tree[i], 'nmod', 'compound', 'flat', 'appos', 'conj')) return false
  }
  return false
}

/** Whether a noun is a single private person, whose nationality involves no state: « une randonneuse française ». */
function isPrivatePerson(resolver: ActorResolver, head: number): boolean {
  const word = resolver.deps.tree[head]
  return actorClasses(resolver.pack).of(word?.lemma ?? '')?.as === 'private' && word?.feats.Number === 'Sing'
}
