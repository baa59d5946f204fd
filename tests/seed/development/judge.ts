import type { Event, Extraction, Relation } from '../../../model/extraction.ts'
import { relations as ontology } from '../../../model/ontology.ts'
import type { Coding, DevelopmentText } from './texts.ts'

type Side = { entity: string; country?: string | undefined }

/** Whether an actor is the coded one: the same entity, or one that acts for the coded country. */
const agrees = (side: Side, coded: string): boolean =>
  side.entity === coded || (side.country !== undefined && `country:${side.country}` === coded)

const sameSides = (sides: readonly Side[], coded: readonly string[]): boolean =>
  sides.every(side => coded.some(id => agrees(side, id))) && coded.every(id => sides.some(side => agrees(side, id)))

const typesOf = (coding: Coding): readonly string[] => [coding.type].flat()

/** The participants without a known name or country, such as "masked men", whom codings leave out. */
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

/** Whether some coding has the type, the status, the modality (where it has one) and exactly the identified sides of an event. */
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

/** The types of relations between participants that events state. */
const betweenActors = Object.values(ontology).filter(
  ({ from, to, plover }) => plover.length > 0 && ![...from, ...to].includes('Event'),
)

/**
 * Whether a coding implies a relation between actors by the ontology: the event took place, is asserted or reported, and has two sides.
 * Some kinds, such as telephone calls, imply none all the same, which a coding does not show.
 */
export const statesRelation = ({ codings }: DevelopmentText): boolean =>
  codings.some(
    coding =>
      (coding.status === 'held' || coding.status === 'asserted') &&
      coding.modality !== 'conditional' &&
      betweenActors.some(({ plover }) => typesOf(coding).some(type => plover.some(other => other === type))) &&
      (coding.participants ? coding.participants.length > 1 : (coding.recipients ?? []).length > 0),
  )

/** Whether a relation is listed for the text, or follows from a coding by the ontology: CONSULT gives MET between two of its sides. */
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
