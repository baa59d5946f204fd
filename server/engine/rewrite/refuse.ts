import { BoltFailure } from '../errors.ts'
import { isKeyword, place, type Token } from './tokens.ts'

const PROCEDURES = new Set(['db.labels', 'db.relationshiptypes', 'db.propertykeys'])

/** Throws for what the engine would answer wrongly, or what reaches outside the store. */
export function refuse(query: string, tokens: Token[]): void {
  const no = (i: number, what: string, code = 'Neo.ClientError.Statement.SyntaxError') => {
    throw new BoltFailure(code, `${what} (${place(query, tokens[i]?.at ?? 0)})`)
  }
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (isKeyword(tokens, i, 'LOAD') && next?.kind === 'word')
      no(i, 'LOAD is not allowed: the store reads no files', 'Neo.ClientError.Security.Forbidden')
    if (isKeyword(tokens, i, 'CALL') && (next?.kind === 'word' || next?.kind === 'name')) {
      const name = procedure(tokens, i + 1)
      if (!PROCEDURES.has(name))
        no(
          i,
          `There is no procedure with the name \`${name}\` in the embedded store`,
          'Neo.ClientError.Procedure.ProcedureNotFound',
        )
    }
    if (token.text === ';' && next) no(i, 'Expected exactly one statement per query')
    if (['FULLTEXT', 'TEXT', 'POINT', 'LOOKUP', 'VECTOR'].includes(token.upper) && next?.upper === 'INDEX')
      no(i, `The embedded store has no ${token.upper} indexes; use CREATE INDEX`)
    if (token.text === '(' && disjunction(tokens, i))
      no(i, 'The embedded store has no label disjunction in patterns; write WHERE n:A OR n:B')
    if (token.text === '{' && next?.kind === 'number' && ['-', '>', ')'].includes(tokens[i - 1]?.text ?? ''))
      no(i, 'The embedded store has no quantified path patterns; write [*1..3]')
    if (
      (token.text === '..' && tokens[i - 2]?.text === '-' && tokens[i - 3]?.text === '[') ||
      (token.text === '..' && next?.text === '-')
    )
      no(i, 'The embedded store cannot slice a list from its end; use size(list)')
  })
}

/** Whether an open parenthesis starts a node pattern such as `(n:A|B`. */
function disjunction(tokens: Token[], open: number): boolean {
  let i = open + 1
  if (tokens[i]?.text !== ':') i++
  if (tokens[i]?.text !== ':') return false
  return tokens[i + 2]?.text === '|' && tokens[open - 1]?.text !== '['
}

function procedure(tokens: Token[], start: number): string {
  const parts: string[] = []
  for (let i = start; i < tokens.length && tokens[i]?.text !== '('; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' && token.kind !== 'name' && token.text !== '.') break
    if (token.kind === 'word' && token.upper === 'YIELD') break
    parts.push(token.text.replaceAll('`', ''))
  }
  return parts.join('').toLowerCase()
}
