import type { Tree } from '../../../cypher/ast.ts'
import { check } from '../../../cypher/check.ts'
import { parse } from '../../../cypher/parse.ts'
import { type Printed, print } from '../../../cypher/print.ts'
import { placeOf, refuse, SyntaxFailure } from '../../../cypher/syntax-failure.ts'
import { some, walk } from '../../../cypher/visit.ts'
import { BoltFailure } from '../errors.ts'
import { bindProcedures, isNativeShow, type ProcedureColumns, type ProcedureRows } from './procedures.ts'
import { type ParameterFacts, rewrite } from './rewrite.ts'

/** A query made ready for the engine. `schema`: DDL; `show`: SHOW …, which the engine cannot explain. `places`: where its parts come from. */
export type Prepared = {
  text: string
  places: Printed['places']
  explain: boolean
  schema: boolean
  show: boolean
  returns: boolean
  bindings: ProcedureRows[]
}

/** The longest text that the engine is given. */
const LENGTH = 1_000_000

/** Rewrites a client's query into the engine's Cypher, or throws a BoltFailure for what it must not answer. */
export function prepare(
  query: string,
  offered: ProcedureColumns = {},
  parameters: ParameterFacts = { floats: [], numerals: [] },
): Prepared {
  try {
    return prepared(query, offered, parameters)
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error
    throw new BoltFailure(error.code, `${error.message} (${placeOf(query, error.at)})`)
  }
}

function prepared(query: string, offered: ProcedureColumns, parameters: ParameterFacts): Prepared {
  const { statement, lacks } = parse(query)
  const [lack] = lacks
  if (lack) refuse(lack, lack.what, lack.instead)
  if (statement.prefix === 'PROFILE') throw new SyntaxFailure('The embedded store has no PROFILE; use EXPLAIN', 0)
  if (statement.prefix === 'CYPHER')
    throw new SyntaxFailure('The embedded store has no CYPHER prefix; write the query without', 0)
  const explain = statement.prefix === 'EXPLAIN'
  const plain = { places: [], explain, schema: false, show: false, returns: false, bindings: [] }
  if (!statement.query) return { ...plain, text: schemaCommand(statement.command), schema: true }
  if (isNativeShow(statement.query, offered)) return { ...plain, text: query.replace(/;\s*$/, ''), show: true }
  refuseUnsafe(statement.query)
  const { query: bound, bindings } = bindProcedures(statement.query, offered)
  const { text, places } = print(rewrite(bound, query, check(bound), parameters))
  if (text.length > LENGTH)
    throw new SyntaxFailure('The query is too long for the embedded store; write it as several', 0)
  const returns = some(bound, node => node.kind === 'Projection' && node.clause === 'RETURN')
  return { ...plain, text, places, returns, bindings }
}

/** Neo4j's RANGE index is what the engine calls an index. */
function schemaCommand(command: string): string {
  const other = /\b(FULLTEXT|TEXT|POINT|LOOKUP|VECTOR)\s+INDEX\b/i.exec(command)?.[1]
  if (other) throw new SyntaxFailure(`The embedded store has no ${other.toUpperCase()} indexes; use CREATE INDEX`, 0)
  return command.replace(/^(CREATE\s+)RANGE\s+/i, '$1')
}

function refuseUnsafe(query: Tree): void {
  for (const node of walk(query)) {
    if (node.kind === 'LoadCsv')
      throw new SyntaxFailure(
        'LOAD is not allowed: the store reads no files',
        node.from,
        'Neo.ClientError.Security.Forbidden',
      )
    if (node.kind === 'Use')
      throw new SyntaxFailure('The embedded store has no USE prefix; write the query without', node.from)
    if (node.kind === 'CallSubquery' && node.inTransactions)
      refuse(node, 'CALL … IN TRANSACTIONS', 'one transaction after the other')
  }
}
