import type { Entity, Mention } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { NamedEntities, Office } from '../document.ts'

/** The words that describe an actor who has no mention: the head noun at `at`, or a name in the words [from, to) of the tree. */
export type ActorDescription = {
  entity: Entity
  at: number
  from?: number
  to?: number
  /** Set where nothing but these words says who it is: several or a body, one private person or a firm, a name in no table. */
  unidentified?: 'people' | 'person' | 'name'
}
/**
 * An entity that acts or is acted on. `country` is the ISO3 of the state it acts for or belongs to, `sector` the part of that state:
 * government, military, civilian, ….
 */
export type Actor = {
  entity: EntityId
  country?: string
  sector?: string
  /** Set where the text has no mention of it but only a description: "the police", "Libyan rebels". */
  described?: ActorDescription
  /** The mention of the place that stands for the state: "an attack on the Gaza Strip". */
  place?: Mention
}

/** Whether nothing but a description says who an actor is: "masked men". */
export const isUnidentified = ({ described }: Actor): boolean => described?.unidentified !== undefined

/** The sector of the state that the holder of an office acts for; undefined for an office in a party and for titles of courtesy. */
export const sectorOf = (kind: Office['kind']): string | undefined =>
  kind === 'military'
    ? 'military'
    : kind === 'party' || kind === 'other' || kind === 'honorific'
      ? undefined
      : 'government'

/** The holder of an office as an actor, for the state they are known to belong to, else for that of the office. A former holder acts for nobody. */
export function officeHolder(found: NamedEntities, entity: EntityId, office: Office | undefined): Actor {
  const body = office?.organization ? found.entities.get(office.organization) : undefined
  // Whoever heads a body of several states acts for none of them.
  if (body?.orgType === 'intergovernmental') return { entity }
  const country =
    found.entities.get(entity)?.country ??
    (office?.country ? found.entities.get(office.country)?.iso3 : undefined) ??
    (office?.organization ? found.entities.get(office.organization)?.country : undefined)
  // Who heads a party, an armed group or a firm acts for it, and for no state.
  const official = !body || /^(?:government|military)$/.test(body.orgType ?? '')
  const sector = office && official && !office.left ? sectorOf(office.kind) : undefined
  return { entity, ...(country ? { country } : {}), ...(sector ? { sector } : {}) }
}

/** An entity as an actor: a person in the first office that the article gives them, an army or a ministry for its state. */
export function actorOf(found: NamedEntities, entity: EntityId): Actor {
  const bearer = found.entities.get(entity)
  if (bearer?.kind === 'Person') {
    const held = found.offices.filter(one => one.person === entity)
    // "Rear Adm. X, deputy commander of U.S. naval forces": the office that says for whom goes before a mere rank.
    return officeHolder(found, entity, held.find(one => one.country ?? one.organization) ?? held[0])
  }
  // A company acts for its owners, wherever it sits.
  const country = bearer?.orgType === 'company' ? undefined : (bearer?.iso3 ?? bearer?.country)
  const sector =
    bearer?.kind === 'Organization' && /^(?:military|government)$/.test(bearer.orgType ?? '')
      ? bearer.orgType
      : undefined
  return { entity, ...(country ? { country } : {}), ...(sector ? { sector } : {}) }
}
