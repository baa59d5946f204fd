import { type Edit, isClosing, isOpening, startsClause } from './expression.ts'
import { closing, isKeyword, type Token } from './tokens.ts'

/** Index of the token that ends the clause body starting at `from`. */
export function clauseEnd(tokens: Token[], from: number): number {
  let i = from
  for (; i < tokens.length; i++) {
    const { text } = tokens[i] as Token
    if (isOpening(text)) i = closing(tokens, i)
    else if (isClosing(text) || text === ';' || text === '|' || startsClause(tokens, i)) return i
  }
  return Math.min(i, tokens.length)
}

/** Adds a predicate to the MATCH whose pattern ends at `end`, beside what its WHERE says already. */
export function alsoWhere(tokens: Token[], end: number, predicate: string): Edit[] {
  if (!isKeyword(tokens, end, 'WHERE')) {
    const last = tokens[end - 1] as Token
    return [{ from: last.end, to: last.end, text: ` WHERE ${predicate}` }]
  }
  const where = tokens[end] as Token
  const last = tokens[clauseEnd(tokens, end + 1) - 1] as Token
  return [
    { from: where.end, to: where.end, text: ` ${predicate} AND (` },
    { from: last.end, to: last.end, text: ')' },
  ]
}
