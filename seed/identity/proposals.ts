import type { Entity, Proposal } from '../../model/extraction.ts'
import { nameLikeness } from '../../model/likeness.ts'
import { spellingKey } from './spelling.ts'

/** The person with the key under which romanizations of the name fall together. */
export function withSpellingKey(entity: Entity): Entity {
  const spelling = entity.kind === 'Person' ? spellingKey(entity.name) : ''
  return spelling ? { ...entity, spelling } : entity
}

/**
 * Persons of an article who were kept apart although their names are alike: spelled alike, or one a family name alone that another
 * bears. Likeness joins nobody; it is recorded, for a reader to decide.
 */
export function proposalsOf(entities: readonly Entity[]): Proposal[] {
  const persons = entities.flatMap(({ id, spelling, country }) => (spelling ? [{ id, spelling, country }] : []))
  return persons.flatMap((one, i) =>
    persons.slice(i + 1).flatMap(other => {
      const reason = nameLikeness(one, other)
      const [a, b] = [one.id, other.id].sort() as [Entity['id'], Entity['id']]
      return reason ? [{ a, b, reason }] : []
    }),
  )
}
