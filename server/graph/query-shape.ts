/**
 * What a pass over the characters of a query tells, before anything parses it. `firstWord` in capitals, '' where it begins with none;
 * `brackets` and `cases`: how deep they are nested; `escapes`: whether letters are written as \u escapes outside a string.
 */
export type QueryShape = { empty: boolean; firstWord: string; brackets: number; cases: number; escapes: boolean }

/**
 * Comments, strings and quoted names as one piece each, an unfinished one to the end; names of properties, labels and parameters; words;
 * brackets. No part of it can be matched in two ways, so that its time grows with the length of the query and with nothing else.
 */
const pieces =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<quoted>'(?:[^'\\]|\\[\s\S])*(?:'|\\?$)|"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|`(?:[^`]|``)*(?:`|$))|(?<name>[.:$]\s*[\p{L}_][\p{L}\p{N}_]*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<opening>[([{])|(?<closing>[)\]}])|(?<letter>\\u[0-9a-fA-F]{4})|(?<other>\S)/gu

const hasEscape = /\\u[0-9a-fA-F]{4}/

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
