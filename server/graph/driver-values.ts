import neo4j from 'neo4j-driver'

/** Whole numbers travel as Cypher integers: a limit or an offset must not arrive as a float. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, toDriver(item)]),
    )
  return value
}

/** Integers become numbers while they are safe; nodes and relationships keep their class. */
export function fromDriver(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value
  if (Array.isArray(value)) return value.map(fromDriver)
  if (neo4j.isNode(value as object) || neo4j.isRelationship(value as object)) {
    const item = value as { properties: Record<string, unknown> }
    item.properties = fromDriver(item.properties) as Record<string, unknown>
    return item
  }
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromDriver(item)]))
  return value
}
