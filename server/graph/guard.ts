import type { Tree } from '../../cypher/ast.ts'
import { parse } from '../../cypher/parse.ts'
import { lineAndColumn, placeOf, SyntaxFailure } from '../../cypher/syntax-failure.ts'
import { walk } from '../../cypher/visit.ts'

/** The query is no Cypher that this console can run; with the position, and what to write instead. Lines and columns count from 1. */
export class BadQuery extends Error {
  readonly line: number | undefined
  readonly column: number | undefined
  constructor(message: string, line?: number, column?: number) {
    super(message)
    this.name = 'BadQuery'
    this.line = line
    this.column = column
  }
}

/** The query would change or reach something beyond reading. */
export class ForbiddenQuery extends Error {
  readonly what: string
  constructor(what: string) {
    super(`${what} is not allowed here: the console only reads.`)
    this.name = 'ForbiddenQuery'
    this.what = what
  }
}

/** The procedures that may be called. Graph algorithms of the embedded store are listed in docs/cypher.md. */
const procedures =
  /^(?:db\.labels|db\.relationshiptypes|db\.propertykeys|db\.schema\.visualization|db\.schema\.nodetypeproperties|db\.schema\.reltypeproperties|dbms\.components|apoc\.meta\.data|apoc\.meta\.schema|algo\.\w+)$/

/** The clauses that write, reach outside or leave the statement, each with the name to show. */
const forbidden: Partial<Record<Tree['kind'], string>> = {
  Create: 'CREATE',
  Merge: 'MERGE',
  Set: 'SET',
  Remove: 'REMOVE',
  Delete: 'DELETE',
  Foreach: 'FOREACH',
  LoadCsv: 'LOAD CSV',
  Use: 'USE',
}

/**
 * Parses a query and checks that it is one statement that only reads. Decides by the tree: CREATE in a string, a comment or a name is no clause. It
 * is the first of three checks; the type of the plan and the read transaction are the others. Throws BadQuery or ForbiddenQuery.
 */
export function guard(query: string): void {
  const { statement } = parsed(query)
  const { prefix } = statement
  if (prefix === 'PROFILE' || prefix === 'CYPHER') throw new ForbiddenQuery(`The prefix ${prefix}`)
  if (!statement.query) throw new ForbiddenQuery('An administration command')
  for (const node of walk(statement.query)) {
    const what = forbidden[node.kind]
    if (what) throw new ForbiddenQuery(what)
    if (node.kind === 'CallSubquery' && node.inTransactions) throw new ForbiddenQuery('CALL … IN TRANSACTIONS')
    if (node.kind !== 'CallProcedure') continue
    if (node.command) throw new ForbiddenQuery('An administration command')
    if (!procedures.test(node.name.toLowerCase())) throw new ForbiddenQuery(`The procedure ${node.name}`)
  }
}

function parsed(query: string) {
  try {
    return parse(query)
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    // Cypher reads \u0043 as C before anything else, so an escape outside a string could hide a keyword.
    if (/Forbidden/.test(error.code)) throw new ForbiddenQuery(error.message)
    const { line, column } = lineAndColumn(query, error.at)
    throw new BadQuery(`${error.message} (${placeOf(query, error.at)})`, line, column)
  }
}
