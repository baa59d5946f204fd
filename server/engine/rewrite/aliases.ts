import { closingBracket, isKeyword, type Token } from './tokens.ts'

/** A piece of text to put at an offset of the query. */
export type Insertion = { at: number; text: string }

const COLUMN = '__column_'

/** The name that a client sees for a column. */
export function columnName(column: string): string {
  return column.startsWith(COLUMN) ? Buffer.from(column.slice(COLUMN.length), 'hex').toString() : column
}

/**
 * Gives every unnamed projection of a RETURN its source text as alias, which is how Neo4j names the column.
 * Without it the engine answers a node beside an unnamed aggregate with the node's internal number.
 */
export function returnAliases(query: string, tokens: Token[]): Insertion[] {
  const insertions: Insertion[] = []
  tokens.forEach((_, i) => {
    if (isKeyword(tokens, i, 'RETURN'))
      for (const item of projections(tokens, i + 1)) {
        const first = tokens[item.from]
        const last = tokens[item.to]
        if (!first || !last || item.named || first.text === '*' || (item.from === item.to && !isLiteral(first)))
          continue
        const source = query.slice(first.at, last.end)
        // A name cannot hold a backtick: such a column gets its own back when the rows are sent.
        const alias = source.includes('`') ? `${COLUMN}${Buffer.from(source).toString('hex')}` : source
        insertions.push({ at: last.end, text: ` AS \`${alias}\`` })
      }
  })
  return insertions
}

function isLiteral({ kind, upper }: Token): boolean {
  return kind === 'number' || kind === 'string' || ['NULL', 'TRUE', 'FALSE'].includes(upper)
}

/** First and last tokens of each projection of the RETURN or WITH whose keyword is before `start`. */
export function projections(tokens: Token[], start: number): { from: number; to: number; named: boolean }[] {
  const items: { from: number; to: number; named: boolean }[] = []
  let from = tokens[start]?.upper === 'DISTINCT' ? start + 1 : start
  let named = false
  let i = from
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.text === '(' || token.text === '[' || token.text === '{') {
      i = closingBracket(tokens, i)
      continue
    }
    if (token.text === '}' || token.text === ')' || token.text === ';' || ends(tokens, i)) break
    if (isKeyword(tokens, i, 'AS')) named = true
    if (token.text === ',') {
      items.push({ from, to: i - 1, named })
      from = i + 1
      named = false
    }
  }
  if (i > from) items.push({ from, to: Math.min(i, tokens.length) - 1, named })
  return items
}

function ends(tokens: Token[], i: number): boolean {
  if (isKeyword(tokens, i, 'ORDER')) return tokens[i + 1]?.upper === 'BY'
  if (['STARTS', 'ENDS'].includes(tokens[i - 1]?.upper ?? '')) return false
  return ENDS.some(word => isKeyword(tokens, i, word))
}

const ENDS = ['SKIP', 'LIMIT', 'OFFSET', 'UNION', 'WHERE', 'MATCH', 'RETURN', 'WITH', 'UNWIND', 'CALL', 'OPTIONAL']
