import { csvText } from '../../../model/csv.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import { dataPackage } from './data-package.ts'
import { asScalar } from './fields.ts'
import { type Table, tablesOf } from './tables.ts'
import { type ZippedFile, zip } from './zip.ts'

async function* csvTable({ columns, rows }: Table): AsyncGenerator<string> {
  yield csvText([columns.map(({ name }) => name)])
  for await (const page of rows())
    yield csvText(page.map(row => row.map(value => (value === undefined ? undefined : asScalar(value)))))
}

/** RFC 4180 tables, with a data package that says what is in them. Lists are JSON. */
export function csvFiles(pages: GraphPages): ZippedFile[] {
  const tables = tablesOf(pages)
  return [
    { name: 'datapackage.json', content: dataPackage(pages, tables, 'csv') },
    ...tables.map(table => ({ name: `${table.name}.csv`, content: csvTable(table) })),
  ]
}

/** The tables in a zip. */
export const csv = (pages: GraphPages): AsyncGenerator<Uint8Array> => zip(csvFiles(pages), true)
