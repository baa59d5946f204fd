import type { TimelineAnswer } from '../../model/api.ts'
import { datesOfEvents, eventOf } from '../model/event-dates.ts'
import { type Basis, type Dates, datesOfEdge } from '../model/period.ts'
import type { Picture } from '../model/picture.ts'
import { type BucketSize, bucketOf, bucketsBetween, firstDay, lastDay } from './buckets.ts'

/** How many events and claims on screen fall in one bucket, and how many of the store do, `all`: events by the day they happened, claims by publication. */
export type Bar = { id: string; events: number; claims: number; all: number }

export type DatesOnScreen = {
  /** The day of each event, and of each relation the day and the number of claims. */
  events: string[]
  claims: { day: string; count: number }[]
  undated: { nodes: number; edges: number }
}

const dayOf = (dates: Dates): string | undefined => dates?.start ?? dates?.end ?? undefined

/**
 * The dates of a picture. The claims of a relation count on the day it began; on the basis of publication, of which only the first and the
 * last day are known, half of them on each.
 */
export function datesOnScreen(picture: Picture, basis: Basis): DatesOnScreen {
  const found: DatesOnScreen = { events: [], claims: [], undated: { nodes: 0, edges: 0 } }
  for (const dates of datesOfEvents(picture, basis).values()) {
    const day = dayOf(dates)
    if (day) found.events.push(day)
    else found.undated.nodes += 1
  }
  for (const edge of picture.edges.values()) {
    const dates = datesOfEdge(edge, basis, eventOf(edge, picture))
    const day = dayOf(dates)
    const late = basis === 'published' && dates?.end && dates.end !== day ? Math.floor(edge.claims / 2) : 0
    if (day) found.claims.push({ day, count: edge.claims - late })
    else found.undated.edges += 1
    if (late > 0 && dates?.end) found.claims.push({ day: dates.end, count: late })
  }
  return found
}

type Store = TimelineAnswer['buckets']
/** What the store counts on a basis: events by the day they began, claims by the day they were published. */
const inStore = (basis: Basis) => (bucket: Store[number]) => (basis === 'happened' ? bucket.events : bucket.claims)

/** The first and the last day of anything on screen or in the store; undefined where there is nothing. */
export function extentOf(
  dated: DatesOnScreen,
  basis: Basis,
  store: Store,
): { first: string; last: string } | undefined {
  const count = inStore(basis)
  const there = store.filter(bucket => count(bucket) > 0)
  const days = [...dated.events, ...dated.claims.map(({ day }) => day)]
  const firsts = [...days, ...there.map(({ bucket }) => firstDay(bucket))].sort()
  const lasts = [...days, ...there.map(({ bucket }) => lastDay(bucket))].sort()
  const [first, last] = [firsts[0], lasts.at(-1)]
  return first && last ? { first, last } : undefined
}

export function histogramBars(
  dated: DatesOnScreen,
  basis: Basis,
  store: Store,
  { first, last, size }: { first: string; last: string; size: BucketSize },
): Bar[] {
  const found = new Map(
    bucketsBetween(first, last, size).map(id => [id, { id, events: 0, claims: 0, all: 0 } satisfies Bar]),
  )
  const at = (day: string): Bar | undefined => found.get(bucketOf(day, size))
  for (const day of dated.events) {
    const bar = at(day)
    if (bar) bar.events += 1
  }
  for (const { day, count } of dated.claims) {
    const bar = at(day)
    if (bar) bar.claims += count
  }
  const count = inStore(basis)
  for (const bucket of store) {
    const bar = at(bucket.bucket)
    if (bar) bar.all += count(bucket)
  }
  return [...found.values()]
}
