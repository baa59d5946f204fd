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
 * "Australia has conducted strikes in Iraq", where the article has told before whom the same strikes struck: of deeds that are told by one noun and
 * struck one armed group only, one that is told by where it was struck that group as well.
 */
export function antecedentTargets(
  fit: FrameMatch,
  deed: string | undefined,
  tellings: readonly EventMention[],
  found: NamedEntities,
): readonly Actor[] {
  if (!ploverTypes[fit.coding.type].armed || deed === undefined || fit.sides.actor.length === 0) return []
  if (fit.sides.recipient.length > 0 && !fit.inferred) return []
  const same = tellings.filter(
    telling => ploverTypes[telling.type].armed && telling.deed === deed && !telling.inferred.includes('participants'),
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
 * « L'attaque a été revendiquée par X », "X claimed responsibility for the bombing": whoever claims an attack struck the country that all attacks told before
 * struck, or the one that is named in the sentence before.
 */
export function claimedTargets(
  { frame, sides, inferred }: FrameMatch,
  tellings: readonly EventMention[],
  earlier: readonly Mention[],
  found: NamedEntities,
): readonly Actor[] {
  if (frame.tells !== 'claim' || sides.actor.length === 0 || (sides.recipient.length > 0 && !inferred)) return []
  const countryOf = (id: EntityId) => found.entities.get(id)?.iso3 ?? found.entities.get(id)?.country
  const struck = tellings
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
const reach = 3

/**
 * "Peru rejected the accusations", « cette attaque a été condamnée », "protested against the deal": a definite noun of action with nobody named
 * beside it means the one deed of its type that was told just before, and whoever speaks of it speaks to whoever did it. What is said in answer
 * answers only who spoke to the speaker; where the deeds before are of different doers, nobody is meant.
 */
export function antecedentActors(
  { deps, table, actors }: { deps: DependencyTree; table: FrameTable; actors: ActorResolver },
  fit: FrameMatch,
  tellings: readonly EventMention[],
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
  const told = tellings.filter(
    telling =>
      types.has(telling.type) &&
      (telling.status === 'held' || telling.status === 'asserted') &&
      telling.sentence < sentence,
  )
  // "A bomb killed nine … China condemned the bombing": what was told by a word of the same stem, however far, before what was told last.
  const stem = lemma.slice(0, 4).toLowerCase()
  const sameWord = told.filter(({ evidence }) => evidence[0]?.quote.toLowerCase().includes(stem))
  const near = told.filter(telling => sentence - telling.sentence <= reach)
  // A shelling is an attack, and no bombing.
  const any = ![...types].some(type => ploverTypes[type].armed) || actors.pack.grammar.attacks.includes(lemma)
  const meant = sameWord.length > 0 && !near.some(one => sameWord.includes(one)) ? sameWord : near
  const answers = meant
    .filter(telling => any || sameWord.includes(telling))
    .flatMap(telling => {
      const doers = others(telling.participants.filter(({ role }) => role !== 'recipient'))
      const { verbal } = ploverTypes[telling.type]
      const addressed = telling.participants.some(one => one.role === 'recipient' && isActor(one))
      return doers.length > 0 && (!verbal || addressed) ? [doers] : []
    })
  const [first] = answers
  const same = answers.every(
    doers => doers.map(({ entity }) => entity).join() === first?.map(({ entity }) => entity).join(),
  )
  return first && same ? first : []

  /** Definite or pointed at, and with nobody named beside it. */
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
