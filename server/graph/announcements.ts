import type { EventSummary } from '../../model/api.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { GraphConnection, Row } from './connection.ts'
import { entityRefColumns, once, presentEntityRef } from './present-node.ts'

/** Who announced an event, when, and which other events fulfil or contradict it. */
type Announcement = Omit<EventSummary, 'event' | 'participants' | 'place' | 'claims'>

/** Claims that state the event itself, not that it fulfils or contradicts another. */
const statesEvent = "c.relation IN ['PARTICIPATED_IN', 'HELD_IN']"

/** Looks up, for these events, who stated each, when, and which events fulfil or contradict it. */
export async function announcements(
  store: GraphConnection,
  ids: readonly EntityId[],
): Promise<(id: EntityId) => Announcement> {
  const other = `${entityRefColumns('o')}, r.id AS relation, o.status AS status, o.start AS start, o.end AS end`
  const [publications, speakers, conflicts, carriedOut, carriesOut] = await Promise.all([
    store.read(
      `MATCH (e:Event)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(a:Article) WHERE e.id IN $ids AND ${statesEvent}
       OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN DISTINCT e.id AS event, a.publishedAt AS publishedAt, ${entityRefColumns('o')} ORDER BY publishedAt`,
      { ids },
    ),
    store.read(
      `MATCH (e:Event)<-[:SUBJECT|OBJECT]-(c:Claim)-[:ATTRIBUTED_TO]->(o:Entity) WHERE e.id IN $ids AND ${statesEvent}
       RETURN DISTINCT e.id AS event, ${entityRefColumns('o')} ORDER BY name`,
      { ids },
    ),
    store.read(
      `MATCH (e:Event)-[r:CONFLICTS_WITH]-(o:Event) WHERE e.id IN $ids RETURN e.id AS event, ${other} ORDER BY id`,
      { ids },
    ),
    store.read(`MATCH (e:Event)<-[r:FULFILS]-(o:Event) WHERE e.id IN $ids RETURN e.id AS event, ${other} ORDER BY id`, {
      ids,
    }),
    store.read(`MATCH (e:Event)-[r:FULFILS]->(o:Event) WHERE e.id IN $ids RETURN e.id AS event, ${other} ORDER BY id`, {
      ids,
    }),
  ])
  return id => {
    const own = (rows: readonly Row[]) => rows.filter(row => row.event === id)
    const dates = own(publications).flatMap(({ publishedAt }) => (publishedAt ? [String(publishedAt)] : []))
    const attributedTo = once(own(speakers)).map(presentEntityRef)
    const firstPublished = dates[0] ?? null
    return {
      attributedTo,
      toldBy: attributedTo,
      outlets: once(own(publications).filter(row => row.id)).map(presentEntityRef),
      firstPublished,
      firstTold: firstPublished,
      conflictsWith: own(conflicts).map(presentBearing),
      fulfilledBy: own(carriedOut).map(presentBearing),
      fulfils: own(carriesOut).map(presentBearing),
    }
  }
}

const presentBearing = (row: Row): EventSummary['conflictsWith'][number] => ({
  ...presentEntityRef(row),
  relation: row.relation as RelationId,
  ...(row.status ? { status: row.status } : {}),
  start: row.start ?? null,
  end: row.end ?? null,
})
