import { BoltFailure } from '../errors.ts'
import { opening, type Rule } from './expression.ts'
import { closing, isKeyword, place, type Token } from './tokens.ts'

/** Neo4j's newer spellings of what the engine has under an older one. */
export const spellings: Rule = (_text, tokens) => {
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (token.kind === 'number' && token.text.includes('_'))
      return [{ from: token.at, to: token.end, text: token.text.replaceAll('_', '') }]
    const counts = next?.kind === 'number' || next?.text === '$' || next?.upper === 'TOINTEGER'
    if (isKeyword(tokens, i, 'OFFSET') && counts) return [{ from: token.at, to: token.end, text: 'SKIP' }]
  }
  return undefined
}

/** Refuses, by name and with what to write instead, Neo4j's syntax that the engine would only find unexpected. */
export const absent: Rule = (text, tokens) => {
  const no = (i: number, what: string, instead: string) => {
    throw new BoltFailure(
      'Neo.ClientError.Statement.SyntaxError',
      `The embedded store has no ${what}; write ${instead} (${place(text, (tokens[i] as Token).at)})`,
    )
  }
  tokens.forEach((token, i) => {
    if (token.text === '|' && tokens[i + 1]?.text === '|' && tokens[i + 1]?.at === token.end)
      no(i, 'operator ||', 'a + b, which joins strings and lists')
    if (token.upper === 'IS') {
      const k = tokens[i + 1]?.upper === 'NOT' ? i + 2 : i + 1
      if (tokens[k]?.text === ':' || isKeyword(tokens, k, 'TYPED'))
        no(i, 'type predicates', 'a comparison, or toIntegerOrNull(x) IS NOT NULL and the like')
    }
    const begins =
      isKeyword(tokens, i - 1, 'MATCH') || (tokens[i - 1]?.text === '=' && isKeyword(tokens, i - 3, 'MATCH'))
    if (begins && isKeyword(tokens, i, 'ANY') && tokens[i + 1]?.text === '(')
      no(i, 'ANY path', 'ANY SHORTEST, or a LIMIT')
    if ((token.text === '!' || token.text === '&' || token.text === '%') && inRelationship(tokens, i))
      no(i, 'relationship type expressions beyond A|B', "-[r]- and WHERE NOT type(r) IN ['A', 'B']")
  })
  return undefined
}

/** Whether token `i` stands among the types of `-[…]-`, before its properties, length and condition. */
function inRelationship(tokens: Token[], i: number): boolean {
  let open = i - 1
  for (; open >= 0 && tokens[open]?.text !== '['; open--) {
    const { text } = tokens[open] as Token
    if (text === ')') open = opening(tokens, open)
    if (text === '{' || text === '*' || text === ']' || isKeyword(tokens, open, 'WHERE') || open < 0) return false
  }
  return tokens[open - 1]?.text === '-' && tokens[closing(tokens, open) + 1]?.text === '-'
}
