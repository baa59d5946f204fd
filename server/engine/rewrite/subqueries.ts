import { clauseEnd } from './clause.ts'
import { openingBracket, type RewriteRule, sourceOf, startsClause } from './expression.ts'
import { closingBracket, isKeyword, refuseUnsupported, syntaxErrorAt, type Token } from './tokens.ts'

const MORE = ['DISTINCT', 'ORDER', 'SKIP', 'LIMIT', 'UNION', 'WITH', 'CALL', 'UNWIND', 'OPTIONAL']

/**
 * `COUNT { MATCH (a)-->(b) WHERE … }` as `size([(a)-->(b) WHERE … | 1])` and `COLLECT { MATCH … RETURN b.x }` as a pattern
 * comprehension: the engine counts bare patterns only, and collects none.
 */
export const subqueries: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const count = isKeyword(tokens, i, 'COUNT')
    if ((!count && !isKeyword(tokens, i, 'COLLECT')) || tokens[i + 1]?.text !== '{') continue
    const end = closingBracket(tokens, i + 1)
    const first = isKeyword(tokens, i + 2, 'MATCH') ? i + 3 : i + 2
    const where = keyword(tokens, first, end, 'WHERE')
    const returns = keyword(tokens, first, end, 'RETURN')
    if (count && where < 0 && returns < 0) continue
    const pattern = (where >= 0 ? where : returns >= 0 ? returns : end) - 1
    const condition = where >= 0 ? ` ${sourceOf(text, tokens, where, (returns >= 0 ? returns : end) - 1)}` : ''
    const single = !tokens
      .slice(first, pattern + 1)
      .some((token, k) => token.text === ',' && depth(tokens, first, first + k) === 0)
    const plain = !tokens
      .slice(first, end)
      .some((_, k) => MORE.some(word => isKeyword(tokens, first + k, word)) && !stringOperator(tokens, first + k))
    const again = keyword(tokens, first, end, 'MATCH') >= 0
    if (!single || !plain || again || (!count && returns < 0)) refuse(text, tokens, i)
    const as = keyword(tokens, Math.max(returns, first), end, 'AS')
    const value = count ? '1' : sourceOf(text, tokens, returns + 1, (as >= 0 ? as : end) - 1)
    const list = `[${sourceOf(text, tokens, first, pattern)}${condition} | ${value}]`
    return [
      {
        from: (tokens[i] as Token).at,
        to: (tokens[end] as Token).end,
        text: count ? `size(${list})` : list,
      },
    ]
  }
  return undefined
}

/** `EXISTS { MATCH … RETURN x }`: what it returns does not matter, and the engine takes no RETURN there. */
export const existence: RewriteRule = (_, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isKeyword(tokens, i, 'EXISTS') || tokens[i + 1]?.text !== '{') continue
    const end = closingBracket(tokens, i + 1)
    const returns = keyword(tokens, i + 2, end, 'RETURN')
    if (returns >= 0) return [{ from: (tokens[returns] as Token).at, to: (tokens[end] as Token).at, text: '' }]
  }
  return undefined
}

/**
 * `MATCH (a) WHERE size([(a)-->(b) | b]) > 1` as `MATCH (a) WITH *, [(a)-->(b) | b] AS l WHERE size(l) > 1`: the engine takes
 * a pattern comprehension in a projection only.
 */
export const comprehensionsInConditions: RewriteRule = (text, tokens) => {
  for (let open = 1; open < tokens.length; open++) {
    if (!isPatternComprehension(tokens, open)) continue
    const clause = clauseOf(tokens, open)
    if (clause < 0 || !['WHERE', 'ORDER'].includes(tokens[clause]?.upper ?? '')) continue
    const all = tokens.some(
      (token, i) => token.text === '*' && (isKeyword(tokens, i - 1, 'RETURN') || isKeyword(tokens, i - 1, 'DISTINCT')),
    )
    if (tokens[clause]?.upper === 'ORDER' || all || optional(tokens, clause))
      throw syntaxErrorAt(
        text,
        tokens[open]?.at ?? 0,
        `The embedded store takes a pattern comprehension or a counted pattern with a condition in a projection only; write WITH a, [(a)-->(b) | b.x] AS l before it`,
      )
    const close = closingBracket(tokens, open)
    const name = `__list${(tokens[open] as Token).at}`
    const at = (tokens[clause] as Token).at
    return [
      { from: at, to: at, text: `WITH *, ${sourceOf(text, tokens, open, close)} AS ${name} ` },
      { from: (tokens[open] as Token).at, to: (tokens[close] as Token).end, text: name },
    ]
  }
  return undefined
}

/**
 * Refuses patterns in the condition of an OPTIONAL MATCH: the engine would drop the rows that do not meet it, where they keep nulls.
 */
export const optionalConditions: RewriteRule = (text, tokens) => {
  for (let m = 1; m < tokens.length; m++) {
    if (!isKeyword(tokens, m, 'MATCH') || !isKeyword(tokens, m - 1, 'OPTIONAL')) continue
    const where = clauseEnd(tokens, m + 1)
    if (!isKeyword(tokens, where, 'WHERE')) continue
    const end = clauseEnd(tokens, where + 1)
    for (let i = where + 1; i < end; i++)
      if (isSubquery(tokens, i) || isPatternStep(tokens, i))
        refuseUnsupported(
          text,
          tokens[i],
          'pattern or subquery in the WHERE of an OPTIONAL MATCH',
          'it in the pattern itself, or CALL (a) { MATCH … WHERE … RETURN collect(b) AS l }',
        )
  }
  return undefined
}

const isSubquery = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.text === '{' && ['EXISTS', 'COUNT', 'COLLECT'].some(word => isKeyword(tokens, i, word))

/**
 * Whether a relationship follows a node here: `)-[`, `)--`, `)<-[`, `)<--`. Subtractions and comparisons have no such sequence of tokens.
 */
function isPatternStep(tokens: Token[], i: number): boolean {
  if (tokens[i]?.text !== ')') return false
  const dash = tokens[i + 1]?.text === '<' ? i + 2 : i + 1
  if (tokens[dash]?.text !== '-') return false
  const after = tokens[dash + 1]
  return after?.text === '[' || (after?.text === '-' && after.at === tokens[dash]?.end)
}

function isPatternComprehension(tokens: Token[], open: number): boolean {
  if (tokens[open]?.text !== '[') return false
  const first = tokens[open + 2]?.text === '=' ? open + 3 : open + 1
  if (tokens[first]?.text !== '(') return false
  const after = tokens[closingBracket(tokens, first) + 1]?.text
  return after === '-' || after === '<'
}

/** The keyword of the clause that holds token `i` directly, outside lists and subqueries of expressions; -1 otherwise. */
function clauseOf(tokens: Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    const { text } = tokens[k] as Token
    if (text === ')' || text === ']' || text === '}') k = openingBracket(tokens, k)
    else if (text === '[' || text === '{') return -1
    else if (startsClause(tokens, k)) return k
    if (k < 0) return -1
  }
  return -1
}

function optional(tokens: Token[], where: number): boolean {
  const clause = clauseOf(tokens, where)
  return clause > 0 && isKeyword(tokens, clause - 1, 'OPTIONAL')
}

/** Index of the keyword between `from` and `to`, outside brackets; -1 when there is none. */
function keyword(tokens: Token[], from: number, to: number, word: string): number {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token
    if (text === '(' || text === '[' || text === '{') i = closingBracket(tokens, i)
    else if (isKeyword(tokens, i, word)) return i
  }
  return -1
}

function depth(tokens: Token[], from: number, to: number): number {
  let open = 0
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token
    if (text === '(' || text === '[' || text === '{') open++
    if (text === ')' || text === ']' || text === '}') open--
  }
  return open
}

function stringOperator(tokens: Token[], i: number): boolean {
  return tokens[i]?.upper === 'WITH' && ['STARTS', 'ENDS'].includes(tokens[i - 1]?.upper ?? '')
}

function refuse(text: string, tokens: Token[], i: number): never {
  throw syntaxErrorAt(
    text,
    tokens[i]?.at ?? 0,
    `The embedded store has no ${tokens[i]?.upper} subquery but over one pattern, MATCH … WHERE … RETURN one value; write CALL (a) { … RETURN collect(x) AS l }`,
  )
}
