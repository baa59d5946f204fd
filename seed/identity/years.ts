import type { Entity } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Document, NamedEntities, Sentence } from '../document.ts'

/**
 * Adds to each person in an office the years in which the article mentions them: those that the sentence names, else that of the article.
 * Persons whose years are further apart than a lifetime get none, since a sentence may also be about the past.
 */
export function withYears(
  entities: readonly Entity[],
  { head, sentences }: Document,
  { offices }: NamedEntities,
): Entity[] {
  const published = head.publishedAt ? Number(head.publishedAt.slice(0, 4)) : undefined
  const yearsOf = new Map<EntityId, number[]>()
  for (const { person, sentence: index } of offices) {
    const sentence = sentences[index]
    if (!person || !sentence) continue
    const named = yearsIn(sentence, published)
    const years = named.length > 0 ? named : published === undefined ? [] : [published]
    yearsOf.set(person, [...(yearsOf.get(person) ?? []), ...years])
  }
  return entities.map(entity => {
    const years = yearsOf.get(entity.id) ?? []
    const [from, to] = [Math.min(...years), Math.max(...years)]
    return years.length > 0 && to - from <= LIFETIME ? { ...entity, years: { from, to } } : entity
  })
}

const LIFETIME = 90

function yearsIn({ tokens }: Sentence, published: number | undefined): number[] {
  return tokens
    .filter(({ kind, text }) => kind === 'number' && /^1[0-9]{3}$|^20[0-9]{2}$/.test(text))
    .map(({ text }) => Number(text))
    .filter(year => published === undefined || year <= published)
}
