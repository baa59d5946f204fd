import type { EventSummary } from '../../model/api.ts'
import type { EntityId, RelationId } from '../../model/ids.ts'
import type { Selection } from '../../model/selection.ts'
import type { GraphConnection, Row } from './connection.ts'
import { entityRefColumns, presentEntityRef, uniqueById } from './present-node.ts'
import { allOf, claimConditions, parametersOf, statesEvent } from './selection/conditions.ts'

/** Who announced an event, when, and which other events fulfil or contradict it. */
type Announcement = Omit<EventSummary, 'event' | 'participants' | 'place' | 'claims'>

/**
 * Looks up, for these events, who stated each, when, and which events fulfil or contradict it, by the claims of a selection. `isTold`: whether
 * such a claim states a relation.
 */
export async function announcements(
  store: GraphConnection,
  ids: readonly EntityId[],
  selection: Selection,
  isTold: (relation: unknown) => boolean,
): Promise<(id: EntityId) => Announcement> {
  const other = `${entityRefColumns('o')}, r.id AS relation, o.status AS status, o.start AS start, o.end AS end`
  const told = allOf(['e.id IN $ids', statesEvent('c'), ...claimConditions('c', 'a', selection)])
  const parameters = { ...parametersOf(selection), ids }
  const [publications, speakers, conflicts, carriedOut, carriesOut] = await Promise.all([
    store.read(
      `MATCH (e:Event)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(a:Article) WHERE ${told}
       OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Entity)
       RETURN DISTINCT e.id AS event, a.publishedAt AS publishedAt, ${entityRefColumns('o')} ORDER BY publishedAt`,
      parameters,
    ),
    store.read(
      `MATCH (e:Event)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(a:Article) WHERE ${told} MATCH (c)-[:ATTRIBUTED_TO]->(o:Entity)
       RETURN DISTINCT e.id AS event, ${entityRefColumns('o')} ORDER BY name`,
      parameters,
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
    const attributedTo = uniqueById(own(speakers)).map(presentEntityRef)
    const firstPublished = dates[0] ?? null
    return {
      attributedTo,
      toldBy: attributedTo,
      outlets: uniqueById(own(publications).filter(row => row.id)).map(presentEntityRef),
      firstPublished,
      firstTold: firstPublished,
      conflictsWith: own(conflicts)
        .filter(({ relation }) => isTold(relation))
        .map(presentBearing),
      fulfilledBy: own(carriedOut)
        .filter(({ relation }) => isTold(relation))
        .map(presentBearing),
      fulfils: own(carriesOut)
        .filter(({ relation }) => isTold(relation))
        .map(presentBearing),
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
