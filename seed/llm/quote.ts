import type { Span } from '../../model/extraction.ts'

/**
 * The text with every kind of space and of quotation mark written as one, each code unit for one, so that offsets stay. Models write
 * plain spaces and straight apostrophes where a French newspaper has others; that alone makes no quote a wrong one.
 */
export const normalizeTypography = (text: string): string =>
  text
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')

/**
 * Where a quote occurs in a part of the article, character by character, or undefined where it does not; `article` and `quote` are both
 * plain. Models copy better than they count: the offset that came with the quote only decides between several places.
 */
export function findQuote(article: string, part: Span, quote: string, near: number | null): Span | undefined {
  let best: number | undefined
  const far = (at: number) => Math.abs(at - part.start - (near ?? 0))
  const within = article.slice(0, part.end)
  for (let at = within.indexOf(quote, part.start); at !== -1; at = within.indexOf(quote, at + quote.length))
    if (best === undefined || far(at) < far(best)) best = at
  return best === undefined ? undefined : { start: best, end: best + quote.length }
}
