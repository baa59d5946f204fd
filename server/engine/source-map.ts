import { lineAndColumn, type Token, tokenize } from './rewrite/tokens.ts'

/**
 * Maps an offset of the rewritten text to the original query; `undefined` where it is in a rewritten part. Both texts begin and end alike,
 * since a rewriting changes one place and keeps the rest.
 */
export function originalPosition(query: string, text: string, line: number, column: number): string | undefined {
  // The rewritten text is without the word.
  const from = /^\s*EXPLAIN\s+/i.exec(query)?.[0].length ?? 0
  const asked = query.slice(from)
  const before = text.split('\n').slice(0, line - 1)
  const at = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  const most = Math.min(asked.length, text.length)
  let begin = 0
  while (begin < most && asked[begin] === text[begin]) begin++
  let end = 0
  while (end < most - begin && asked[asked.length - 1 - end] === text[text.length - 1 - end]) end++
  if (at < begin || asked === text) return lineAndColumn(query, from + Math.min(at, asked.length))
  if (text.length - at <= end) return lineAndColumn(query, query.length - Math.max(0, text.length - at))
  return undefined
}

/** The position in a query of the name that the engine does not know. */
export function positionOfUnknownName(asked: string, message: string): string | undefined {
  const [, kind, name] = /^(Undefined variable|Unknown function) '([^']+)'/.exec(message) ?? []
  if (!name) return undefined
  const tokens = tokenize(asked)
  const found = tokens.find((token, i) => {
    const bare = token.text.replaceAll('`', '')
    if (kind === 'Unknown function') return bare.toLowerCase() === name.toLowerCase() && tokens[i + 1]?.text === '('
    return bare === name && !['.', ':', '$'].includes((tokens[i - 1] as Token | undefined)?.text ?? '')
  })
  return found && lineAndColumn(asked, found.at)
}
