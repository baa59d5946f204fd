import type { ReaderLanguage } from './api.ts'

/** ISO dates are days: parsed and formatted in UTC, they do not depend on the reader's time zone. */
const at = (date: string): Date => new Date(`${date}T00:00:00Z`)
const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const

const formats: Record<ReaderLanguage, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', options),
  en: new Intl.DateTimeFormat('en-GB', options),
}

export const formatDate = (date: string, language: ReaderLanguage): string => formats[language].format(at(date))

const moments: Record<ReaderLanguage, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
}

/** An ISO date and time, in the reader's time zone. */
export const formatMoment = (moment: string, language: ReaderLanguage): string =>
  moments[language].format(new Date(moment))

const months: Record<ReaderLanguage, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
}

/** Formats a bucket: `2018-12-13`, `2018-12` or `2018`. */
export const formatBucket = (bucket: string, language: ReaderLanguage): string =>
  bucket.length === 4
    ? bucket
    : bucket.length === 7
      ? months[language].format(at(`${bucket}-01`))
      : formatDate(bucket, language)

/** Formats a day, an interval or an interval with an open end; empty when undated. */
export function formatPeriod(
  start: string | null | undefined,
  end: string | null | undefined,
  language: ReaderLanguage,
): string {
  if (start && end)
    return start === end ? formatDate(start, language) : formats[language].formatRange(at(start), at(end))
  if (start) return `${formatDate(start, language)} –`
  if (end) return `– ${formatDate(end, language)}`
  return ''
}
