import { wordSet } from '../gazetteer/trie.ts'
import { isoDay, months, weekdays } from '../read/date.ts'
import { numerals } from '../read/numerals.ts'
import {
  addDays,
  ago,
  days,
  exact,
  iso,
  monthAway,
  monthSpan,
  onWeekday,
  relative,
  span,
  week,
  yearAway,
  yearOf,
} from './date-arithmetic.ts'
import type { Days } from './date-interval.ts'

/** "several days" are taken as three. */
const few = ['several', 'plusieurs', 'quelques', 'few']
const small = new Map([...numerals, ['a', 1] as const, ...few.map(word => [word, 3] as const)])
const count = (word: string | undefined): number =>
  word === undefined ? 1 : (small.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 1))

/** Names of months, weekdays and numbers, as parts of patterns. */
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

/** The dates of a match in an article of this date (ISO); undefined where there is no such day, or the date is needed and unknown. */
type Reader = (m: RegExpExecArray, published: string | null) => Days | undefined

const part =
  "(?:(?:(fin|debut|mi|late|early|mid)(?: -)?|(?:a |at )?(?:la |the |le )?(fin|debut|end|beginning|milieu|middle) (?:du mois )?(?:de|d '|of)|(?:pendant |durant |dans |in |during )?(?:la |the )?((?:premiere|seconde|deuxieme|first|second) (?:moitie|half)) (?:du mois )?(?:de|d '|of)) )?"

/** The kind of word that a pattern requires. */
export type Sort = 'month' | 'weekday' | 'number' | 'day' | 'near' | 'ago'
/** The kinds of words, by folded word. */
export const sorts = new Map<string, Sort>()
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
 * Patterns over the sentence's folded tokens, joined by single spaces, each with the kind of word that it requires and what it means. Each is
 * tried everywhere; of two overlapping matches the longer one stays.
 */
export const datePatterns: [Sort, RegExp, Reader][] = [
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
