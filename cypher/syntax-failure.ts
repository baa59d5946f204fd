/** A query is no Cypher that can be run, and where: an offset in it, counted from 0. `code`: Neo4j's status code. */
export class SyntaxFailure extends Error {
  readonly at: number
  readonly code: string
  constructor(message: string, at: number, code = 'Neo.ClientError.Statement.SyntaxError') {
    super(message)
    this.name = 'SyntaxFailure'
    this.at = at
    this.code = code
  }
}

/** Line and column of an offset, counted from 1. */
export function lineAndColumn(query: string, at: number): { line: number; column: number } {
  const lines = query.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1) as string).length + 1 }
}

/** A place in a query in the words that Neo4j uses. */
export function placeOf(query: string, at: number): string {
  const { line, column } = lineAndColumn(query, at)
  return `line ${line}, column ${column} (offset: ${at})`
}

/** Throws the failure for a construct that the embedded engine lacks: its name, its place, and what to write instead. */
export function refuse(node: { from: number }, what: string, instead: string): never {
  throw new SyntaxFailure(`The embedded store has no ${what}; write ${instead}`, node.from)
}
