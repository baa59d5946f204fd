import type { CypherAnswer } from '../../model/api.ts'
import { csvText } from '../../model/csv.ts'
import { forFile } from './value.ts'

function save(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Freed at once, the file would be gone before the browser has read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export const saveCsv = ({ columns, rows }: CypherAnswer): void =>
  save(csvText([columns, ...rows.map(row => row.map(forFile))]), 'text/csv;charset=utf-8', 'entente.csv')

/** Rows as objects, which is what most programs want to read. */
export const saveJson = ({ columns, rows }: CypherAnswer): void =>
  save(`${JSON.stringify(asObjects(columns, rows), null, 2)}\n`, 'application/json', 'entente.json')

export const asObjects = (columns: CypherAnswer['columns'], rows: CypherAnswer['rows']) =>
  rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
