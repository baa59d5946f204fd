import type { Span } from '../../model/extraction.ts'

/**
 * The text with all kinds of spaces and quotation marks normalized, each code unit to one, so that offsets stay. Models write plain spaces
 * and straight apostrophes where a French newspaper has others, which does not make a quote wrong.
 */
export const normalizeTypography = (text: string): string =>
  text
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')

/**
 * The offset of a quote in a part of the article, character by character; undefined where it is not there. `article` and `quote` are both
 * normalized. Models copy better than they count, so the offset that came with the quote only decides between several places.
 */
export function findQuote(article: string, part: Span, quote: string, near: number | null): Span | undefined {
  let best: number | undefined
  const far = (at: number) => Math.abs(at - part.start - (near ?? 0))
  const within = article.slice(0, part.end)
  for (let at = within.indexOf(quote, part.start); at !== -1; at = within.indexOf(quote, at + quote.length))
    if (best === undefined || far(at) < far(best)) best = at
  return best === undefined ? undefined : { start: best, end: best + quote.length }
}
