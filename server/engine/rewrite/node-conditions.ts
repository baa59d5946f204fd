import { movedToWhere } from './clause.ts'
import { type RewriteRule, sourceOf } from './expression.ts'
import { closingBracket, isKeyword, syntaxErrorAt, type Token } from './tokens.ts'

/** `MATCH (n:A WHERE n.x > 1)` as `MATCH (n:A) WHERE (n.x > 1)`: a condition inside a node is one of its MATCH. */
export const nodeConditions: RewriteRule = (text, tokens) => {
  const moved = movedToWhere(tokens, open => {
    const close = closingBracket(tokens, open)
    const where = conditionIn(tokens, open, close)
    if (where === undefined || where + 1 >= close) return undefined
    return {
      predicate: `(${sourceOf(text, tokens, where + 1, close - 1)})`,
      edit: { from: (tokens[where - 1] as Token).end, to: (tokens[close] as Token).at, text: '' },
    }
  })
  if (moved) return moved
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]?.text
    if (tokens[i]?.text !== '(' || (before !== '-' && before !== '>')) continue
    const where = conditionIn(tokens, i, closingBracket(tokens, i))
    if (where !== undefined && !tokens.slice(i, where).some(token => token.upper === 'IN'))
      throw syntaxErrorAt(
        text,
        (tokens[i] as Token).at,
        `The embedded store has no condition inside a node outside MATCH; write EXISTS { MATCH … WHERE … }`,
      )
  }
  return undefined
}

/** The WHERE directly inside these parentheses, not in a nested bracket. */
function conditionIn(tokens: Token[], open: number, close: number): number | undefined {
  for (let i = open + 1; i < close; i++) {
    const { text } = tokens[i] as Token
    if (text === '(' || text === '[' || text === '{') i = closingBracket(tokens, i)
    else if (isKeyword(tokens, i, 'WHERE')) return i
  }
  return undefined
}
