import type { Sentence } from '../document.ts'
import { wordSet } from '../gazetteer/trie.ts'
import { isoDay, months, weekdays } from '../read/date.ts'
import { numerals } from '../read/numerals.ts'

/** A date expression as an interval: first and last possible day, inclusive, and which parts a rule supplied. */
export type DateInterval = {
  /** Index of its first token in the sentence, and of its last. */
  at: number
  last: number
  start: string
  end: string
  precision: 'day' | 'month' | 'year' | 'approximate'
  inferred: string[]
  /** Its own words place it after the article's date: « dans les prochains jours », "next month". */
  future: boolean
}

const day = 86_400_000
const addDays = (iso: string, days: number): string => new Date(Date.parse(iso) + days * day).toISOString().slice(0, 10)
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const iso = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
/** "several days" are taken as three. */
const few = ['several', 'plusieurs', 'quelques', 'few']
const small = new Map([...numerals, ['a', 1] as const, ...few.map(word => [word, 3] as const)])
const count = (word: string | undefined): number =>
  word === undefined ? 1 : (small.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 1))

const M = `(?:${Object.keys(months)
  .filter(name => name.length > 2 && name !== 'mar' && name !== 'may')
  .concat('may')
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const W = `(?:${Object.keys(weekdays)
  .filter(name => name.length > 4 || name === 'mardi' || name === 'jeudi')
  .concat('lundi')
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const N = `(?:\\d{1,3}|${[...small.keys()].join('|')})`

/** The dates of an expression, without its place in the sentence. */
type Days = Omit<DateInterval, 'at' | 'last'>
type Reader = (m: RegExpExecArray, published: string | null) => Days | undefined
const span = (
  start: string,
  end: string,
  precision: DateInterval['precision'],
  inferred: string[] = [],
  future = false,
): Days => ({ start, end, precision, inferred, future })

/** The year of a month without one: the latest that is not after the article, or the next one if the words look ahead. */
function yearOf(month: number, published: string | null, ahead = false): number | undefined {
  if (!published) return undefined
  const [year = 0, now = 0] = published.split('-').map(Number)
  if (ahead) return month < now ? year + 1 : year
  return month > now ? year - 1 : year
}

function monthSpan(month: number, year: number, part: string | undefined, inferred: string[]): Days {
  const end = lastDay(year, month)
  if (part === undefined) return span(iso(year, month, 1), iso(year, month, end), 'month', inferred)
  if (/premiere|first/.test(part) && /moitie|half/.test(part))
    return span(iso(year, month, 1), iso(year, month, 15), 'approximate', inferred)
  if (/moitie|half/.test(part)) return span(iso(year, month, 16), iso(year, month, end), 'approximate', inferred)
  if (/fin|late|end/.test(part)) return span(iso(year, month, 21), iso(year, month, end), 'approximate', inferred)
  if (/debut|early|beginning/.test(part))
    return span(iso(year, month, 1), iso(year, month, 10), 'approximate', inferred)
  return span(iso(year, month, 11), iso(year, month, 20), 'approximate', inferred)
}

const part =
  "(?:(?:(fin|debut|mi|late|early|mid)(?: -)?|(?:a |at )?(?:la |the |le )?(fin|debut|end|beginning|milieu|middle) (?:du mois )?(?:de|d '|of)|(?:pendant |durant |dans |in |during )?(?:la |the )?((?:premiere|seconde|deuxieme|first|second) (?:moitie|half)) (?:du mois )?(?:de|d '|of)) )?"

/** The kind of word that a pattern requires. */
type Sort = 'month' | 'weekday' | 'number' | 'day' | 'near' | 'ago'
const sorts = new Map<string, Sort>()
const sortsOf: [Sort, Iterable<string>][] = [
  ['month', Object.keys(months)],
  ['weekday', Object.keys(weekdays)],
  [
    'day',
    wordSet(
      'aujourd today tonight matin soir morning afternoon evening hier yesterday veille night overnight day demain tomorrow sylvestre noel christmas',
    ),
  ],
  ['near', wordSet('jours days semaine semaines week weeks mois month months annee an year')],
  ['ago', wordSet('ago earlier il voici voila')],
]
for (const [sort, list] of sortsOf) for (const word of list) sorts.set(word, sort)

/**
 * Patterns over the sentence's folded tokens, joined by single spaces, each with the kind of word that it requires. Each is tried
 * everywhere; of two overlapping matches the longer one stays.
 */
const readers: [Sort, RegExp, Reader][] = [
  // 13 décembre 2018 · jeudi 13 décembre · 13 December
  [
    'month',
    new RegExp(
      `(?:(${W}) ,? ?)?(?:le )?(\\d{1,2}) ?(?:er|st|nd|rd|th)? (?:of )?(${M})(?: \\.)?(?: ,)?(?: (\\d{4}))?(?= |$)`,
      'g',
    ),
    (m, published) => exact(Number(m[2]), months[m[3] ?? ''] ?? 0, m[4], m[1], published),
  ],
  // December 13 , 2018
  [
    'month',
    new RegExp(`(?:(${W}) , )?(${M})(?: \\.)? (\\d{1,2})(?: (?:st|nd|rd|th))?(?: , (\\d{4}))?(?= |$)`, 'g'),
    (m, published) => exact(Number(m[3]), months[m[2] ?? ''] ?? 0, m[4], m[1], published),
  ],
  // du 3 au 5 mai · from 3 to 5 December · 3-5 décembre
  [
    'month',
    new RegExp(
      `(?:du |from |le |les |entre le |between )?(\\d{1,2}) ?(?:er)? (?:au|to|et le|and|-|–) (\\d{1,2}) (?:of )?(${M})(?: (\\d{4}))?(?= |$)`,
      'g',
    ),
    (m, published) => days(Number(m[1]), Number(m[2]), months[m[3] ?? ''] ?? 0, m[4], published),
  ],
  // December 3-5 , 2018
  [
    'month',
    new RegExp(`(?:from )?(${M}) (\\d{1,2}) (?:to|-|–) (\\d{1,2})(?: , (\\d{4}))?(?= |$)`, 'g'),
    (m, published) => days(Number(m[2]), Number(m[3]), months[m[1] ?? ''] ?? 0, m[4], published),
  ],
  // le surlendemain du séisme du 6 février 2023 · la veille du 3 mai
  [
    'month',
    new RegExp(
      `(?:le |au )?(lendemain|surlendemain|veille|day after|day before) (?:de|du|des|d '|of)?[^,.;:]{0,60}?(\\d{1,2}) ?(?:er)? (${M})(?: (\\d{4}))?(?= |$)`,
      'g',
    ),
    (m, published) => {
      const base = exact(Number(m[2]), months[m[3] ?? ''] ?? 0, m[4], undefined, published)
      const away = /sur/.test(m[1] ?? '') ? 2 : /veille|before/.test(m[1] ?? '') ? -1 : 1
      return base && span(addDays(base.start, away), addDays(base.end, away), 'day', base.inferred, base.future)
    },
  ],
  // le 30 du mois dernier
  [
    'near',
    /(?:le )?(\d{1,2}) (?:er )?(?:du mois|of) (dernier|passe|prochain|last month|next month)/g,
    (m, p) => {
      const month = monthAway(p, /prochain|next/.test(m[2] ?? '') ? 1 : -1)
      const found = month && isoDay(Number(month.start.slice(0, 4)), Number(month.start.slice(5, 7)), Number(m[1]))
      return found ? span(found, found, 'day', [], month.future) : undefined
    },
  ],
  // le soir de la Saint-Sylvestre 2009 · à Noël
  [
    'day',
    /(saint - sylvestre|noel|christmas(?: day)?|new year ' s eve)(?: (\d{4}))?(?= |$)/g,
    (m, p) => {
      const year = m[2] ? Number(m[2]) : yearOf(12, p)
      const date = /sylvestre|eve/.test(m[1] ?? '') ? 31 : 25
      return year === undefined
        ? undefined
        : span(iso(year, 12, date), iso(year, 12, date), 'day', m[2] ? [] : ['year'])
    },
  ],
  // fin septembre 2015 · in October 2017 · la première moitié du mois de juin · en mars
  [
    'month',
    new RegExp(`(?<=^| )${part}(?<![0-9] )(${M})(?: (?:de )?(\\d{4}))?(?= |$)`, 'g'),
    (m, published) => {
      const month = months[m[4] ?? ''] ?? 0
      const how = m[1] ?? m[2] ?? m[3]
      const year = m[5] ? Number(m[5]) : yearOf(month, published)
      return year === undefined ? undefined : monthSpan(month, year, how, m[5] ? [] : ['year'])
    },
  ],
  // en 2015 · in 2015 · since 2014 is no date of an event
  [
    'number',
    /(?<=(?:^| )(?:en|in|during|an|fin|debut|late|early) )(1[4-9]\d\d|20\d\d)(?= |$)/g,
    m => span(`${m[1]}-01-01`, `${m[1]}-12-31`, 'year'),
  ],
  // hier, yesterday, today
  [
    'day',
    /(?:^|(?<= ))(aujourd ' hui|today|tonight|ce matin|ce soir|this morning|this afternoon|this evening)(?= |$)/g,
    (_, p) => relative(p, 0, 0, 'day'),
  ],
  [
    'day',
    /(?:^|(?<= ))(hier|yesterday|la veille|last night|overnight|the day before)(?= |$)/g,
    (_, p) => relative(p, -1, -1, 'day'),
  ],
  ['day', /(?:^|(?<= ))(demain|tomorrow)(?= |$)/g, (_, p) => relative(p, 1, 1, 'day', true)],
  ['day', /(?:^|(?<= ))(avant - hier|the day before yesterday)(?= |$)/g, (_, p) => relative(p, -2, -2, 'day')],
  // next days and weeks
  [
    'near',
    /(?:dans|au cours de|in) (?:les|the) (?:tout )?(?:prochains|prochaines|coming|next|few)(?: few)? (jours|days|semaines|weeks|mois|months)/g,
    (m, p) =>
      relative(p, 1, /jour|day/.test(m[1] ?? '') ? 14 : /sem|week/.test(m[1] ?? '') ? 42 : 120, 'approximate', true),
  ],
  ['near', /(?:la semaine prochaine|next week|the coming week)/g, (_, p) => week(p, 1)],
  ['near', /(?:la semaine derniere|last week|la semaine passee)/g, (_, p) => week(p, -1)],
  ['near', /(?:cette semaine|this week)/g, (_, p) => week(p, 0)],
  ['near', /(?:le mois prochain|next month)/g, (_, p) => monthAway(p, 1)],
  ['near', /(?:le mois dernier|last month|le mois passe)/g, (_, p) => monthAway(p, -1)],
  [
    'near',
    /(?:plus tot ce mois - ci|earlier this month|ce mois - ci|this month)/g,
    (_, p) => (p ? span(`${p.slice(0, 7)}-01`, p, 'approximate', ['date']) : undefined),
  ],
  ['near', /(?:l ' annee prochaine|l ' an prochain|next year)/g, (_, p) => yearAway(p, 1)],
  ['near', /(?:l ' annee derniere|l ' an dernier|last year|l ' an passe)/g, (_, p) => yearAway(p, -1)],
  [
    'near',
    /(?:plus tot cette annee|earlier this year|cette annee|this year)/g,
    (_, p) => (p ? span(`${p.slice(0, 4)}-01-01`, p, 'approximate', ['date']) : undefined),
  ],
  // il y a trois jours · three days ago
  // « il y a une semaine jour pour jour »
  [
    'ago',
    new RegExp(`(?:il y a|voici|voila) (${N}) (jours?|semaines?|mois|ans?)( jour pour jour)?`, 'g'),
    (m, p) =>
      m[3] && /^sem/.test(m[2] ?? '')
        ? relative(p, -7 * count(m[1]), -7 * count(m[1]), 'day')
        : ago(p, count(m[1]), m[2] ?? ''),
  ],
  [
    'ago',
    new RegExp(`(${N}) (days?|weeks?|months?|years?) (?:ago|earlier)`, 'g'),
    (m, p) => ago(p, count(m[1]), m[2] ?? ''),
  ],
  // mardi prochain · on Thursday · samedi · last Monday
  [
    'weekday',
    new RegExp(
      `(?:(next|this coming|last|on|ce|cet|this) )?(${W})(?: (prochain|dernier|en huit|soir|matin|night|morning|evening|afternoon))?(?= |$)`,
      'g',
    ),
    (m, p) => onWeekday(p, weekdays[m[2] ?? ''] ?? 0, `${m[1] ?? ''} ${m[3] ?? ''}`),
  ],
]

function exact(
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
function days(
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

const relative = (
  published: string | null,
  from: number,
  to: number,
  precision: DateInterval['precision'],
  future = false,
): Days | undefined =>
  published ? span(addDays(published, from), addDays(published, to), precision, [], future) : undefined

function week(published: string | null, away: number): Days | undefined {
  if (!published) return undefined
  const monday = addDays(published, -((new Date(published).getUTCDay() + 6) % 7) + 7 * away)
  return span(monday, addDays(monday, 6), 'approximate', [], away > 0)
}

function monthAway(published: string | null, away: number): Days | undefined {
  if (!published) return undefined
  const [year = 0, month = 1] = published.split('-').map(Number)
  const there = new Date(Date.UTC(year, month - 1 + away, 1))
  return { ...monthSpan(there.getUTCMonth() + 1, there.getUTCFullYear(), undefined, []), future: away > 0 }
}

function yearAway(published: string | null, away: number): Days | undefined {
  if (!published) return undefined
  const year = Number(published.slice(0, 4)) + away
  return span(`${year}-01-01`, `${year}-12-31`, 'year', [], away > 0)
}

function ago(published: string | null, n: number, unit: string): Days | undefined {
  if (!published) return undefined
  if (/^(?:jour|day)/.test(unit)) return span(addDays(published, -n), addDays(published, -n), 'day')
  if (/^(?:semaine|week)/.test(unit))
    return span(addDays(published, -7 * n - 3), addDays(published, -7 * n + 3), 'approximate')
  if (/^(?:mois|month)/.test(unit)) return monthAway(published, -n)
  return yearAway(published, -n)
}

function onWeekday(published: string | null, wanted: number, how: string): Days | undefined {
  if (!published) return undefined
  const today = new Date(published).getUTCDay()
  // « mardi en huit » is the Tuesday after the next.
  const ahead = ((wanted - today + 6) % 7) + (/huit/.test(how) ? 8 : 1)
  if (/next|coming|prochain|huit/.test(how)) return relative(published, ahead, ahead, 'day', true)
  const back = (today - wanted + 7) % 7
  const past = addDays(published, -(/last|dernier/.test(how) && back === 0 ? 7 : back))
  return span(past, past, 'day', [])
}

/**
 * The date expressions of a sentence, in order. `published` is the article's date; expressions relative to it are left out where it is
 * null.
 */
export function dateIntervalsOf(sentence: Sentence, published: string | null): DateInterval[] {
  const has = new Set<Sort>()
  for (const { kind, fold } of sentence.tokens) {
    const sort = kind === 'number' ? 'number' : sorts.get(fold)
    if (sort) has.add(sort)
  }
  if (has.size === 0) return []
  const starts: number[] = []
  let text = ''
  for (const token of sentence.tokens) {
    starts.push(text.length)
    text += `${token.fold} `
  }
  text = text.trimEnd()
  const found: (Days & { at: number; from: number; to: number })[] = []
  for (const [sort, pattern, reader] of readers) {
    if (!has.has(sort)) continue
    for (const m of text.matchAll(pattern) as Iterable<RegExpExecArray>) {
      const from = m.index + (m[0].length - m[0].trimStart().length)
      const when = reader(m, published)
      if (!when) continue
      const at = starts.findLastIndex(start => start <= from)
      // "may" the verb and « mars » the planet: a month alone wants a capital in English, and a preposition before it.
      const token = sentence.tokens[at]
      // « (né le 31 décembre 1977) » dates no event.
      if (sentence.tokens.slice(Math.max(0, at - 3), at).some(other => /^(?:nee?s?|born)$/.test(other.fold))) continue
      if (
        when.precision === 'month' &&
        /^(?:may|march|mars)$/.test(m[0].trim()) &&
        !/^(?:in|en|of|de|since|last|next|et|and)$/.test(sentence.tokens[at - 1]?.fold ?? '')
      )
        continue
      if (token) found.push({ ...when, at, from, to: m.index + m[0].length })
    }
  }
  // « le même jour », "the same day": the day named before in the sentence.
  for (const m of text.matchAll(/(?:le|ce|the|that) (?:meme jour|same day)(?= |$)/g)) {
    const at = starts.findLastIndex(start => start <= m.index)
    const before = found
      .filter(({ to, precision }) => to <= m.index && precision === 'day')
      .sort((a, b) => b.to - a.to)[0]
    if (before) found.push({ ...before, at, from: m.index, to: m.index + m[0].length })
  }
  return found
    .filter(
      a =>
        !found.some(
          b =>
            b !== a &&
            b.from < a.to &&
            a.from < b.to &&
            (b.to - b.from > a.to - a.from || (b.to - b.from === a.to - a.from && found.indexOf(b) < found.indexOf(a))),
        ),
    )
    .sort((a, b) => a.from - b.from)
    .map(({ from: _, to, ...when }) => ({ ...when, last: starts.findLastIndex(start => start < to) }))
}

/**
 * The date expressions of a sentence that need the date of the article, where that is unknown: "on Monday", « hier ». Each as the indices
 * of its first and last token.
 */
export function relativeDates(sentence: Sentence): Pick<DateInterval, 'at' | 'last'>[] {
  const absolute = new Set(dateIntervalsOf(sentence, null).map(({ at }) => at))
  // Which day an article would be of makes no difference to what depends on one.
  return dateIntervalsOf(sentence, '2000-01-15')
    .filter(({ at }) => !absolute.has(at))
    .map(({ at, last }) => ({ at, last }))
}

export { addDays }
