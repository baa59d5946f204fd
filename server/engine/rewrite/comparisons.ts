import {
  isRewritten,
  leftOperand,
  openingBracket,
  REWRITTEN_MARK,
  type RewriteRule,
  rightOperand,
  sourceOf,
  startsClause,
} from './expression.ts'
import { bindsListItem } from './graph-values.ts'
import { isSelection } from './quantifiers.ts'
import { closingBracket, isKeyword, refuseUnsupported, syntaxErrorAt, type Token } from './tokens.ts'

/**
 * The engine treats a number and the string of its digits as equal. A comparison with such a string therefore first checks that the other
 * side is a string, with STARTS WITH '', which is null for everything else.
 */
export const numericStrings: RewriteRule = (text, tokens) => {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const operator = operatorAt(tokens, i)
    if (!operator || isRewritten(text, tokens[operator.end] as Token)) continue
    if (operator.text === 'IN' && bindsListItem(tokens, i)) continue
    const start = leftOperand(tokens, i)
    const end = rightOperand(tokens, operator.end + 1, false)
    if (start >= i || end <= operator.end) continue
    const right = tokens.slice(operator.end + 1, end + 1)
    const left = tokens.slice(start, i)
    const maps = [left, right].some(side => side[0]?.text === '{' && side.at(-1)?.text === '}')
    const lists = [left, right].some(side => listWith(side, () => true))
    if (/^[<>]=?$/.test(operator.text) && (maps || lists))
      refuseUnsupported(text, tokens[i], 'order of lists and maps', 'comparisons of their items')
    if (maps && [left, right].some(side => side[0]?.text === '{' && side.some(token => token.upper === 'NULL')))
      refuseUnsupported(text, tokens[i], 'comparison with a map that holds null', 'comparisons of its items')
    if (listWith(left, unsure) || (operator.text !== 'IN' && listWith(right, unsure)))
      throw syntaxErrorAt(
        text,
        (tokens[i] as Token).at,
        `The embedded store cannot compare a list that holds null, or a number as a string; compare its items one by one`,
      )
    const strings =
      operator.text === 'IN' ? listWith(right, spellsNumber) : right.length === 1 && spellsNumber(right[0])
    const mirrored = !strings && operator.text !== 'IN' && left.length === 1 && spellsNumber(left[0])
    if (!strings && !mirrored) continue
    const other = mirrored ? sourceOf(text, tokens, operator.end + 1, end) : sourceOf(text, tokens, start, i - 1)
    const comparison = `(${sourceOf(text, tokens, start, i - 1)}) ${operator.text}${REWRITTEN_MARK} ${sourceOf(text, tokens, operator.end + 1, end)}`
    const otherwise = operator.text === '<>' ? 'true' : operator.text === '=' ? 'false' : 'null'
    if (operator.text === 'IN' && right.some(token => token.kind === 'number'))
      throw syntaxErrorAt(
        text,
        (tokens[i] as Token).at,
        `The embedded store cannot look a value up in a list of both numbers and strings that spell numbers; write two IN`,
      )
    return [
      {
        from: (tokens[start] as Token).at,
        to: (tokens[end] as Token).end,
        text: `CASE WHEN (${other}) IS NULL THEN null WHEN (${other}) STARTS WITH '' THEN ${comparison} ELSE ${operator.text === 'IN' ? 'false' : otherwise} END`,
      },
    ]
  }
  return undefined
}

/** `x IN []` is false for every x; the engine returns null for a null x. Left unchanged where null and false have the same effect. */
export const emptyLists: RewriteRule = (text, tokens) => {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!isKeyword(tokens, i, 'IN') || bindsListItem(tokens, i) || isRewritten(text, tokens[i] as Token)) continue
    const start = leftOperand(tokens, i)
    const end = rightOperand(tokens, i + 1, false)
    if (start >= i || end <= i || isSelection(tokens, start, end)) continue
    const list = sourceOf(text, tokens, i + 1, end)
    if (tokens[i + 1]?.text === '[' && closingBracket(tokens, i + 1) === end && end > i + 2 && !list.includes('|'))
      continue
    const asked = `${sourceOf(text, tokens, start, i - 1)} IN${REWRITTEN_MARK} ${list}`
    return [
      {
        from: (tokens[start] as Token).at,
        to: (tokens[end] as Token).end,
        text: `CASE WHEN size(${list}) = 0 THEN false ELSE ${asked} END`,
      },
    ]
  }
  return undefined
}

/** The engine does not order booleans, and returns null for logic over other values; Neo4j orders booleans and refuses the latter. */
export const booleanLogic: RewriteRule = (text, tokens) => {
  tokens.forEach((token, i) => {
    const operator = operatorAt(tokens, i)
    if (operator && /^[<>]=?$/.test(operator.text))
      for (const side of [i - 1, operator.end + 1])
        if (isKeyword(tokens, side, 'TRUE') || isKeyword(tokens, side, 'FALSE'))
          refuseUnsupported(text, tokens[i], 'order of booleans', 'x AND NOT y')
    if (!['AND', 'OR', 'XOR'].some(word => isKeyword(tokens, i, word))) return
    for (const [side, beyond] of [
      [i - 1, i - 2],
      [i + 1, i + 2],
    ] as const) {
      const value = tokens[side]
      if (value?.kind !== 'number' && value?.kind !== 'string') continue
      const next = tokens[beyond]
      const alone =
        !next ||
        next.text === ',' ||
        startsClause(tokens, beyond) ||
        ['AND', 'OR', 'XOR', 'NOT', 'AS'].some(word => isKeyword(tokens, beyond, word)) ||
        (side > i && /^[)\]}]$/.test(next.text)) ||
        (side < i && /^[([{]$/.test(next.text))
      if (alone) throw syntaxErrorAt(text, value.at, `Type mismatch: ${token.text} takes booleans; write a comparison`)
    }
  })
  return undefined
}

/** `=`, `<>`, `<`, `<=`, `>`, `>=` or IN at token `i`, in an expression: no arrow, no `=` of a path, a SET or a pattern. */
function operatorAt(tokens: Token[], i: number): { text: string; end: number } | undefined {
  const token = tokens[i] as Token
  if (isKeyword(tokens, i, 'IN')) return { text: 'IN', end: i }
  if (!['=', '<', '>'].includes(token.text)) return undefined
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (['<', '>', '=', '-'].includes(before?.text ?? '') && before?.end === token.at) return undefined
  if (next && next.at === token.end && (next.text === '~' || (token.text === '<' && next.text === '-')))
    return undefined
  const joined =
    next &&
    next.at === token.end &&
    (next.text === '=' || (token.text === '<' && next.text === '>')) &&
    token.text !== '='
  return joined ? { text: token.text + next.text, end: i + 1 } : { text: token.text, end: i }
}

function spellsNumber(token: Token | undefined): boolean {
  if (token?.kind !== 'string') return false
  const inner = token.text.slice(1, -1).trim()
  return inner !== '' && Number.isFinite(Number(inner))
}

function unsure(token: Token): boolean {
  return spellsNumber(token) || token.upper === 'NULL'
}

/** Whether these tokens are one list literal that holds such an item. */
function listWith(tokens: Token[], such: (token: Token) => boolean): boolean {
  if (
    tokens[0]?.text !== '[' ||
    closingBracket(tokens, 0) !== tokens.length - 1 ||
    openingBracket(tokens, tokens.length - 1) !== 0
  )
    return false
  return !tokens.some(token => token.text === '|') && tokens.some(such)
}
