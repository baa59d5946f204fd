import { PloverType, statedBy } from '../../model/ontology.ts'
import type { Golden } from './golden.ts'

const stated = new Set<string | undefined>(PloverType.options.map(statedBy))
/** Of `country:FRA OPPOSES country:RUS: rule, modality`: whether events state relations of its type. */
const isStated = (relation: string): boolean => stated.has(relation.split(' ')[1])

/** What a reader of the graph sees of a golden, a line each: who did what to whom, and how two sides stand. Rules and words are left out. */
export function essence({ events, relations }: Golden): string[] {
  return [
    ...events.map(({ event, participants }) => `${event}: ${[...participants].sort().join(', ')}`).sort(),
    ...relations
      .filter(isStated)
      .map(relation => relation.split(':').slice(0, -1).join(':'))
      .sort(),
  ]
}

/** How a reading falls short of what is right: what of its essence it misses, and what it says that is not so. */
export type Shortfall = { misses: string[]; says: string[] }

export function shortfall(read: Golden, right: Golden): Shortfall {
  const [is, ought] = [essence(read), essence(right)]
  return { misses: without(ought, is), says: without(is, ought) }
}

/** What is in a list more often than in another. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter(line => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
