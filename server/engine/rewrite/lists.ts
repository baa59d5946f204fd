import { AGGREGATES } from './aggregates.ts'
import {
  enclosingBracket,
  failingExpression,
  isClosingBracket,
  isRewritten,
  leftOperand,
  REWRITTEN_MARK,
  type RewriteRule,
  rightOperand,
  sourceOf,
  valueStart,
} from './expression.ts'
import { graphNames } from './graph-values.ts'
import { closingBracket, isKeyword, refuseUnsupported, type Token } from './tokens.ts'

/** The nodes or relationships of a path, as written or as rewritten by `pathNodes`. */
const ofPath = /^(?:(?:tail|reverse)\s*\(\s*|\[each IN )?(?:nodes|relationships)\s*\(/i

/** Slices whose bounds may be negative or null: the engine counts neither from the end. */
export const listSlices: RewriteRule = (text, tokens) => {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text !== '..' || isRewritten(text, token)) continue
    const open = enclosingBracket(tokens, i)
    const before = tokens[open - 1]
    if (tokens[open]?.text !== '[' || !before || before.text === '-' || before.text === '<') continue
    if (before.kind === 'mark' && !isClosingBracket(before.text)) continue
    const close = closingBracket(tokens, open)
    const from = i > open + 1 ? sourceOf(text, tokens, open + 1, i - 1) : ''
    const to = close > i + 1 ? sourceOf(text, tokens, i + 1, close - 1) : ''
    const plain = (bound: string) => bound === '' || /^\d+$/.test(bound)
    if (plain(from) && plain(to)) continue
    const start = valueStart(tokens, open - 1)
    const list = sourceOf(text, tokens, start, open - 1)
    if (ofPath.test(list) || graphNames(tokens).lists.has(list))
      refuseUnsupported(
        text,
        tokens[start],
        'slice of nodes or relationships but between numbers written out',
        'nodes(p)[1..3], or a slice of what is read of them, [n IN nodes(p) | n.name][1..-1]',
      )
    const size = `size(${list})`
    const counted = (bound: string) =>
      plain(bound)
        ? bound
        : `CASE WHEN (${bound}) >= 0 THEN (${bound}) WHEN ${size} + (${bound}) < 0 THEN 0 ELSE ${size} + (${bound}) END`
    const missing = [from, to].filter(bound => !plain(bound)).map(bound => `(${bound}) IS NULL`)
    return [
      {
        from: (tokens[start] as Token).at,
        to: (tokens[close] as Token).end,
        text: `CASE WHEN ${missing.join(' OR ')} THEN null ELSE ${list}[${counted(from)}..${REWRITTEN_MARK}${counted(to)}] END`,
      },
    ]
  }
  return undefined
}

const LISTS = /^(collect|nodes|relationships|labels|keys|range|split|tail|reverse)$/i

/**
 * A list plus a value, which the engine evaluates to null. The types of both sides are known only at run time, so the rewriting covers all
 * three cases.
 */
export const listAppending: RewriteRule = (text, tokens) => {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text !== '+' || isRewritten(text, token)) continue
    const before = tokens[i - 1] as Token
    const after = tokens[i + 1] as Token
    // A sign or a quantifier, not a sum.
    if (before.kind === 'mark' && !isClosingBracket(before.text)) continue
    const start = leftOperand(tokens, i)
    const end = rightOperand(tokens, i + 1, true)
    if (start >= i || end < i + 1) continue
    const operand = [tokens[start], before, after, tokens[end]]
    if (!isList(tokens, i - 1, start) && !isList(tokens, end, i + 1)) {
      if (operand.some(at => at?.kind === 'string' || at?.kind === 'number' || at?.text === '}')) continue
      const ours = tokens[start]?.text === 'head' && tokens[start + 3]?.text === 'sum'
      if ((isClosingBracket(before.text) && !ours) || isClosingBracket((tokens[end] as Token).text)) continue
    }
    const aggregates = tokens.slice(start, i).some(({ upper }) => AGGREGATES.includes(upper))
    // A long sum is named once, rather than written out each time.
    const long = i - start > 12 && !aggregates
    if (!long && end - start > 60) continue
    const given = sourceOf(text, tokens, start, i - 1)
    const left = long ? 'sum' : given
    const right = sourceOf(text, tokens, i + 1, end)
    const plus = `+${REWRITTEN_MARK}`
    const sum = `coalesce((${left}) ${plus} (${right}), (${left}) ${plus} [${right}], [${left}] ${plus} (${right}))`
    const missing = [
      isList(tokens, i - 1, start) ? '' : `(${left}) IS NULL`,
      isList(tokens, end, i + 1) ? '' : `(${right}) IS NULL`,
    ].filter(Boolean)
    const whole = missing.length ? `CASE WHEN ${missing.join(' OR ')} THEN null ELSE ${sum} END` : sum
    return [
      {
        from: (tokens[start] as Token).at,
        to: (tokens[end] as Token).end,
        text: long ? `head([sum IN [${given}] | ${whole}])` : whole,
      },
    ]
  }
  return undefined
}

/** Whether the operand that ends at `end` is a list, as far as its text shows: a literal, a comprehension, a call that returns one. */
function isList(tokens: Token[], end: number, start: number): boolean {
  const first = valueStart(tokens, end)
  if (first < start) return false
  if (tokens[end]?.text === ']') return tokens[first]?.text === '['
  return tokens[end]?.text === ')' && LISTS.test(tokens[first]?.text ?? '')
}

/**
 * A string plus a number: the engine drops the `.0` of a float, and returns null where the number comes first. Where the text of one side
 * shows a string, the other is converted by toString if it is a number.
 */
export const textConcatenation: RewriteRule = (text, tokens) => {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text !== '+' || isRewritten(text, token)) continue
    const before = tokens[i - 1] as Token
    if (before.kind === 'mark' && !isClosingBracket(before.text)) continue
    const start = leftOperand(tokens, i)
    const end = rightOperand(tokens, i + 1, true)
    if (start >= i || end < i + 1) continue
    const isText = (from: number, to: number) =>
      tokens.slice(from, to + 1).some(({ kind }, k) => kind === 'string' && enclosingBracket(tokens, from + k) < from)
    const [left, right] = [isText(start, i - 1), isText(i + 1, end)]
    if (left === right) continue
    const [from, to] = left ? [i + 1, end] : [start, i - 1]
    const other = tokens[from] as Token
    if (/^(tostring|null)$/i.test(other.text) || isList(tokens, to, from)) continue
    const written = sourceOf(text, tokens, from, to)
    const list = `size(${written}) IS NOT NULL AND ((${written}) STARTS WITH '') IS NULL`
    const fails = failingExpression('The embedded store joins no text and list here; write [x] + list, or list + [x]')
    const number = `(${written}) - (${written}) = 0 THEN toString(${written})`
    const value = `CASE WHEN ${number} WHEN ${list} THEN ${fails} ELSE (${written}) END`
    return [
      { from: token.at, to: token.end, text: `+${REWRITTEN_MARK}` },
      { from: other.at, to: (tokens[to] as Token).end, text: value },
    ]
  }
  return undefined
}

/** `UNWIND n.name AS x` yields one row for a value that is no list; the engine yields none. */
export const unwindOfValues: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isKeyword(tokens, i, 'UNWIND') || isRewritten(text, tokens[i] as Token)) continue
    const end = rightOperand(tokens, i + 1, false)
    const first = tokens[i + 1] as Token
    const property = end === i + 3 && tokens[i + 2]?.text === '.'
    const literal = end === i + 1 && (first.kind === 'number' || first.kind === 'string')
    const map = first.text === '{' && closingBracket(tokens, i + 1) === end
    if (!property && !literal && !map) continue
    const value = sourceOf(text, tokens, i + 1, end)
    const list = property
      ? `CASE WHEN ${value} IS NULL THEN [] ELSE coalesce(${value} +${REWRITTEN_MARK} [], [${value}]) END`
      : `[${value}]`
    return [{ from: (tokens[i] as Token).end, to: (tokens[end] as Token).end, text: `${REWRITTEN_MARK} ${list}` }]
  }
  return undefined
}
