import type { Mention } from '../../model/extraction.ts'
import { ancestors, childrenWith } from '../predication/dependency-tree.ts'
import type { Actor } from './actor.ts'
import { stateActor } from './named-places.ts'
import { countriesOfAdjectives } from './owners.ts'
import type { ActorResolver } from './resolver.ts'

/**
 * « Le pays », "the regime", with nothing that says which: the country that the article is about, or the one that was named before it in its sentence, or
 * in the sentence before; never the one that does something to it in its own clause.
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

/** « Le Mali accuse son voisin »: the one other state that the sentence has named before, or else the headline, with the one whose neighbour it is. */
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

/** One of a kind, with the definite article and nothing beside it. */
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
