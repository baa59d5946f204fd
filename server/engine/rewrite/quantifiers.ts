import { isRewritten, openingBracket, REWRITTEN_MARK, type RewriteRule, sourceOf, startsClause } from './expression.ts'
import { closingBracket, isKeyword, type Token } from './tokens.ts'

const QUANTIFIERS = ['ANY', 'ALL', 'NONE', 'SINGLE']

/**
 * `none(x IN l WHERE p)` and its like, where `p` may be null: the engine treats null as false, and would let through what is unknown in
 * Neo4j. Left unchanged where null and false have the same effect.
 */
export const quantifiers: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { upper } = tokens[i] as Token
    const open = tokens[i + 1] as Token
    if (!QUANTIFIERS.includes(upper) || open.text !== '(' || isRewritten(text, open) || tokens[i - 1]?.text === '.')
      continue
    const end = closingBracket(tokens, i + 1)
    const where = whereOf(tokens, i + 2, end)
    if (where < 0 || where + 1 >= end || !isKeyword(tokens, i + 3, 'IN')) continue
    if ((upper === 'ANY' || upper === 'ALL') && isSelection(tokens, i, end)) continue
    if (isNeverNull(tokens, where + 1, end)) continue
    const variable = sourceOf(text, tokens, i + 2, where - 1)
    const condition = sourceOf(text, tokens, where + 1, end - 1)
    const of = (name: string, such: string) => `${name}(${REWRITTEN_MARK}${variable} WHERE ${such})`
    const unknown = `WHEN ${of('any', `(${condition}) IS NULL`)} THEN null`
    const asked = `ELSE ${of(upper.toLowerCase(), condition)} END`
    const some = of('any', condition)
    const decided = {
      ANY: `WHEN ${some} THEN true`,
      NONE: `WHEN ${some} THEN false`,
      ALL: `WHEN ${of('any', `NOT (${condition})`)} THEN false`,
      SINGLE: `WHEN size([${variable} WHERE ${condition} | 1]) > 1 THEN false`,
    }[upper]
    return [
      {
        from: (tokens[i] as Token).at,
        to: (tokens[end] as Token).end,
        text: `CASE ${decided} ${unknown} ${asked}`,
      },
    ]
  }
  return undefined
}

/** Whether `from` to `to` is a whole condition of a WHERE, or one of several joined by AND and OR: null selects as little as false. */
export function isSelection(tokens: Token[], from: number, to: number): boolean {
  for (let [start, end] = [from, to]; ; ) {
    const before = tokens[start - 1]
    const after = tokens[end + 1]
    if (!before) return false
    const joined = (i: number) => isKeyword(tokens, i, 'AND') || isKeyword(tokens, i, 'OR')
    const ends = !after || startsClause(tokens, end + 1) || [')', ']', '}', '|', ';'].includes(after.text)
    if (!joined(end + 1) && !ends) return false
    if (isKeyword(tokens, start - 1, 'WHERE')) return true
    if (joined(start - 1)) {
      // Back to where this condition of several begins; what comes between is bound more tightly.
      let k = start - 2
      for (; k >= 0 && tokens[k]?.text !== '(' && !isKeyword(tokens, k, 'WHERE'); k--) {
        if (/^[)\]}]$/.test(tokens[k]?.text ?? '')) k = openingBracket(tokens, k)
        if (k < 0 || ['CASE', 'XOR', 'WHEN', 'RETURN', 'WITH'].some(word => isKeyword(tokens, k, word))) return false
      }
      start = k + 1
      continue
    }
    const called = ['word', 'name'].includes(tokens[start - 2]?.kind ?? '')
    const keyword = ['WHERE', 'AND', 'OR'].some(word => isKeyword(tokens, start - 2, word))
    if (before.text !== '(' || (called && !keyword)) return false
    end = closingBracket(tokens, start - 1)
    start -= 1
  }
}

function whereOf(tokens: Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const { text } = tokens[i] as Token
    if (text === '(' || text === '[' || text === '{') i = closingBracket(tokens, i)
    else if (isKeyword(tokens, i, 'WHERE')) return i
  }
  return -1
}

/** Patterns and EXISTS are true or false; the engine takes them as conditions only. */
function isNeverNull(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isKeyword(tokens, i, 'EXISTS')) return true
    if (
      tokens[i]?.text === ')' &&
      /^[-<]$/.test(tokens[i + 1]?.text ?? '') &&
      /^[[>-]$/.test(tokens[i + 2]?.text ?? '')
    )
      return true
  }
  return false
}
