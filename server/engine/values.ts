import type { ColumnType, TypeHint } from './column-types.ts'
import { BoltFailure } from './errors.ts'
import { Float, Structure } from './packstream.ts'
import type { PropertyTypes } from './property-types.ts'
import { toBoltDate, toBoltDateTime, toBoltDuration, toBoltLocalDateTime, toBoltTime } from './temporal.ts'

type Row = Record<string, unknown>

const NODE = 0x4e
const RELATIONSHIP = 0x52
const UNBOUND = 0x72
const PATH = 0x50

/** Keys that the engine adds to a node or edge. */
const OWN = new Set(['_id', '_labels', '_type', '_source', '_target'])

/**
 * An engine value as a Bolt value, by the type that the engine gives for it. Nodes, edges and paths come as tagged objects and become
 * structures; local timestamps are `Date`s. Without a type, whole numbers are integers and strings stay strings.
 */
export function toBolt(value: unknown, hint?: TypeHint, kinds?: PropertyTypes): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return hint?.kind === 'float' ? new Float(value) : value
  if (typeof value === 'bigint') return value
  if (typeof value === 'string') return hint ? text(value, hint) : value
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const item = hint?.kind === 'list' ? hint.item : undefined
    return value.map(each => toBolt(each, item, kinds))
  }
  if (value instanceof Date) return toBoltLocalDateTime(value.getTime())
  if (value instanceof Uint8Array) return value
  if (value instanceof Float32Array) return [...value].map(each => new Float(each))
  const row = value as Row
  const items = hint?.kind === 'map' ? hint.items : undefined
  if (typeof row._id === 'number' && Array.isArray(row._labels)) return node(row, items)
  if (typeof row._id === 'number' && typeof row._type === 'string') return relationship(row, items)
  if (Array.isArray(row.nodes) && row.nodes[0]?._labels && Array.isArray(row.edges) && Object.keys(row).length === 2)
    return path(row.nodes as Row[], row.edges as Row[], kinds)
  return Object.fromEntries(Object.entries(row).map(([key, item]) => [key, toBolt(item, items?.get(key), kinds)]))
}

/** One cell of a result: as `toBolt`, with the numbers that JavaScript values have as null or shortened. */
export function toBoltCell(
  value: unknown,
  column: ColumnType | undefined,
  row: number,
  kinds?: PropertyTypes,
): unknown {
  if (column?.hint?.kind === 'float' && value === null) {
    const number = column.number(row)
    return number === undefined ? null : new Float(number)
  }
  if (column?.hint?.kind === 'timestamp' && value instanceof Date)
    return toBoltLocalDateTime(column.number(row) ?? value.getTime())
  return toBolt(value, column?.hint, kinds)
}

function text(value: string, hint: TypeHint): unknown {
  switch (hint.kind) {
    case 'date':
      return toBoltDate(value)
    case 'time':
      return toBoltTime(value)
    case 'timestamp':
      return toBoltDateTime(value)
    case 'duration':
      return toBoltDuration(value)
    default:
      return value
  }
}

function properties(row: Row, items?: Map<string, TypeHint>): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, item]) => (OWN.has(key) ? [] : [[key, toBolt(item, items?.get(key))]])),
  )
}

function node(row: Row, items?: Map<string, TypeHint>): Structure {
  return new Structure(NODE, [row._id, row._labels, properties(row, items), `n:${row._id}`])
}

function relationship(row: Row, items?: Map<string, TypeHint>): Structure {
  return new Structure(RELATIONSHIP, [
    row._id,
    row._source,
    row._target,
    row._type,
    properties(row, items),
    `e:${row._id}`,
    `n:${row._source}`,
    `n:${row._target}`,
  ])
}

/** Bolt lists each node and edge once, then the walk: edge index (negative when walked backwards), node index. */
function path(nodes: Row[], edges: Row[], kinds?: PropertyTypes): Structure {
  const places = new Map<unknown, number>()
  const unique: Row[] = []
  for (const item of nodes) if (!places.has(item._id)) places.set(item._id, unique.push(item) - 1)
  const edgePlaces = new Map<unknown, number>()
  const uniqueEdges: Row[] = []
  for (const item of edges) if (!edgePlaces.has(item._id)) edgePlaces.set(item._id, uniqueEdges.push(item))
  const walk = edges.flatMap((edge, i) => {
    const forward = edge._source === nodes[i]?._id
    const index = edgePlaces.get(edge._id) as number
    return [forward ? index : -index, places.get(nodes[i + 1]?._id)]
  })
  const unbound = uniqueEdges.map(
    row =>
      new Structure(UNBOUND, [
        row._id,
        row._type,
        properties(row, kinds?.relationship(row._type as string)),
        `e:${row._id}`,
      ]),
  )
  return new Structure(PATH, [unique.map(item => node(item, kinds?.node(item._labels as string[]))), unbound, walk])
}

const DAY = 86_400_000

/** A parameter as the engine takes it; temporal structures become its tagged values. Throws BoltFailure for what it cannot store. */
export function toEngine(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Float) return value.value
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (Array.isArray(value)) return value.map(toEngine)
  if (value instanceof Structure) return temporal(value)
  // Keys such as __proto__ are kept as own keys.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toEngine(item)]))
}

function temporal({ tag, fields }: Structure): unknown {
  const [a, b, c, d] = fields.map(Number) as [number, number, number, number]
  switch (tag) {
    case 0x44:
      return { $date: instant(a * DAY).slice(0, 10) }
    case 0x64:
      return { $timestamp_us: a * 1_000_000 + micros(b) }
    case 0x49:
      return { $zoned_datetime: `${instant((a + c) * 1000).slice(0, 19)}${fraction(micros(b) * 1000)}${offset(c)}` }
    case 0x74:
      return { $time: clock(a) }
    case 0x54:
      return { $time: clock(a) + offset(b) }
    case 0x45:
      return { $duration: `P${a}M${b}DT${c}${fraction(d)}S` }
    default:
      throw new BoltFailure(
        'Neo.ClientError.Statement.TypeError',
        'The embedded store takes no such parameter type (points, named time zones and graph values cannot be sent)',
      )
  }
}

/** The engine keeps timestamps to the microsecond; what it would drop is refused. */
function micros(nanos: number): number {
  if (nanos % 1000 === 0) return nanos / 1000
  throw new BoltFailure(
    'Neo.ClientError.Statement.ArgumentError',
    'The embedded store keeps timestamps to the microsecond; round the nanoseconds of this one',
  )
}

function instant(ms: number): string {
  const date = new Date(ms)
  if (Number.isNaN(date.getTime()))
    throw new BoltFailure('Neo.ClientError.Statement.ArgumentError', 'Temporal value out of range')
  return date.toISOString()
}

function clock(nanos: number): string {
  return `${instant(Math.floor(nanos / 1e9) * 1000).slice(11, 19)}${fraction(nanos % 1e9)}`
}

function fraction(nanos: number): string {
  return nanos ? `.${String(nanos).padStart(9, '0')}` : ''
}

function offset(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  return `${seconds < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
