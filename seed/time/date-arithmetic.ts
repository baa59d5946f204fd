import { weekdays } from '../read/calendar-names.ts'
import { isoDay } from '../read/date.ts'
import type { DateInterval, Days } from './date-interval.ts'

const day = 86_400_000
/** The day so many days later, or earlier, as ISO dates. */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * day).toISOString().slice(0, 10)
/** The last day of a month (1 to 12). */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
/** An ISO date; a day beyond the end of its month is one of the next. */
export const iso = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

/** An interval of days, both included. */
export const span = (
  start: string,
  end: string,
  precision: DateInterval['precision'],
  inferred: string[] = [],
  future = false,
): Days => ({ start, end, precision, inferred, future })

/** The year of a month without one: the latest that is not after the article, or the next one if the words look ahead. */
export function yearOf(month: number, published: string | null, ahead = false): number | undefined {
  if (!published) return undefined
  const [year = 0, now = 0] = published.split('-').map(Number)
  if (ahead) return month < now ? year + 1 : year
  return month > now ? year - 1 : year
}

/** A part of a month: one of its halves, or of its thirds of some ten days. */
export type MonthPart = 'first half' | 'second half' | 'beginning' | 'middle' | 'end'

/** A month (1 to 12), or a part of it. */
export function monthSpan(month: number, year: number, part: MonthPart | undefined, inferred: string[]): Days {
  const end = lastDay(year, month)
  if (part === undefined) return span(iso(year, month, 1), iso(year, month, end), 'month', inferred)
  const [first, last] = {
    'first half': [1, 15] as const,
    'second half': [16, end] as const,
    beginning: [1, 10] as const,
    middle: [11, 20] as const,
    end: [21, end] as const,
  }[part]
  return span(iso(year, month, first), iso(year, month, last), 'approximate', inferred)
}

/**
 * A day of a month. Without a year it is the one nearest to the article whose weekday, where `week` names one, agrees; undefined where there is no
 * such day, or neither a year nor the date of the article.
 */
export function exact(
  date: number,
  month: number,
  year: string | undefined,
  week: string | undefined,
  published: string | null,
): Days | undefined {
  if (year !== undefined) {
    const found = isoDay(Number(year), month, date)
    return found ? span(found, found, 'day', [], published !== null && found > published) : undefined
  }
  if (!published) return undefined
  const here = Number(published.slice(0, 4))
  // The weekday decides between years; of the remaining ones the nearest to the article. The verb says whether it may be in the future.
  const options = [here - 1, here, here + 1]
    .map(candidate => isoDay(candidate, month, date))
    .filter(candidate => candidate !== undefined)
  const wanted =
    week === undefined ? options : options.filter(candidate => new Date(candidate).getUTCDay() === weekdays[week])
  const away = (candidate: string) => Math.abs(Date.parse(candidate) - Date.parse(published))
  const nearest = wanted.sort((a, b) => away(a) - away(b))[0]
  return nearest
    ? span(nearest, nearest, 'day', week !== undefined && nearest === published ? [] : ['year'], nearest > published)
    : undefined
}

/** « Du 3 au 5 mai »: first and last day, in the year of the last one. */
export function days(
  from: number,
  to: number,
  month: number,
  year: string | undefined,
  published: string | null,
): Days | undefined {
  const last = from < to ? exact(to, month, year, undefined, published) : undefined
  const first = last && isoDay(Number(last.start.slice(0, 4)), month, from)
  return first ? span(first, last.end, 'approximate', last.inferred, last.future) : undefined
}

/** The days from so many to so many after the article; undefined where its date is unknown. */
export const relative = (
  published: string | null,
  from: number,
  to: number,
  precision: DateInterval['precision'],
  future = false,
): Days | undefined =>
  published ? span(addDays(published, from), addDays(published, to), precision, [], future) : undefined

/** The week, Monday to Sunday, so many weeks after that of the article. */
export function week(published: string | null, away: number): Days | undefined {
  if (!published) return undefined
  const monday = addDays(published, -((new Date(published).getUTCDay() + 6) % 7) + 7 * away)
  return span(monday, addDays(monday, 6), 'approximate', [], away > 0)
}

/** The month so many months after that of the article. */
export function monthAway(published: string | null, away: number): Days | undefined {
  if (!published) return undefined
  const [year = 0, month = 1] = published.split('-').map(Number)
  const there = new Date(Date.UTC(year, month - 1 + away, 1))
  return { ...monthSpan(there.getUTCMonth() + 1, there.getUTCFullYear(), undefined, []), future: away > 0 }
}

/** The year so many years after that of the article. */
export function yearAway(published: string | null, away: number): Days | undefined {
  if (!published) return undefined
  const year = Number(published.slice(0, 4)) + away
  return span(`${year}-01-01`, `${year}-12-31`, 'year', [], away > 0)
}

/** A unit of time. */
export type Unit = 'day' | 'week' | 'month' | 'year'

/** The interval `n` units before the article: a day, seven days around a week, a month, a year. */
export function ago(published: string | null, n: number, unit: Unit): Days | undefined {
  if (!published) return undefined
  if (unit === 'day') return span(addDays(published, -n), addDays(published, -n), 'day')
  if (unit === 'week') return span(addDays(published, -7 * n - 3), addDays(published, -7 * n + 3), 'approximate')
  return unit === 'month' ? monthAway(published, -n) : yearAway(published, -n)
}

/**
 * The day of a weekday (0 is Sunday): the last one up to the article, which may be the day of the article itself; with `which` the last before
 * it, the next one, or the one of the week after the next.
 */
export function onWeekday(
  published: string | null,
  wanted: number,
  which: 'next' | 'weekAfter' | 'last' | undefined,
): Days | undefined {
  if (!published) return undefined
  const today = new Date(published).getUTCDay()
  // « mardi en huit » is the Tuesday after the next.
  const ahead = ((wanted - today + 6) % 7) + (which === 'weekAfter' ? 8 : 1)
  if (which === 'next' || which === 'weekAfter') return relative(published, ahead, ahead, 'day', true)
  const back = (today - wanted + 7) % 7
  const past = addDays(published, -(which === 'last' && back === 0 ? 7 : back))
  return span(past, past, 'day', [])
}
