import { BoltFailure } from './errors.ts'
import { Float, Structure } from './packstream.ts'

type Row = Record<string, unknown>

const NODE = 0x4e
const RELATIONSHIP = 0x52
const UNBOUND = 0x72
const PATH = 0x50
const LOCAL_DATE_TIME = 0x64

/** Keys that the engine adds to a node or edge. */
const OWN = new Set(['_id', '_labels', '_type', '_source', '_target'])

/**
 * An engine value as a Bolt value. Nodes, edges and paths arrive as tagged objects and leave as structures; timestamps are
 * `Date`s (milliseconds). Dates, times and durations arrive as ISO strings and stay strings.
 */
export function toBolt(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(toBolt)
  if (value instanceof Date) {
    const ms = value.getTime()
    const seconds = Math.floor(ms / 1000)
    return new Structure(LOCAL_DATE_TIME, [seconds, (ms - seconds * 1000) * 1_000_000])
  }
  if (value instanceof Uint8Array) return value
  if (value instanceof Float32Array) return [...value]
  const row = value as Row
  if (typeof row._id === 'number' && Array.isArray(row._labels)) return node(row)
  if (typeof row._id === 'number' && typeof row._type === 'string') return relationship(row)
  if (Array.isArray(row.nodes) && Array.isArray(row.edges) && Object.keys(row).length === 2)
    return path(row.nodes as Row[], row.edges as Row[])
  return Object.fromEntries(Object.entries(row).map(([key, item]) => [key, toBolt(item)]))
}

function properties(row: Row): Row {
  return Object.fromEntries(Object.entries(row).flatMap(([key, item]) => (OWN.has(key) ? [] : [[key, toBolt(item)]])))
}

function node(row: Row): Structure {
  return new Structure(NODE, [row._id, row._labels, properties(row), `n:${row._id}`])
}

function relationship(row: Row): Structure {
  return new Structure(RELATIONSHIP, [
    row._id,
    row._source,
    row._target,
    row._type,
    properties(row),
    `e:${row._id}`,
    `n:${row._source}`,
    `n:${row._target}`,
  ])
}

/** Bolt lists each node and edge once, then the walk: edge index (negative when walked backwards), node index. */
function path(nodes: Row[], edges: Row[]): Structure {
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
  const unbound = uniqueEdges.map(row => new Structure(UNBOUND, [row._id, row._type, properties(row), `e:${row._id}`]))
  return new Structure(PATH, [unique.map(node), unbound, walk])
}

const DAY = 86_400_000

/** A parameter as the engine takes it; temporal structures become its tagged values. Throws for what it cannot hold. */
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
      return { $timestamp_us: a * 1_000_000 + Math.trunc(b / 1000) }
    case 0x49:
      return { $zoned_datetime: `${instant((a + c) * 1000).slice(0, 19)}${fraction(b)}${offset(c)}` }
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
