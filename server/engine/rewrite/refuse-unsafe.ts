import { BoltFailure } from '../errors.ts'
import type { ProcedureColumns } from './procedures.ts'
import { isKeyword, lineAndColumn, type Token } from './tokens.ts'

/** Throws a failure for queries that the engine would answer wrongly, or that reach outside the store. */
export function refuseUnsafe(query: string, tokens: Token[], offered: ProcedureColumns): void {
  const no = (i: number, what: string, code = 'Neo.ClientError.Statement.SyntaxError') => {
    throw new BoltFailure(code, `${what} (${lineAndColumn(query, tokens[i]?.at ?? 0)})`)
  }
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (isKeyword(tokens, i, 'LOAD') && next?.kind === 'word')
      no(i, 'LOAD is not allowed: the store reads no files', 'Neo.ClientError.Security.Forbidden')
    if (isKeyword(tokens, i, 'CALL') && (next?.kind === 'word' || next?.kind === 'name')) {
      const name = procedure(tokens, i + 1)
      if (!Object.hasOwn(offered, name))
        no(
          i,
          `There is no procedure with the name \`${name}\` in the embedded store; SHOW PROCEDURES lists those it has`,
          'Neo.ClientError.Procedure.ProcedureNotFound',
        )
    }
    if (token.text === ';' && next) no(i, 'Expected exactly one statement per query')
    if (['FULLTEXT', 'TEXT', 'POINT', 'LOOKUP', 'VECTOR'].includes(token.upper) && next?.upper === 'INDEX')
      no(i, `The embedded store has no ${token.upper} indexes; use CREATE INDEX`)
  })
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
