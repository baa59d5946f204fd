import type { Insertion } from './alias.ts'
import { closing, isKeyword, type Token } from './tokens.ts'

/** `sum()` over no rows is 0 in Cypher and null in the engine: wraps each in `coalesce(…, 0)`. */
export function sums(tokens: Token[]): Insertion[] {
  return tokens.flatMap((token, i) => {
    if (!isKeyword(tokens, i, 'SUM') || tokens[i + 1]?.text !== '(') return []
    const close = tokens[closing(tokens, i + 1)]
    return close
      ? [
          { at: token.at, text: 'coalesce(' },
          { at: close.end, text: ', 0)' },
        ]
      : []
  })
}
