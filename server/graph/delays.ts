import type { DelaysAnswer } from '../../model/api.ts'
import type { Selection } from '../../model/selection.ts'
import type { GraphConnection } from './connection.ts'
import { claimConditions, statesEvent, where } from './selection/conditions.ts'
import { listScope } from './selection/scope.ts'
import { selectedEvents } from './selection/selected-events.ts'

const DAY_MS = 86_400_000
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** Days from an event to a day: 0 on one of its own days, below 0 before it begins. */
const delayOf = (start: string, end: string, day: string): number =>
  day < start ? daysBetween(start, day) : day > end ? daysBetween(end, day) : 0

/** How long after the events of a selection the claims that tell them were published. Throws UnknownId. */
export async function delays(store: GraphConnection, selection: Selection): Promise<DelaysAnswer> {
  const scope = await listScope(store, selection)
  const { match, conditions, parameters, cut } = await selectedEvents(store, selection, scope)
  const told = [statesEvent('c'), ...claimConditions('c', 'a', selection)]
  const rows = await store.read(
    `${match} ${where(conditions)} MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(a:Article) ${where(told)}
     RETURN e.start AS start, e.end AS end, c.publishedAt AS day, count(c) AS claims`,
    parameters,
  )
  const counts = new Map<number, number>()
  let undated = 0
  for (const { start, end, day, claims } of rows) {
    const [first, last] = [start ?? end, end ?? start] as (string | null)[]
    if (!first || !last || typeof day !== 'string') undated += Number(claims)
    else {
      const days = delayOf(first, last, day)
      counts.set(days, (counts.get(days) ?? 0) + Number(claims))
    }
  }
  return {
    delays: [...counts].sort(([a], [b]) => a - b).map(([days, claims]) => ({ days, claims })),
    undated,
    truncated: scope.cut || cut,
  }
}
