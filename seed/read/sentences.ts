import type { Span } from '../../model/extraction.ts'
import type { Block, Sentence } from '../document.ts'
import { anyOf, itemsOfAll, packOf, wordsOfAll } from '../language/packs.ts'
import { foldToken, type Token } from './tokens.ts'

const abbreviations = wordsOfAll(pack => pack.sentences.abbreviations)
const finalAbbreviations = wordsOfAll(pack => pack.sentences.finalAbbreviations)
const opener = new RegExp(`^${anyOf(itemsOfAll(pack => pack.sentences.openers))}\\b`, 'i')
const segmenters = new Map<string, Intl.Segmenter>()
const segmenter = (lang: string): Intl.Segmenter => {
  const key = packOf(lang).lang
  let known = segmenters.get(key)
  if (known === undefined) {
    known = new Intl.Segmenter(key, { granularity: 'sentence' })
    segmenters.set(key, known)
  }
  return known
}

/** Whether a text ends in an abbreviation or an initial, so that the sentence continues. */
function continues(sentence: string, next: string): boolean {
  const last = /(?:^|[\s(«“"'’-])((?:\p{L}\.)*\p{L}+)\.\s*$/u.exec(sentence.slice(-24))?.[1]
  if (last === undefined) return false
  const key = foldToken(last)
  // « 5 p.m. Le … » and "in the U.S. The …" end a sentence before a word that opens one.
  if (finalAbbreviations.has(key)) return !opener.test(next)
  return abbreviations.has(key) || /^\p{Lu}$/u.test(last)
}

/** The most tokens of a sentence. Later steps may take quadratic time in its length. */
const longest = 250

/** Splits an overlong sentence (a list, a text without full stops) into portions, at a comma where one is near. */
function portions(tokens: Token[]): Token[][] {
  const parts: Token[][] = []
  let from = 0
  while (tokens.length - from > longest) {
    let to = from + longest
    while (to > from + longest / 2 && !/^[,;:.]$/.test(tokens[to - 1]?.text ?? '')) to--
    if (to === from + longest / 2) to = from + longest
    parts.push(tokens.slice(from, to))
    from = to
  }
  parts.push(tokens.slice(from))
  return parts
}

/** The spans of the sentences in a part of a text, with the white space between them. Offsets are those of the text. */
export function* sentenceSpans(text: string, part: Span, lang: string): Generator<Span> {
  let from = part.start
  for (const { segment, index: at } of segmenter(lang).segment(text.slice(part.start, part.end))) {
    const end = part.start + at + segment.length
    const rest = text.slice(end, Math.min(end + 24, part.end))
    if (end < part.end && (continues(text.slice(from, end), rest) || /^[»”)\]\p{Ll}]/u.test(rest))) continue
    yield { start: from, end }
    from = end
  }
  if (from < part.end) yield { start: from, end: part.end }
}

/** The sentences of the blocks that are read, each with its tokens. A line without a full stop is one sentence. */
export function readSentences(text: string, blocks: readonly Block[], tokensOf: readonly Token[][]): Sentence[] {
  const sentences: Sentence[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.setAside !== undefined) continue
    const own = tokensOf[index] ?? []
    let next = 0
    const push = (from: number, to: number) => {
      const raw = text.slice(from, to)
      const start = from + (raw.length - raw.trimStart().length)
      const end = from + raw.trimEnd().length
      if (end <= start) return
      const { kind, lang } = block
      const begins = next
      while (next < own.length && (own[next]?.end ?? 0) <= end) next++
      const here = own.slice(begins, next)
      // White space before a sentence comes between two, not in it.
      if (here[0]) here[0] = { ...here[0], spaced: false }
      for (const tokens of portions(here)) {
        const [first, last] = [tokens[0], tokens.at(-1)]
        if (first && last) sentences.push({ start: first.start, end: last.end, block: index, kind, lang, tokens })
      }
    }
    for (const { start, end } of sentenceSpans(text, block, block.lang)) push(start, end)
  }
  return sentences
}
