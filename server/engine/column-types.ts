import type { QueryResult } from '@grafeo-db/js'
import { type DataType, Type, tableFromIPC } from 'apache-arrow'

/**
 * The engine's type of a value, as far as it is known: in JavaScript, floats and integers are both numbers, dates and durations both
 * strings.
 */
export type TypeHint =
  | { kind: 'float' | 'date' | 'time' | 'timestamp' | 'duration' }
  | { kind: 'list'; item: TypeHint | undefined }
  | { kind: 'map'; items: Map<string, TypeHint> }

/** The type of a column, and its numbers that are lost in JavaScript values (NaN, infinities, microseconds). */
export type ColumnType = { hint: TypeHint | undefined; number(row: number): number | undefined }

/**
 * The types of a result by column, from the engine's own Arrow form of it, which keeps them. A column that mixes kinds, or
 * holds paths, is text there and has no hint.
 */
export function columnTypes(result: QueryResult): Map<string, ColumnType> {
  const columns = new Map<string, ColumnType>()
  if (result.length === 0) return columns
  try {
    const table = tableFromIPC(result.toArrowIPC())
    for (const field of table.schema.fields) {
      const vector = table.getChild(field.name)
      columns.set(field.name, {
        hint: hint(field.type),
        number(row) {
          const value = vector?.get(row)
          return typeof value === 'number' ? value : undefined
        },
      })
    }
  } catch {
    // Where Arrow cannot represent a value, the result has no types: numbers and strings are sent as they are.
  }
  return columns
}

function hint(type: DataType): TypeHint | undefined {
  switch (type.typeId) {
    case Type.Float:
      return { kind: 'float' }
    case Type.Date:
      return { kind: 'date' }
    case Type.Time:
      return { kind: 'time' }
    case Type.Timestamp:
      return { kind: 'timestamp' }
    case Type.List:
      return { kind: 'list', item: type.children[0] ? hint(type.children[0].type) : undefined }
    case Type.Struct: {
      const names = type.children.map(child => child.name).join()
      if (names === 'months,days,nanos') return { kind: 'duration' }
      const items = type.children.flatMap(child => {
        const found = hint(child.type)
        return found ? ([[child.name, found]] as const) : []
      })
      return { kind: 'map', items: new Map(items) }
    }
    default:
      return undefined
  }
}
