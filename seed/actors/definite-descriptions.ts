import type { Mention } from '../../model/extraction.ts'
import { ancestors, childrenWith } from '../predication/dependency-tree.ts'
import type { Actor } from './actor.ts'
import { stateActor } from './named-places.ts'
import { countriesOfAdjectives } from './owners.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * The country, as ISO3, that « le pays » or "the regime" refers to when nothing else says so: the topic of the article, else the country
 * last named before it in its sentence, else the country of the previous sentence's subject, else the only one named there. Never the
 * country that is the subject of the same clause.
 */
export function countryMeant(resolver: ActorResolver, head: number): string | undefined {
  const { context, found, fillers, deps } = resolver
  const at = deps.tree[head]?.start ?? 0
  const clause = [...ancestors(deps.tree, head)].find(i => deps.tree[i]?.upos === 'VERB')
  const doing = new Set(
    (clause === undefined ? [] : fillers.fillersOf(clause))
      .filter(filler => filler.relation === 'subject' && filler.head < head)
      .flatMap(filler => resolver.actorsOf(filler.head))
      .filter(({ entity, sector }) => sector !== undefined || found.entities.get(entity)?.kind === 'Country')
      .map(({ country }) => country),
  )
  const states = (mentions: readonly Mention[]) => {
    const all = mentions.flatMap(({ entity }) => {
      const { iso3, country } = found.entities.get(entity) ?? {}
      return iso3 ?? country ?? []
    })
    return [...new Set(all)].filter(iso3 => !doing.has(iso3))
  }
  if (context.topicCountry && !doing.has(context.topicCountry)) return context.topicCountry
  const here = states(context.mentions.filter(({ end }) => end <= at))
  if (here.length > 0) return here.at(-1)
  const [subject, ...others] = new Set(context.previousSubjects.flatMap(({ country }) => country ?? []))
  if (subject && others.length === 0 && !doing.has(subject)) return subject
  const earlier = states(context.previousMentions)
  return earlier.length === 1 ? earlier[0] : undefined
}

/**
 * The state that « son voisin » refers to: in « Le Mali accuse son voisin », the only state other than Mali named before it in the
 * sentence, else in the headline, else in the previous sentence.
 */
export function neighbourOf(resolver: ActorResolver, head: number): readonly Actor[] {
  const { deps, context, found } = resolver
  const word = deps.tree[head]
  const owner = childrenWith(deps, head, 'det', 'nmod').find(i => deps.tree[i]?.feats.Poss === 'Yes')
  const [whose, ...others] = owner === undefined ? [] : resolver.actorsOf(owner)
  if (!word || word.feats.Number === 'Plur' || !whose?.country || others.length > 0)
    return countriesOfAdjectives(resolver, head)
  const states = (mentions: readonly Mention[]) => {
    const all = mentions.flatMap(
      ({ entity }) => found.entities.get(entity)?.iso3 ?? found.entities.get(entity)?.country ?? [],
    )
    return [...new Set(all)].filter(iso3 => iso3 !== whose.country)
  }
  const qualified = countriesOfAdjectives(resolver, head)
  if (qualified.length > 0) return qualified
  const title = resolver.document.sentences[0]
  const inTitle = title?.kind === 'title' ? found.mentions.filter(({ end }) => end <= title.end) : []
  const here = context.mentions.filter(({ end }) => end <= word.start)
  const [only, ...more] = [here, inTitle, context.previousMentions].map(states).find(list => list.length > 0) ?? []
  return only && more.length === 0 ? [stateActor(resolver, only)] : []
}

/** Whether a phrase is a singular noun with a definite article or a demonstrative and nothing else. */
export function isBareDefinite(resolver: ActorResolver, head: number): boolean {
  const { deps } = resolver
  const word = deps.tree[head]
  return (
    word?.upos === 'NOUN' &&
    word.feats.Number !== 'Plur' &&
    childrenWith(deps, head, 'det').some(
      i => deps.tree[i]?.feats.Definite === 'Def' || deps.tree[i]?.feats.PronType === 'Dem',
    ) &&
    childrenWith(deps, head, 'amod', 'nmod', 'appos', 'compound', 'flat', 'acl', 'nummod').length === 0
  )
}
