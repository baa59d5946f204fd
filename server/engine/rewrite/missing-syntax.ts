import { enclosingBracket, openingBracket, type RewriteRule } from './expression.ts'
import { closingBracket, isKeyword, refuseUnsupported, type Token } from './tokens.ts'

/** Rewrites Neo4j's newer syntax as the older one that the engine has. */
export const deprecatedSyntax: RewriteRule = (_text, tokens) => {
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (token.kind === 'number' && token.text.includes('_'))
      return [{ from: token.at, to: token.end, text: token.text.replaceAll('_', '') }]
    // The engine keeps the backslash of these two.
    if (token.kind === 'string' && /(?:^|[^\\])(?:\\\\)*\\[bf]/.test(token.text)) {
      const spelt = (pair: string) => ({ '\\b': '\\u0008', '\\f': '\\u000C' })[pair] ?? pair
      return [{ from: token.at, to: token.end, text: token.text.replace(/\\[\s\S]/g, spelt) }]
    }
    const counts = next?.kind === 'number' || next?.text === '$' || next?.upper === 'TOINTEGER'
    if (isKeyword(tokens, i, 'UNION') && next?.upper === 'DISTINCT')
      return [{ from: token.end, to: next.end, text: '' }]
    if (isKeyword(tokens, i, 'OFFSET') && counts) return [{ from: token.at, to: token.end, text: 'SKIP' }]
  }
  return undefined
}

/** Refuses Neo4j's syntax that the engine would only call unexpected, by its name and with what to write instead. */
export const refuseMissingSyntax: RewriteRule = (text, tokens) => {
  const no = (i: number, what: string, instead: string) => {
    refuseUnsupported(text, tokens[i], what, instead)
  }
  tokens.forEach((token, i) => {
    if (token.text === '|' && tokens[i + 1]?.text === '|' && tokens[i + 1]?.at === token.end)
      no(i, 'operator ||', 'a + b, which joins strings and lists')
    if (token.upper === 'IS' && !/^[.:$]$/.test(tokens[i - 1]?.text ?? '')) {
      const k = tokens[i + 1]?.upper === 'NOT' ? i + 2 : i + 1
      if (/NORMALIZED$/.test(`${tokens[k]?.upper}`) || tokens[k + 1]?.upper === 'NORMALIZED')
        no(i, 'IS NORMALIZED', 'nothing: texts are stored in NFC')
      else if (
        tokens[k]?.kind === 'word' &&
        tokens[i + 1]?.text !== ':' &&
        !['NULL', 'TYPED', 'NOT'].includes(tokens[k]?.upper ?? '')
      )
        no(i, 'IS for labels', 'n:Label')
      if (tokens[k]?.text === ':' || isKeyword(tokens, k, 'TYPED'))
        no(i, 'type predicates', 'a comparison, or toIntegerOrNull(x) IS NOT NULL and the like')
    }
    if (isKeyword(tokens, i, 'WHEN')) when(i, no)
    if ((isKeyword(tokens, i, 'LIMIT') || isKeyword(tokens, i, 'SKIP')) && isSum(tokens, i + 1))
      no(i, `${token.upper} of an expression`, `${token.upper} $n, with its value as a parameter`)
    if (isKeyword(tokens, i, 'OPTIONAL') && isKeyword(tokens, i + 1, 'CALL'))
      no(i, 'OPTIONAL CALL', 'OPTIONAL MATCH inside CALL (a) { … }')
    if (isKeyword(tokens, i, 'FINISH')) no(i, 'FINISH', 'RETURN count(*) AS n')
    if (isKeyword(tokens, i, 'USING') && /^(INDEX|SCAN|JOIN|RANGE|TEXT|POINT)$/.test(tokens[i + 1]?.upper ?? ''))
      no(i, 'USING hints', 'the query without')
    if (token.text === '$' && tokens[i + 1]?.kind === 'number') no(i, 'parameters named by a number', '$name')
    if (token.text === '(' && RESERVED.includes(tokens[i + 1]?.upper ?? '') && /^[:)]$/.test(tokens[i + 2]?.text ?? ''))
      if (token.at === 0 || tokens[i - 1]?.kind === 'mark' || isKeyword(tokens, i - 1, 'MATCH'))
        no(i + 1, `variable named ${tokens[i + 1]?.text}`, 'another name')
    if (isKeyword(tokens, i, 'EXISTS') && tokens[i + 1]?.text === '{') exists(i, no)
    if (token.text === '[' && tokens[i + 2]?.text === '=' && tokens[i + 3]?.text === '(')
      no(i, 'path named inside a pattern comprehension', 'its nodes and relationships by name: [(a)-[r]->(b) | b.x]')
    if (token.text === '|' && comprehension(tokens, i))
      no(i, 'pattern comprehension inside another', 'CALL (a) { … RETURN collect(x) AS l }')
    if (isKeyword(tokens, i - 2, 'MATCH') && token.text === '=' && tokens[i + 1]?.text === '(') {
      const after = tokens[closingBracket(tokens, i + 1) + 1]?.text ?? ''
      if (!/^[-<(]$/.test(after)) no(i, 'path of one node', '[n] for nodes(p), 0 for length(p)')
    }
    const begins =
      isKeyword(tokens, i - 1, 'MATCH') || (tokens[i - 1]?.text === '=' && isKeyword(tokens, i - 3, 'MATCH'))
    if (begins && isKeyword(tokens, i, 'ANY') && tokens[i + 1]?.text === '(')
      no(i, 'ANY path', 'ANY SHORTEST, or a LIMIT')
    if ((token.text === '!' || token.text === '&' || token.text === '%') && inRelationship(tokens, i))
      no(i, 'relationship type expressions beyond A|B', "-[r]- and WHERE NOT type(r) IN ['A', 'B']")
  })
  return undefined

  type No = typeof no
  function when(i: number, no: No): void {
    const simple = !isKeyword(tokens, i - 1, 'CASE')
    if (/^[<>=]$/.test(tokens[i + 1]?.text ?? '')) no(i, 'WHEN with a comparison', 'CASE WHEN x > 3 THEN …')
    for (let k = i + 1; simple && k < tokens.length && !isKeyword(tokens, k, 'THEN'); k++) {
      const mark = tokens[k]?.text
      if (mark === '(' || mark === '[' || mark === '{') k = closingBracket(tokens, k)
      else if (mark === ',') no(i, 'WHEN with several values', 'CASE WHEN x IN [1, 3] THEN …')
    }
  }
  function exists(i: number, no: No): void {
    for (let k = i + 2; k < closingBracket(tokens, i + 1); k++) {
      const mark = tokens[k]?.text
      if (mark === '(' || mark === '[' || mark === '{') k = closingBracket(tokens, k)
      else if (isKeyword(tokens, k, 'UNION')) no(i, 'UNION in EXISTS', 'EXISTS { … } OR EXISTS { … }')
      else if (isKeyword(tokens, k, 'WITH') && !/^(STARTS|ENDS)$/.test(tokens[k - 1]?.upper ?? ''))
        no(i, 'WITH in EXISTS', 'EXISTS { MATCH … WHERE … }, which knows the names around it')
    }
  }
}

const RESERVED = [
  'MATCH',
  'WHERE',
  'RETURN',
  'WITH',
  'ORDER',
  'CREATE',
  'SET',
  'DELETE',
  'MERGE',
  'UNION',
  'CASE',
  'IN',
]

/** Whether the count behind LIMIT or SKIP is more than a number, a parameter or toInteger of one. */
function isSum(tokens: Token[], i: number): boolean {
  const called = tokens[i + 1]?.text === '('
  const end = tokens[i]?.text === '$' ? i + 1 : called ? closingBracket(tokens, i + 1) : i
  return ['+', '-', '*', '/', '%'].includes(tokens[end + 1]?.text ?? '')
}

/** Whether another pattern comprehension follows the `|` at token `i` of one. */
function comprehension(tokens: Token[], i: number): boolean {
  const open = enclosingBracket(tokens, i)
  if (!isPatternIn(tokens, open)) return false
  for (let k = i + 1; k < closingBracket(tokens, open); k++) if (isPatternIn(tokens, k)) return true
  return false
}

function isPatternIn(tokens: Token[], open: number): boolean {
  if (tokens[open]?.text !== '[' || tokens[open + 1]?.text !== '(') return false
  return /^[-<]$/.test(tokens[closingBracket(tokens, open + 1) + 1]?.text ?? '')
}

/** Whether token `i` is among the types of `-[…]-`, before its properties, length and condition. */
function inRelationship(tokens: Token[], i: number): boolean {
  let open = i - 1
  for (; open >= 0 && tokens[open]?.text !== '['; open--) {
    const { text } = tokens[open] as Token
    if (text === ')') open = openingBracket(tokens, open)
    if (text === '{' || text === '*' || text === ']' || isKeyword(tokens, open, 'WHERE') || open < 0) return false
  }
  return tokens[open - 1]?.text === '-' && tokens[closingBracket(tokens, open) + 1]?.text === '-'
}
