import type { GraphPages } from '../../graph/graph-pages.ts'
import type { FieldType } from './fields.ts'
import type { Table } from './tables.ts'

/** The names of types in a Table Schema. */
const typeNames: Record<FieldType, string> = {
  string: 'string',
  integer: 'integer',
  double: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  strings: 'array',
  records: 'array',
}

const csvNote =
  'A text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a line break, apostrophes before it or none) has one apostrophe more at its beginning. Lists are JSON.'

/** The descriptor of a Frictionless Data Package, `datapackage.json`: the tables with their types, keys and foreign keys. */
export const dataPackage = (
  { truncated, hidden, missing, asOf }: GraphPages,
  tables: readonly Table[],
  format: 'csv' | 'parquet',
): string =>
  `${JSON.stringify(
    {
      profile: format === 'csv' ? 'tabular-data-package' : 'data-package',
      name: 'entente',
      title: 'Entente',
      description: `Relations between countries, officials and organizations, and the sentences that state them.${format === 'csv' ? ` ${csvNote}` : ''}`,
      truncated,
      hidden,
      missing,
      asOf,
      resources: tables.map(({ name, about, columns, foreign }) => ({
        name,
        path: `${name}.${format}`,
        ...(format === 'csv'
          ? { profile: 'tabular-data-resource', format, mediatype: 'text/csv', encoding: 'utf-8' }
          : { format, mediatype: 'application/vnd.apache.parquet' }),
        description: about,
        schema: {
          fields: columns.map(({ name, type, about }) => ({
            name,
            type: typeNames[type],
            description: about,
            ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
          })),
          primaryKey: 'id',
          foreignKeys: foreign.map(({ column, table }) => ({
            fields: column,
            reference: { resource: table, fields: 'id' },
          })),
        },
      })),
    },
    undefined,
    2,
  )}\n`
