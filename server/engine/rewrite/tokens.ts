import { BoltFailure } from '../errors.ts'

/** One token of Cypher: words are keywords or names, `name` is a backticked one. Comments and blanks leave no token. */
export type Token = {
  kind: 'word' | 'name' | 'string' | 'number' | 'mark'
  text: string
  upper: string
  at: number
  end: number
}

const LEXEMES =
  /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|(`(?:[^`]|``)*`)|('(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|([\p{L}_][\p{L}\p{N}\p{M}_]*)|(\d[\p{L}\p{N}_]*(?:\.\d+(?:[eE][+-]?\d+)?)?)|(\.\.|[^\s])/uy

/** Splits a query into tokens. Fails with a SyntaxError on an open string or comment, and on `\u` outside strings. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = []
  LEXEMES.lastIndex = 0
  while (LEXEMES.lastIndex < query.length) {
    const at = LEXEMES.lastIndex
    const match = LEXEMES.exec(query)
    if (!match) break
    const [text, name, string, word, number, mark] = match
    const end = at + text.length
    if (mark !== undefined && (mark === '`' || mark === "'" || mark === '"' || mark === '\\'))
      throw syntaxErrorAt(query, at, `Invalid input '${mark}'`)
    if (mark === '/' && query[end] === '*') throw syntaxErrorAt(query, at, `Comment never ends`)
    // The engine would end the name at the first of two backticks, and read on as a query.
    if (name?.slice(1, -1).includes('`'))
      throw syntaxErrorAt(query, at, `The embedded store has no backticks inside names; write a name without`)
    const kind = name ? 'name' : string ? 'string' : word ? 'word' : number ? 'number' : mark ? 'mark' : undefined
    if (kind) tokens.push({ kind, text, upper: kind === 'word' ? text.toUpperCase() : '', at, end })
  }
  return tokens
}

/** Line and column of an offset, counted from 1, in the words Neo4j uses. */
export function lineAndColumn(query: string, at: number): string {
  const lines = query.slice(0, at).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1) as string).length + 1} (offset: ${at})`
}

/** An error in the query with its position, in the form of Neo4j's messages. */
export const syntaxErrorAt = (query: string, at: number, message: string): BoltFailure =>
  new BoltFailure('Neo.ClientError.Statement.SyntaxError', `${message} (${lineAndColumn(query, at)})`)

/** Throws the failure for a construct that the embedded engine lacks: its name, its position, and what to write instead. */
export function refuseUnsupported(query: string, token: Token | undefined, what: string, instead: string): never {
  throw syntaxErrorAt(query, token?.at ?? 0, `The embedded store has no ${what}; write ${instead}`)
}

/** Whether token `i` can be a keyword: not a property, label, parameter or map key of that spelling. */
export function isKeyword(tokens: Token[], i: number, keyword: string): boolean {
  if (tokens[i]?.upper !== keyword) return false
  const before = tokens[i - 1]?.text
  return before !== '.' && before !== ':' && before !== '$' && tokens[i + 1]?.text !== ':'
}

/** Index of the bracket that closes the one at `open`, or the number of tokens. */
export function closingBracket(tokens: Token[], open: number): number {
  let depth = 0
  for (let i = open; i < tokens.length; i++) {
    const text = (tokens[i] as Token).text
    if (text === '(' || text === '[' || text === '{') depth++
    if ((text === ')' || text === ']' || text === '}') && --depth === 0) return i
  }
  return tokens.length
}
