import type { Language } from '../model/language.ts'

/** `2018-06`, or `2018` for the whole year. */
const isYear = (month: string): boolean => month.length === 4

const at = (month: string) => new Date(`${isYear(month) ? `${month}-01` : month}-01T00:00:00Z`)

/** The month or year `by` steps later: `2018-06` and 1 give `2018-07`, `2018` and 1 give `2019`. */
export function monthAfter(month: string, by: number): string {
  if (isYear(month)) return String(Number(month) + by).padStart(4, '0')
  const date = at(month)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 7)
}

/** The first and the last day of a month or a year, as ISO dates. */
export function monthBounds(month: string): { from: string; to: string } {
  if (isYear(month)) return { from: `${month}-01-01`, to: `${month}-12-31` }
  const last = at(monthAfter(month, 1))
  last.setUTCDate(0)
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) }
}

const formatIn = (language: Language) =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' })

export const formatMonth = (month: string, language: Language): string =>
  isYear(month) ? month : formatIn(language).format(at(month))

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Parses a month or a year in French or English: « juin 2018 », “June 2018”, `2018-06`, `2018`. Undefined for anything else. */
export function parseMonth(words: string): string | undefined {
  const text = withoutAccents(words.trim())
  const iso = /^[1-9]\d{3}(-(0[1-9]|1[0-2]))?$/.exec(text)
  if (iso) return text
  const named = /^(\p{L}{3,})\.? (\d{4})$/u.exec(text)
  if (!named) return undefined
  const [, name = '', year = ''] = named
  for (const language of ['fr', 'en'] as const)
    for (let month = 1; month <= 12; month++) {
      const iso = `${year}-${String(month).padStart(2, '0')}`
      const [own = ''] = withoutAccents(formatMonth(iso, language)).split(' ')
      if (own === name || (name.length >= 3 && own.startsWith(name) && own !== 'juin' && own !== 'juillet')) return iso
    }
  return undefined
}
