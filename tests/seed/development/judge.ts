import type { Event, Extraction, Relation } from '../../../model/extraction.ts'
import { relations as ontology } from '../../../model/ontology.ts'
import type { Coding, DevelopmentText } from './texts.ts'

type Side = { entity: string; country?: string | undefined }

/** Whether one side is the one coded: the same entity, or somebody who acts for the country that is coded. */
const agrees = (side: Side, coded: string): boolean =>
  side.entity === coded || (side.country !== undefined && `country:${side.country}` === coded)

const sameSides = (sides: readonly Side[], coded: readonly string[]): boolean =>
  sides.every(side => coded.some(id => agrees(side, id))) && coded.every(id => sides.some(side => agrees(side, id)))

const typesOf = (coding: Coding): readonly string[] => [coding.type].flat()

/** Those who have no name that tables know and no country: "masked men". Codings tell of them only that something was done. */
const unidentified = ({ entities, mentions }: Extraction): Set<string> =>
  new Set(
    entities
      .filter(
        ({ id, kind, orgType, iso3, country }) =>
          (kind === 'Person' || orgType === 'other') &&
          (iso3 ?? country) === undefined &&
          mentions.every(({ entity, form }) => entity !== id || form === 'description'),
      )
      .map(({ id }) => id),
  )

/** Right when some coding has its type, its status, its modality where told, and its sides: all who are identified and no other. */
export function eventIsRight(event: Event, text: DevelopmentText, extraction: Extraction): boolean {
  const anybody = unidentified(extraction)
  const participants = event.participants.filter(({ entity }) => !anybody.has(entity))
  const by = (role: string) => participants.filter(participant => participant.role === role)
  return text.codings.some(
    coding =>
      typesOf(coding).includes(event.type) &&
      coding.status === event.status &&
      (coding.modality === undefined || event.evidence.some(({ modality }) => modality === coding.modality)) &&
      (coding.participants
        ? sameSides(participants, coding.participants)
        : sameSides(by('actor'), coding.actors ?? []) && sameSides(by('recipient'), coding.recipients ?? [])),
  )
}

/** The types of relations that events state between those who take part in them. */
const betweenActors = Object.values(ontology).filter(
  ({ from, to, plover }) => plover.length > 0 && ![...from, ...to].includes('Event'),
)

/**
 * Whether a relation between actors follows from a coding by the ontology's own table: from an event that took place, that somebody vouches
 * for and that has two sides. Those of a few kinds, such as calls by telephone, state none all the same, which a coding does not say.
 */
export const statesRelation = ({ codings }: DevelopmentText): boolean =>
  codings.some(
    coding =>
      (coding.status === 'held' || coding.status === 'asserted') &&
      coding.modality !== 'conditional' &&
      betweenActors.some(({ plover }) => typesOf(coding).some(type => plover.some(other => other === type))) &&
      (coding.participants ? coding.participants.length > 1 : (coding.recipients ?? []).length > 0),
  )

/** Right when the text lists it, or when it follows from a coding by the ontology's own table: CONSULT gives MET, between two of its sides. */
export function relationIsRight(relation: Relation, text: DevelopmentText, { entities }: Extraction): boolean {
  const side = (id: string): Side => {
    const entity = entities.find(other => other.id === id)
    return { entity: id, country: entity?.iso3 ?? entity?.country }
  }
  const [from, to] = [side(relation.from), side(relation.to)]
  if (
    text.relations.some(
      listed => listed.type === relation.type && listed.from === relation.from && listed.to === relation.to,
    )
  )
    return true
  return text.codings.some(coding => {
    const { plover, symmetric } = ontology[relation.type]
    if (coding.status !== 'held' && coding.status !== 'asserted') return false
    if (!typesOf(coding).some(type => plover.some(other => other === type))) return false
    const has = (ids: readonly string[] | undefined, one: Side) => ids?.some(id => agrees(one, id)) === true
    if (has(coding.participants, from) && has(coding.participants, to)) return true
    if (has(coding.actors, from) && has(coding.recipients, to)) return true
    return symmetric && has(coding.actors, to) && has(coding.recipients, from)
  })
}
