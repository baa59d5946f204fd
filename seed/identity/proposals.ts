import type { Entity, Proposal } from '../../model/extraction.ts'
import { nameLikeness } from '../../model/likeness.ts'
import { nameInTables } from './known-persons.ts'
import { spellingKey } from './spelling.ts'

/** The person with the key under which romanizations of the name fall together, and with the name that the tables have for them. */
export function withSpellingKey(entity: Entity): Entity {
  if (entity.kind !== 'Person') return entity
  const listedAs = nameInTables(entity.id)
  const spelling = spellingKey(listedAs ?? entity.name)
  return { ...entity, ...(spelling ? { spelling } : {}), ...(listedAs ? { listedAs } : {}) }
}

/**
 * Persons of an article who were kept apart although their names are alike: spelled alike, or one a family name alone that another
 * bears. Likeness joins nobody; it is recorded, for a reader to decide.
 */
export function proposalsOf(entities: readonly Entity[]): Proposal[] {
  const persons = entities.flatMap(({ spelling, ...entity }) =>
    spelling ? [{ ...entity, spelling, listed: entity.listedAs !== undefined }] : [],
  )
  return persons.flatMap((one, i) =>
    persons.slice(i + 1).flatMap(other => {
      const reason = nameLikeness(one, other)
      const [a, b] = [one.id, other.id].sort() as [Entity['id'], Entity['id']]
      return reason ? [{ a, b, reason }] : []
    }),
  )
}
