import { SyntaxFailure } from './syntax-failure.ts'

/** One token of Cypher: words are keywords or names, `name` is a backticked one. Comments and blanks leave no token. */
export type Token = {
  kind: 'word' | 'name' | 'string' | 'number' | 'mark' | 'end'
  text: string
  upper: string
  from: number
  to: number
  /** Of an opening bracket, the index of the token that closes it. */
  closes?: number
}

const LEXEMES =
  /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|(`(?:[^`]|``)*`)|('(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|([\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}\p{Sc}]*)|(0[xX][\da-fA-F_]+|0[oO][0-7_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?)|(\.\.|<=|>=|<>|=~|\+=|\|\||::|[^\s])/uy

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
const LARGEST = 2n ** 63n

/** Splits a query into tokens, the last of kind `end`. Throws a SyntaxFailure on what is no token, and on brackets that do not match. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = []
  const open: number[] = []
  LEXEMES.lastIndex = 0
  while (LEXEMES.lastIndex < query.length) {
    const from = LEXEMES.lastIndex
    const match = LEXEMES.exec(query)
    if (!match) break
    const [text, name, string, word, number, mark] = match
    const to = from + text.length
    const fail = (message: string, code?: string) => {
      throw new SyntaxFailure(message, from, code)
    }
    // Neo4j reads \u0043 as C before anything else: an escape could hide a keyword, or end a comment.
    if (
      mark === '\\'
        ? /^u[\da-fA-F]{4}/.test(query.slice(to))
        : (name ?? string ?? word ?? number ?? mark) === undefined && /\\u[\da-fA-F]{4}/.test(text)
    )
      fail('A \\u escape outside a string', 'Neo.ClientError.Security.Forbidden')
    if (mark !== undefined && /^[`'"\\]$/.test(mark)) fail(`Invalid input '${mark}'`)
    if (mark === '/' && query[to] === '*') fail('Comment never ends')
    // The engine would end the name at the first of two backticks, and read on as a query.
    if (name?.slice(1, -1).includes('`')) fail('The embedded store has no backticks inside names; write a name without')
    if (string && /(?:^|[^\\])(?:\\\\)*\\u(?![\da-fA-F]{4})/.test(string)) fail('Invalid unicode escape in a string')
    if (number) {
      if (/^[\p{L}_]/u.test(query.slice(to, to + 2)) || /_$/.test(number))
        fail(`Invalid number literal '${text}${query.slice(to).split(/[^\p{L}\p{N}_]/u)[0]}'`)
      if (/^0[0-7_]+$/.test(number)) fail('The embedded store has no octal number of this form; write 0o17')
      const float = !/^0[xo]/i.test(number) && /[.eE]/.test(number)
      if (float ? !Number.isFinite(Number(number.replaceAll('_', ''))) : BigInt(number.replaceAll('_', '')) > LARGEST)
        fail(`${float ? 'Floating point number' : 'Integer'} is too large: ${number}`)
    }
    const kind = name ? 'name' : string ? 'string' : word ? 'word' : number ? 'number' : mark ? 'mark' : undefined
    if (!kind) continue
    const token: Token = { kind, text, upper: kind === 'word' ? text.toUpperCase() : '', from, to }
    if (kind === 'mark' && CLOSING[text]) open.push(tokens.length)
    else if (kind === 'mark' && /^[)\]}]$/.test(text)) {
      const opening = tokens[open.pop() ?? -1]
      if (!opening || CLOSING[opening.text] !== text) fail(`Invalid input '${text}'`)
      else opening.closes = tokens.length
    }
    tokens.push(token)
  }
  tokens.push({ kind: 'end', text: '', upper: '', from: query.length, to: query.length })
  return tokens
}
