import type { CypherAnswer } from '../../model/api.ts'

export type Value = CypherAnswer['rows'][number][number]
type Shown = { id: string; properties: Record<string, Value> }

const isObject = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as a node, if it has the shape that the API gives nodes. */
export const nodeIn = (value: Value): (Shown & { labels: string[] }) | undefined =>
  isObject(value) && typeof value.id === 'string' && Array.isArray(value.labels) && 'properties' in value
    ? (value as unknown as Shown & { labels: string[] })
    : undefined

const asRelation = (value: Value): (Shown & { type: string }) | undefined =>
  isObject(value) && typeof value.type === 'string' && 'from' in value && 'to' in value && 'properties' in value
    ? (value as unknown as Shown & { type: string })
    : undefined

/** A value in one line: strings as they are, a node by its name, a relation by its type, anything else as JSON. */
export function formatValue(value: Value): string {
  if (typeof value === 'string') return value
  const node = nodeIn(value)
  if (node) return String(node.properties.name ?? node.properties.title ?? node.id)
  const relation = asRelation(value)
  if (relation) return `[:${relation.type}]`
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`
  return JSON.stringify(value)
}

/** A value for a cell of a CSV file: objects and arrays as JSON. */
export const cellOf = (value: Value): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value
