import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { GraphPages } from '../../graph/graph-pages.ts'
import { dataPackage } from './data-package.ts'
import type { FieldType, FieldValue } from './fields.ts'
import { type Column, type Table, tablesOf } from './tables.ts'
import { zip } from './zip.ts'

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** The rows of a row group, the most of each table that is in memory. */
const ROW_GROUP = 4000

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const elementTypes: Record<Exclude<FieldType, 'strings'>, Partial<SchemaElement>> = {
  string: text,
  integer: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  // A list of objects has a shape of its own in each row.
  records: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
}

function schemaOf({ name, type }: Column): SchemaElement[] {
  const repetition_type = name === 'id' ? 'REQUIRED' : 'OPTIONAL'
  if (type !== 'strings') return [{ name, repetition_type, ...elementTypes[type] }]
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...text },
  ]
}

function cell(type: FieldType, value: FieldValue | undefined): unknown {
  if (value === undefined) return null
  if (type === 'date') return new Date(`${value}T00:00:00Z`)
  if (type === 'datetime') return new Date(String(value))
  if (type === 'records') return JSON.stringify(value)
  if (type === 'strings') return (value as readonly string[]).map(each => each.toWellFormed())
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** A table as a Parquet file, a group of rows at a time. */
async function* parquetTable({ columns, rows }: Table): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: 'entente',
  })
  /** What was written since the last time; its place in the file goes on counting. */
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  let group: (FieldValue | undefined)[][] = []
  const write = () => {
    const columnData = columns.map(({ name, type }, i) => ({ name, data: group.map(row => cell(type, row[i])) }))
    group = []
    file.write({ columnData, rowGroupSize: ROW_GROUP })
    return taken()
  }
  for await (const page of rows()) {
    group.push(...page)
    if (group.length >= ROW_GROUP) yield write()
  }
  if (group.length > 0) yield write()
  file.finish()
  yield taken()
}

/** The same tables as in the CSV form, with types of their own, for data frames. */
export function parquet(pages: GraphPages): AsyncGenerator<Uint8Array> {
  const tables = tablesOf(pages)
  return zip(
    [
      { name: 'datapackage.json', content: dataPackage(pages, tables, 'parquet') },
      ...tables.map(table => ({ name: `${table.name}.parquet`, content: parquetTable(table) })),
    ],
    false,
  )
}
