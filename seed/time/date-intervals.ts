import type { Sentence } from '../document.ts'
import { anyOf, itemsOfAll, wordsOfAll } from '../language/packs.ts'
import type { DateInterval, Days } from './date-interval.ts'
import { datePatterns } from './date-patterns.ts'

const born = wordsOfAll(({ dates }) => dates.born)
const ambiguousMonths = wordsOfAll(({ dates }) => dates.ambiguousMonths)
const beforeMonth = wordsOfAll(({ dates }) => dates.beforeMonth)
const sameDay = new RegExp(`${anyOf(itemsOfAll(({ dates }) => dates.sameDay))}(?= |$)`, 'g')

/**
 * The date expressions of a sentence, in order. `published` is the article's date; expressions relative to it are left out where it is
 * null.
 */
export function dateIntervalsOf(sentence: Sentence, published: string | null): DateInterval[] {
  const words = new Set(sentence.tokens.map(({ fold, kind }) => (kind === 'number' ? 'number' : fold)))
  const patterns = datePatterns.filter(({ needs }) => needs.some(word => words.has(word)))
  if (patterns.length === 0) return []
  const starts: number[] = []
  let text = ''
  for (const token of sentence.tokens) {
    starts.push(text.length)
    text += `${token.fold} `
  }
  text = text.trimEnd()
  const found: (Days & { at: number; from: number; to: number })[] = []
  for (const { pattern, read } of patterns) {
    for (const m of text.matchAll(pattern) as Iterable<RegExpExecArray>) {
      const from = m.index + (m[0].length - m[0].trimStart().length)
      const when = read(m, published)
      if (!when) continue
      const at = starts.findLastIndex(start => start <= from)
      // "may" the verb and « mars » the planet: a month alone wants a capital in English, and a preposition before it.
      const token = sentence.tokens[at]
      // « (né le 31 décembre 1977) » dates no event.
      if (sentence.tokens.slice(Math.max(0, at - 3), at).some(other => born.has(other.fold))) continue
      if (
        when.precision === 'month' &&
        ambiguousMonths.has(m[0].trim()) &&
        !beforeMonth.has(sentence.tokens[at - 1]?.fold ?? '')
      )
        continue
      if (token) found.push({ ...when, at, from, to: m.index + m[0].length })
    }
  }
  // « le même jour », "the same day": the day named before in the sentence.
  for (const m of text.matchAll(sameDay)) {
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
  // The expressions that need a date are the same whatever that date is.
  return dateIntervalsOf(sentence, '2000-01-15')
    .filter(({ at }) => !absolute.has(at))
    .map(({ at, last }) => ({ at, last }))
}
