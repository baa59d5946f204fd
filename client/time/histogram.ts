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

/** The first and the last day of an axis, and how many dates lie before and after it. */
export type Extent = { first: string; last: string; before: number; after: number }

/** The share of the dates at each end that an axis may leave out, where it is much shorter without them. */
const tail = 0.005
/** How much of the whole length an axis that leaves dates out may have at most. */
const worthwhile = 2 / 3

type Dated = { first: string; last: string; count: number }

/**
 * The days of an axis: the central 99 % of the dates on screen and in the store, where that makes it shorter by a third at least, else all of them;
 * undefined where there are none.
 */
export function extentOf(dated: DatesOnScreen, basis: Basis, store: Store): Extent | undefined {
  const count = inStore(basis)
  const dates: Dated[] = [
    ...dated.events.map(day => ({ first: day, last: day, count: 1 })),
    ...dated.claims.map(({ day, count }) => ({ first: day, last: day, count })),
    ...store
      .filter(bucket => count(bucket) > 0)
      .map(bucket => ({ first: firstDay(bucket.bucket), last: lastDay(bucket.bucket), count: count(bucket) })),
  ]
  const total = dates.reduce((sum, { count }) => sum + count, 0)
  const byFirst = dates.toSorted((a, b) => (a.first < b.first ? -1 : 1))
  const byLast = dates.toSorted((a, b) => (a.last > b.last ? -1 : 1))
  const whole = { first: byFirst[0]?.first, last: byLast[0]?.last }
  const central = { first: within(byFirst, total)?.first, last: within(byLast, total)?.last }
  const lengthOf = ({ first, last }: typeof whole) => Date.parse(last ?? '') - Date.parse(first ?? '')
  const { first, last } = lengthOf(central) <= lengthOf(whole) * worthwhile ? central : whole
  if (!first || !last) return undefined
  // What is on screen is in the store, too.
  const counted = store.some(bucket => count(bucket) > 0)
    ? dates.slice(dated.events.length + dated.claims.length)
    : dates
  const sum = (beyond: (date: Dated) => boolean) =>
    counted.filter(beyond).reduce((total, { count }) => total + count, 0)
  return { first, last, before: sum(date => date.last < first), after: sum(date => date.first > last) }
}

/** The first of these dates behind the share at the end that may be left out. */
function within(ordered: readonly Dated[], total: number): Dated | undefined {
  let passed = 0
  return ordered.find(({ count }) => {
    passed += count
    return passed > total * tail
  })
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
