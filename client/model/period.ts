import { z } from 'zod'
import { IsoDate } from '../../model/extraction.ts'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'

/** Which date counts: when it happened, or when the articles that say so were published. */
export const Basis = z.enum(['happened', 'published'])
export type Basis = z.infer<typeof Basis>

/** The days a reader looks at, as ISO dates, both included; `rest` is what becomes of everything else. Undefined is all time. */
export type Period = { basis: Basis; from: string; to: string; rest: 'fade' | 'hide' } | undefined

/** A first and a last ISO day, both included. Either may be null for an open end, but not both; undefined is undated. */
export type Dates = { start: string | null; end: string | null } | undefined

const datesFrom = (start: string | null | undefined, end: string | null | undefined): Dates =>
  start || end ? { start: start ?? null, end: end ?? null } : undefined

export const datesOfEvent = ({ start, end }: GraphNode): Dates => datesFrom(start, end ?? start)

/** A relation with dates of its own has those, by the day it happened; otherwise it happened when its event did. */
export function datesOfEdge(edge: GraphEdge, basis: Basis, event: GraphNode | undefined): Dates {
  if (basis === 'published') return datesFrom(edge.firstPublished, edge.lastPublished)
  return datesFrom(edge.start, edge.end) ?? (event && datesOfEvent(event))
}

/** Whether the dates have a day in common with the period. */
export const overlaps = ({ start, end }: NonNullable<Dates>, { from, to }: NonNullable<Period>): boolean =>
  (start === null || start <= to) && (end === null || end >= from)

/** As the address keeps it: `happened:2015-09-01:2015-10-31`, with `:hide` at the end where the rest is hidden. */
export const writePeriod = ({ basis, from, to, rest }: NonNullable<Period>): string =>
  [basis, from, to, ...(rest === 'hide' ? ['hide'] : [])].join(':')

const WrittenPeriod = z.union([
  z.tuple([Basis, IsoDate, IsoDate]),
  z.tuple([Basis, IsoDate, IsoDate, z.literal('hide')]),
])

/** Reads what `writePeriod` wrote; undefined where it is malformed or ends before it begins. */
export function readPeriod(written: string): Period {
  const read = WrittenPeriod.safeParse(written.split(':'))
  if (!read.success) return undefined
  const [basis, from, to, hide] = read.data
  return from <= to ? { basis, from, to, rest: hide ?? 'fade' } : undefined
}
