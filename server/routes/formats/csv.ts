import type { Graph } from '../../../model/graph.ts'
import { edgeFields } from './fields.ts'

/** A spreadsheet runs a cell that begins like this; an apostrophe before it says that it is text. */
const formula = /^[=+\-@\t\r]/

function cell(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return value === undefined || value === null ? '' : String(value)
  const harmless = (formula.test(value) ? `'${value}` : value).toWellFormed()
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const ends = ['from', 'fromName', 'fromKind', 'to', 'toName', 'toKind']

/** RFC 4180, a row a relation with its ends' ids, names and kinds: a second table of entities would be a second file. */
export function csv({ nodes, edges }: Graph): string {
  const known = new Map<string, Graph['nodes'][number]>(nodes.map(node => [node.id, node]))
  const rows = edges.map(edge => {
    const from = known.get(edge.from)
    const to = known.get(edge.to)
    const both = [edge.from, from?.name, from?.kind, edge.to, to?.name, to?.kind]
    return [edge.id, ...both, ...edgeFields.map(field => field.of(edge))]
  })
  const head = ['id', ...ends, ...edgeFields.map(field => field.name)]
  return [head, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}
