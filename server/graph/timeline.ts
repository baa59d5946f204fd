import type { TimelineAnswer, TimelineSelection } from '../../model/api.ts'
import type { Selection } from '../../model/selection.ts'
import type { GraphConnection, Row } from './connection.ts'
import { decodeCursor, encodeCursor, listName } from './cursor.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import { asksAnything, where } from './selection/conditions.ts'
import { type ListScope, listScope, partAnswer, partOf } from './selection/scope.ts'
import { selectedEvents } from './selection/selected-events.ts'

/**
 * Counts of the events of a selection by the day they began and of the claims of its relations by the day they were published; buckets are
 * `2018-12-13`, `2018-12` or `2018`, in order. What has no date is in none. Throws UnknownId, BadCursor.
 */
export async function timeline(
  store: GraphConnection,
  { bucket, limit, cursor, ...selection }: TimelineSelection,
): Promise<TimelineAnswer> {
  const list = listName('timeline', { bucket, ...selection })
  const after = cursor === undefined ? '' : decodeCursor(list, cursor)[0]
  const length = { day: 10, month: 7, year: 4 }[bucket]
  const scope = await listScope(store, selection)
  const [happened, published] = await Promise.all([
    beginnings(store, selection, scope, length),
    publications(store, selection, scope, length),
  ])
  const counts = new Map<string, { events: number; claims: number }>()
  const at = (name: unknown) => {
    const known = counts.get(String(name)) ?? { events: 0, claims: 0 }
    counts.set(String(name), known)
    return known
  }
  for (const row of happened.rows) at(row.bucket).events = Number(row.count)
  for (const row of published.rows) at(row.bucket).claims = Number(row.count)
  const rest = [...counts].filter(([name]) => name > after).sort(([a], [b]) => (a < b ? -1 : 1))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  const hidden = rest.length - page.length
  return {
    buckets: page.map(([name, count]) => ({ bucket: name, ...count })),
    ...partAnswer(
      { ...scope, cut: scope.cut || happened.cut || published.cut },
      hidden,
      hidden > 0 && last ? encodeCursor(list, [last[0], '']) : undefined,
    ),
  }
}

type Counts = { rows: Row[]; cut: boolean }

async function beginnings(
  store: GraphConnection,
  selection: Selection,
  scope: ListScope,
  length: number,
): Promise<Counts> {
  const { match, conditions, parameters, cut } = await selectedEvents(store, selection, scope)
  const rows = await store.read(
    `${match} ${where([...conditions, 'e.start IS NOT NULL'])} WITH substring(e.start, 0, $length) AS bucket RETURN bucket, count(*) AS count`,
    { ...parameters, length },
  )
  return { rows, cut }
}

async function publications(
  store: GraphConnection,
  selection: Selection,
  scope: ListScope,
  length: number,
): Promise<Counts> {
  if (!asksAnything(selection)) {
    const rows = await store.read(
      'MATCH (c:Claim) WHERE c.publishedAt IS NOT NULL WITH substring(c.publishedAt, 0, $length) AS bucket RETURN bucket, count(*) AS count',
      { length },
    )
    return { rows, cut: false }
  }
  const { found, cut } = await claimedRelations(store, selection, partOf(scope))
  const counts = new Map<string, number>()
  for (const { claims } of found)
    for (const { publishedAt } of claims)
      if (publishedAt) {
        const bucket = String(publishedAt).slice(0, length)
        counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
      }
  return { rows: [...counts].map(([bucket, count]) => ({ bucket, count })), cut }
}
