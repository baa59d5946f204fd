import type { Pack } from '../language/pack.ts'
import { caseOf, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import { addDays } from '../time/date-arithmetic.ts'
import type { DateInterval } from '../time/date-interval.ts'

const dayInMs = 86_400_000

/**
 * The date of something that has happened. A date after publication (`published`, ISO) belongs to something else in its sentence and is
 * dropped.
 */
export const pastDate = (when: DateInterval | undefined, published: string | null): DateInterval | undefined =>
  when && published && when.start > published ? undefined : when

/** The date of what the first sentence of a report states without one: the day of publication or the one before. */
export const reportedDay = (published: string): DateInterval => ({
  at: 0,
  last: 0,
  start: addDays(published, -1),
  end: published,
  precision: 'approximate',
  inferred: ['date'],
  future: false,
})

/**
 * The date of something planned. A date without a year, or a weekday within the last seven days, that lies before publication is moved to
 * the next year or week.
 */
export function futureDate(when: DateInterval | undefined, published: string | null): DateInterval | undefined {
  if (!when || !published || when.start >= published) return when
  const year = when.inferred.includes('year')
  const near =
    when.precision === 'day' && when.end < published && Date.parse(published) - Date.parse(when.end) < 7 * dayInMs
  if (!year && !near) return when
  if (year)
    return {
      ...when,
      start: `${Number(when.start.slice(0, 4)) + 1}${when.start.slice(4)}`,
      end: `${Number(when.end.slice(0, 4)) + 1}${when.end.slice(4)}`,
    }
  return { ...when, start: addDays(when.start, 7), end: addDays(when.end, 7) }
}

/** "Months of talks", « des mois de négociations »: whether a noun is said to have lasted for a stretch of time. */
export function isLasting(deps: DependencyTree, at: number, { grammar }: Pack): boolean {
  const word = deps.tree[at]
  return (
    hasLabel(word, 'nmod') &&
    grammar.genitivePrepositions.includes(caseOf(deps, at) ?? '') &&
    grammar.timeNouns.includes(deps.tree[word?.head ?? -1]?.lemma.toLowerCase() ?? '')
  )
}
