import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { NamedEntities, Office } from '../document.ts'

/** The words that describe an actor without a mention: the head noun at `at`, or a name from `from` to before `to`. */
export type ActorDescription = {
  entity: Entity
  at: number
  from?: number
  to?: number
  /** Nothing says who it is but these words: "gunmen", a name in no table. */
  unidentified?: 'people' | 'person' | 'name'
}
/** Somebody who acts or is acted on, with the state they act for. */
export type Actor = {
  entity: EntityId
  country?: string
  sector?: string
  /** The words that describe it, where it has no mention: "the police", "Libyan rebels". */
  described?: ActorDescription
  /** The mention of the place by which a state is meant: "an attack on the Gaza Strip". */
  place?: Mention
}

/** The sector of the state for which an office acts; none for a party's, and for what is only a courtesy. */
export const sectorOf = (kind: Office['kind']): string | undefined =>
  kind === 'military'
    ? 'military'
    : kind === 'party' || kind === 'other' || kind === 'honorific'
      ? undefined
      : 'government'

/** Somebody in an office: for the state of which they are known to be, or else for that of the office. */
export function officeHolder(found: NamedEntities, entity: EntityId, office: Office | undefined): Actor {
  const country =
    found.entities.get(entity)?.country ??
    (office?.country ? found.entities.get(office.country)?.iso3 : undefined) ??
    (office?.organization ? found.entities.get(office.organization)?.country : undefined)
  const sector = office ? sectorOf(office.kind) : undefined
  return { entity, ...(country ? { country } : {}), ...(sector ? { sector } : {}) }
}

/** An entity as it acts: a person by the first office that the article gives them, an army or a ministry for its state. */
export function actorOf(found: NamedEntities, entity: EntityId): Actor {
  const bearer = found.entities.get(entity)
  if (bearer?.kind === 'Person')
    return officeHolder(
      found,
      entity,
      found.offices.find(one => one.person === entity),
    )
  // A firm acts for its owners, wherever it sits.
  const country = bearer?.orgType === 'company' ? undefined : (bearer?.iso3 ?? bearer?.country)
  const sector =
    bearer?.kind === 'Organization' && /^(?:military|government)$/.test(bearer.orgType ?? '')
      ? bearer.orgType
      : undefined
  return { entity, ...(country ? { country } : {}), ...(sector ? { sector } : {}) }
}
