import { isInt, isNode, isPath, isRelationship, type Node, type Relationship, type Record as Row } from 'neo4j-driver'
import type { CypherAnswer } from '../../model/api.ts'

type Json = CypherAnswer['rows'][number][number]
type Shown = CypherAnswer['graph']

const DEPTH = 40
const STRING = 1_000_000
const NODES = 5000

/**
 * Collects rows as JSON, and the nodes and relations in them as a graph, up to the limits (rows; bytes of JSON). `add` returns whether
 * there is room for more. Internal numbers of the engine are never included.
 */
export function collectAnswer(columns: string[], limits: { rows: number; bytes: number }) {
  const rows: Json[][] = []
  const nodes = new Map<string, Shown['nodes'][number]>()
  const edges = new Map<string, Shown['edges'][number]>()
  /** The id of each node seen, by the engine's internal number. */
  const ids = new Map<string, string>()
  /** Relations that were seen before the nodes at their ends. */
  const open: { edge: Relationship; shown: Shown['edges'][number]; cell: { from: Json; to: Json } }[] = []
  let bytes = 0
  let truncated = false

  const add = (record: Row): boolean => {
    if (rows.length >= limits.rows) {
      truncated = true
      return false
    }
    const row = record.keys.map(key => json(record.get(key), 0))
    bytes += Buffer.byteLength(JSON.stringify(row))
    if (bytes > limits.bytes) {
      truncated = true
      return false
    }
    rows.push(row)
    return true
  }

  const answer = (): Omit<CypherAnswer, 'summary'> => {
    for (const { edge, shown, cell } of open) {
      shown.from = ids.get(edge.startNodeElementId) ?? ''
      shown.to = ids.get(edge.endNodeElementId) ?? ''
      cell.from = shown.from || null
      cell.to = shown.to || null
    }
    const joined = [...edges.values()].filter(edge => nodes.has(edge.from) && nodes.has(edge.to))
    return { columns, rows, graph: { nodes: [...nodes.values()], edges: joined }, truncated }
  }

  /** A node or relation is identified by its own id, never by the engine's number; one without an id is numbered within this answer. */
  const idOf = (node: Node): string => {
    const own = node.properties.id
    const id = ids.get(node.elementId) ?? (typeof own === 'string' ? own : `_:${node.labels[0] ?? 'node'}${ids.size}`)
    ids.set(node.elementId, id)
    return id
  }

  const showNode = (node: Node): Json => {
    const shown = { id: idOf(node), labels: node.labels, properties: object(node.properties, 1) }
    if (nodes.size < NODES) nodes.set(shown.id, shown)
    return shown
  }

  const showEdge = (edge: Relationship): Json => {
    const own = edge.properties.id
    const id = typeof own === 'string' ? own : `_:${edge.type}${edges.size}`
    const shown = { id, type: edge.type, from: '', to: '', properties: object(edge.properties, 1) }
    shown.from = ids.get(edge.startNodeElementId) ?? ''
    shown.to = ids.get(edge.endNodeElementId) ?? ''
    // An end that is nowhere in the answer has no id in it.
    const cell: Record<string, Json> & { from: Json; to: Json } = {
      ...shown,
      from: shown.from || null,
      to: shown.to || null,
    }
    if (!shown.from || !shown.to) open.push({ edge, shown, cell })
    if (edges.size < NODES) edges.set(id, shown)
    return cell
  }

  const text = (value: string): string => {
    if (value.length <= STRING) return value
    truncated = true
    return `${value.slice(0, STRING)}…`
  }

  const object = (properties: Record<string, unknown>, level: number): Record<string, Json> =>
    Object.fromEntries(Object.entries(properties).map(([key, item]) => [key, json(item, level)]))

  const json = (value: unknown, level: number): Json => {
    if (level > DEPTH) {
      truncated = true
      return '…'
    }
    if (value === null || value === undefined || typeof value === 'boolean') return value ?? null
    if (typeof value === 'string') return text(value)
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (typeof value === 'bigint') return String(value)
    if (isInt(value)) return value.inSafeRange() ? value.toNumber() : String(value)
    if (Array.isArray(value)) return value.map(item => json(item, level + 1))
    if (isNode(value as object)) return showNode(value as Node)
    if (isRelationship(value as object)) return showEdge(value as Relationship)
    if (isPath(value as object)) {
      const { start, segments } = value as { start: Node; segments: { relationship: Relationship; end: Node }[] }
      return [start, ...segments.flatMap(step => [step.end, step.relationship])].reduce<Json[]>(inOrder, [])
    }
    // Dates, times, durations and points print as Cypher writes them.
    if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
    return object(value as Record<string, unknown>, level + 1)
  }

  /** A path alternates nodes and relations; a relation is emitted between its ends, once both are known. */
  const inOrder = (path: Json[], item: Node | Relationship): Json[] => {
    if (isNode(item)) return [...path, showNode(item)]
    const end = path.at(-1) as Json
    return [...path.slice(0, -1), showEdge(item as Relationship), end]
  }

  return { add, answer }
}
