import type { TimelineAnswer } from '../../model/api.ts'
import { datesOfEvents, eventOf } from '../model/event-dates.ts'
import { type Basis, type Dates, datesOfEdge } from '../model/period.ts'
import type { Picture } from '../model/picture.ts'
import { type BucketSize, bucketOf, bucketsBetween, firstDay, lastDay } from './buckets.ts'

/** What is on screen in one stretch of time, and what the whole store has there of the kind that it counts on this basis. */
export type Bar = { id: string; events: number; claims: number; all: number }

export type DatesOnScreen = {
  /** The day that places each event, and the day that places each relation with how many claims it has. */
  events: string[]
  claims: { day: string; count: number }[]
  undated: { nodes: number; edges: number }
}

const dayOf = (dates: Dates): string | undefined => dates?.start ?? dates?.end ?? undefined

/**
 * The dates on screen. A relation stands for its claims on the day it began; on the days of publication, of which only the first and
 * the last are known, half of them stand on either.
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
/** The store counts events by the day they began and claims by the day they were published: one of the two on each basis. */
const inStore = (basis: Basis) => (bucket: Store[number]) => (basis === 'happened' ? bucket.events : bucket.claims)

/** The first and the last day there is anything to show, on screen or in the store. */
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
