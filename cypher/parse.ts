import type { CallProcedure, Clause, Statement } from './ast.ts'
import { Cursor, type Lack } from './cursor.ts'
import { parseQuery, parseYield } from './parse-query.ts'
import { SyntaxFailure } from './syntax-failure.ts'

/** `lacks`: what the query has that the embedded engine has not, in the order in which it was read. */
export type Parsed = { statement: Statement; lacks: Lack[] }

/** Statements that administer the server or the schema; all but SHOW, and CREATE or DROP before a word. */
const ADMINISTRATION = /^(TERMINATE|ALTER|GRANT|DENY|REVOKE|START|STOP|RENAME|ENABLE|DRYRUN|DEALLOCATE|REALLOCATE)$/

/** Parses one statement. Throws a SyntaxFailure with its place; time and depth grow with the length of the text only. */
export function parse(query: string): Parsed {
  const c = new Cursor(query)
  if (c.peek().kind === 'end') throw new SyntaxFailure('Unexpected end of input: the query is empty', 0)
  const prefix = parsePrefix(c)
  const statement = parseStatement(c, prefix)
  const last = c.peek()
  if (c.mark(';') && c.peek().kind !== 'end')
    throw new SyntaxFailure('Expected exactly one statement per query', last.from)
  if (c.peek().kind !== 'end') c.fail('a clause or the end of the query')
  return { statement, lacks: c.lacks }
}

/** `CYPHER` may have a version and options: `CYPHER 5 runtime = slotted`. */
function parsePrefix(c: Cursor): Statement['prefix'] {
  for (const prefix of ['EXPLAIN', 'PROFILE', 'CYPHER'] as const) {
    if (!c.word(prefix)) continue
    if (prefix === 'CYPHER') {
      if (c.peek().kind === 'number') c.next()
      while (c.isName() && c.isMark('=', 1)) for (let i = 0; i < 3; i++) c.next()
      if (c.isWord('EXPLAIN') || c.isWord('PROFILE')) c.next()
    }
    return prefix
  }
  return undefined
}

function parseStatement(c: Cursor, prefix: Statement['prefix']): Statement {
  const { from, upper } = c.peek()
  const schema =
    (upper === 'CREATE' || upper === 'DROP') &&
    c.isName(1) &&
    !c.isMark('=', 2) &&
    !/^(ALL)?SHORTESTPATH$/.test(c.peek(1).upper)
  if (upper === 'SHOW') return { prefix, query: parseShow(c) }
  if (!schema && !ADMINISTRATION.test(upper)) return { prefix, query: parseQuery(c) }
  while (c.peek().kind !== 'end' && !c.isMark(';')) c.next()
  return { prefix, command: c.query.slice(from, c.end) }
}

/** `SHOW PROCEDURES EXECUTABLE YIELD name WHERE … RETURN …`, read as the call of a procedure. */
function parseShow(c: Cursor) {
  const { from } = c.peek()
  const words: string[] = []
  while (c.isName() && !['YIELD', 'WHERE', 'RETURN'].includes(c.peek().upper)) {
    const { upper } = c.next()
    words.push(upper || 'NAME')
  }
  const call: CallProcedure = { kind: 'CallProcedure', name: words.join(' '), command: true, from, to: c.end }
  const clauses: Clause[] = parseYield(c, call)
  if (c.isWord('RETURN')) clauses.push(...(parseQuery(c).parts[0]?.clauses ?? []))
  return {
    kind: 'Query',
    parts: [{ kind: 'SingleQuery', clauses, from, to: c.end }],
    all: [],
    from,
    to: c.end,
  } as const satisfies Statement['query']
}
