import type { DateWords, WeekdayWords } from '../language/date-words.ts'
import { anyOf, entriesOfAll, itemsOf, itemsOfAll } from '../language/packs.ts'
import { months, weekdays } from '../read/calendar-names.ts'
import { isoDay } from '../read/date.ts'
import { numerals } from '../read/numerals.ts'
import {
  addDays,
  ago,
  days,
  exact,
  iso,
  type MonthPart,
  monthAway,
  monthSpan,
  onWeekday,
  relative,
  span,
  type Unit,
  week,
  yearAway,
  yearOf,
} from './date-arithmetic.ts'
import type { Days } from './date-interval.ts'

/** The dates of a match in an article of this date (ISO); undefined where there is no such day, or the date is needed and unknown. */
type Reader = (m: RegExpExecArray, published: string | null) => Days | undefined

/**
 * A pattern over the folded tokens of a sentence, joined by single spaces, and what it means. A sentence in which none of the words `needs`
 * occurs does not match; `number` stands for any number.
 */
type DatePattern = { pattern: RegExp; read: Reader; needs: readonly string[] }

const words = (list: (dates: DateWords) => string | readonly string[]): string[] =>
  itemsOfAll(({ dates }) => list(dates))
const oneOf = (list: (dates: DateWords) => string | readonly string[]): string => anyOf(words(list))

/** The longest word of a phrase: where it is missing the phrase is. */
const longestWord = (phrase: string): string => phrase.split(' ').sort((a, b) => b.length - a.length)[0] ?? phrase

/** "several days" are taken as three. */
const few = 3
const counts = new Map([
  ...numerals,
  ...words(dates => dates.oneArticles).map((word): [string, number] => [word, 1]),
  ...words(dates => dates.few).map((word): [string, number] => [word, few]),
])
const count = (word: string | undefined): number =>
  word === undefined ? 1 : (counts.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 1))

const units = new Map<string, Unit>()
for (const [unit, list] of [
  ['day', words(dates => dates.dayUnits)],
  ['week', words(dates => dates.weekUnits)],
  ['month', words(dates => dates.monthUnits)],
  ['year', words(dates => dates.yearUnits)],
] as const)
  for (const word of list) units.set(word, unit)

/** Parts of patterns: names of months and of days of the week, numbers, units, ordinal endings, the preposition before a month. */
const inDatelinesOnly = new Set(words(dates => dates.monthsInDatelinesOnly))
const M = anyOf(Object.keys(months).filter(name => !inDatelinesOnly.has(name)))
const W = anyOf(Object.keys(weekdays).filter(name => name.length > 4))
const N = anyOf(['\\d{1,3}', ...counts.keys()])
const U = anyOf(units.keys())
const ordinal = `(?:${oneOf(dates => dates.ordinalEndings)})`
const ofMonth = oneOf(dates => dates.monthPrepositions)
const article = oneOf(dates => dates.beforeDay)

const monthParts = new Map<string, MonthPart>()
for (const { monthThirdPrefixes, monthThirdNouns } of entriesOfAll(({ dates }) => [dates]))
  for (const [i, part] of (['beginning', 'middle', 'end'] as const).entries())
    for (const word of [monthThirdPrefixes[i], monthThirdNouns[i]]) if (word) monthParts.set(word, part)
const firstHalf = new Set(words(dates => itemsOf(dates.monthHalfAdjectives[0])))
const thirds = (which: 'monthThirdPrefixes' | 'monthThirdNouns') => oneOf(dates => dates[which])
const halves = anyOf(words(dates => dates.monthHalfAdjectives.flatMap(list => itemsOf(list))))
const partArticle = oneOf(dates => dates.monthPartArticles)
const partOpener = `(?:${oneOf(dates => dates.monthPartPrepositions)} )?(?:${partArticle} )?`
const partLink = oneOf(dates => dates.monthPartLinks)
const part =
  `(?:(?:(${thirds('monthThirdPrefixes')})(?: -)?|${partOpener}(${thirds('monthThirdNouns')}) ${partLink}|` +
  `${partOpener}(${halves}) ${oneOf(dates => dates.monthHalfNouns)} ${partLink}) )?`

/** The part of a month that a match of `part` names; its groups are a prefix, a noun, and the adjective of a half. */
const partOf = ([prefix, noun, half]: readonly (string | undefined)[]): MonthPart | undefined =>
  half !== undefined ? (firstHalf.has(half) ? 'first half' : 'second half') : monthParts.get(prefix ?? noun ?? '')

const withMonth = (pattern: string, read: Reader): DatePattern => ({
  pattern: new RegExp(pattern, 'g'),
  read,
  needs: Object.keys(months),
})

/** A pattern for phrases that have a meaning of their own. */
const phrasePattern = (phrases: readonly string[], read: Reader): DatePattern => ({
  pattern: new RegExp(`(?:^|(?<= ))${anyOf(phrases)}(?= |$)`, 'g'),
  read,
  needs: phrases.map(longestWord),
})

/** The patterns of phrases with a distance from the date of the article. */
const phrasesAt = <Entry extends { phrases: readonly string[] }>(
  entries: readonly Entry[],
  read: (entry: Entry) => Reader,
): DatePattern[] => entries.map(entry => phrasePattern(entry.phrases, read(entry)))

const adjacentDays = entriesOfAll(({ dates }) => dates.adjacentDays)
const unnamedMonths = entriesOfAll(({ dates }) => dates.unnamedMonths)
const feasts = entriesOfAll(({ dates }) => dates.decemberFeasts)
const named = <T extends { phrases: readonly string[] }>(entries: readonly T[], phrase: string | undefined) =>
  entries.find(({ phrases }) => phrases.includes(phrase ?? ''))
const phrasesOf = (entries: readonly { phrases: readonly string[] }[]) => entries.flatMap(({ phrases }) => phrases)

/** What the words before and behind a weekday say of it. */
const weekdayMeanings = new Map<string, keyof WeekdayWords>()
const weekdayWords = (side: 'weekdayBefore' | 'weekdayBehind'): string => {
  const phrases = entriesOfAll(({ dates }) => Object.entries(dates[side]) as [keyof WeekdayWords, readonly string[]][])
  for (const [meaning, list] of phrases) for (const phrase of list) weekdayMeanings.set(phrase, meaning)
  return anyOf(phrases.flatMap(([, list]) => list))
}

/** Each is tried everywhere; of two overlapping matches the longer one stays. */
export const datePatterns: readonly DatePattern[] = [
  // 13 décembre 2018 · jeudi 13 décembre · 13 December
  withMonth(
    `(?:(${W}) ,? ?)?(?:${article} )?(\\d{1,2}) ?${ordinal}? (?:${ofMonth} )?(${M})(?: \\.)?(?: ,)?(?: (\\d{4}))?(?= |$)`,
    (m, published) => exact(Number(m[2]), months[m[3] ?? ''] ?? 0, m[4], m[1], published),
  ),
  // December 13 , 2018
  withMonth(`(?:(${W}) , )?(${M})(?: \\.)? (\\d{1,2})(?: ${ordinal})?(?: , (\\d{4}))?(?= |$)`, (m, published) =>
    exact(Number(m[3]), months[m[2] ?? ''] ?? 0, m[4], m[1], published),
  ),
  // du 3 au 5 mai · from 3 to 5 December · 3-5 décembre
  withMonth(
    `(?:${oneOf(dates => dates.intervalOpeners)} )?(\\d{1,2}) ?${ordinal}? (?:${oneOf(dates => dates.intervalLinks)}|-|–) (\\d{1,2}) (?:${ofMonth} )?(${M})(?: (\\d{4}))?(?= |$)`,
    (m, published) => days(Number(m[1]), Number(m[2]), months[m[3] ?? ''] ?? 0, m[4], published),
  ),
  // December 3-5 , 2018
  withMonth(
    `(?:${oneOf(dates => dates.intervalOpeners)} )?(${M}) (\\d{1,2}) (?:${oneOf(dates => dates.intervalLinks)}|-|–) (\\d{1,2})(?: , (\\d{4}))?(?= |$)`,
    (m, published) => days(Number(m[2]), Number(m[3]), months[m[1] ?? ''] ?? 0, m[4], published),
  ),
  // le surlendemain du séisme du 6 février 2023 · la veille du 3 mai
  withMonth(
    `(?:${oneOf(dates => dates.beforeAdjacentDay)} )?(${anyOf(phrasesOf(adjacentDays))}) ${oneOf(dates => dates.behindAdjacentDay)}?[^,.;:]{0,60}?(\\d{1,2}) ?${ordinal}? (${M})(?: (\\d{4}))?(?= |$)`,
    (m, published) => {
      const base = exact(Number(m[2]), months[m[3] ?? ''] ?? 0, m[4], undefined, published)
      const away = named(adjacentDays, m[1])?.days ?? 0
      return base && span(addDays(base.start, away), addDays(base.end, away), 'day', base.inferred, base.future)
    },
  ),
  // le 30 du mois dernier
  {
    pattern: new RegExp(
      `(?:${article} )?(\\d{1,2}) (?:${ordinal} )?${oneOf(dates => dates.unnamedMonthLinks)} (${anyOf(phrasesOf(unnamedMonths))})`,
      'g',
    ),
    read: (m, published) => {
      const month = monthAway(published, named(unnamedMonths, m[2])?.months ?? 0)
      const found = month && isoDay(Number(month.start.slice(0, 4)), Number(month.start.slice(5, 7)), Number(m[1]))
      return found ? span(found, found, 'day', [], month.future) : undefined
    },
    needs: phrasesOf(unnamedMonths).map(longestWord),
  },
  // le soir de la Saint-Sylvestre 2009 · à Noël
  {
    pattern: new RegExp(`(${anyOf(phrasesOf(feasts))})(?: (\\d{4}))?(?= |$)`, 'g'),
    read: (m, published) => {
      const year = m[2] ? Number(m[2]) : yearOf(12, published)
      const date = iso(year ?? 0, 12, named(feasts, m[1])?.day ?? 0)
      return year === undefined ? undefined : span(date, date, 'day', m[2] ? [] : ['year'])
    },
    needs: phrasesOf(feasts).map(longestWord),
  },
  // fin septembre 2015 · in October 2017 · la première moitié du mois de juin · en mars
  withMonth(
    `(?<=^| )${part}(?<![0-9] )(${M})(?: (?:${oneOf(dates => dates.yearPrepositions)} )?(\\d{4}))?(?= |$)`,
    (m, published) => {
      const month = months[m[4] ?? ''] ?? 0
      const year = m[5] ? Number(m[5]) : yearOf(month, published)
      return year === undefined ? undefined : monthSpan(month, year, partOf(m.slice(1, 4)), m[5] ? [] : ['year'])
    },
  ),
  // en 2015 · in 2015 · since 2014 is no date of an event
  {
    pattern: new RegExp(`(?<=(?:^| )${oneOf(dates => dates.beforeYear)} )(1[4-9]\\d\\d|20\\d\\d)(?= |$)`, 'g'),
    read: m => span(`${m[1]}-01-01`, `${m[1]}-12-31`, 'year'),
    needs: ['number'],
  },
  // hier, yesterday, today
  ...phrasesAt(
    entriesOfAll(({ dates }) => dates.relativeDays),
    entry => (_, published) => relative(published, entry.days, entry.days, 'day', entry.days > 0),
  ),
  // dans les prochains jours · in the next few weeks
  {
    pattern: new RegExp(`${oneOf(dates => dates.nearFuture)} (${U})`, 'g'),
    read: (m, published) => {
      const unit = units.get(m[1] ?? '')
      if (unit === 'year') return undefined
      return relative(published, 1, unit === 'day' ? 14 : unit === 'week' ? 42 : 120, 'approximate', true)
    },
    needs: [...units.keys()],
  },
  ...phrasesAt(
    entriesOfAll(({ dates }) => dates.relativeWeeks),
    ({ weeks }) =>
      (_, published) =>
        week(published, weeks),
  ),
  ...phrasesAt(
    entriesOfAll(({ dates }) => dates.relativeMonths),
    entry => (_, published) => monthAway(published, entry.months),
  ),
  phrasePattern(
    words(dates => dates.presentMonth),
    (_, published) => (published ? span(`${published.slice(0, 7)}-01`, published, 'approximate', ['date']) : undefined),
  ),
  ...phrasesAt(
    entriesOfAll(({ dates }) => dates.relativeYears),
    ({ years }) =>
      (_, published) =>
        yearAway(published, years),
  ),
  phrasePattern(
    words(dates => dates.presentYear),
    (_, published) =>
      published ? span(`${published.slice(0, 4)}-01-01`, published, 'approximate', ['date']) : undefined,
  ),
  // il y a trois jours · « il y a une semaine jour pour jour »
  {
    pattern: new RegExp(`${oneOf(dates => dates.agoBefore)} (${N}) (${U})( ${oneOf(dates => dates.toTheDay)})?`, 'g'),
    read: (m, published) => {
      const unit = units.get(m[2] ?? '') ?? 'day'
      return m[3] && unit === 'week'
        ? relative(published, -7 * count(m[1]), -7 * count(m[1]), 'day')
        : ago(published, count(m[1]), unit)
    },
    needs: words(dates => dates.agoBefore).map(longestWord),
  },
  // three days ago
  {
    pattern: new RegExp(`(${N}) (${U}) ${oneOf(dates => dates.agoBehind)}`, 'g'),
    read: (m, published) => ago(published, count(m[1]), units.get(m[2] ?? '') ?? 'day'),
    needs: words(dates => dates.agoBehind).map(longestWord),
  },
  // mardi prochain · on Thursday · samedi · last Monday
  {
    pattern: new RegExp(
      `(?:(${weekdayWords('weekdayBefore')}) )?(${W})(?: (${weekdayWords('weekdayBehind')}))?(?= |$)`,
      'g',
    ),
    read: (m, published) => {
      const meanings = [m[1], m[3]].map(phrase => weekdayMeanings.get(phrase ?? ''))
      const which = (['weekAfter', 'next', 'last'] as const).find(meaning => meanings.includes(meaning))
      return onWeekday(published, weekdays[m[2] ?? ''] ?? 0, which)
    },
    needs: Object.keys(weekdays),
  },
]
