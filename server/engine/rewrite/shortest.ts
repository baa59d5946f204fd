import { addWhereCondition, clauseEnd } from './clause.ts'
import {
  failingExpression,
  isRewritten,
  REWRITTEN_MARK,
  type RewriteRule,
  sourceOf,
  type TextEdit,
} from './expression.ts'
import { closingBracket, isKeyword, refuseUnsupported, type Token } from './tokens.ts'

const CALLS = ['SHORTESTPATH', 'ALLSHORTESTPATHS']

/**
 * Refuses a condition on the path that shortestPath finds: Neo4j finds the shortest that meets it, the engine would drop the shortest of
 * all where it does not.
 */
export const shortestConditions: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const call = tokens[i] as Token
    if (!CALLS.includes(call.upper) || tokens[i + 1]?.text !== '(' || isRewritten(text, tokens[i + 1] as Token))
      continue
    const close = closingBracket(tokens, i + 1)
    const match = matchBefore(tokens, i)
    if (match < 0)
      refuseUnsupported(text, call, `${call.text} in an expression`, `MATCH p = ${call.text}((a)-[*]-(b)) and p`)
    const bracket = tokens.findIndex((token, k) => k > i && k < close && token.text === '[')
    const inner = bracket > 0 ? tokens.slice(bracket + 1, closingBracket(tokens, bracket)) : []
    const star = inner.findIndex(({ text: mark }) => mark === '*')
    if (star >= 0 && /^([2-9]|\d\d)/.test(inner[star + 1]?.text ?? ''))
      refuseUnsupported(text, call, `${call.text} of a least length beyond 1`, 'WITH p WHERE length(p) > 1 behind it')
    const names = new Set<string>()
    if (tokens[i - 1]?.text === '=') names.add(tokens[i - 2]?.text ?? '')
    if (inner[0]?.kind === 'word' || inner[0]?.kind === 'name') names.add(inner[0].text)
    const end = clauseEnd(tokens, match + 1)
    if (isKeyword(tokens, end, 'WHERE'))
      for (let k = end + 1; k < clauseEnd(tokens, end + 1); k++)
        if (names.has(tokens[k]?.text ?? '') && tokens[k - 1]?.text !== '.')
          refuseUnsupported(
            text,
            tokens[k] as Token,
            `condition on the path inside ${call.text}`,
            'MATCH p = (a)-[*..6]-(b) WHERE … RETURN p ORDER BY length(p) LIMIT 1, or WITH p WHERE … behind it',
          )
  }
  return undefined
}

/** Makes a shortest path from a node to itself fail, as it does in Neo4j: the engine would go there and back on one relationship. */
export const shortestEnds: RewriteRule = (text, tokens) => {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const open = tokens[i + 1] as Token
    if (!CALLS.includes(tokens[i]?.upper ?? '') || open.text !== '(' || isRewritten(text, open)) continue
    const match = matchBefore(tokens, i)
    const close = closingBracket(tokens, i + 1)
    const first = i + 2
    const second = tokens.findLastIndex((token, k) => k < close && k > first && token.text === '(')
    const seen: TextEdit = { from: open.end, to: open.end, text: REWRITTEN_MARK }
    const zero = tokens.slice(i, close).some((token, k) => token.text === '*' && tokens[i + k + 1]?.text === '0')
    if (match < 0 || tokens[first]?.text !== '(' || second < 0 || zero) return [seen]
    const named: TextEdit[] = []
    const [from, to] = [first, second].map(node => {
      const name = tokens[node + 1]
      if (name?.kind === 'word' || name?.kind === 'name') return name.text
      const at = (tokens[node] as Token).end
      named.push({ from: at, to: at, text: `__end${at}` })
      return `__end${at}`
    })
    const fails = failingExpression(
      'The embedded store has no shortest path from a node to itself; write WHERE a <> b before the MATCH that seeks it',
    )
    const end = clauseEnd(tokens, match + 1)
    // Where nothing has to be found, none from a node to itself is; the engine would fail for others on the failure.
    if (isKeyword(tokens, match - 1, 'OPTIONAL'))
      return [seen, ...named, ...addWhereCondition(tokens, end, `${from} <> ${to}`)]
    if (!isKeyword(tokens, end, 'WHERE'))
      return [
        seen,
        ...named,
        ...addWhereCondition(tokens, end, `CASE WHEN ${from} = ${to} THEN ${fails} ELSE true END`),
      ]
    // Only for what the query's own conditions let through.
    const last = clauseEnd(tokens, end + 1) - 1
    const given = sourceOf(text, tokens, end + 1, last)
    return [
      seen,
      ...named,
      {
        from: (tokens[end + 1] as Token).at,
        to: (tokens[last] as Token).end,
        text: `(${given}) AND CASE WHEN ${from} = ${to} AND (${given}) THEN ${fails} ELSE true END`,
      },
    ]
  }
  return undefined
}

/** The MATCH whose pattern holds token `i` directly; -1 in an expression. */
function matchBefore(tokens: Token[], i: number): number {
  for (let k = i - 1; k >= 0; k--) {
    if (isKeyword(tokens, k, 'MATCH')) return k
    if (['WHERE', 'RETURN', 'WITH', 'ORDER'].some(word => isKeyword(tokens, k, word))) return -1
  }
  return -1
}
