import { projections } from './aliases.ts'
import { isOpeningBracket, type RewriteRule, sourceOf, type TextEdit } from './expression.ts'
import { closingBracket, isKeyword, syntaxErrorAt, type Token } from './tokens.ts'

/** The names of aggregate functions, in capitals. */
export const AGGREGATES = [
  'COUNT',
  'SUM',
  'AVG',
  'MIN',
  'MAX',
  'COLLECT',
  'STDEV',
  'STDEVP',
  'PERCENTILECONT',
  'PERCENTILEDISC',
]

/**
 * `RETURN c, collect(x)[..3] AS l` as `WITH c, collect(x) AS a RETURN c, a[..3] AS l`: the engine takes no aggregate under a
 * subscript, in a map or in a list.
 */
export const nestedAggregates: RewriteRule = (text, tokens) => {
  for (let i = 0; i < tokens.length; i++) {
    const clause = (['RETURN', 'WITH'] as const).find(word => isKeyword(tokens, i, word))
    if (!clause || (clause === 'WITH' && ['STARTS', 'ENDS'].includes(tokens[i - 1]?.upper ?? ''))) continue
    const distinct = isKeyword(tokens, i + 1, 'DISTINCT')
    const items = projections(tokens, i + 1)
    if (!items.some(item => calls(tokens, item.from, item.to).some(call => call.nested))) continue
    const first: string[] = []
    const second: string[] = []
    for (const item of items) {
      const found = calls(tokens, item.from, item.to)
      const as = aliasAt(tokens, item.from, item.to)
      const name = tokens[item.to] as Token
      if (name.text === '*') refuse(text, name)
      if (!found.length) {
        first.push(sourceOf(text, tokens, item.from, item.to))
        second.push(name.text)
        continue
      }
      const edits = found.map((call, k): TextEdit => {
        const alias = `__aggregate${(tokens[call.from] as Token).at}_${k}`
        first.push(`${sourceOf(text, tokens, call.from, call.to)} AS ${alias}`)
        return { from: (tokens[call.from] as Token).at, to: (tokens[call.to] as Token).end, text: alias }
      })
      const end = (tokens[as === undefined ? item.to : as - 1] as Token).end
      const rest = as === undefined ? '' : ` AS ${name.text}`
      second.push(`${replaced(text, (tokens[item.from] as Token).at, end, edits)}${rest}`)
    }
    const after = items.at(-1)?.to ?? i
    const names = new Set(items.map(item => (tokens[item.to] as Token).text))
    orderedByNames(text, tokens, after + 1, names)
    return [
      {
        from: (tokens[i] as Token).at,
        to: (tokens[after] as Token).end,
        text: `WITH ${first.join(', ')} ${clause}${distinct ? ' DISTINCT' : ''} ${second.join(', ')}`,
      },
    ]
  }
  return undefined
}

/** The aggregate calls of a projection, and whether the engine would refuse them in their place. */
function calls(tokens: Token[], from: number, to: number): { from: number; to: number; nested: boolean }[] {
  const found: { from: number; to: number; nested: boolean }[] = []
  let open: { text: string; until: number }[] = []
  for (let i = from; i <= to; i++) {
    open = open.filter(bracket => bracket.until > i)
    const { text } = tokens[i] as Token
    // A subquery aggregates for itself.
    if (text === '{' && ['EXISTS', 'COUNT', 'COLLECT', 'CALL'].some(word => isKeyword(tokens, i - 1, word))) {
      i = closingBracket(tokens, i)
      continue
    }
    if (isOpeningBracket(text)) open.push({ text, until: closingBracket(tokens, i) })
    if (tokens[i + 1]?.text !== '(' || !AGGREGATES.includes((tokens[i] as Token).upper)) continue
    if (['.', '$'].includes(tokens[i - 1]?.text ?? '')) continue
    const end = closingBracket(tokens, i + 1)
    const after = tokens[end + 1]?.text
    found.push({ from: i, to: end, nested: after === '[' || after === '.' || open.some(({ text: b }) => b !== '(') })
    i = end
  }
  return found
}

function aliasAt(tokens: Token[], from: number, to: number): number | undefined {
  return to - 1 > from && isKeyword(tokens, to - 1, 'AS') ? to - 1 : undefined
}

function orderedByNames(text: string, tokens: Token[], at: number, names: Set<string>): void {
  if (!isKeyword(tokens, at, 'ORDER')) return
  for (let i = at + 2; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (
      ['SKIP', 'LIMIT', 'OFFSET', 'WHERE', 'UNION', 'MATCH', 'RETURN', 'WITH'].includes(token.upper) ||
      token.text === '}'
    )
      return
    if (token.text !== ',' && !/^(ASC|DESC)(ENDING)?$/.test(token.upper) && !names.has(token.text)) refuse(text, token)
  }
}

function refuse(text: string, token: Token): never {
  throw syntaxErrorAt(
    text,
    token.at,
    `The embedded store takes no aggregate inside a list, a map or a subscript here; name it in a WITH first: WITH collect(x) AS l RETURN l[..3]`,
  )
}

function replaced(text: string, from: number, to: number, edits: TextEdit[]): string {
  let out = ''
  let at = from
  for (const edit of edits) {
    out += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return out + text.slice(at, to)
}
