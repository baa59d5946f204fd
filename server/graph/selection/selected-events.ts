import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import { claimedRelations } from './claimed-relations.ts'
import { allOf, asksClaims, asksRelations, eventConditions, kindConditions, parametersOf } from './conditions.ts'
import type { ListScope } from './scope.ts'
import { edgeConditions } from './selected-relations.ts'

/**
 * The start of a query that finds the events of a selection as `e`, up to its conditions. `participants` restricts it to events in which
 * one of them took part, `twoSided` to those in which at least two did.
 */
export type SelectedEvents = { match: string; conditions: string[]; parameters: Record<string, unknown>; cut: boolean }

/** How to find the events of a selection within `ids`, if given. */
export async function selectedEvents(
  store: GraphConnection,
  selection: Selection,
  { ids }: Pick<ListScope, 'ids'>,
  { participants, twoSided }: { participants?: readonly EntityId[] | undefined; twoSided?: boolean | undefined } = {},
): Promise<SelectedEvents> {
  const conditions = ['e:Event', ...kindConditions('e', selection), ...eventConditions('e', selection)]
  const parameters = parametersOf(selection)
  const among = 'UNWIND $events AS id MATCH (e:Entity {id: id})'
  if (asksClaims(selection)) {
    // `kinds` does not restrict the other end of the claims that state an event.
    const part = ids ? { touching: ids } : 'all'
    const { found, cut } = await claimedRelations(store, { ...selection, kinds: undefined }, part)
    const relations = participants
      ? found.filter(({ edge }) => edge.type === 'PARTICIPATED_IN' && participants.includes(edge.from))
      : found
    const actors = new Map<string, Set<string>>()
    for (const { edge } of found)
      if (edge.type === 'PARTICIPATED_IN') actors.set(edge.to, (actors.get(edge.to) ?? new Set()).add(edge.from))
    const ends = new Set<string>(relations.flatMap(({ edge: { from, to } }) => [from, to]))
    const here = ids && new Set<string>(ids)
    const events = [...ends]
      .filter(id => id.startsWith('event:') && (here?.has(id) ?? true))
      .filter(id => !twoSided || (actors.get(id)?.size ?? 0) > 1)
    return { match: among, conditions, parameters: { ...parameters, events }, cut }
  }
  if (asksRelations(selection))
    conditions.push(`EXISTS { MATCH (e)-[r]-(x:Entity) WHERE ${allOf(edgeConditions(selection, ['x']))} }`)
  if (participants) conditions.push('EXISTS { MATCH (x:Entity)-[:PARTICIPATED_IN]->(e) WHERE x.id IN $participants }')
  if (twoSided)
    conditions.push(
      'EXISTS { MATCH (x:Entity)-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(y:Entity) WHERE x.id <> y.id }',
    )
  const asked = { ...parameters, ...(participants ? { participants } : {}) }
  return ids
    ? { match: among, conditions, parameters: { ...asked, events: ids }, cut: false }
    : { match: 'MATCH (e:Event)', conditions, parameters: asked, cut: false }
}
