import type { ClaimId, EntityId, RelationId } from '../../../model/ids.ts'
import type { Selection } from '../../../model/selection.ts'
import {
  MAX_LINE_CLAIMS,
  tellersIn,
  World,
  type WorldLine,
  type WorldsAnswer,
  type WorldsSelection,
} from '../../../model/worlds.ts'
import type { GraphConnection, Row } from '../connection.ts'
import { listName, offsetCursor, offsetIn } from '../cursor.ts'
import { type Accounts, claimsOfEvent } from '../disputes/accounts.ts'
import type { Reading } from '../disputes/disputes.ts'
import { eventHead, presentDisputes, relationHead } from '../disputes/present-disputes.ts'
import type { Weighed } from '../disputes/weight.ts'
import type { ClaimedRelation } from '../selection/claimed-relations.ts'
import { partAnswer } from '../selection/scope.ts'
import { withSpeakers } from './speakers.ts'
import { type Tells, tellsFor } from './tellers.ts'

/** A line before it is presented: what it is about, and the claims of either teller. */
type Found = { id: string; world: World; a: Row[]; b: Row[] } & (
  | { relation: ClaimedRelation }
  | { event: EntityId }
  | { dispute: Weighed; toldBy: ('a' | 'b')[][] }
)

/**
 * What two tellers tell, by the claims of a selection: only the one, both, only the other, and the disputes in which they give different versions. What
 * they contradict each other on is in none of the other parts. Throws UnknownId, BadCursor.
 */
export async function worlds(
  store: GraphConnection,
  query: WorldsSelection,
  reading: (selection: Selection) => Promise<Reading>,
): Promise<WorldsAnswer> {
  const { a, b, rest } = tellersIn(query)
  const { only, limit, cursor, ...selection } = rest
  const list = listName('worlds', { only, a, b, ...selection })
  const offset = offsetIn(list, cursor)
  const { accounts, voices, disputed } = await reading(selection)
  const speakers = withSpeakers(accounts, voices)
  const [byA, byB] = await Promise.all([tellsFor(store, a, speakers), tellsFor(store, b, speakers)])
  const found = linesOf(accounts, disputed, byA, byB)
  const asked = only ? found.filter(({ world }) => world === only) : found
  const count = (world: World) => found.filter(line => line.world === world).length
  const hidden = Math.max(asked.length - offset - limit, 0)
  const page = asked.slice(offset, offset + limit)
  const shown = await presentDisputes(
    store,
    accounts,
    page.flatMap(line => ('dispute' in line ? [line.dispute] : [])),
    selection,
  )
  const byId = new Map(shown.map(dispute => [dispute.id, dispute]))
  return {
    counts: { a: count('a'), both: count('both'), b: count('b'), contradictions: count('contradictions') },
    lines: page.map(
      (line): WorldLine => ({
        id: line.id,
        world: line.world,
        ...('relation' in line ? { relation: relationHead(accounts, line.relation) } : {}),
        ...('event' in line ? { event: eventHead(accounts, line.event) } : {}),
        ...('dispute' in line ? { dispute: byId.get(line.id), toldBy: line.toldBy } : {}),
        claims: { a: line.a.length, b: line.b.length },
        relations: relationsIn(line),
      }),
    ),
    ...partAnswer(accounts.scope, hidden, hidden > 0 ? offsetCursor(list, offset + limit) : undefined),
  }
}

const worldOf = (a: readonly Row[], b: readonly Row[]): World | undefined =>
  a.length > 0 ? (b.length > 0 ? 'both' : 'a') : b.length > 0 ? 'b' : undefined

/** The lines of all parts, in order: those with the most claims first, contradictions by their weight. */
function linesOf(accounts: Accounts, disputed: readonly Weighed[], byA: Tells, byB: Tells): Found[] {
  const contradictions = disputed.flatMap(dispute => contradiction(dispute, byA, byB) ?? [])
  const contested = new Set(
    contradictions.flatMap(line => {
      if (!('dispute' in line)) return []
      const { about, versions } = line.dispute
      return ['relation' in about ? about.relation.edge.id : about.event, ...versions.map(({ event }) => event)]
    }),
  )
  const line = (
    id: string,
    claims: readonly Row[],
    about: { relation: ClaimedRelation } | { event: EntityId },
  ): Found[] => {
    const [a, b] = [claims.filter(byA), claims.filter(byB)]
    const world = worldOf(a, b)
    return world && !contested.has(id as EntityId) ? [{ id, world, a, b, ...about }] : []
  }
  const told = [
    ...accounts.between.flatMap(relation => line(relation.edge.id, relation.claims, { relation })),
    ...[...accounts.events].flatMap(([id, event]) => line(id, claimsOfEvent(event), { event: id })),
  ]
  const rank = ({ world }: Found) => World.options.indexOf(world)
  const claims = ({ a, b }: Found) => new Set([...a, ...b]).size
  return [
    ...told.sort((x, y) => rank(x) - rank(y) || claims(y) - claims(x) || (x.id < y.id ? -1 : 1)),
    ...contradictions.sort((x, y) => y.dispute.weight - x.dispute.weight || (x.id < y.id ? -1 : 1)),
  ]
}

/** A dispute as a contradiction between the two; undefined where one of them tells no version, or both tell the same ones. */
function contradiction(dispute: Weighed, byA: Tells, byB: Tells) {
  const toldBy = dispute.versions.map(({ claims }): ('a' | 'b')[] => [
    ...(claims.some(byA) ? (['a'] as const) : []),
    ...(claims.some(byB) ? (['b'] as const) : []),
  ])
  const versionsOf = (teller: 'a' | 'b') => toldBy.flatMap((tellers, nth) => (tellers.includes(teller) ? [nth] : []))
  const [a, b] = [versionsOf('a'), versionsOf('b')]
  if (a.length === 0 || b.length === 0 || a.join() === b.join()) return undefined
  const claims = dispute.versions.flatMap(version => version.claims)
  return {
    id: dispute.id,
    world: 'contradictions' as const,
    a: claims.filter(byA),
    b: claims.filter(byB),
    dispute,
    toldBy,
  }
}

/** The relations of a line that either of the two tells. */
function relationsIn({ world, a, b }: Found): WorldLine['relations'] {
  const idsOf = (rows: readonly Row[], relation: unknown) =>
    rows.filter(({ id }) => id === relation).map(({ claim }) => claim as ClaimId)
  return [...new Set([...a, ...b].map(({ id }) => id as RelationId))].map(id => {
    const [own, other] = [idsOf(a, id), idsOf(b, id)]
    return {
      id,
      world: world === 'contradictions' ? world : own.length > 0 ? (other.length > 0 ? 'both' : 'a') : 'b',
      a: own.slice(0, MAX_LINE_CLAIMS),
      b: other.slice(0, MAX_LINE_CLAIMS),
    }
  })
}
