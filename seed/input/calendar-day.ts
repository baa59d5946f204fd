import { IsoDate } from '../../model/extraction.ts'
import { isoDay, statedDates } from '../read/date.ts'
import { foldToken } from '../read/tokens.ts'

/**
 * The calendar day that a time stamp names in its own zone: the day on the outlet's own page. What is written out for people is read too:
 * "Jan 22, 2019", « 22/01/2019 10:00 »; not where day and month could be either.
 */
export function calendarDay(value: string | null | undefined): string | undefined {
  const stated = value?.trim().slice(0, 60) ?? ''
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(stated)?.[0]
  if (iso !== undefined) return IsoDate.safeParse(iso).data
  const [first, ...more] = statedDates(foldToken(stated))
  if (first?.year === undefined || more.length > 0) return undefined
  const day = isoDay(first.year, first.month, first.day)
  return day && !/^\d{4}-/.test(stated) ? day : undefined
}
