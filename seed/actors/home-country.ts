import type { Mention } from '../../model/extraction.ts'
import { caseOf, childrenWith, hasLabel } from '../predication/dependency-tree.ts'
import type { Actor } from './actor.ts'
import { actorClasses } from './actor-classes.ts'
import { stateActor } from './named-places.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * A definite noun for a body of the state, without a country of its own ("the prime minister", "the authorities"), to which the state
 * `iso3` does something: that state's body.
 */
export function bodyOfState(resolver: ActorResolver, head: number, iso3: string): readonly Actor[] {
  const actorClass = actorClasses(resolver.pack).of(resolver.deps.tree[head]?.lemma ?? '')
  if (actorClass?.as !== 'state' || resolver.mentionAt[head] !== undefined) return []
  if (!childrenWith(resolver.deps, head, 'det').some(i => resolver.deps.tree[i]?.feats.Definite === 'Def')) return []
  // "A Turkish minister", "the head of Ennahda", "the army of the country": a phrase with a name refers to something more specific.
  const named = childrenWith(resolver.deps, head, 'nmod', 'amod', 'compound', 'appos', 'flat').some(
    i =>
      resolver.mentionAt[i] !== undefined ||
      resolver.deps.tree[i]?.upos === 'PROPN' ||
      resolver.pack.grammar.anaphoricStateNouns.includes(resolver.deps.tree[i]?.lemma ?? ''),
  )
  return named ? [] : bodyOfHomeState(resolver, head, actorClass.sector, iso3)
}

/**
 * "The police", "a court in Lyon": a body of the state in which it is located, else of the article's home country, else of `fallback`
 * (ISO3).
 */
export function bodyOfHomeState(
  resolver: ActorResolver,
  head: number,
  sector: string,
  fallback?: string,
): readonly Actor[] {
  const { deps } = resolver
  const word = deps.tree[head]
  // "Niger State officials", "the governor of Georgia" in America: a proper name that is of no table says that it belongs elsewhere.
  const named = childrenWith(deps, head, 'compound', 'nmod').some(i => {
    const preposition = caseOf(deps, i)
    return (
      deps.tree[i]?.upos === 'PROPN' &&
      resolver.mentionAt[i] === undefined &&
      (preposition === undefined || resolver.pack.grammar.genitivePrepositions.includes(preposition))
    )
  })
  const iso3 = countryOfLocation(resolver, head) ?? (named ? undefined : (homeCountry(resolver) ?? fallback))
  if (!iso3 || !word || word.upos === 'PROPN' || resolver.pack.grammar.multinationalBodyNouns.includes(word.lemma))
    return []
  if (belongsElsewhere(resolver, head)) return []
  const state = stateActor(resolver, iso3)
  const entity = resolver.found.entities.get(state.entity)
  return entity ? [{ ...state, sector, described: { entity, at: head } }] : []
}

/**
 * Whether a noun for a body of the state refers to another state's or to none: "this authority" to one mentioned before, "missiles" to
 * anybody's, "the group's president" to that of a firm or a party.
 */
function belongsElsewhere({ deps, pack }: ActorResolver, head: number): boolean {
  const classes = actorClasses(pack)
  const determiners = childrenWith(deps, head, 'det').map(i => deps.tree[i]?.feats)
  if (determiners.some(feats => feats?.PronType === 'Dem')) return true
  const definite = determiners.some(feats => feats?.Definite === 'Def')
  if (!definite && classes.isAsset(deps.tree[head]?.lemma ?? '')) return true
  // « l'État balte », "the island state": a land that is described is another than the one at home.
  if (classes.isPlace(deps.tree[head]?.lemma ?? '') && childrenWith(deps, head, 'amod').length > 0) return true
  return childrenWith(deps, head, 'nmod').some(i => {
    const word = deps.tree[i]
    const as = classes.of(word?.lemma ?? '')?.as
    return (
      (as === 'group' || as === 'private') &&
      word?.upos === 'NOUN' &&
      pack.grammar.genitivePrepositions.includes(caseOf(deps, i) ?? '')
    )
  })
}

/**
 * The country, as ISO3, to which a state body without a country belongs in this sentence: the one in which everything here is located, else
 * the article's home country. Undefined where that country acts in the sentence under its own name beside others.
 */
export function homeCountry(resolver: ActorResolver): string | undefined {
  const { deps, context, found } = resolver
  const placed = new Set<string>()
  const acting = new Set<string>()
  const theirs = new Set<string>()
  for (const mention of context.mentions) {
    const entity = found.entities.get(mention.entity)
    const iso3 = entity?.iso3 ?? entity?.country
    if (!iso3) continue
    // "A fifth term for President Bouteflika": a person who only modifies a noun does not act here.
    if (mention.kind === 'Person' && isNameModifier(resolver, mention)) continue
    const at = deps.tree.findIndex(word => word.start >= mention.start && word.end <= mention.end)
    if (
      mention.kind === 'Place' ||
      (mention.kind === 'Country' && mention.form !== 'metonym' && at >= 0 && isLocation(resolver, at))
    )
      placed.add(iso3)
    else if (hasLabel(deps.tree[at], 'amod', 'nmod', 'compound') && isPeople(resolver, deps.tree[at]?.head ?? -1))
      theirs.add(iso3)
    else acting.add(iso3)
  }
  if (placed.size === 1) {
    const [only] = placed
    if (only && !acting.has(only)) return only
  }
  // "Korean doctors went on strike against the government": the authorities over people are those of their country.
  if (placed.size === 0 && theirs.size === 1) {
    const [only] = theirs
    if (only && !acting.has(only)) return only
  }
  // Between two places abroad nobody is at home.
  if (placed.size > 1 && context.homeCountry && !placed.has(context.homeCountry)) return undefined
  // If only the home country acts here, the body is its own.
  return context.homeCountry && (!acting.has(context.homeCountry) || acting.size === 1)
    ? context.homeCountry
    : undefined
}

function isNameModifier(resolver: ActorResolver, mention: Mention): boolean {
  const { deps } = resolver
  let at = deps.tree.findIndex(word => word.start >= mention.start && word.end <= mention.end)
  if (at < 0) return false
  while (
    hasLabel(deps.tree[at], 'flat', 'appos', 'compound') ||
    (hasLabel(deps.tree[at], 'nmod') && caseOf(deps, at) === undefined)
  )
    at = deps.tree[at]?.head ?? -1
  return hasLabel(deps.tree[at], 'nmod')
}

/** The country, as ISO3, in which a phrase is located by a locative phrase of its own. */
export function countryOfLocation(resolver: ActorResolver, head: number): string | undefined {
  for (const i of childrenWith(resolver.deps, head, 'nmod', 'obl', 'acl')) {
    const preposition = caseOf(resolver.deps, i)
    if (!preposition || !resolver.pack.grammar.territoryPrepositions.includes(preposition)) continue
    // « dans le nord du Nigeria »
    for (const at of [i, ...childrenWith(resolver.deps, i, 'nmod').filter(j => isLocation(resolver, j))]) {
      const mention = resolver.mentionAt[at]
      const place = mention && resolver.found.entities.get(mention.entity)
      if (place && (place.kind === 'Country' || place.kind === 'Place')) return place.iso3 ?? place.country
    }
  }
  return undefined
}

/** Whether a phrase is a location: « au Nigeria », « dans le nord du Nigeria ». */
function isLocation(resolver: ActorResolver, at: number): boolean {
  const preposition = caseOf(resolver.deps, at)
  if (preposition === undefined) return false
  if (resolver.pack.grammar.territoryPrepositions.includes(preposition)) return true
  const above = resolver.deps.tree[at]?.head ?? -1
  return (
    above >= 0 &&
    resolver.pack.grammar.genitivePrepositions.includes(preposition) &&
    actorClasses(resolver.pack).isPlace(resolver.deps.tree[above]?.lemma ?? '') &&
    isLocation(resolver, above)
  )
}

function isPeople(resolver: ActorResolver, head: number): boolean {
  const as = actorClasses(resolver.pack).of(resolver.deps.tree[head]?.lemma ?? '')?.as
  return as === 'group' || as === 'private'
}

/** Whether the sentence names a country other than this one (ISO3), or a place in another. */
export function namesOtherCountry(resolver: ActorResolver, iso3: string): boolean {
  return resolver.context.mentions.some(({ entity }) => {
    const named = resolver.found.entities.get(entity)
    const other = named?.iso3 ?? (named?.kind === 'Place' ? named.country : undefined)
    return other !== undefined && other !== iso3
  })
}
