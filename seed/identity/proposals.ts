import type { Entity, Proposal } from '../../model/extraction.ts'
import { spellingKey } from './spelling.ts'

/** The person with the key under which romanizations of the name fall together. */
export function withSpelling(entity: Entity): Entity {
  const spelling = entity.kind === 'Person' ? spellingKey(entity.name) : ''
  return spelling ? { ...entity, spelling } : entity
}

/**
 * Persons of an article who were kept apart although their names are alike: spelled alike, or one a family name alone that another
 * bears. Likeness joins nobody; it is recorded, for a reader to decide.
 */
export function proposalsOf(entities: readonly Entity[]): Proposal[] {
  const persons = entities.filter(({ kind, spelling }) => kind === 'Person' && spelling)
  return persons.flatMap((one, i) =>
    persons.slice(i + 1).flatMap(other => {
      const reason = likeness(one, other)
      const [a, b] = [one.id, other.id].sort() as [Entity['id'], Entity['id']]
      return reason ? [{ a, b, reason }] : []
    }),
  )
}

function likeness(one: Entity, other: Entity): Proposal['reason'] | undefined {
  const [left = '', right = ''] = [one.spelling, other.spelling]
  if (left === right) return 'spelling'
  const alone = (name: string) => !name.includes(' ')
  const family = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
  if (alone(left) === alone(right) || (one.country && other.country && one.country !== other.country)) return undefined
  return family(left) === family(right) ? 'family-name' : undefined
}
