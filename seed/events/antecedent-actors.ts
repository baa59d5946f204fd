import type { Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { ploverTypes } from '../../model/ontology.ts'
import type { Actor } from '../actors/actor.ts'
import type { ActorResolver } from '../actors/resolver.ts'
import type { NamedEntities } from '../document.ts'
import type { FrameMatch } from '../frames/frame-match.ts'
import type { FrameTable } from '../frames/frame-table.ts'
import { childrenWith, type DependencyTree } from '../predication/dependency-tree.ts'
import type { EventMention } from './event-mention.ts'

/**
 * The target of an armed event that this sentence does not name ("Australia has conducted strikes in Iraq"), from earlier mentions reported
 * by the same noun: the armed group that they all struck. Empty where they struck several, or somebody else.
 */
export function antecedentTargets(
  fit: FrameMatch,
  deed: string | undefined,
  reported: readonly EventMention[],
  found: NamedEntities,
): readonly Actor[] {
  if (!ploverTypes[fit.coding.type].armed || deed === undefined || fit.sides.actor.length === 0) return []
  if (fit.sides.recipient.length > 0 && !fit.inferred) return []
  const same = reported.filter(
    mention => ploverTypes[mention.type].armed && mention.deed === deed && !mention.inferred.includes('participants'),
  )
  const struck = new Set(
    same.flatMap(({ participants }) =>
      participants.flatMap(({ role, entity }) => (role === 'recipient' ? [entity] : [])),
    ),
  )
  const [only] = struck
  const armed = only !== undefined && struck.size === 1 && found.entities.get(only)?.orgType === 'armed-group'
  return armed && !fit.sides.actor.some(({ entity }) => entity === only) ? [{ entity: only }] : []
}

/**
 * The target of an attack that somebody claims (« L'attaque a été revendiquée par X », "X claimed responsibility for the bombing"): the
 * country that all attacks reported so far struck, else the one named in the previous sentence.
 */
export function claimedTargets(
  { frame, sides, inferred }: FrameMatch,
  reported: readonly EventMention[],
  earlier: readonly Mention[],
  found: NamedEntities,
): readonly Actor[] {
  if (frame.reports !== 'claim' || sides.actor.length === 0 || (sides.recipient.length > 0 && !inferred)) return []
  const countryOf = (id: EntityId) => found.entities.get(id)?.iso3 ?? found.entities.get(id)?.country
  const struck = reported
    .filter(({ type, status }) => ploverTypes[type].armed && status === 'held')
    .flatMap(({ participants }) => participants.filter(({ role }) => role === 'recipient'))
    .map(({ entity, country }) => country ?? countryOf(entity))
  const named = earlier
    .filter(({ kind }) => kind === 'Place' || kind === 'Country')
    .map(({ entity }) => countryOf(entity))
  const [iso3, ...others] = new Set((struck.length > 0 ? struck : named).filter(one => one !== undefined))
  const state = iso3 && others.length === 0 ? [...found.entities.values()].find(one => one.iso3 === iso3) : undefined
  return state && iso3 && !sides.actor.some(({ entity }) => entity === state.id)
    ? [{ entity: state.id, country: iso3 }]
    : []
}

/** How many sentences back the antecedent may be. */
const maxDistance = 3

/**
 * The recipient of a statement about an event reported before: "Peru rejected the accusations", « cette attaque a été condamnée »,
 * "protested against the deal". A definite noun of action with nobody named beside it refers to the latest event of its type, and the
 * statement is addressed to those who did it. An answer to a statement is addressed only to somebody who addressed the speaker. Empty where
 * the events in question were done by different actors.
 */
export function antecedentActors(
  { deps, table, actors }: { deps: DependencyTree; table: FrameTable; actors: ActorResolver },
  fit: FrameMatch,
  reported: readonly EventMention[],
  sentence: number,
): readonly Actor[] {
  const { sides, predication, coding } = fit
  const open = sides.recipient.length === 0 || fit.inferred
  if (!open || sides.actor.length === 0 || !(ploverTypes[coding.type].verbal || ploverTypes[coding.type].crowd))
    return []
  const noun = predication.fillers.find(({ head }) => isBareDeed(head))?.head
  if (noun === undefined) return []
  const { lemma = '' } = deps.tree[noun] ?? {}
  const types = new Set((table.frames.noun.get(lemma) ?? []).map(frame => frame.coding.type))
  const candidates = reported.filter(
    mention =>
      types.has(mention.type) &&
      (mention.status === 'held' || mention.status === 'asserted') &&
      mention.sentence < sentence,
  )
  // "A bomb killed nine … China condemned the bombing": an event reported by a word of the same stem, however far back, comes before the
  // latest one.
  const stem = lemma.slice(0, 4).toLowerCase()
  const sameWord = candidates.filter(({ evidence }) => evidence[0]?.quote.toLowerCase().includes(stem))
  const recent = candidates.filter(mention => sentence - mention.sentence <= maxDistance)
  // A general word ("attack") refers to any armed event, a specific one ("bombing") only to its own kind.
  const any = ![...types].some(type => ploverTypes[type].armed) || actors.pack.grammar.attackNouns.includes(lemma)
  const antecedents = sameWord.length > 0 && !recent.some(one => sameWord.includes(one)) ? sameWord : recent
  const answers = antecedents
    .filter(mention => any || sameWord.includes(mention))
    .flatMap(mention => {
      const doers = others(mention.participants.filter(({ role }) => role !== 'recipient'))
      const { verbal } = ploverTypes[mention.type]
      const addressed = mention.participants.some(one => one.role === 'recipient' && isActor(one))
      return doers.length > 0 && (!verbal || addressed) ? [doers] : []
    })
  const [first] = answers
  const same = answers.every(
    doers => doers.map(({ entity }) => entity).join() === first?.map(({ entity }) => entity).join(),
  )
  return first && same ? first : []

  /** Whether a noun of action has a definite article or a demonstrative and nobody named beside it. */
  function isBareDeed(head: number): boolean {
    const word = deps.tree[head]
    if (word?.upos !== 'NOUN' || !table.frames.noun.has(word.lemma) || head === predication.at) return false
    const pointed = childrenWith(deps, head, 'det').some(
      i => deps.tree[i]?.feats.Definite === 'Def' || deps.tree[i]?.feats.PronType === 'Dem',
    )
    return pointed && !names(head)
  }

  function names(at: number): boolean {
    return (deps.children[at] ?? []).some(
      i => actors.mentionAt[i] !== undefined || deps.tree[i]?.feats.Poss === 'Yes' || names(i),
    )
  }

  function isActor({ entity, country }: Actor): boolean {
    return sides.actor.some(one => one.entity === entity || (country !== undefined && one.country === country))
  }

  function others(list: EventMention['participants']): Actor[] {
    return list
      .filter(one => !isActor(one))
      .map(({ entity, country, sector }) => ({
        entity,
        ...(country ? { country } : {}),
        ...(sector ? { sector } : {}),
      }))
  }
}
