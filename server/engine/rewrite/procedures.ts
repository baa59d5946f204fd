import type { CallProcedure, Clause, Item, Projection, Query, SingleQuery } from '../../../cypher/ast.ts'
import { print } from '../../../cypher/print.ts'
import { SyntaxFailure } from '../../../cypher/syntax-failure.ts'
import { variable } from './patterns.ts'

/** Columns that a procedure or SHOW command of ours yields, by its name in lower case; `shown`: without YIELD, if not all. */
export type ProcedureColumns = Record<string, { columns: string[]; shown?: string[] }>

/** Rows that the endpoint makes before a query runs: they go in as the parameter. `args`: the text of the arguments. */
export type ProcedureRows = { parameter: string; name: string; args: string[] }

const SHOWN: [RegExp, string][] = [
  [/^SHOW (?:(?:DEFAULT|HOME) )?DATABASES?(?: \S+)?$/, 'show databases'],
  [/^SHOW PROCEDURES?(?: EXECUTABLE(?: BY CURRENT USER)?)?$/, 'show procedures'],
  [/^SHOW (?:(?:ALL|BUILT IN|USER DEFINED) )?FUNCTIONS?(?: EXECUTABLE(?: BY CURRENT USER)?)?$/, 'show functions'],
  [/^SHOW CURRENT USER$/, 'show current user'],
  [/^SHOW (?:(?:ALL|RANGE) )?INDEX(?:ES)?$/, 'show indexes'],
  [/^SHOW (?:ALL )?CONSTRAINTS?$/, 'show constraints'],
]

/** Whether a statement is a SHOW command of which the engine has its own. */
export function isNativeShow(query: Query, offered: ProcedureColumns): boolean {
  const first = query.parts[0]?.clauses[0]
  return first?.kind === 'CallProcedure' && first.command && !Object.hasOwn(offered, nameOf(first))
}

/**
 * Puts the rows of each of our procedures in the place of its CALL: `CALL db.labels() YIELD label RETURN label` becomes
 * `UNWIND $rows AS row WITH row.label AS label RETURN label`. SHOW commands likewise.
 */
export function bindProcedures(query: Query, offered: ProcedureColumns): { query: Query; bindings: ProcedureRows[] } {
  const bindings: ProcedureRows[] = []
  const ofQuery = (each: Query): Query => ({ ...each, parts: each.parts.map(ofPart) })
  const ofPart = (part: SingleQuery): SingleQuery => {
    const clauses = part.clauses.flatMap((clause, i): Clause[] => {
      if (clause.kind === 'CallSubquery') return [{ ...clause, query: ofQuery(clause.query) }]
      return clause.kind === 'CallProcedure'
        ? bound(clause, i === 0, part.clauses.slice(i + 1), offered, bindings)
        : [clause]
    })
    return { ...part, clauses: returning(part, clauses) }
  }
  return { query: ofQuery(query), bindings }
}

function bound(
  call: CallProcedure,
  first: boolean,
  rest: readonly Clause[],
  offered: ProcedureColumns,
  bindings: ProcedureRows[],
): Clause[] {
  const name = nameOf(call)
  const known = Object.hasOwn(offered, name) ? offered[name] : undefined
  if (!known)
    throw new SyntaxFailure(
      `There is no procedure with the name \`${name}\` in the embedded store; SHOW PROCEDURES lists those it has`,
      call.from,
      'Neo.ClientError.Procedure.ProcedureNotFound',
    )
  if (!first && !call.yields) throw new SyntaxFailure('Procedure call inside a query needs YIELD', call.from)
  const row = `__row${bindings.length}`
  const parameter = `__rows${bindings.length}`
  bindings.push({ parameter, name, args: (call.args ?? []).map(argument => print(argument).text) })
  const at = { from: call.from, to: call.to }
  const items = yielded(call, known).map(
    ({ name: key, as }): Item => ({
      kind: 'Item',
      expression: { kind: 'Property', object: variable(row, call), key, ...at },
      alias: as,
      ...at,
    }),
  )
  const projection = (clause: 'WITH' | 'RETURN', star: boolean, columns: Item[]): Clause => ({
    kind: 'Projection',
    clause,
    distinct: false,
    star,
    items: columns,
    order: [],
    ...at,
  })
  const unwind: Clause = { kind: 'Unwind', list: { kind: 'Parameter', name: parameter, ...at }, name: row, ...at }
  if (first && !rest.length) return [unwind, projection('RETURN', false, items)]
  return [unwind, projection('WITH', !first, items)]
}

/** A call with conditions alone is complete: all that it yields is returned. */
function returning(part: SingleQuery, clauses: Clause[]): Clause[] {
  const [call, filter, ...more] = part.clauses
  if (call?.kind !== 'CallProcedure' || more.length || filter?.kind !== 'Projection' || filter.clause !== 'WITH')
    return clauses
  const yields = clauses[1] as Projection
  const items = yields.items.map(item => ({ ...item, expression: variable(item.alias as string, item) }))
  const at = { from: filter.to, to: filter.to }
  return [...clauses, { kind: 'Projection', clause: 'RETURN', distinct: false, star: false, items, order: [], ...at }]
}

function nameOf(call: CallProcedure): string {
  if (!call.command) return call.name.toLowerCase()
  return SHOWN.find(([pattern]) => pattern.test(call.name))?.[1] ?? call.name.toLowerCase()
}

function yielded(
  call: CallProcedure,
  { columns, shown = columns }: ProcedureColumns[string],
): { name: string; as: string }[] {
  const all = (names: string[]) => names.map(name => ({ name, as: name }))
  if (!call.yields) return all(shown)
  if (call.yields.star) return all(columns)
  for (const { name, from } of call.yields.items)
    if (!columns.includes(name))
      throw new SyntaxFailure(`Unknown procedure output: \`${name}\`; there are ${shown.join(', ')}`, from)
  return call.yields.items
}
