import type { EntityId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import { claimedRelations } from './claimed-relations.ts'
import { allOf, asksClaims, asksRelations, eventConditions, kindConditions, parametersOf } from './conditions.ts'
import type { ListScope } from './scope.ts'
import { edgeConditions } from './selected-relations.ts'

/** Restricts events to those in which one of `participants` took part, all of `together`, or, `twoSided`, at least two. */
type TakingPart = {
  participants?: readonly EntityId[] | undefined
  together?: readonly EntityId[] | undefined
  twoSided?: boolean | undefined
}

/** The start of a query that finds the events of a selection as `e`, up to its conditions. */
export type SelectedEvents = { match: string; conditions: string[]; parameters: Record<string, unknown>; cut: boolean }

/** How to find the events of a selection within `ids`, if given. */
export async function selectedEvents(
  store: GraphConnection,
  selection: Selection,
  { ids }: Pick<ListScope, 'ids'>,
  { participants, together, twoSided }: TakingPart = {},
): Promise<SelectedEvents> {
  const conditions = ['e:Event', ...kindConditions('e', selection), ...eventConditions('e', selection)]
  const parameters = parametersOf(selection)
  const among = 'UNWIND $events AS id MATCH (e:Entity {id: id})'
  if (asksClaims(selection)) {
    // `kinds` does not restrict the other end of the claims that state an event.
    const part = ids ? { touching: ids } : 'all'
    const { found, cut } = await claimedRelations(store, { ...selection, kinds: undefined }, part)
    const ends = new Set<string>(found.flatMap(({ edge: { from, to } }) => [from, to]))
    const here = ids && new Set<string>(ids)
    const of = new Map<string, Set<EntityId>>()
    for (const { edge } of found)
      if (edge.type === 'PARTICIPATED_IN') of.set(edge.to, (of.get(edge.to) ?? new Set()).add(edge.from))
    const events = [...ends].filter(
      id =>
        id.startsWith('event:') &&
        (here?.has(id) ?? true) &&
        (participants?.some(one => of.get(id)?.has(one)) ?? true) &&
        (together?.every(one => of.get(id)?.has(one)) ?? true) &&
        (!twoSided || (of.get(id)?.size ?? 0) > 1),
    )
    return { match: among, conditions, parameters: { ...parameters, events }, cut }
  }
  if (asksRelations(selection))
    conditions.push(`EXISTS { MATCH (e)-[r]-(x:Entity) WHERE ${allOf(edgeConditions(selection, ['x']))} }`)
  if (participants) conditions.push('EXISTS { MATCH (x:Entity)-[:PARTICIPATED_IN]->(e) WHERE x.id IN $participants }')
  if (twoSided)
    conditions.push(
      'EXISTS { MATCH (x:Entity)-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(y:Entity) WHERE x.id <> y.id }',
    )
  for (const [at] of (together ?? []).entries())
    conditions.push(`EXISTS { MATCH (x:Entity)-[:PARTICIPATED_IN]->(e) WHERE x.id = $together${at} }`)
  const asked = {
    ...parameters,
    ...(participants ? { participants } : {}),
    ...Object.fromEntries((together ?? []).map((id, at) => [`together${at}`, id])),
  }
  return ids
    ? { match: among, conditions, parameters: { ...asked, events: ids }, cut: false }
    : { match: 'MATCH (e:Event)', conditions, parameters: asked, cut: false }
}
