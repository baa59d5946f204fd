import type { GraphEdge } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection, Row } from '../connection.ts'
import { confirmedAmong } from '../journal/confirmed.ts'
import { edgeOf } from '../present-node.ts'
import { addUp, claimColumns } from '../projection.ts'
import { allOf, claimConditions, endConditions, kindConditions, parametersOf, passes, where } from './conditions.ts'

/**
 * The most claims that are aggregated for one request: as many as a busy machine reads within the time that a query has. Where there are more,
 * the answer says that it was cut.
 */
const MOST_CLAIMS = 50_000

/** The part of the graph to search: relations that touch some entities, those between them, or all. */
export type Part = { touching: readonly EntityId[] } | { among: readonly EntityId[] } | 'all'

/** A relation with the totals of the selected claims, and those claims. `mentions`: how often articles mention its ends. */
export type ClaimedRelation = { edge: GraphEdge; claims: readonly Row[]; mentions: { from: number; to: number } }

/** Where a part begins: a pattern that finds claims, with conditions on it and on the ends of what they state, by `ids`. */
function anchorOf(part: Part): { pattern: string; anchor: string[]; ends: string[]; ids: readonly EntityId[] } {
  const claims = '(c:Claim)-[:STATED_IN]->(a:Article)'
  if (part === 'all') return { pattern: claims, anchor: [], ends: [], ids: [] }
  if ('among' in part)
    return {
      pattern: `(n:Entity)<-[:SUBJECT]-${claims}`,
      anchor: ['n.id IN $ids'],
      ends: ['o.id IN $ids'],
      ids: part.among,
    }
  return { pattern: `(n:Entity)<-[:SUBJECT|OBJECT]-${claims}`, anchor: ['n.id IN $ids'], ends: [], ids: part.touching }
}

/**
 * The relations of a selection, projected from the selected claims alone, those with the most sources first. Relations that no selected
 * claim states are left out. `kinds` applies to both ends, but not to the entities in `touching` or `among`.
 */
export async function claimedRelations(
  store: GraphConnection,
  selection: Selection,
  part: Part,
): Promise<{ found: ClaimedRelation[]; cut: boolean }> {
  const { pattern, anchor, ends, ids } = anchorOf(part)
  if (part !== 'all' && ids.length === 0) return { found: [], cut: false }
  const kinds = (end: string): string[] => {
    if (part === 'all') return kindConditions(end, selection)
    return 'touching' in part ? kindConditions(end, selection).map(kind => `${end}.id IN $ids OR ${kind}`) : []
  }
  const claims = [
    ...anchor,
    ...claimConditions('c', 'a', selection),
    ...(selection.types ? ['c.relation IN $types'] : []),
  ]
  const between = [
    's.id <> o.id',
    ...ends,
    ...['s', 'o'].flatMap(end => [...endConditions(end, selection), ...kinds(end)]),
  ]
  const rows = await store.read(
    `MATCH ${pattern} ${where(claims)} MATCH (c)-[:SUBJECT]->(s:Entity) MATCH (c)-[:OBJECT]->(o:Entity) ${where(between)}
     OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Entity)
     RETURN ${claimColumns}, s.mentions AS subjectMentions, o.mentions AS objectMentions LIMIT $most`,
    { ...parametersOf(selection), ids, most: MOST_CLAIMS + 1 },
  )
  // What joins two of the touched is found from both.
  const once = new Map(rows.slice(0, MOST_CLAIMS).map(row => [row.claim, row]))
  const relations = addUp([...once.values()])
  const contradicted = await contradictedEvents(store, selection, relations.flatMap(eventsOf))
  const confirmed = await confirmedAmong(store.read, relations)
  const found = relations
    .map(relation => {
      const { id, type, from, to, properties, claims } = relation
      const disputed = properties.disputed === true || eventsOf(relation).some(event => contradicted.has(event))
      const [{ subject, subjectMentions, objectMentions } = {}] = claims
      const [first, second] = subject === from ? [subjectMentions, objectMentions] : [objectMentions, subjectMentions]
      return {
        edge: edgeOf(type, { ...properties, id, disputed, confirmed: confirmed.has(id) }, from, to),
        claims,
        mentions: { from: Number(first ?? 0), to: Number(second ?? 0) },
      }
    })
    .filter(({ edge }) => passes(edge, selection))
    .sort((a, b) => b.edge.claims - a.edge.claims || (a.edge.id < b.edge.id ? -1 : 1))
  return { found, cut: rows.length > MOST_CLAIMS }
}

/** The event at one end of a relation: in which somebody takes part, or which is held somewhere. */
const eventsOf = ({ type, from, to }: { type: string; from: EntityId; to: EntityId }): EntityId[] =>
  type === 'PARTICIPATED_IN' ? [to] : type === 'HELD_IN' ? [from] : []

/** The events among these that selected claims say another one contradicts. */
async function contradictedEvents(
  store: GraphConnection,
  selection: Selection,
  events: readonly EntityId[],
): Promise<ReadonlySet<unknown>> {
  if (events.length === 0) return new Set()
  const conditions = ['e.id IN $events', "c.relation = 'CONFLICTS_WITH'", ...claimConditions('c', 'a', selection)]
  const rows = await store.read(
    `MATCH (e:Event)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(a:Article) WHERE ${allOf(conditions)} RETURN DISTINCT e.id AS id`,
    { ...parametersOf(selection), events: [...new Set(events)] },
  )
  return new Set(rows.map(({ id }) => id))
}
