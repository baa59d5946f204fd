import type {
  CallProcedure,
  Clause,
  Expression,
  Item,
  Match,
  Path,
  Projection,
  Query,
  SetItem,
  SingleQuery,
  Sort,
} from './ast.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression } from './parse-expression.ts'
import { parsePath } from './parse-pattern.ts'

/** Single queries joined by UNION. `bare`: a pattern without MATCH may stand for a query, as in `EXISTS { (a)-->(b) }`. */
export function parseQuery(c: Cursor, bare = false): Query {
  return c.nested(() => {
    const { from } = c.peek()
    const parts = [parseSingleQuery(c, bare)]
    const all: boolean[] = []
    while (c.word('UNION')) {
      all.push(c.word('ALL'))
      if (!all.at(-1)) c.word('DISTINCT')
      parts.push(parseSingleQuery(c, bare))
    }
    return { kind: 'Query', parts, all, from, to: c.end }
  })
}

function parseSingleQuery(c: Cursor, bare: boolean): SingleQuery {
  const { from } = c.peek()
  const clauses: Clause[] = []
  if (bare && (c.isMark('(') || (c.isName() && c.isMark('=', 1)) || /^(ALL)?SHORTESTPATH$/.test(c.peek().upper)))
    clauses.push(parseMatch(c, from, false))
  while (c.peek().kind !== 'end' && !c.isMark('}') && !c.isMark(')') && !c.isMark(';') && !c.isWord('UNION')) {
    const at = c.at
    clauses.push(...parseClause(c))
    if (c.at === at) c.fail('a clause')
  }
  if (!clauses.length) c.fail('a query')
  return { kind: 'SingleQuery', clauses, from, to: c.end }
}

function parseClause(c: Cursor): Clause[] {
  const { from, upper } = c.peek()
  if (c.isWord('OPTIONAL') && c.isWord('CALL', 1)) {
    c.lacking(from, 'OPTIONAL CALL', 'OPTIONAL MATCH inside CALL (a) { … }')
    c.next()
  }
  if (c.word('OPTIONAL', 'MATCH')) return [parseMatch(c, from, true)]
  if (c.word('DETACH', 'DELETE') || c.word('NODETACH', 'DELETE')) return [parseDelete(c, from, upper === 'DETACH')]
  switch (c.next().upper) {
    case 'MATCH':
      return [parseMatch(c, from, false)]
    case 'RETURN':
    case 'WITH':
      return [parseProjection(c, from, upper as 'WITH')]
    case 'UNWIND': {
      const list = parseExpression(c)
      c.needWord('AS')
      return [{ kind: 'Unwind', list, name: c.name('a variable'), from, to: c.end }]
    }
    case 'CREATE':
    case 'INSERT':
      return [{ kind: 'Create', patterns: parsePatterns(c), from, to: c.end }]
    case 'MERGE':
      return [parseMerge(c, from)]
    case 'SET':
      return [{ kind: 'Set', items: listOf(c, parseSetItem), from, to: c.end }]
    case 'REMOVE':
      return [{ kind: 'Remove', items: listOf(c, parseRemoveItem), from, to: c.end }]
    case 'DELETE':
      return [parseDelete(c, from, false)]
    case 'FOREACH':
      return [parseForeach(c, from)]
    case 'CALL':
      return c.isMark('{') || c.isMark('(') ? [parseCallSubquery(c, from)] : parseCallProcedure(c, from)
    case 'LOAD':
      return [parseLoadCsv(c, from)]
    case 'USE':
      if (/^graph\b/i.test(c.peek().text)) c.next()
      do c.name('a graph')
      while (c.mark('.'))
      return [{ kind: 'Use', from, to: c.end }]
    case 'FINISH':
      c.lacking(from, 'FINISH', 'RETURN count(*) AS n')
      return [
        { kind: 'Projection', clause: 'RETURN', distinct: false, star: false, items: [], order: [], from, to: c.end },
      ]
    default:
      c.at--
      return c.fail('a clause')
  }
}

function listOf<T>(c: Cursor, read: (c: Cursor) => T): T[] {
  const items = [read(c)]
  while (c.mark(',')) items.push(read(c))
  return items
}

const parsePatterns = (c: Cursor): Path[] => listOf(c, parsePath)
const parseWhere = (c: Cursor): Expression | undefined => (c.word('WHERE') ? parseExpression(c) : undefined)

function parseMatch(c: Cursor, from: number, optional: boolean): Match {
  if (c.isWord('DIFFERENT') || c.isWord('REPEATABLE')) {
    c.lacking(c.peek().from, 'match modes', 'the query without')
    c.next()
    c.next()
  }
  const patterns = parsePatterns(c)
  while (c.isWord('USING')) {
    c.lacking(c.next().from, 'USING hints', 'the query without')
    while (
      c.isName() &&
      !c.isMark('(', 1) &&
      !/^(WHERE|RETURN|WITH|MATCH|OPTIONAL|USING)$/.test(c.peek(1).upper) &&
      !c.isMark(':', 1)
    )
      c.next()
    c.next()
    if (c.mark('(')) {
      listOf(c, each => each.name())
      c.needMark(')')
    } else if (c.mark(':')) {
      c.name()
      if (c.mark('(')) {
        listOf(c, each => each.name())
        c.needMark(')')
      }
    }
  }
  return { kind: 'Match', optional, patterns, where: parseWhere(c), from, to: c.end } as Match
}

function parseProjection(c: Cursor, from: number, clause: 'RETURN' | 'WITH'): Projection {
  const distinct = c.word('DISTINCT')
  const star = c.mark('*')
  const items = star && !c.mark(',') ? [] : listOf(c, parseItem)
  return parseProjectionEnd(c, { kind: 'Projection', clause, distinct, star, items, order: [], from, to: c.end })
}

/** ORDER BY, SKIP, LIMIT and WHERE of a projection. */
function parseProjectionEnd(c: Cursor, projection: Projection): Projection {
  if (c.word('ORDER')) {
    c.needWord('BY')
    projection.order = listOf(c, parseSort)
  }
  if (c.word('SKIP') || c.word('OFFSET')) projection.skip = parseExpression(c)
  if (c.word('LIMIT')) projection.limit = parseExpression(c)
  const where = projection.clause === 'WITH' ? parseWhere(c) : undefined
  if (where) projection.where = where
  projection.to = c.end
  return projection
}

function parseItem(c: Cursor): Item {
  const { from } = c.peek()
  const expression = parseExpression(c)
  const to = c.end
  return c.word('AS') ? { kind: 'Item', expression, alias: c.name(), from, to } : { kind: 'Item', expression, from, to }
}

function parseSort(c: Cursor): Sort {
  const { from } = c.peek()
  const expression = parseExpression(c)
  const descending = c.word('DESC') || c.word('DESCENDING')
  if (!descending && !c.word('ASC')) c.word('ASCENDING')
  return { kind: 'Sort', expression, descending, from, to: c.end }
}

function parseMerge(c: Cursor, from: number): Clause {
  const pattern = parsePath(c)
  const actions: Extract<Clause, { kind: 'Merge' }>['actions'] = []
  while (c.isWord('ON')) {
    const at = c.next().from
    const on = c.word('CREATE') ? 'CREATE' : 'MATCH'
    if (on === 'MATCH') c.needWord('MATCH')
    c.needWord('SET')
    actions.push({ kind: 'MergeAction', on, items: listOf(c, parseSetItem), from: at, to: c.end })
  }
  return { kind: 'Merge', pattern, actions, from, to: c.end }
}

function parseSetItem(c: Cursor): SetItem {
  const { from } = c.peek()
  const { target, labels } = parseTarget(c)
  if (labels) return { kind: 'SetItem', target, operator: ':', labels, from, to: c.end }
  const operator = c.mark('+=') ? '+=' : '='
  if (operator === '=') c.needMark('=')
  return { kind: 'SetItem', target, operator, value: parseExpression(c), from, to: c.end }
}

function parseRemoveItem(c: Cursor): SetItem {
  const { from } = c.peek()
  const { target, labels } = parseTarget(c)
  return { kind: 'SetItem', target, operator: ':', ...(labels ? { labels } : {}), from, to: c.end }
}

/** `n`, `n.x`, `n[k]` or `n:A:B`, to be set or removed. */
function parseTarget(c: Cursor): { target: Expression; labels?: string[] } {
  const { from } = c.peek()
  let target: Expression
  if (c.mark('(')) {
    target = parseExpression(c)
    c.needMark(')')
  } else target = { kind: 'Variable', name: c.name('a variable'), from, to: c.end }
  for (;;) {
    if (c.mark('.')) target = { kind: 'Property', object: target, key: c.name('a property'), from, to: c.end }
    else if (c.mark('[')) {
      target = { kind: 'Index', object: target, index: parseExpression(c), from, to: c.end }
      c.needMark(']')
    } else break
  }
  if (!c.isMark(':') && !c.isWord('IS')) return { target }
  const labels: string[] = []
  while (c.mark(':') || c.word('IS') || c.mark('&')) labels.push(c.name('a label'))
  return { target, labels }
}

function parseDelete(c: Cursor, from: number, detach: boolean): Clause {
  return { kind: 'Delete', detach, items: listOf(c, each => parseExpression(each)), from, to: c.end }
}

function parseForeach(c: Cursor, from: number): Clause {
  c.needMark('(')
  const name = c.name()
  c.needWord('IN')
  const list = c.withBars(false, () => parseExpression(c))
  c.needMark('|')
  const { clauses } = parseSingleQuery(c, false)
  c.needMark(')')
  return { kind: 'Foreach', name, list, clauses, from, to: c.end }
}

function parseCallSubquery(c: Cursor, from: number): Clause {
  let imports: Item[] | undefined
  let importsAll = false
  if (c.mark('(')) {
    importsAll = c.mark('*')
    imports = importsAll || c.isMark(')') ? [] : listOf(c, parseItem)
    c.needMark(')')
  }
  c.needMark('{')
  const query = parseQuery(c)
  c.needMark('}')
  const inTransactions = c.word('IN')
  if (inTransactions)
    while (c.peek().kind !== 'end' && !/^(RETURN|WITH|MATCH|CALL|UNWIND|CREATE|MERGE|SET|UNION)$/.test(c.peek().upper))
      c.next()
  return { kind: 'CallSubquery', ...(imports ? { imports } : {}), importsAll, query, inTransactions, from, to: c.end }
}

function parseCallProcedure(c: Cursor, from: number): Clause[] {
  const parts = [c.name('a procedure')]
  while (c.mark('.')) parts.push(c.name('a procedure'))
  let args: Expression[] | undefined
  if (c.mark('(')) {
    args = c.isMark(')') ? [] : listOf(c, each => parseExpression(each))
    c.needMark(')')
  }
  return parseYield(c, {
    kind: 'CallProcedure',
    name: parts.join('.'),
    command: false,
    ...(args ? { args } : {}),
    from,
    to: c.end,
  })
}

/** The columns that a procedure or command yields, and the conditions on them, as a WITH. */
export function parseYield(c: Cursor, call: CallProcedure): Clause[] {
  if (c.word('YIELD')) {
    const star = c.mark('*') || c.mark('-')
    const items: { name: string; as: string; from: number }[] = star
      ? []
      : listOf(c, () => {
          const { from } = c.peek()
          const name = c.name('a column')
          return { name, as: c.word('AS') ? c.name() : name, from }
        })
    call.yields = { star, items }
  }
  call.to = c.end
  if (!['ORDER', 'SKIP', 'OFFSET', 'LIMIT', 'WHERE'].includes(c.peek().upper)) return [call]
  const { from } = c.peek()
  const filter: Projection = {
    kind: 'Projection',
    clause: 'WITH',
    distinct: false,
    star: true,
    items: [],
    order: [],
    from,
    to: from,
  }
  return [call, parseProjectionEnd(c, filter)]
}

function parseLoadCsv(c: Cursor, from: number): Clause {
  c.needWord('CSV')
  if (c.word('WITH')) c.needWord('HEADERS')
  c.needWord('FROM')
  parseExpression(c)
  c.needWord('AS')
  c.name()
  if (c.word('FIELDTERMINATOR')) c.next()
  return { kind: 'LoadCsv', from, to: c.end }
}
