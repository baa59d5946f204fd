import type { Entity, Proposal } from '../../model/extraction.ts'
import { nameLikeness } from '../../model/likeness.ts'
import { nameInTables } from './known-persons.ts'
import { spellingKey } from './spelling.ts'

/** The person with the spelling key of their name and with the name in the tables. */
export function withSpellingKey(entity: Entity): Entity {
  if (entity.kind !== 'Person') return entity
  const listedAs = nameInTables(entity.id)
  const spelling = spellingKey(listedAs ?? entity.name)
  return { ...entity, ...(spelling ? { spelling } : {}), ...(listedAs ? { listedAs } : {}) }
}

/**
 * Proposals for pairs of persons of an article with similar names: with the same spelling key, or one with only the family name of the
 * other. They are not merged; a reader decides.
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
