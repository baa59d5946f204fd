/**
 * A spreadsheet runs a cell that begins like this; an apostrophe before it says that it is text. A text that begins so already has one more,
 * so that what it was can be told: where one or more apostrophes stand before such a character, the first is ours.
 */
const formula = /^'*[=+\-@\t\r\n]/

/** One cell of RFC 4180, harmless in a spreadsheet whoever wrote it; nothing for what is unknown. */
export function csvCell(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return value === undefined || value === null ? '' : String(value)
  const harmless = (formula.test(value) ? `'${value}` : value).toWellFormed()
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Rows of cells, the head among them. */
export const csvText = (rows: readonly (readonly Parameters<typeof csvCell>[0][])[]): string =>
  rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')
