import { parse } from '../../cypher/parse.ts'
import { lineAndColumn, SyntaxFailure } from '../../cypher/syntax-failure.ts'

/** What the grammar does not allow where it stands; `found` is empty at the end of an unfinished query. Line and character count from 0. */
export type SyntaxFault = { found: string; line: number; character: number }

/** The first syntax error of a query: those after it mostly follow from it. Only the grammar is checked; the store does the rest when it is run. */
export function syntaxFaults(query: string): SyntaxFault[] {
  try {
    parse(query)
    return []
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    const { line, column } = lineAndColumn(query, error.at)
    const found = /^(?:[\p{L}_][\p{L}\p{N}_]*|\S)?/u.exec(query.slice(error.at))?.[0] ?? ''
    return [{ found, line: line - 1, character: column - 1 }]
  }
}
