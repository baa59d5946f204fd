import type { GraphNode } from '../../../model/graph.ts'
import type { EntityId } from '../../../model/ids.ts'
import { involvesEvents } from '../../../model/ontology.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection, Row } from '../connection.ts'
import { nodesOf } from '../nodes.ts'
import { type ClaimedRelation, claimedRelations } from '../selection/claimed-relations.ts'
import { type ListScope, listScope, partOf } from '../selection/scope.ts'

/** An event with the relations that tell it: of those who took part, and of where it was. */
export type EventAccount = {
  node: GraphNode
  participants: ClaimedRelation[]
  places: ClaimedRelation[]
  /** The countries of its sides, sorted, as `countriesOfEvent` writes them. */
  sides: string[]
}

/** All that the claims of a selection tell, by what they tell: relations between actors, events, and what joins two events. */
export type Accounts = {
  between: ClaimedRelation[]
  events: Map<EntityId, EventAccount>
  conflicts: ClaimedRelation[]
  fulfilments: ClaimedRelation[]
  /** The nodes at the ends of all of these. */
  nodes: Map<EntityId, GraphNode>
  scope: ListScope
}

/** The claims of an event, each once: of who took part and of where it was. */
export const claimsOfEvent = ({ participants, places }: EventAccount): Row[] =>
  [...participants, ...places].flatMap(({ claims }) => claims)

/** Whether a claim says that it is not so. */
export const denies = ({ modality, polarity }: Row): boolean => modality === 'denied' || polarity === 'negative'

/** Reads what the claims of a selection tell. Throws UnknownId. */
export async function readAccounts(store: GraphConnection, selection: Selection): Promise<Accounts> {
  const scope = await listScope(store, selection)
  // Types and kinds choose among what is told; an event is told by relations of other types than its own, to nodes of other kinds.
  const { types, kinds, ...claims } = selection
  const { found, cut } = await claimedRelations(store, claims, partOf(scope))
  const nodes = await nodesOf(store, [...new Set(found.flatMap(({ edge }) => [edge.from, edge.to]))])
  const wanted = ({ edge: { type, from, to } }: ClaimedRelation): boolean =>
    (types?.includes(type) ?? true) &&
    [from, to].every(id => {
      const node = nodes.get(id)
      return node && ((kinds?.includes(node.kind) ?? true) || (selection.ids?.includes(id) ?? false))
    })
  const ofType = (type: string) => found.filter(({ edge }) => edge.type === type)
  const events = await eventsOf(store, nodes, ofType('PARTICIPATED_IN'), ofType('HELD_IN'))
  for (const [id, { participants, places }] of events) {
    const isOfType = !types || [...participants, ...places].some(({ edge }) => types.includes(edge.type))
    if (!isOfType || (kinds && !kinds.includes('Event') && !selection.ids?.includes(id))) events.delete(id)
  }
  return {
    between: found.filter(relation => !involvesEvents(relation.edge.type) && wanted(relation)),
    events,
    conflicts: ofType('CONFLICTS_WITH'),
    fulfilments: ofType('FULFILS'),
    nodes,
    scope: { ...scope, cut: scope.cut || cut },
  }
}

async function eventsOf(
  store: GraphConnection,
  nodes: ReadonlyMap<EntityId, GraphNode>,
  participations: readonly ClaimedRelation[],
  places: readonly ClaimedRelation[],
): Promise<Map<EntityId, EventAccount>> {
  const events = new Map<EntityId, EventAccount>()
  const at = (id: EntityId): EventAccount | undefined => {
    const node = nodes.get(id)
    if (node?.kind !== 'Event') return undefined
    const known = events.get(id) ?? { node, participants: [], places: [], sides: [] }
    events.set(id, known)
    return known
  }
  for (const relation of participations) at(relation.edge.to)?.participants.push(relation)
  for (const relation of places) at(relation.edge.from)?.places.push(relation)
  const ids = [...events.keys()]
  const rows =
    ids.length > 0
      ? await store.read('MATCH (e:Event) WHERE e.id IN $ids RETURN e.id AS id, e.sides AS sides', { ids })
      : []
  for (const { id, sides } of rows) {
    const event = events.get(id as EntityId)
    if (event && typeof sides === 'string') event.sides = sides.split(',').filter(Boolean)
  }
  return events
}
