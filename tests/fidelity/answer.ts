import neo4j, { type Driver } from 'neo4j-driver'
import type { Query } from './queries.ts'

/** The answer of an engine as JSON, with all types visible and no internal ids, so that engines can be compared. */
export type Answer = { columns: string[]; rows: unknown[] } | { refused: string; message: string }

/** Runs one query in READ mode. Rows of a query that does not end in ORDER BY are sorted. Whole-number parameters are sent as integers. */
export async function ask(driver: Driver, query: Query): Promise<Answer> {
  const [text, params] = typeof query === 'string' ? [query, {}] : query
  try {
    const result = await driver.executeQuery(text, whole(params) as object, { routing: 'READ' })
    const rows = result.records.map(record => record.keys.map(key => plain(record.get(key))))
    return { columns: result.keys.map(String), rows: ordered(text) ? rows : sorted(rows) }
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { refused: code, message }
  }
}

function ordered(text: string): boolean {
  return text.lastIndexOf('ORDER BY') > text.lastIndexOf('RETURN')
}

function sorted(rows: unknown[]): unknown[] {
  return rows
    .map(row => [JSON.stringify(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row)
}

function whole(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(whole)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, whole(item)]))
  return value
}

function plain(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return { float: Object.is(value, -0) ? '-0' : String(value) }
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : { integer: value.toString() }
  if (Array.isArray(value)) return value.map(plain)
  if (neo4j.isNode(value)) return { labels: [...value.labels].sort(), ...facts(value.properties) }
  if (neo4j.isRelationship(value)) return { type: value.type, ...facts(value.properties) }
  if (neo4j.isPath(value))
    return {
      path: [plain(value.start), ...value.segments.flatMap(s => [plain(s.relationship), plain(s.end)])],
      forward: value.segments.map(s => s.relationship.startNodeElementId === s.start.elementId),
    }
  const name = (value as object).constructor.name
  if (name !== 'Object') return { [name]: String(value) }
  return { map: keyed(value as object) }
}

function facts(properties: object): object {
  return { properties: keyed(properties) }
}

function keyed(map: object): object {
  return Object.fromEntries(
    Object.entries(map)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]),
  )
}

/** Whether two answers are equal: value by value, floats up to the last bits of a sum that was added in another order. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const left = Object.entries(a)
  const right = Object.entries(b)
  if (Array.isArray(a) !== Array.isArray(b) || left.length !== right.length) return false
  if ('float' in a && 'float' in b && left.length === 1) {
    const [x, y] = [Number(a.float), Number(b.float)]
    return a.float === b.float || Math.abs(x - y) <= 1e-14 * Math.abs(x)
  }
  return left.every(([key, item], i) => right[i]?.[0] === key && alike(item, right[i]?.[1]))
}
