import { z } from 'zod'
import { IsoDate } from '../../model/extraction.ts'
import type { GraphEdge, GraphNode } from '../../model/graph.ts'

/** Which date counts: when it happened, or when the articles that say so were published. */
export const Basis = z.enum(['happened', 'published'])
export type Basis = z.infer<typeof Basis>

/** The days a reader looks at, both ends included, and whether the rest fades or goes. */
export type Period = { basis: Basis; from: string; to: string; rest: 'fade' | 'hide' } | undefined

/** A first and a last day; either may be open, but not both. */
export type Dates = { start: string | null; end: string | null } | undefined

const datesFrom = (start: string | null | undefined, end: string | null | undefined): Dates =>
  start || end ? { start: start ?? null, end: end ?? null } : undefined

export const datesOfEvent = ({ start, end }: GraphNode): Dates => datesFrom(start, end ?? start)

/** A relation with an event happens when the event does, unless it has dates of its own. */
export function datesOfEdge(edge: GraphEdge, basis: Basis, event: GraphNode | undefined): Dates {
  if (basis === 'published') return datesFrom(edge.firstPublished, edge.lastPublished)
  return datesFrom(edge.start, edge.end) ?? (event && datesOfEvent(event))
}

/** An open end reaches as far as it may. */
export const overlaps = ({ start, end }: NonNullable<Dates>, { from, to }: NonNullable<Period>): boolean =>
  (start === null || start <= to) && (end === null || end >= from)

/** As the address keeps it: `happened:2015-09-01:2015-10-31`, then `:hide` if the rest goes. */
export const writePeriod = ({ basis, from, to, rest }: NonNullable<Period>): string =>
  [basis, from, to, ...(rest === 'hide' ? ['hide'] : [])].join(':')

const WrittenPeriod = z.union([
  z.tuple([Basis, IsoDate, IsoDate]),
  z.tuple([Basis, IsoDate, IsoDate, z.literal('hide')]),
])

/** The period that an address names, or undefined for one that makes no sense. */
export function readPeriod(written: string): Period {
  const read = WrittenPeriod.safeParse(written.split(':'))
  if (!read.success) return undefined
  const [basis, from, to, hide] = read.data
  return from <= to ? { basis, from, to, rest: hide ?? 'fade' } : undefined
}
