import {
  type Dispute,
  type DisputeVersion,
  type EventHead,
  MAX_VERSION_CLAIMS,
  type RelationHead,
} from '../../../model/disputes.ts'
import type { Claim, EntityRef, GraphNode } from '../../../model/graph.ts'
import type { EntityId, RelationId } from '../../../model/ids.ts'
import type { ClaimSelection } from '../../../model/selection.ts'
import type { GraphConnection } from '../connection.ts'
import { uniqueById } from '../present-node.ts'
import { claimsOf } from '../relation.ts'
import type { ClaimedRelation } from '../selection/claimed-relations.ts'
import type { Accounts } from './accounts.ts'
import { type FoundVersion, relationsOf } from './find-disputes.ts'
import type { Weighed } from './weight.ts'

const refOf = ({ id, name, labels }: GraphNode): EntityRef => ({ id, name, ...(labels ? { labels } : {}) })

/** An event as these accounts have it; undefined where they do not tell it. */
export function eventHead({ events, nodes }: Accounts, id: EntityId): EventHead | undefined {
  const event = events.get(id)
  if (!event) return undefined
  const ends = (relations: readonly ClaimedRelation[], end: 'from' | 'to') =>
    relations.flatMap(({ edge }) => {
      const node = nodes.get(edge[end])
      return node ? [{ ...refOf(node), ...(edge.role ? { role: edge.role } : {}), relation: edge.id }] : []
    })
  const byName = <T extends EntityRef>(refs: T[]): T[] =>
    refs.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
  const [place] = byName(ends(event.places, 'to'))
  return { event: event.node, participants: byName(ends(event.participants, 'from')), ...(place ? { place } : {}) }
}

/** A relation with the names of its ends. */
export function relationHead({ nodes }: Accounts, { edge }: ClaimedRelation): RelationHead | undefined {
  const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)]
  return from && to && { relation: edge, from: refOf(from), to: refOf(to) }
}

/** Disputes with their quotes, by the claims of a selection. */
export async function presentDisputes(
  store: GraphConnection,
  accounts: Accounts,
  found: readonly Weighed[],
  selection: ClaimSelection,
): Promise<Dispute[]> {
  const ids = [...new Set(found.flatMap(({ versions }) => versions.flatMap(relationsOf)))]
  const quotes = ids.length > 0 ? await claimsOf(store, ids, selection) : new Map<RelationId, Claim[]>()
  const byId = new Map([...quotes.values()].flat().map(claim => [String(claim.id), claim]))
  return found.map(({ about, versions, ...dispute }) => ({
    ...dispute,
    ...('relation' in about
      ? { relation: relationHead(accounts, about.relation) }
      : { event: eventHead(accounts, about.event) }),
    versions: versions.map(version => presentVersion(accounts, version, byId)),
  }))
}

function presentVersion(accounts: Accounts, version: FoundVersion, byId: ReadonlyMap<string, Claim>): DisputeVersion {
  const claims = version.claims.flatMap(({ claim }) => byId.get(String(claim)) ?? [])
  // A sentence is a claim for each of those who take part.
  const sentences = [
    ...new Map(claims.map(claim => [`${claim.article.id} ${claim.start} ${claim.end}`, claim])).values(),
  ].sort((a, b) => order(a).localeCompare(order(b)) || a.start - b.start)
  const unnamed = new Set(claims.filter(({ outlet }) => !outlet).map(({ article }) => article.id))
  const event = version.event && eventHead(accounts, version.event)
  const place = version.place && accounts.nodes.get(version.place)
  return {
    says: version.says,
    ...(event ? { event } : {}),
    ...(version.figure ? { figure: version.figure } : {}),
    ...(place ? { place: refOf(place) } : {}),
    relations: relationsOf(version),
    claims: sentences.slice(0, MAX_VERSION_CLAIMS),
    sentences: sentences.length,
    outlets: sorted(sentences.flatMap(({ outlet }) => outlet ?? [])),
    unnamed: unnamed.size,
    attributedTo: sorted(sentences.flatMap(({ attributedTo }) => attributedTo)),
  }
}

const order = ({ publishedAt, article }: Claim): string => `${publishedAt ?? '9999'} ${article.id}`
const sorted = (refs: readonly EntityRef[]): EntityRef[] => uniqueById(refs).sort((a, b) => (a.id < b.id ? -1 : 1))
