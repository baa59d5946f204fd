import type { EventsAnswer, EventsQuery } from '../../model/api.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import { announcements } from './announcements.ts'
import type { GraphConnection } from './connection.ts'
import { decodeCursor, encodeCursor, listName } from './cursor.ts'
import { entityRefColumns, presentEntityRef, presentNode } from './present-node.ts'

/** Events by date, undated ones last, with participants, place, who stated them, and the events that fulfil or contradict them. */
export async function events(
  store: GraphConnection,
  { status, type, participants, from, to, limit, cursor }: EventsQuery,
): Promise<EventsAnswer> {
  const list = listName('events', { status, type, participants, from, to })
  const after = cursor ? decodeCursor(list, cursor) : undefined
  const key = "coalesce(e.start, '9999')"
  const conditions = [
    status ? 'e.status IN $status' : '',
    type ? 'e.type IN $type' : '',
    participants ? 'EXISTS { MATCH (p:Entity)-[:PARTICIPATED_IN]->(e) WHERE p.id IN $participants }' : '',
    from ? 'e.end >= $from' : '',
    to ? 'e.start <= $to' : '',
    after ? `(${key} > $date OR (${key} = $date AND e.id > $after))` : '',
  ].filter(Boolean)
  const rows = await store.read(
    `MATCH (e:Event) ${conditions.length ? `WHERE ${conditions.join(' AND ')}` : ''} RETURN e, ${key} AS key, e.id AS id ORDER BY key, id LIMIT $limit`,
    {
      limit: limit + 1,
      ...(status ? { status } : {}),
      ...(type ? { type } : {}),
      ...(participants ? { participants } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(after ? { date: after[0], after: after[1] } : {}),
    },
  )
  const page = rows.slice(0, limit)
  const ids = page.map(row => row.id as EntityId)
  const [who, where, announcement, claims] = await Promise.all([
    store.read(
      `MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event) WHERE e.id IN $ids RETURN e.id AS event, ${entityRefColumns('p')}, r.role AS role, r.id AS relation ORDER BY name`,
      { ids },
    ),
    store.read(
      `MATCH (e:Event)-[r:HELD_IN]->(p:Entity) WHERE e.id IN $ids RETURN e.id AS event, ${entityRefColumns('p')}, r.id AS relation`,
      { ids },
    ),
    announcements(store, ids),
    store.read('MATCH (c:Claim)-[:OBJECT]->(e:Event) WHERE e.id IN $ids RETURN e.id AS event, count(c) AS claims', {
      ids,
    }),
  ])
  const last = page.at(-1)
  return {
    events: page.map(row => {
      const own = <T extends { event?: unknown }>(list: T[]) => list.filter(item => item.event === row.id)
      const place = own(where)[0]
      return {
        event: presentNode(row.e),
        participants: own(who).map(one => ({
          ...presentEntityRef(one),
          relation: one.relation as RelationId,
          ...(one.role ? { role: String(one.role) } : {}),
        })),
        ...(place ? { place: { ...presentEntityRef(place), relation: place.relation as RelationId } } : {}),
        claims: Number(own(claims)[0]?.claims ?? 0),
        ...announcement(row.id as EntityId),
      }
    }),
    ...(rows.length > limit && last ? { nextCursor: encodeCursor(list, [String(last.key), String(last.id)]) } : {}),
  }
}

/** Counts of events by when they happened and of claims by when they were published; buckets are `2018-12-13`, `2018-12` or `2018`. */
export async function timeline(
  store: GraphConnection,
  { bucket, from, to }: { bucket: 'day' | 'month' | 'year'; from?: string | undefined; to?: string | undefined },
): Promise<{ buckets: { bucket: string; events: number; claims: number }[] }> {
  const length = { day: 10, month: 7, year: 4 }[bucket]
  const window = (field: string) => `${from ? ` AND ${field} >= $from` : ''}${to ? ` AND ${field} <= $to` : ''}`
  const parameters = { length, ...(from ? { from } : {}), ...(to ? { to } : {}) }
  const [happened, published] = await Promise.all([
    store.read(
      `MATCH (e:Event) WHERE e.start IS NOT NULL${window('e.start')} WITH substring(e.start, 0, $length) AS bucket RETURN bucket, count(*) AS count`,
      parameters,
    ),
    store.read(
      `MATCH (c:Claim) WHERE c.publishedAt IS NOT NULL${window('c.publishedAt')} WITH substring(c.publishedAt, 0, $length) AS bucket RETURN bucket, count(*) AS count`,
      parameters,
    ),
  ])
  const counts = new Map<string, { events: number; claims: number }>()
  const at = (name: unknown) => {
    const known = counts.get(String(name)) ?? { events: 0, claims: 0 }
    counts.set(String(name), known)
    return known
  }
  for (const row of happened) at(row.bucket).events = Number(row.count)
  for (const row of published) at(row.bucket).claims = Number(row.count)
  return {
    buckets: [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([name, count]) => ({ bucket: name, ...count })),
  }
}
