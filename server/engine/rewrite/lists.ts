import {
  DONE,
  done,
  enclosing,
  isClosing,
  leftOperand,
  primary,
  type Rule,
  rightOperand,
  source,
} from './expression.ts'
import { closing, type Token } from './tokens.ts'

/** Slices whose bounds may be negative or null: the engine counts neither from the end. */
export const slices: Rule = (text, tokens) => {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text !== '..' || done(text, token)) continue
    const open = enclosing(tokens, i)
    const before = tokens[open - 1]
    if (tokens[open]?.text !== '[' || !before || before.text === '-' || before.text === '<') continue
    if (before.kind === 'mark' && !isClosing(before.text)) continue
    const close = closing(tokens, open)
    const from = i > open + 1 ? source(text, tokens, open + 1, i - 1) : ''
    const to = close > i + 1 ? source(text, tokens, i + 1, close - 1) : ''
    const plain = (bound: string) => bound === '' || /^\d+$/.test(bound)
    if (plain(from) && plain(to)) continue
    const start = primary(tokens, open - 1)
    const list = source(text, tokens, start, open - 1)
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
        text: `CASE WHEN ${missing.join(' OR ')} THEN null ELSE ${list}[${counted(from)}..${DONE}${counted(to)}] END`,
      },
    ]
  }
  return undefined
}

const LISTS = /^(collect|nodes|relationships|labels|keys|range|split|tail|reverse)$/i

/** A list plus a value: the engine says null. What both sides are shows only when it runs, so all three readings stand. */
export const appending: Rule = (text, tokens) => {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text !== '+' || done(text, token)) continue
    const before = tokens[i - 1] as Token
    const after = tokens[i + 1] as Token
    // A sign or a quantifier, not a sum.
    if (before.kind === 'mark' && !isClosing(before.text)) continue
    const start = leftOperand(tokens, i)
    const end = rightOperand(tokens, i + 1, true)
    if (start >= i || end < i + 1) continue
    if (end - start > 60) continue
    const operand = [tokens[start], before, after, tokens[end]]
    if (!isList(tokens, i - 1, start) && !isList(tokens, end, i + 1)) {
      if (operand.some(at => at?.kind === 'string' || at?.kind === 'number' || at?.text === '}')) continue
      if (isClosing(before.text) || isClosing((tokens[end] as Token).text)) continue
    }
    const left = source(text, tokens, start, i - 1)
    const right = source(text, tokens, i + 1, end)
    const plus = `+${DONE}`
    return [
      {
        from: (tokens[start] as Token).at,
        to: (tokens[end] as Token).end,
        text: `coalesce((${left}) ${plus} (${right}), (${left}) ${plus} [${right}], [${left}] ${plus} (${right}))`,
      },
    ]
  }
  return undefined
}

/** Whether the operand that ends at `end` is a list by its look: a literal, a comprehension, a call that gives one. */
function isList(tokens: Token[], end: number, start: number): boolean {
  const first = primary(tokens, end)
  if (first < start) return false
  if (tokens[end]?.text === ']') return tokens[first]?.text === '['
  return tokens[end]?.text === ')' && LISTS.test(tokens[first]?.text ?? '')
}
