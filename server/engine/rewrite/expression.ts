import { closingBracket, isKeyword, type Token } from './tokens.ts'

/** A replacement for the text [from, to) of a query. */
export type TextEdit = { from: number; to: number; text: string }

/**
 * Rewrites one difference between Neo4j's and the engine's Cypher. Returns `undefined` where there is nothing (more) to rewrite, and throws
 * a failure for what it refuses.
 */
export type RewriteRule = (text: string, tokens: Token[]) => TextEdit[] | undefined

/** Marks a token that a rule has rewritten, so that it is not rewritten again. A comment to the engine. */
export const REWRITTEN_MARK = '/**/'

/** Whether a rule has marked this token as rewritten. */
export function isRewritten(text: string, token: Token): boolean {
  return text.startsWith(REWRITTEN_MARK, token.end)
}

/** An expression that fails with this message on each row that evaluates it. */
export function failingExpression(message: string): string {
  return `-('${message.replaceAll("'", "\\'")}')`
}

/** Indices of the arguments' first and last tokens, for the call whose parenthesis opens at `open`. */
export function argumentsOf(tokens: Token[], open: number): { from: number; to: number }[] {
  const end = closingBracket(tokens, open)
  const found: { from: number; to: number }[] = []
  let from = open + 1
  for (let i = open + 1; i <= end && i < tokens.length; i++) {
    const { text } = tokens[i] as Token
    if (i === end || text === ',') {
      if (i > from) found.push({ from, to: i - 1 })
      from = i + 1
    } else if (isOpeningBracket(text)) i = closingBracket(tokens, i)
  }
  return found
}

/** The text of the tokens from `from` to `to`, both included. */
export function sourceOf(text: string, tokens: Token[], from: number, to: number): string {
  return text.slice((tokens[from] as Token).at, (tokens[to] as Token).end)
}

export function isOpeningBracket(text: string): boolean {
  return text === '(' || text === '[' || text === '{'
}

export function isClosingBracket(text: string): boolean {
  return text === ')' || text === ']' || text === '}'
}

/** Index of the bracket that opens what closes at `close`, or -1. */
export function openingBracket(tokens: Token[], close: number): number {
  let depth = 0
  for (let i = close; i >= 0; i--) {
    const { text } = tokens[i] as Token
    if (isClosingBracket(text)) depth++
    if (isOpeningBracket(text) && --depth === 0) return i
  }
  return -1
}

/** Index of the nearest bracket still open at `i`, or -1. */
export function enclosingBracket(tokens: Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const { text } = tokens[k] as Token
    if (isClosingBracket(text)) k = openingBracket(tokens, k)
    else if (isOpeningBracket(text)) return k
    if (k < 0) return -1
  }
  return -1
}

const CLAUSES = [
  'MATCH',
  'OPTIONAL',
  'WHERE',
  'RETURN',
  'WITH',
  'UNWIND',
  'CALL',
  'ORDER',
  'SKIP',
  'LIMIT',
  'OFFSET',
  'UNION',
  'CREATE',
  'MERGE',
  'SET',
  'REMOVE',
  'DELETE',
  'DETACH',
  'FOREACH',
]
const BETWEEN = [
  'AND',
  'OR',
  'XOR',
  'NOT',
  'AS',
  'CASE',
  'WHEN',
  'THEN',
  'ELSE',
  'END',
  'DISTINCT',
  'BY',
  'ASC',
  'DESC',
]
const COMPARING = ['IN', 'IS', 'STARTS', 'ENDS', 'CONTAINS']
const MARKS = new Set([',', '|', ':', ';', '=', '<', '>', '~', '..'])

/** Whether token `i` starts a clause. `STARTS WITH` and `ENDS WITH` hold no clause. */
export function startsClause(tokens: Token[], i: number): boolean {
  if (!CLAUSES.includes(tokens[i]?.upper ?? '')) return false
  if (tokens[i]?.upper === 'WITH' && ['STARTS', 'ENDS'].includes(tokens[i - 1]?.upper ?? '')) return false
  return isKeyword(tokens, i, (tokens[i] as Token).upper)
}

function bounds(tokens: Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (MARKS.has(token.text)) return true
  if (token.upper === 'WITH' && ['STARTS', 'ENDS'].includes(tokens[i - 1]?.upper ?? '')) return true
  return startsClause(tokens, i) || [...BETWEEN, ...COMPARING].some(word => isKeyword(tokens, i, word))
}

/** The CASE that the END at token `end` closes, or -1. */
function caseOf(tokens: Token[], end: number): number {
  let depth = 0
  for (let i = end; i >= 0; i--) {
    if (isKeyword(tokens, i, 'END')) depth++
    else if (isKeyword(tokens, i, 'CASE') && --depth === 0) return i
  }
  return -1
}

/** The END that closes the CASE at token `start`, or the last token. */
function endOf(tokens: Token[], start: number): number {
  let depth = 0
  for (let i = start; i < tokens.length; i++) {
    if (isKeyword(tokens, i, 'CASE')) depth++
    else if (isKeyword(tokens, i, 'END') && --depth === 0) return i
  }
  return tokens.length - 1
}

/** First token of the operand that ends before `i`, of an operator that binds as loosely as comparison or addition. */
export function leftOperand(tokens: Token[], i: number): number {
  let k = i
  while (k - 1 >= 0) {
    const before = tokens[k - 1] as Token
    if (isClosingBracket(before.text)) {
      const open = openingBracket(tokens, k - 1)
      if (open < 0) break
      k = open
    } else if (isKeyword(tokens, k - 1, 'END')) {
      const start = caseOf(tokens, k - 1)
      if (start < 0) break
      k = start
    } else if (isOpeningBracket(before.text) || bounds(tokens, k - 1)) break
    else k--
  }
  return k
}

/** Last token of the operand that starts after `i`; `sum` stops at a further plus or minus. */
export function rightOperand(tokens: Token[], i: number, sum: boolean): number {
  let k = i - 1
  while (k + 1 < tokens.length) {
    const after = tokens[k + 1] as Token
    if (isOpeningBracket(after.text)) k = closingBracket(tokens, k + 1)
    else if (isKeyword(tokens, k + 1, 'CASE')) k = endOf(tokens, k + 1)
    else if (isClosingBracket(after.text) || bounds(tokens, k + 1)) break
    else if (sum && k >= i && (after.text === '+' || after.text === '-')) break
    else k++
  }
  return Math.min(k, tokens.length - 1)
}

/** First token of the value that ends at `end`: a name, a call, a property chain, a list, with its subscripts. */
export function valueStart(tokens: Token[], end: number): number {
  let k = end
  for (;;) {
    if (isClosingBracket((tokens[k] as Token).text)) {
      const open = openingBracket(tokens, k)
      if (open < 0) return k
      k = open
      const before = tokens[k - 1]
      const called = before && (before.kind === 'word' || before.kind === 'name') && !bounds(tokens, k - 1)
      if (called || (before && isClosingBracket(before.text) && (tokens[k] as Token).text === '[')) {
        k--
        continue
      }
    }
    const before = tokens[k - 1]?.text
    if (before === '$') return k - 1
    if (before !== '.') return k
    k -= 2
  }
}
