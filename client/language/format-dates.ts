import type { Language } from '../model/language.ts'

/** ISO dates name days, not moments: read and written in UTC, they do not shift with the reader's clock. */
const at = (date: string): Date => new Date(`${date}T00:00:00Z`)
const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const

const formats: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', options),
  en: new Intl.DateTimeFormat('en-GB', options),
}

export const formatDate = (date: string, language: Language): string => formats[language].format(at(date))

const moments: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
}

/** A moment, unlike a day, is told by the reader's own clock. */
export const formatMoment = (moment: string, language: Language): string => moments[language].format(new Date(moment))

const months: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
}

/** A day, a month or a year, named by its date cut short. */
export const formatBucket = (bucket: string, language: Language): string =>
  bucket.length === 4
    ? bucket
    : bucket.length === 7
      ? months[language].format(at(`${bucket}-01`))
      : formatDate(bucket, language)

/** One day, an interval, an open beginning or end, or nothing when undated. */
export function formatPeriod(
  start: string | null | undefined,
  end: string | null | undefined,
  language: Language,
): string {
  if (start && end)
    return start === end ? formatDate(start, language) : formats[language].formatRange(at(start), at(end))
  if (start) return `${formatDate(start, language)} –`
  if (end) return `– ${formatDate(end, language)}`
  return ''
}
