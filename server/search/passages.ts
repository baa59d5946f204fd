import type { FoundSentence } from '../../model/api.ts'
import type { Span } from '../../model/extraction.ts'
import { sentenceSpans } from '../../seed/read/sentences.ts'
import type { Hit } from './text-index.ts'
import { firstWordLength } from './words.ts'

/** The most sentences shown of an article. */
const SENTENCES = 3
/** How many UTF-16 code units of a sentence are shown, and how many around a word are searched for the ends of its sentence. */
const SHOWN = 400
const BEFORE = 1500
const BEHIND = 3000

/** The words found, with their offsets. */
export const marksOf = (text: string, hits: readonly Hit[]): Span[] =>
  joined(
    text,
    hits.map(({ start }) => ({ start, end: endOfWord(text, start) })).sort((a, b) => a.start - b.start),
  )

/** The sentences of a text, without its title, that match most of a query, in text order. Offsets are UTF-16 code units of the text. */
export function passagesOf(text: string, lang: string, hits: readonly Hit[], title: string | null): FoundSentence[] {
  const sentences: { span: Span; hits: Hit[] }[] = []
  const sentenceAt = sentenceFinder(text, lang)
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    const last = sentences.at(-1)
    if (last && hit.start < last.span.end) last.hits.push(hit)
    else sentences.push({ span: sentenceAt(hit.start), hits: [hit] })
  }
  const asked = ({ hits }: (typeof sentences)[number]) => new Set(hits.map(({ clause }) => clause)).size
  return sentences
    .filter(({ span }) => text.slice(span.start, span.end) !== title)
    .map((sentence, order) => ({ ...sentence, order, asked: asked(sentence) }))
    .sort((a, b) => b.asked - a.asked || a.order - b.order)
    .slice(0, SENTENCES)
    .sort((a, b) => a.order - b.order)
    .map(({ span, hits: own }) => {
      const marks = marksOf(text, own)
      const { start, end } = cut(text, span, marks[0] as Span)
      const seen = marks.filter(mark => mark.start >= start && mark.start < end)
      return {
        start,
        end,
        text: text.slice(start, end),
        marks: seen.map(mark => ({ start: mark.start, end: Math.min(mark.end, end) })),
      }
    })
}

/** Finds the sentences around words, within their lines. Called for words in text order; each line is read once. */
function sentenceFinder(text: string, lang: string): (at: number) => Span {
  let spans: Span[] = []
  /** Whether the line goes on behind the last of them, which may then be a part of a sentence. */
  let isCut = false
  return at => {
    let known = spans.findIndex(({ end }) => at < end)
    if (known < 0 || (isCut && known === spans.length - 1)) {
      const before = text.slice(Math.max(0, at - BEFORE), at)
      const behind = text.slice(at, at + BEHIND)
      const lineEnd = behind.search(/[\r\n]/)
      isCut = lineEnd < 0 && at + BEHIND < text.length
      const start = at - before.length + before.lastIndexOf('\n') + 1
      const line = { start, end: at + (lineEnd < 0 ? behind.length : lineEnd) }
      spans = [...sentenceSpans(text, line, lang)]
      known = spans.findIndex(({ end }) => at < end)
    }
    return trimmed(text, spans[known] as Span)
  }
}

/** Trims white space, and half of a surrogate pair, at the ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end)
  const [before = ''] = /^(?:[\uDC00-\uDFFF]|\s)*/.exec(raw) ?? []
  const [behind = ''] = /(?:[\uD800-\uDBFF]|\s)*$/.exec(raw.slice(before.length)) ?? []
  return { start: start + before.length, end: end - behind.length }
}

/** The part of a long sentence that is shown, from a little before the first match, cut between words. */
function cut(text: string, span: Span, found: Span): Span {
  if (span.end - span.start <= SHOWN) return span
  const from = Math.max(span.start, Math.min(found.start - SHOWN / 4, span.end - SHOWN))
  const to = Math.min(span.end, from + SHOWN)
  const gap = from > span.start ? text.slice(from, found.start).search(/\s\S/) : -1
  const end = to < span.end ? text.slice(found.end, to).lastIndexOf(' ') : -1
  return trimmed(text, { start: gap < 0 ? from : from + gap, end: end < 0 ? to : found.end + end })
}

/** The offset behind the word that begins there. */
function endOfWord(text: string, start: number): number {
  for (let length = 64; ; length *= 4) {
    const found = firstWordLength(text.slice(start, start + length))
    if (found < length || start + length >= text.length) return start + found
  }
}

/** Merges marks with only white space or one apostrophe, hyphen or full stop between them, so that a phrase is marked as a whole. */
function joined(text: string, marks: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const mark of marks) {
    const last = all.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else if (last && /^(?: |['’.-])$/.test(text.slice(last.end, mark.start))) last.end = mark.end
    else all.push({ ...mark })
  }
  return all
}
