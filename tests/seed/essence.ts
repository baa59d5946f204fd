import { PloverType, statedBy } from '../../model/ontology.ts'
import type { Golden } from './golden.ts'

const stated = new Set<string | undefined>(PloverType.options.map(statedBy))
/** Whether events state relations of the type in a line such as `country:FRA OPPOSES country:RUS: rule, modality`. */
const isStated = (relation: string): boolean => stated.has(relation.split(' ')[1])

/** The essence of a golden, as lines: who did what to whom, and which relations hold. Rules and words are left out. */
export function essence({ events, relations }: Golden): string[] {
  return [
    ...events.map(({ event, participants }) => `${event}: ${[...participants].sort().join(', ')}`).sort(),
    ...relations
      .filter(isStated)
      .map(relation => relation.split(':').slice(0, -1).join(':'))
      .sort(),
  ]
}

/** The differences between a reading and its golden: lines that are missing, and lines that are wrong. */
export type Shortfall = { misses: string[]; says: string[] }

export function shortfall(read: Golden, right: Golden): Shortfall {
  const [is, ought] = [essence(read), essence(right)]
  return { misses: without(ought, is), says: without(is, ought) }
}

/** The items that are in one list more often than in another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter(line => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
