/**
 * What one pass over the characters of a query shows before it is parsed. `firstWord` in capitals, '' where there is none; `brackets` and
 * `cases` are the depths of nesting; `escapes` says whether letters are written as \u escapes outside a string.
 */
export type QueryShape = { empty: boolean; firstWord: string; brackets: number; cases: number; escapes: boolean }

/**
 * Matches comments, strings and quoted names each as one piece, unfinished ones to the end; names of properties, labels and parameters;
 * words; brackets. No part can be matched in two ways, so its time is linear in the length of the query.
 */
const pieces =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<quoted>'(?:[^'\\]|\\[\s\S])*(?:'|\\?$)|"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|`(?:[^`]|``)*(?:`|$))|(?<name>[.:$]\s*[\p{L}_][\p{L}\p{N}_]*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<opening>[([{])|(?<closing>[)\]}])|(?<letter>\\u[0-9a-fA-F]{4})|(?<other>\S)/gu

const hasEscape = /\\u[0-9a-fA-F]{4}/

/** Reads the shape of a query in time linear in its length. */
export function shapeOf(query: string): QueryShape {
  const shape: QueryShape = { empty: true, firstWord: '', brackets: 0, cases: 0, escapes: false }
  let brackets = 0
  let cases = 0
  for (const { groups } of query.matchAll(pieces)) {
    const { comment, word, opening, closing, letter } = groups as Record<string, string | undefined>
    if (comment !== undefined) {
      // Cypher reads escapes before comments: one may hide the end of its line.
      if (hasEscape.test(comment)) shape.escapes = true
      continue
    }
    const upper = word?.toUpperCase()
    if (shape.empty) {
      shape.empty = false
      shape.firstWord = upper ?? ''
    }
    if (upper === 'CASE') shape.cases = Math.max(shape.cases, ++cases)
    else if (upper === 'END') cases = Math.max(0, cases - 1)
    else if (opening) shape.brackets = Math.max(shape.brackets, ++brackets)
    else if (closing) brackets = Math.max(0, brackets - 1)
    else if (letter) shape.escapes = true
  }
  return shape
}
