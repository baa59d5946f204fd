import { BoltFailure } from '../errors.ts'
import { alsoWhere, clauseEnd } from './clause.ts'
import { type Edit, type Rule, source } from './expression.ts'
import { closing, isKeyword, place, type Token } from './tokens.ts'

/** `MATCH (n:A WHERE n.x > 1)` as `MATCH (n:A) WHERE (n.x > 1)`: a condition inside a node is one of its MATCH. */
export const nodeConditions: Rule = (text, tokens) => {
  for (let m = 0; m < tokens.length; m++) {
    if (!isKeyword(tokens, m, 'MATCH')) continue
    const end = clauseEnd(tokens, m + 1)
    const edits: Edit[] = []
    const predicates: string[] = []
    for (let i = m + 1; i < end; i++) {
      if (tokens[i]?.text !== '(') continue
      const close = closing(tokens, i)
      const where = conditionIn(tokens, i, close)
      if (where === undefined || where + 1 >= close) continue
      predicates.push(`(${source(text, tokens, where + 1, close - 1)})`)
      edits.push({ from: (tokens[where - 1] as Token).end, to: (tokens[close] as Token).at, text: '' })
      i = close
    }
    if (edits.length) return [...edits, ...alsoWhere(tokens, end, predicates.join(' AND '))]
  }
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]?.text
    if (tokens[i]?.text !== '(' || (before !== '-' && before !== '>')) continue
    const where = conditionIn(tokens, i, closing(tokens, i))
    if (where !== undefined && !tokens.slice(i, where).some(token => token.upper === 'IN'))
      throw new BoltFailure(
        'Neo.ClientError.Statement.SyntaxError',
        `The embedded store has no condition inside a node outside MATCH; write EXISTS { MATCH … WHERE … } (${place(text, (tokens[i] as Token).at)})`,
      )
  }
  return undefined
}

/** The WHERE that stands in these parentheses and in no bracket within them. */
function conditionIn(tokens: Token[], open: number, close: number): number | undefined {
  for (let i = open + 1; i < close; i++) {
    const { text } = tokens[i] as Token
    if (text === '(' || text === '[' || text === '{') i = closing(tokens, i)
    else if (isKeyword(tokens, i, 'WHERE')) return i
  }
  return undefined
}
