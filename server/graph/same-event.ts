/** What decides whether two articles tell of one event. `countries` are the ids of those that take part. */
export type EventFacts = {
  type: string
  kind: string
  status: string
  start: string | null
  end: string | null
  countries: string[]
}

/**
 * Whether two articles tell of one event: the same type, kind and status, the same countries, and days that overlap. Without a day or a
 * country nothing says that they are one, and they stay two.
 */
export function sameEvent(a: EventFacts, b: EventFacts): boolean {
  if (a.type !== b.type || a.kind !== b.kind || a.status !== b.status) return false
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false
  if (a.start > b.end || b.start > a.end) return false
  const there = new Set(b.countries)
  return there.size > 0 && new Set(a.countries).size === there.size && a.countries.every(id => there.has(id))
}
