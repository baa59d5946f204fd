import { createRequire } from 'node:module'
import type * as LanguageSupport from '@neo4j-cypher/language-support'
import { shapeOf } from './query-shape.ts'

// The package is CommonJS with a bundled parser that an ESM bundler cannot split: it is loaded as it is, at run time.
const load = createRequire(import.meta.url)
let support: typeof LanguageSupport | undefined
const language = (): typeof LanguageSupport => {
  support ??= load('@neo4j-cypher/language-support') as typeof LanguageSupport
  return support
}

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
  /^(?:db\.labels|db\.relationshiptypes|db\.propertykeys|db\.schema\.visualization|db\.schema\.nodetypeproperties|db\.schema\.reltypeproperties|dbms\.components|algo\.\w+)$/

/** The grammar rules of clauses that write, reach outside or leave the statement, each with the name to show. */
const forbidden: [string, string][] = [
  ['CreateClauseContext', 'CREATE'],
  ['InsertClauseContext', 'INSERT'],
  ['MergeClauseContext', 'MERGE'],
  ['SetClauseContext', 'SET'],
  ['RemoveClauseContext', 'REMOVE'],
  ['DeleteClauseContext', 'DELETE'],
  ['ForeachClauseContext', 'FOREACH'],
  ['LoadCSVClauseContext', 'LOAD CSV'],
  ['UseClauseContext', 'USE'],
  ['SubqueryInTransactionsParametersContext', 'CALL … IN TRANSACTIONS'],
  ['CommandContext', 'An administration command'],
]

/** The position of a syntax error, counted from 1. */
export type QueryPosition = { line: number; column: number }

/**
 * The deepest nesting of brackets and of CASE, for which the parser tries two alternatives at each level: more than anybody writes, and
 * parsed in less than a second.
 */
const BRACKETS = 64
const CASES = 8
/** Administrative statements, some of which the grammar treats as reading. */
const administration =
  /^(?:SHOW|TERMINATE|ALTER|DROP|GRANT|DENY|REVOKE|START|STOP|RENAME|ENABLE|DRYRUN|DEALLOCATE|REALLOCATE)$/

/**
 * Refuses queries that need not be parsed to be refused, in time linear in their length, since the parser's time is exponential in the
 * depth of nesting. Throws BadQuery or ForbiddenQuery.
 */
export function checkShape(query: string): void {
  const { empty, firstWord, brackets, cases, escapes } = shapeOf(query)
  if (empty) throw new BadQuery('The query is empty.', 1, 1)
  if (firstWord === 'CYPHER' || firstWord === 'PROFILE') throw new ForbiddenQuery(`The prefix ${firstWord}`)
  // Cypher reads \u0043 as C before anything else, so an escape outside a string could hide a keyword, and is refused.
  if (escapes) throw new ForbiddenQuery('A \\u escape outside a string')
  if (brackets > BRACKETS) throw new BadQuery('The query is nested too deeply; flatten its brackets.')
  if (cases > CASES) throw new BadQuery('The query has CASE inside CASE too often; use WITH between them.')
  if (administration.test(firstWord)) throw new ForbiddenQuery('An administration command')
}

/**
 * * Parses a query that passed `checkShape`, checks that it is one statement that only reads, and returns where it first breaks the grammar,
 * if it does; the store then says why. Decides by the parse tree: CREATE in a string, a comment or a name is no clause. It is the first of
 * three checks; the type of the plan and the read transaction are the others. Throws BadQuery or ForbiddenQuery.
 */
export function guard(query: string): QueryPosition | undefined {
  checkShape(query)
  const { parserWrapper, ...contexts } = language()
  const parsed = parserWrapper.parse(query)
  const statements = parsed.statementsParsing.filter(
    statement =>
      statement.command.type !== 'cypher' ||
      statement.command.statement.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() !== '',
  )
  if (statements.length === 0) throw new BadQuery('The query is empty.', 1, 1)
  if (statements.length !== 1) throw new BadQuery('Expected exactly one statement; run them one after the other.')
  const [statement] = statements
  if (statement?.command.type !== 'cypher') throw new ForbiddenQuery('A console command')
  const classes = forbidden
    .map(([name, what]) => [(contexts as Record<string, unknown>)[name], what] as const)
    .filter((pair): pair is [new (...args: never[]) => object, string] => typeof pair[0] === 'function')
  const stack: unknown[] = [statement.ctx]
  const faults: QueryPosition[] = []
  while (stack.length > 0) {
    const node = stack.pop() as Tree | undefined
    const fault = node?.exception?.offendingToken ?? (node?.isErrorNode?.() ? node.symbol : undefined)
    if (fault && fault.line > 0) faults.push({ line: fault.line, column: fault.column + 1 })
    for (const [context, what] of classes) if (node instanceof context) throw new ForbiddenQuery(what)
    if (node?.children) stack.push(...node.children)
  }
  for (const procedure of statement.collectedProcedures)
    if (!procedures.test(procedure.name.replaceAll('`', '').toLowerCase()))
      throw new ForbiddenQuery(`The procedure ${procedure.name}`)
  const [error] = statement.syntaxErrors
  if (error) {
    const start = error.range.start
    throw new BadQuery(String(error.message), start.line + 1, start.character + 1)
  }
  return faults.sort((a, b) => a.line - b.line || a.column - b.column)[0]
}

type Tree = {
  children?: unknown[] | null
  exception?: { offendingToken?: QueryPosition | null } | null
  symbol?: QueryPosition
  isErrorNode?(): boolean
}
