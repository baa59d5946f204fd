import type { Entity } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { countries } from '../gazetteer/countries.ts'
import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import { foldToken } from '../read/tokens.ts'
import type { Word } from '../syntax/tree.ts'
import type { Actor } from './actor.ts'
import { countryOfLocation, homeCountry } from './home-country.ts'
import { countryActor, stateActor } from './named-places.ts'
import { ownersOf } from './owners.ts'
import type { ActorResolver } from './resolver.ts'
import { unlistedPerson } from './unlisted-person.ts'

/**
 * "Libyan rebels", « des manifestants » in news about one country: a group in that country, which never acts for it. `named` is the word
 * that names the group where it is not the head ("rebel commanders"), `fallback` the ISO3 to use where nothing says of which country they
 * are.
 */
export function groupOf(resolver: ActorResolver, head: number, named = head, fallback?: string): readonly Actor[] {
  const { deps } = resolver
  const word = deps.tree[named]
  // "A terrorist attack" says of what kind the attack was, and not who made it.
  if (word && resolver.pack.grammar.epithetNouns.includes(word.lemma) && hasLabel(word, 'amod', 'compound')) return []
  const owner = ownersOf(resolver, head).find(member => resolver.found.entities.get(member.entity)?.kind === 'Country')
  // Armed people in news about one country are taken to be of that country, whoever else acts there.
  const armed = word !== undefined && resolver.pack.grammar.armedGroupNouns.includes(word.lemma)
  const iso3 =
    owner?.country ??
    countryOfLocation(resolver, head) ??
    homeCountry(resolver) ??
    (armed ? resolver.context.homeCountry : undefined) ??
    fallback
  // A singular noun refers to a private person, unless it names a group by itself ("militia").
  const single =
    word !== undefined &&
    deps.tree[head]?.feats.Number === 'Sing' &&
    !resolver.pack.grammar.groupNouns.includes(word.lemma) &&
    !(resolver.pack.grammar.armedGroupNouns.includes(word.lemma) && !hasLabel(deps.tree[head], 'compound', 'amod'))
  if (!word || !iso3 || single || word.upos === 'PROPN') return []
  const id = `org:${foldToken(word.lemma).replace(/[^a-z0-9]+/g, '-')}-${iso3.toLowerCase()}` as EntityId
  const country = countries.get(iso3)?.name[resolver.pack.lang] ?? iso3
  const name = `${describedName(resolver, word, head)} (${country})`
  const entity: Entity = {
    id,
    kind: 'Organization',
    name,
    orgType: resolver.pack.grammar.armedGroupNouns.includes(word.lemma)
      ? 'armed-group'
      : resolver.pack.grammar.politicalGroupNouns.includes(word.lemma)
        ? 'party'
        : 'other',
    country: iso3,
    names: [{ text: name, lang: resolver.pack.lang }],
  }
  return [{ entity: id, described: { entity: resolver.found.entities.get(id) ?? entity, at: head } }]
}

/** The name of a group: its noun with the adjective next to it, where that is no demonym: « Milices chiites », "Armed men". */
function describedName(resolver: ActorResolver, word: Word, at: number): string {
  const { deps } = resolver
  const which =
    deps.tree[at] === word
      ? childrenWith(deps, at, 'amod').find(i => Math.abs(i - at) === 1 && !resolver.mentionAt[i])
      : undefined
  const both = which === undefined ? [word] : [at, which].sort((a, b) => a - b).map(i => deps.tree[i] ?? word)
  const text = both.map(({ form }) => form).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** "A former presidential candidate" to whom a state does something: a citizen of that state, where nothing names another country. */
export function citizenOf(resolver: ActorResolver, head: number, iso3: string): readonly Actor[] {
  const word = resolver.deps.tree[head]
  if (word?.upos !== 'NOUN' || resolver.mentionAt[head] !== undefined) return []
  const named = childrenWith(resolver.deps, head, 'nmod', 'amod', 'compound', 'appos', 'flat').some(
    i => resolver.mentionAt[i] !== undefined || resolver.deps.tree[i]?.upos === 'PROPN',
  )
  const state = stateActor(resolver, iso3)
  const entity = resolver.found.entities.get(state.entity)
  return named || !entity ? [] : [{ ...state, sector: 'civilian', described: { entity, at: head } }]
}

/** The countries of private people to whom something is done, as civilians: "Yemeni children". */
export function civiliansOf(resolver: ActorResolver, head: number): readonly Actor[] {
  return ownersOf(resolver, head)
    .filter(member => resolver.found.entities.get(member.entity)?.kind === 'Country')
    .map(member => (isWholeNation(resolver, head) ? member : { ...member, sector: 'civilian' }))
}

/** Whether a phrase means all the people of a country, and so the state: "the Iraqi people", « le peuple syrien ». */
function isWholeNation(resolver: ActorResolver, head: number): boolean {
  const word = resolver.deps.tree[head]
  return (
    word !== undefined &&
    resolver.pack.grammar.nationNouns.includes(word.lemma) &&
    childrenWith(resolver.deps, head, 'det').some(i => resolver.deps.tree[i]?.feats.Definite === 'Def') &&
    childrenWith(resolver.deps, head, 'nummod').length === 0
  )
}

/** The country of a citizen who is named by a demonym alone, as a civilian: "a Japanese held on charges". */
export function citizenByDemonym(resolver: ActorResolver, head: number): readonly Actor[] {
  const mention = resolver.mentionAt[head]
  return mention?.form === 'demonym' && childrenWith(resolver.deps, head, 'det', 'nummod').length > 0
    ? countryActor(resolver, mention).map(member => ({ ...member, sector: 'civilian' }))
    : []
}

/**
 * A person in no table, with a full personal name, to whom something is done or whom somebody meets. None in headlines, where any
 * capitalized word may look like a name.
 */
export function unlistedActor(resolver: ActorResolver, head: number): readonly Actor[] {
  if (resolver.sentence.kind === 'title') return []
  const isNamed = (at: number) => resolver.mentionAt[at] !== undefined
  // "Prominent blogger Razan Ghazzawi": the description precedes the name.
  const names = [
    head,
    ...childrenWith(resolver.deps, head, 'flat', 'appos').filter(i => caseOf(resolver.deps, i) === undefined),
  ]
  const person = names
    .map(at => unlistedPerson(resolver.deps, at, resolver.pack.lang, isNamed))
    .find(found => found !== undefined)
  return person ? [{ entity: person.entity.id, sector: 'civilian', described: person }] : []
}

/** Whether an actor is a group known only by a common noun, and unarmed. */
export function isCrowd({ described }: Actor): boolean {
  return described?.entity.kind === 'Organization' && described.entity.orgType === 'other'
}
