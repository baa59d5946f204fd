import { openingBracket, type RewriteRule, sourceOf, type TextEdit } from './expression.ts'
import { closingBracket, isKeyword, refuseUnsupported, type Token } from './tokens.ts'

/** Quantified path patterns and path selectors, where a variable-length relationship or shortestPath says the same. */
export const quantifiedPaths: RewriteRule = (text, tokens) => {
  for (let i = 1; i < tokens.length; i++) {
    const found = quantifiedRelationship(text, tokens, i) ?? quantifiedGroup(text, tokens, i)
    if (found) return found
  }
  return undefined
}

/** `SHORTEST 1`, `ANY SHORTEST` and `ALL SHORTEST` before a pattern as `shortestPath` and `allShortestPaths`. */
export const pathSelectors: RewriteRule = (text, tokens) => {
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]?.text
    if (before !== '=' && !isKeyword(tokens, i - 1, 'MATCH')) continue
    const all = isKeyword(tokens, i, 'ALL') && isKeyword(tokens, i + 1, 'SHORTEST')
    const any = isKeyword(tokens, i, 'ANY') && tokens[i + 1]?.kind === 'word'
    const first = isKeyword(tokens, i, 'SHORTEST')
    if (!all && !any && !first) continue
    if (any && !isKeyword(tokens, i + 1, 'SHORTEST')) return undefined
    let from = all || any ? i + 2 : i + 1
    if (tokens[from]?.kind === 'number') {
      if (!first || tokens[from]?.text !== '1')
        refuseUnsupported(text, tokens[i], 'SHORTEST with more than one path', 'SHORTEST 1, or ALL SHORTEST')
      from++
    }
    if (isKeyword(tokens, from, 'PATH') || isKeyword(tokens, from, 'PATHS')) from++
    if (isKeyword(tokens, from, 'GROUP') || isKeyword(tokens, from, 'GROUPS'))
      refuseUnsupported(text, tokens[i], 'SHORTEST … GROUPS', 'ALL SHORTEST')
    const end = singleStep(tokens, from)
    if (end === undefined)
      refuseUnsupported(
        text,
        tokens[i],
        'a path selector over several relationship patterns',
        '(a)-[:T*]-(b) with one relationship pattern',
      )
    return [
      {
        from: (tokens[i] as Token).at,
        to: (tokens[from] as Token).at,
        text: `${all ? 'allShortestPaths' : 'shortestPath'}(`,
      },
      { from: (tokens[end as number] as Token).end, to: (tokens[end as number] as Token).end, text: ')' },
    ]
  }
  return undefined
}

/** `-[r:T]->{1,3}`, `-[:T]-+`, `-->*` as `-[r:T*1..3]->` and so on. */
function quantifiedRelationship(text: string, tokens: Token[], i: number): TextEdit[] | undefined {
  const range = quantifier(text, tokens, i)
  if (!range || tokens[range.end + 1]?.text !== '(') return undefined
  const arrow = tokens[i - 1]?.text
  const dash = arrow === '>' ? i - 2 : arrow === '-' ? i - 1 : -1
  if (dash < 1 || tokens[dash]?.text !== '-') return undefined
  const drop = { from: (tokens[i] as Token).at, to: (tokens[range.end] as Token).end, text: '' }
  const before = tokens[dash - 1]?.text
  if (before === '-') {
    const at = (tokens[dash] as Token).at
    return [{ from: at, to: at, text: `[*${range.text}]` }, drop]
  }
  if (before !== ']') return undefined
  const open = openingBracket(tokens, dash - 1)
  return [lengthen(text, tokens, open, dash - 1, range.text), drop]
}

/** `(a) ((x)-[:T]->(y)){1,3} (b)` as `(a)-[:T*1..3]->(b)`, where x and y say nothing. */
function quantifiedGroup(text: string, tokens: Token[], i: number): TextEdit[] | undefined {
  const range = quantifier(text, tokens, i)
  if (!range || tokens[i - 1]?.text !== ')') return undefined
  const open = openingBracket(tokens, i - 1)
  if (tokens[open + 1]?.text !== '(' || tokens[open - 1]?.text !== ')' || tokens[range.end + 1]?.text !== '(')
    return tokens[open + 1]?.text === '(' ? notThis() : undefined
  const first = closingBracket(tokens, open + 1)
  const last = openingBracket(tokens, i - 2)
  for (const [from, to] of [
    [open + 1, first],
    [last, i - 2],
  ] as const) {
    const variable = to - from === 2 ? tokens[from + 1] : undefined
    if (to - from > 2 || (variable && tokens.filter(token => token.text === variable.text).length > 1)) return notThis()
  }
  const bracket = tokens.findIndex((token, k) => k > first && k < last && token.text === '[')
  if (bracket < 0 || tokens.slice(first + 1, last).some(token => token.text === '(')) return notThis()
  const length = lengthen(text, tokens, bracket, closingBracket(tokens, bracket), range.text)
  return [
    { from: (tokens[open] as Token).at, to: (tokens[first] as Token).end, text: '' },
    length,
    { from: (tokens[last] as Token).at, to: (tokens[range.end] as Token).end, text: '' },
  ]
  function notThis(): never {
    return refuseUnsupported(
      text,
      tokens[open],
      'a quantified path pattern whose inner nodes are used or described',
      'one relationship of variable length, (a)-[:T*1..3]->(b), with a WHERE over its nodes',
    )
  }
}

function lengthen(text: string, tokens: Token[], open: number, close: number, range: string): TextEdit {
  if (tokens.slice(open, close).some((token, k) => isKeyword(tokens, open + k, 'WHERE') || token.text === '*'))
    refuseUnsupported(
      text,
      tokens[open],
      'a quantified relationship with a WHERE of its own',
      'WHERE all(r IN relationships(p) WHERE …) behind the pattern',
    )
  const brace = tokens.findIndex((token, k) => k > open && k < close && token.text === '{')
  const at = brace > 0 ? (tokens[brace] as Token).at : (tokens[close] as Token).at
  return { from: at, to: at, text: `*${range} ` }
}

/** The quantifier at token `i`, as the engine writes a length, and its last token. */
function quantifier(text: string, tokens: Token[], i: number): { text: string; end: number } | undefined {
  const token = tokens[i] as Token
  if (token.text === '+') return { text: '1..', end: i }
  if (token.text === '*') return { text: '0..', end: i }
  if (token.text !== '{') return undefined
  const end = closingBracket(tokens, i)
  if (end >= tokens.length || end === i + 1) return undefined
  const match = /^(\d*)\s*(,?)\s*(\d*)$/.exec(sourceOf(text, tokens, i + 1, end - 1))
  if (!match) return undefined
  const [, least = '', comma, most = ''] = match
  return { text: comma ? `${least || '0'}..${most}` : least, end }
}

/** Last token of `(a)-[…]-(b)` from its first parenthesis; undefined for any longer pattern. */
function singleStep(tokens: Token[], from: number): number | undefined {
  if (tokens[from]?.text !== '(') return undefined
  let i = closingBracket(tokens, from) + 1
  if (tokens[i]?.text === '<') i++
  if (tokens[i]?.text !== '-') return undefined
  i++
  if (tokens[i]?.text === '[') i = closingBracket(tokens, i) + 1
  if (tokens[i]?.text === '-') i++
  if (tokens[i]?.text === '>') i++
  if (tokens[i]?.text !== '(') return undefined
  const end = closingBracket(tokens, i)
  return tokens[end + 1]?.text === '-' || tokens[end + 1]?.text === '<' ? undefined : end
}
