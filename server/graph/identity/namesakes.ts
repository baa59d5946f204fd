import type { Entity, Extraction } from '../../../model/extraction.ts'
import type { EntityId } from '../../../model/ids.ts'
import { contradict, type Spelled } from '../../../model/likeness.ts'
import type { Row, Run } from '../connection.ts'
import { referenceProperties } from './references.ts'

/**
 * The extraction in which persons who cannot be the ones of the same name in the store (another country, another century) have ids of their
 * own. The first one stored keeps the plain id; the ids of others have the country or the year. Persons in the tables are left unchanged.
 */
export async function separateNamesakes(run: Run, extraction: Extraction): Promise<Extraction> {
  const persons = extraction.entities.filter(({ kind, listedAs }) => kind === 'Person' && !listedAs)
  if (persons.length === 0) return extraction
  const known = await referenceProperties(
    run,
    'Person',
    '(n.id IN $ids OR n.namesakeOf IN $ids)',
    'n.id AS id, n.namesakeOf AS of, n.country AS country, n.firstYear AS firstYear, n.lastYear AS lastYear',
    { ids: persons.map(({ id }) => id) },
  )
  const others = new Map<EntityId, EntityId>()
  for (const person of persons) {
    const bearers = known.filter(({ id, of }) => id === person.id || of === person.id)
    const fits = bearers.filter(bearer => !contradict(spelled(person), spelledRow(bearer)))
    const meant = fits.find(({ country }) => person.country && country === person.country) ?? fits[0]
    const id = bearers.length === 0 ? person.id : ((meant?.id as EntityId | undefined) ?? ownId(person, bearers))
    if (id !== person.id) others.set(person.id, id)
  }
  if (others.size === 0) return extraction
  const renamed = withIds(extraction, others) as Extraction
  const first = new Map([...others].map(([before, id]) => [id, before]))
  return {
    ...renamed,
    entities: renamed.entities.map(entity => {
      const namesakeOf = first.get(entity.id)
      return namesakeOf ? { ...entity, namesakeOf } : entity
    }),
  }
}

const spelled = ({ country, years }: Entity): Spelled => ({ spelling: '', country, from: years?.from, to: years?.to })

/** A person's row in the form in which `nameLikeness` and `contradict` take it. */
export const spelledRow = ({ spelling, country, listed, firstYear, lastYear }: Row): Spelled => ({
  spelling: String(spelling ?? ''),
  country: country ?? undefined,
  listed: listed === true,
  from: firstYear == null ? undefined : Number(firstYear),
  to: lastYear == null ? undefined : Number(lastYear),
})

/** The plain id with the country, or with the year for somebody of another century. */
const ownId = ({ id, country, years }: Entity, others: readonly Row[]): EntityId =>
  `${id}-${country && others.every(each => each.country !== country) ? country.toLowerCase() : years?.to}` as EntityId

/** A deep copy in which every string that is one of these ids is replaced. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map(each => withIds(each, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each, ids)]))
}
