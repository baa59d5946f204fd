import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Document, Office } from '../document.ts'
import { groupBySentence } from '../group-by-sentence.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import { optionalArticle } from '../read/function-words.ts'
import { foldToken } from '../read/tokens.ts'

const possessive = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyOf(itemsOfAll(({ functionWords }) => functionWords.possessives))}\s$`,
  'u',
)
const governed = new RegExp(
  String.raw`(?:^|[^\p{L}])${anyOf(itemsOfAll(({ offices }) => offices.complementPrepositions))}[ '’]+${optionalArticle}$`,
  'u',
)
const owning = /^(?:head|minister|diplomat|military|official|spokesperson)$/

/**
 * Gives offices with a possessive their state or body: "Australia halted its aid, and its foreign minister, Alexander Downer, …", « Sa
 * ministre des Affaires étrangères, … ». It is the only one that the sentence has named outside a complement or, at the head of a sentence,
 * the subject of the previous one. Left open where there are two candidates.
 */
export function possessiveOffices(
  document: Document,
  entities: ReadonlyMap<EntityId, Entity>,
  mentions: readonly Mention[],
  offices: Office[],
): void {
  const perSentence = groupBySentence(document.sentences, mentions)
  for (const office of offices) {
    if (!owning.test(office.kind) || !office.person || office.country || office.organization) continue
    const sentence = document.sentences[office.sentence]
    if (!sentence || !possessive.test(foldToken(document.text.slice(sentence.start, office.start)))) continue
    const before = (perSentence[office.sentence] ?? []).filter(mention => mention.end <= office.start)
    const owner = before.length ? only(before, sentence.start) : subjectOf(office.sentence - 1)
    const entity = owner && entities.get(owner)
    if (!entity || entity.id === office.person) continue
    if (entity.kind === 'Organization' && office.kind !== 'diplomat') office.organization = entity.id
    const iso3 = entity.iso3 ?? entity.country
    const country = iso3 ? (`country:${iso3}` as EntityId) : undefined
    if (!country || !entities.has(country)) continue
    office.country = country
    office.countries = [country]
    const person = entities.get(office.person)
    if (person) person.country ??= iso3 as string
  }

  /** The only state or body that is not part of a complement; undefined where there are several. */
  function only(before: readonly Mention[], from: number): EntityId | undefined {
    const free = before.filter(
      ({ kind, form, start }) =>
        (kind === 'Country' || kind === 'Organization') &&
        form !== 'demonym' &&
        !governed.test(foldToken(document.text.slice(Math.max(from, start - 24), start))),
    )
    const ids = new Set(free.map(mention => mention.entity))
    return ids.size === 1 ? free[0]?.entity : undefined
  }

  /** The state or body at the head of a sentence, itself or by its office. */
  function subjectOf(index: number): EntityId | undefined {
    const sentence = document.sentences[index]
    if (sentence?.kind !== 'body') return undefined
    const opens = (start: number) => start - sentence.start < 5
    const office = offices.find(({ sentence: of, start }) => of === index && opens(start))
    const first = (perSentence[index] ?? []).find(mention => opens(mention.start) && mention.form !== 'demonym')
    if (first?.kind === 'Country' || first?.kind === 'Organization') return first.entity
    return office?.organization ?? office?.country
  }
}
