import type { Block } from '../document.ts'
import { anyOf, itemsOfAll } from '../language/packs.ts'
import { months, weekdays } from './calendar-names.ts'
import { foldToken } from './tokens.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** `2018-12-13`, or nothing when there is no such day. Years 1900–2100 only. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || year > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return `${year}-${two(month)}-${two(day)}`
}

const month = `${anyOf(Object.keys(months))}\\.?`
const weekday = `${anyOf(Object.keys(weekdays))}\\.?`
const beforeDay = anyOf(itemsOfAll(({ dates }) => dates.beforeDay))
const ordinals = anyOf(itemsOfAll(({ dates }) => dates.ordinalEndings))
const beforeMonth = anyOf(itemsOfAll(({ dates }) => dates.monthPrepositions))
const dayFirst = new RegExp(
  `(?:\\b(${weekday}),? (?:${beforeDay} )?)?\\b(\\d{1,2})${ordinals}? (?:${beforeMonth} )?(${month}),?(?: (\\d{4}))?\\b`,
  'g',
)
const monthFirst = new RegExp(`(?:\\b(${weekday}),? )?\\b(${month}) (\\d{1,2})${ordinals}?(?:,? (\\d{4}))?\\b`, 'g')

/** A date as stated in a text, with its offsets. */
export type StatedDate = { at: number; end: number; weekday?: number; day: number; month: number; year?: number }

/**
 * The dates of a folded text, in order: « jeudi 13 décembre 2018 », "Dec. 13", « 13/12/2018 », "2018-12-13". `dayBefore` says whether the
 * day comes first in 08/05/2018, as in French; else such a date is skipped where either number could be the month.
 */
export function statedDates(plain: string, dayBefore = signsOfDayFirst.test(plain)): StatedDate[] {
  const bare = (word: string | undefined) => word?.replace('.', '') ?? ''
  const found: StatedDate[] = []
  for (const m of plain.matchAll(dayFirst)) {
    const week = weekdays[bare(m[1])]
    found.push({
      at: m.index,
      end: m.index + m[0].length,
      day: Number(m[2]),
      month: months[bare(m[3])] ?? 0,
      ...(week === undefined ? {} : { weekday: week }),
      ...(m[4] ? { year: Number(m[4]) } : {}),
    })
  }
  for (const m of plain.matchAll(monthFirst)) {
    const week = weekdays[bare(m[1])]
    found.push({
      at: m.index,
      end: m.index + m[0].length,
      day: Number(m[3]),
      month: months[bare(m[2])] ?? 0,
      ...(week === undefined ? {} : { weekday: week }),
      ...(m[4] ? { year: Number(m[4]) } : {}),
    })
  }
  for (const m of plain.matchAll(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g))
    if (Number(m[1]) > 12 || m[1] === m[2] || dayBefore)
      found.push({
        at: m.index,
        end: m.index + m[0].length,
        day: Number(m[1]),
        month: Number(m[2]),
        year: Number(m[3]),
      })
  for (const m of plain.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g))
    found.push({ at: m.index, end: m.index + m[0].length, day: Number(m[3]), month: Number(m[2]), year: Number(m[1]) })
  return found.sort((a, b) => a.at - b.at)
}

const signsOfDayFirst = new RegExp(`\\b${anyOf(itemsOfAll(({ dates }) => dates.dayFirstSigns))}\\b`)
const dateLineOpening = new RegExp(
  `^(?:[([]?${anyOf(itemsOfAll(({ boilerplate: { publicationLabels, changeLabels, authorPrepositions } }) => [...publicationLabels, ...changeLabels, ...authorPrepositions]))}?` +
    String.raw`[^.]{0,45}[,:(—–-]?\s*${anyOf(itemsOfAll(({ boilerplate }) => boilerplate.datePrepositions))}?\s*)$`,
)
const deictic = new RegExp(`\\b${anyOf(itemsOfAll(({ dates }) => dates.deictics))}\\s*$`)

/**
 * The day of publication that the text itself states: a dateline (a full date at the head of one of the first blocks or on a line of its
 * own), else « ce jeudi 13 décembre », where weekday, day and month agree with exactly one year that is not before a year named in the
 * article. Never simply the latest date in the text, and never today's, so that the same text always gives the same date.
 */
export function dateInText(text: string, blocks: readonly Block[], dateline?: StatedDate): string | undefined {
  if (dateline?.year !== undefined) {
    const day = isoDay(dateline.year, dateline.month, dateline.day)
    if (day) return day
  }
  const dated = dateInBlocks(text, blocks)
  if (!dateline || !dated) return dated
  // "LIMA, March 14 (Reuters)" has no year: it is the one in which that day lies nearest to a date that the text does tell in full.
  const year = Number(dated.slice(0, 4))
  const away = (day: string) => Math.abs(Date.parse(day) - Date.parse(dated))
  const nearest = [year - 1, year, year + 1]
    .map(candidate => isoDay(candidate, dateline.month, dateline.day))
    .filter(day => day !== undefined)
    .sort((a, b) => away(a) - away(b))[0]
  return nearest && away(nearest) <= 62 * 86_400_000 ? nearest : dated
}

function dateInBlocks(text: string, blocks: readonly Block[]): string | undefined {
  const read = blocks.filter(block => block.setAside === undefined || block.setAside === 'kicker')
  for (const block of read.slice(0, 5)) {
    const plain = foldToken(text.slice(block.start, block.end)).slice(0, 400)
    const first = statedDates(plain)[0]
    if (first?.year === undefined) continue
    const before = plain.slice(0, first.at)
    const line = plain.length < 90
    const opens = dateLineOpening.test(before)
    const dateline =
      before.trim() === '' ||
      (line && opens && block.kind !== 'title' && block.kind !== 'caption') ||
      (/^[^.]{0,40}[,(]\s*$/.test(before) &&
        /^[^a-z]*[a-z .'-]+[,(]/.test(plain) &&
        text.slice(block.start, block.start + 4) === text.slice(block.start, block.start + 4).toUpperCase())
    if (dateline) {
      const day = isoDay(first.year, first.month, first.day)
      if (day) return day
    }
  }
  const body = read.filter(block => block.kind !== 'share').map(block => foldToken(text.slice(block.start, block.end)))
  const years = body.flatMap(plain => [...plain.matchAll(/\b(19[5-9]\d|20\d\d)\b/g)].map(m => Number(m[1])))
  const least = years.length ? Math.max(...years) : undefined
  for (const [index, plain] of body.entries())
    for (const date of statedDates(plain)) {
      if (date.weekday === undefined) continue
      if (date.year !== undefined) {
        // The lead gives the day of the news: « a menacé mercredi 12 septembre 2018 ».
        if (index > 2 && !deictic.test(plain.slice(Math.max(0, date.at - 6), date.at))) continue
        const day = isoDay(date.year, date.month, date.day)
        if (day && new Date(day).getUTCDay() === date.weekday) return day
        continue
      }
      if (least === undefined) continue
      for (let year = least; year < least + 6; year++) {
        const day = isoDay(year, date.month, date.day)
        // An article does not name a year long before its own as its latest: one year of distance is still believed.
        if (day && new Date(day).getUTCDay() === date.weekday) {
          if (year - least <= 1) return day
          break
        }
      }
    }
  return undefined
}
