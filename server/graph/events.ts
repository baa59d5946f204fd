import type { EventsAnswer, EventsSelection } from '../../model/api.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Selection } from '../../model/selection.ts'
import { announcements } from './announcements.ts'
import type { GraphConnection, Row } from './connection.ts'
import { decodeCursor, encodeCursor, listName } from './cursor.ts'
import { entityRefColumns, presentEntityRef, presentNode } from './present-node.ts'
import { claimedRelations } from './selection/claimed-relations.ts'
import { allOf, asksClaims, claimConditions, onlyClaims, parametersOf, where } from './selection/conditions.ts'
import { listScope, partAnswer } from './selection/scope.ts'
import { selectedEvents } from './selection/selected-events.ts'

/** How a list runs by the day on which events began; events without a day are last in either. */
const orders = {
  oldest: { key: "coalesce(e.start, '9999')", isAfter: '>', direction: 'ASC' },
  newest: { key: "coalesce(e.start, '0000')", isAfter: '<', direction: 'DESC' },
} as const

/**
 * The events of a selection by date, undated ones last, with participants, place, who stated them, and the events that fulfil or contradict them.
 * Where the selection asks for some claims, all of this is as those tell it. Throws UnknownId, BadCursor.
 */
export async function events(
  store: GraphConnection,
  { participants, twoSided, order = 'oldest', limit, cursor, ...selection }: EventsSelection,
): Promise<EventsAnswer> {
  const list = listName('events', { participants, twoSided, order, ...selection })
  const after = cursor === undefined ? undefined : decodeCursor(list, cursor)
  const scope = await listScope(store, selection)
  const { match, conditions, parameters, cut } = await selectedEvents(store, selection, scope, {
    participants,
    twoSided,
  })
  const { key, isAfter, direction } = orders[order]
  const given = { ...parameters, ...(after ? { date: after[0], after: after[1] } : {}) }
  const asked = `${match} ${where([...conditions, ...(after ? [`${key} ${isAfter} $date OR (${key} = $date AND e.id > $after)`] : [])])}`
  const [page, [all]] = await Promise.all([
    store.read(`${asked} RETURN e, ${key} AS key, e.id AS id ORDER BY key ${direction}, id LIMIT $limit`, {
      ...given,
      limit,
    }),
    store.read(`${asked} RETURN count(e) AS count`, given),
  ])
  const hidden = Math.max(Number(all?.count ?? 0) - page.length, 0)
  const ids = page.map(row => row.id as EntityId)
  const isTold = await toldRelations(store, selection, ids)
  const [who, places, announcement, claims] = await Promise.all([
    store.read(
      `MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event) WHERE e.id IN $ids RETURN e.id AS event, ${entityRefColumns('p')}, r.role AS role, r.id AS relation ORDER BY name`,
      { ids },
    ),
    store.read(
      `MATCH (e:Event)-[r:HELD_IN]->(p:Entity) WHERE e.id IN $ids RETURN e.id AS event, ${entityRefColumns('p')}, r.id AS relation ORDER BY relation`,
      { ids },
    ),
    announcements(store, ids, selection, isTold),
    store.read(
      `MATCH (e:Event)<-[:OBJECT]-(c:Claim)-[:STATED_IN]->(a:Article) WHERE ${allOf(['e.id IN $ids', ...claimConditions('c', 'a', selection)])} RETURN e.id AS event, count(c) AS claims`,
      { ...parametersOf(selection), ids },
    ),
  ])
  const last = page.at(-1)
  return {
    events: page.map(row => {
      const own = (rows: readonly Row[]) => rows.filter(({ event, relation }) => event === row.id && isTold(relation))
      const place = own(places)[0]
      return {
        event: presentNode(row.e),
        participants: own(who).map(one => ({
          ...presentEntityRef(one),
          relation: one.relation as RelationId,
          ...(one.role ? { role: String(one.role) } : {}),
        })),
        ...(place ? { place: { ...presentEntityRef(place), relation: place.relation as RelationId } } : {}),
        claims: Number(claims.find(({ event }) => event === row.id)?.claims ?? 0),
        ...announcement(row.id as EntityId),
      }
    }),
    ...partAnswer(
      { ...scope, cut: scope.cut || cut },
      hidden,
      hidden > 0 && last ? encodeCursor(list, [String(last.key), String(last.id)]) : undefined,
    ),
  }
}

/** Whether a relation of these events is stated by a claim that the selection lets through. */
async function toldRelations(
  store: GraphConnection,
  selection: Selection,
  ids: readonly EntityId[],
): Promise<(relation: unknown) => boolean> {
  if (!asksClaims(selection)) return () => true
  const { found } = await claimedRelations(store, onlyClaims(selection), { touching: ids })
  const told = new Set<unknown>(found.map(({ edge }) => edge.id))
  return relation => told.has(relation)
}
