import type { CypherAnswer } from '../../model/api.ts'
import { csvText } from '../../model/csv.ts'
import { download } from '../components/download.ts'
import { cellOf } from './format-value.ts'

export const saveCsv = ({ columns, rows }: CypherAnswer): void =>
  download(
    'entente.csv',
    new Blob([csvText([columns, ...rows.map(row => row.map(cellOf))])], { type: 'text/csv;charset=utf-8' }),
  )

/** Saves the rows as a JSON array of objects by column. */
export const saveJson = ({ columns, rows }: CypherAnswer): void =>
  download(
    'entente.json',
    new Blob([`${JSON.stringify(rowObjects(columns, rows), null, 2)}\n`], { type: 'application/json' }),
  )

export const rowObjects = (columns: CypherAnswer['columns'], rows: CypherAnswer['rows']) =>
  rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i]])))
