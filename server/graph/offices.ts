import type { HeldOffice } from '../../model/graph.ts'
import { isFormer, officeKey } from '../../model/office-titles.ts'
import type { Row } from './connection.ts'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/**
 * The offices of one holder in one body, each once in whatever language claims state it, in the order in which they were held or published.
 * `claims` are sorted by publication, latest first, since the latest statement about an office counts.
 */
export function officesOf(claims: readonly Row[]): HeldOffice[] {
  const byOffice = new Map<string, Row[]>()
  for (const claim of claims) {
    if (claim.type !== 'HOLDS_POSITION' || typeof claim.title !== 'string') continue
    const office = officeKey(claim.title)
    byOffice.set(office, [...(byOffice.get(office) ?? []), claim])
  }
  return [...byOffice.values()].map(held).sort((a, b) => order(a).localeCompare(order(b)))
}

function held(claims: readonly Row[]): HeldOffice {
  const published = claims.flatMap(({ publishedAt }) => text(publishedAt) ?? []).sort()
  // What a text says of its years goes before what a table says.
  const dated = claims
    .filter(({ since, until }) => since || until)
    .sort((a, b) => Number(a.datesFromTable ?? 0) - Number(b.datesFromTable ?? 0))
  const [years] = dated
  return {
    title: String(claims[0]?.title),
    former: claims[0]?.former === true || isFormer(String(claims[0]?.title)),
    start: text(years?.since),
    end: text(years?.until),
    datesFromTable: years?.datesFromTable === true,
    firstPublished: published[0] ?? null,
    lastPublished: published.at(-1) ?? null,
  }
}

const order = ({ start, firstPublished, title }: HeldOffice): string => `${start ?? firstPublished ?? '9'} ${title}`

/** The first day of the first of these offices, and the last of the last; null where one of them is open. */
export function spanOf(offices: readonly HeldOffice[]): { start: string | null; end: string | null } {
  const [starts, ends] = [offices.map(({ start }) => start), offices.map(({ end }) => end)]
  return {
    start: starts.includes(null) ? null : (starts.sort()[0] ?? null),
    end: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
  }
}
