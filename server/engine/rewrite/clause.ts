import { isClosingBracket, isOpeningBracket, startsClause, type TextEdit } from './expression.ts'
import { closingBracket, isKeyword, type Token } from './tokens.ts'

/** Index of the token that ends the clause body starting at `from`. */
export function clauseEnd(tokens: Token[], from: number): number {
  let i = from
  for (; i < tokens.length; i++) {
    const { text } = tokens[i] as Token
    if (isOpeningBracket(text)) i = closingBracket(tokens, i)
    else if (isClosingBracket(text) || text === ';' || text === '|' || startsClause(tokens, i)) return i
  }
  return Math.min(i, tokens.length)
}

/** Adds a predicate to the MATCH whose pattern ends at `end`, joined to its WHERE with AND. */
export function addWhereCondition(tokens: Token[], end: number, predicate: string): TextEdit[] {
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

/**
 * Moves conditions on the nodes of a MATCH pattern into its WHERE. `ofNode` gets each opening parenthesis of the pattern and returns the
 * predicate to add with the edit that removes it from the pattern. Rewrites the first MATCH that has any; the rules are applied until none
 * has.
 */
export function movedToWhere(
  tokens: Token[],
  ofNode: (open: number) => { predicate: string; edit: TextEdit } | undefined,
): TextEdit[] | undefined {
  for (let m = 0; m < tokens.length; m++) {
    if (!isKeyword(tokens, m, 'MATCH')) continue
    const end = clauseEnd(tokens, m + 1)
    const nodes: { predicate: string; edit: TextEdit }[] = []
    for (let i = m + 1; i < end; i++) {
      const node = tokens[i]?.text === '(' ? ofNode(i) : undefined
      if (!node) continue
      nodes.push(node)
      i = closingBracket(tokens, i)
    }
    if (nodes.length)
      return [
        ...nodes.map(({ edit }) => edit),
        ...addWhereCondition(tokens, end, nodes.map(({ predicate }) => predicate).join(' AND ')),
      ]
  }
  return undefined
}
