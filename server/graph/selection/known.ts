import type { GraphNode } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import type { ClaimSelection } from '../../../model/selection.ts'
import type { GraphConnection, Row } from '../connection.ts'
import { articleConditions, asksClaims, claimConditions, parametersOf, where } from './conditions.ts'

/** How often the selected articles name these entities, or all; those that they do not name are left out. */
async function mentionsBy(
  store: GraphConnection,
  selection: ClaimSelection,
  ids?: readonly EntityId[],
): Promise<Map<EntityId, number>> {
  if (ids?.length === 0) return new Map()
  const conditions = [...(ids ? ['n.id IN $ids'] : []), ...articleConditions('a', selection)]
  const rows = await store.read(
    `MATCH (a:Article)-[m:MENTIONS]->(n:Entity) ${where(conditions)} RETURN n.id AS id, sum(m.count) AS mentions`,
    { ...parametersOf(selection), ...(ids ? { ids } : {}) },
  )
  return new Map(rows.map(({ id, mentions }: Row) => [id as EntityId, Number(mentions)]))
}

/** Which of these entities and events, or of all, the selected claims tell something of, and which outlets published the selected articles. */
async function toldBy(
  store: GraphConnection,
  selection: ClaimSelection,
  ids: readonly EntityId[] | undefined,
): Promise<EntityId[]> {
  const among = ids ? ['n.id IN $ids'] : []
  const parameters = { ...parametersOf(selection), ...(ids ? { ids } : {}) }
  const patterns = [
    [`(n:Entity)<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(a:Article)`, claimConditions('c', 'a', selection)],
    [`(n:Entity)<-[:PUBLISHED_BY]-(a:Article)`, articleConditions('a', selection)],
  ] as const
  const found = await Promise.all(
    patterns.map(([pattern, conditions]) =>
      store.read(`MATCH ${pattern} ${where([...among, ...conditions])} RETURN DISTINCT n.id AS id`, parameters),
    ),
  )
  return found.flat().map(({ id }) => id as EntityId)
}

/**
 * Which of these entities and events, or of all, the selected articles know, each with how often they name it: 0 where they only tell of it, as of every
 * event, or it published one of them.
 */
export async function knownBy(
  store: GraphConnection,
  selection: ClaimSelection,
  ids?: readonly EntityId[],
): Promise<Map<EntityId, number>> {
  if (ids?.length === 0) return new Map()
  const [named, told] = await Promise.all([mentionsBy(store, selection, ids), toldBy(store, selection, ids)])
  return new Map([...told.map((id): [EntityId, number] => [id, 0]), ...named])
}

/** The nodes with how often the selected articles name them. Events have no mentions of their own. */
export async function namedBy<T extends Pick<GraphNode, 'id' | 'kind' | 'mentions'>>(
  store: GraphConnection,
  selection: ClaimSelection,
  nodes: readonly T[],
): Promise<T[]> {
  if (!asksClaims(selection) || articleConditions('a', selection).length === 0) return [...nodes]
  const counts = await mentionsBy(
    store,
    selection,
    nodes.map(({ id }) => id),
  )
  return nodes.map(node => (node.kind === 'Event' ? node : { ...node, mentions: counts.get(node.id) ?? 0 }))
}
