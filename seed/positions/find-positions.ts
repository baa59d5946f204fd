import type { Evidence, Relation, Tenure } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { RelationType } from '../../model/ontology.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, NamedEntities } from '../document.ts'
import { lastSentenceStartingBefore } from '../group-by-sentence.ts'
import { findLocations } from './locations.ts'
import { findMemberships } from './memberships.ts'
import { findSeats } from './seats.ts'
import { tenureOf } from './tenure.ts'

/** A relation without its id yet. */
export type StatedRelation = {
  type: RelationType
  from: EntityId
  to: EntityId
  sentence: number
  rule: string
  title?: string
  tenure?: Tenure
}

/**
 * The relations that offices and names of the article state: positions held, representation, postings, memberships, seats and locations.
 */
export function findPositions(document: Document, found: NamedEntities): Relation[] {
  const stated: StatedRelation[] = []
  for (const office of found.offices) {
    const { person, organization, country, place, kind, title, sentence, unnamedBody } = office
    // « le président de la Chambre »: an office in a body that is not identified is no office of the state.
    if (unnamedBody && !organization) continue
    if (!person || kind === 'other' || kind === 'honorific' || kind === 'religious') continue
    const state = organization ? found.entities.get(organization) : undefined
    const to = organization ?? country
    // « le ministre français » holds an office of France; « le chef d'état-major de l'armée irakienne » one of the army, which is part of
    // Iraq.
    if (to && to !== person)
      stated.push({
        type: 'HOLDS_POSITION',
        from: person,
        to,
        sentence,
        rule: 'position/office',
        title,
        tenure: tenureOf(document, found, office),
      })
    if (kind === 'diplomat' && country) {
      stated.push({ type: 'REPRESENTS', from: person, to: country, sentence, rule: 'position/diplomat' })
      if (place && place !== country)
        stated.push({ type: 'POSTED_IN', from: person, to: place, sentence, rule: 'position/posted', title })
    } else if (kind === 'diplomat' && organization && state)
      stated.push({ type: 'REPRESENTS', from: person, to: organization, sentence, rule: 'position/diplomat' })
    // « porte-parole du CICR en Syrie »: the spokesperson of an organization in a place is posted there.
    else if ((kind === 'official' || kind === 'spokesperson') && organization && place && place !== organization)
      stated.push({ type: 'POSTED_IN', from: person, to: place, sentence, rule: 'position/posted', title })
  }
  for (const mention of found.mentions) {
    const entity = found.entities.get(mention.entity)
    const ofState =
      /^organization\/(?:state-body|ministry)$/.test(mention.rule) ||
      (mention.rule === 'organization/head-noun' && /^(?:government|military)$/.test(entity?.orgType ?? ''))
    if (!ofState || !entity?.country) continue
    const country = `country:${entity.country}` as EntityId
    if (found.entities.has(country))
      stated.push({
        type: 'PART_OF',
        from: mention.entity,
        to: country,
        sentence: sentenceIndexAt(document, mention.start),
        rule: 'position/state-body',
      })
  }
  stated.push(...findSeats(document, found), ...findLocations(document, found), ...findMemberships(document, found))
  const relations = mergeStatedRelations(document, found, stated)
  const ids = new Set(relations.map(({ id }) => id))
  return [...relations, ...gazetteerLocations(found).filter(({ id }) => !ids.has(id))]
}

/** The index of the sentence at an offset of the text; -1 between sentences. */
export function sentenceIndexAt(document: Document, at: number): number {
  const index = lastSentenceStartingBefore(document.sentences, at)
  return at < (document.sentences[index]?.end ?? -1) ? index : -1
}

/** Merges relations of one type between the same two entities, with the sentences that state them as evidence. */
export function mergeStatedRelations(
  document: Document,
  found: NamedEntities,
  stated: readonly StatedRelation[],
): Relation[] {
  const relations = new Map<string, Relation>()
  for (const { type, from, to, sentence, rule, title, tenure } of stated) {
    const here = document.sentences[sentence]
    if (!here || !found.entities.has(from) || !found.entities.has(to)) continue
    const id = `${type}|${from}|${to}`
    const confidence = confidenceOf(rule)
    const evidence: Evidence = {
      start: here.start,
      end: here.end,
      quote: document.text.slice(here.start, here.end),
      modality: 'asserted',
      polarity: 'positive',
      confidence,
      rule,
      ...(tenure ? { tenure } : {}),
    }
    const known = relations.get(id)
    if (known) {
      if (!known.evidence.some(other => other.start === evidence.start)) known.evidence.push(evidence)
      continue
    }
    relations.set(id, {
      id,
      type,
      from,
      to,
      ...(title ? { title } : {}),
      evidence: [evidence],
      modality: 'asserted',
      polarity: 'positive',
      confidence,
      rule,
      origin: 'rules',
    })
  }
  return [...relations.values()]
}

/** The country of each city of the article, from GeoNames, where the article names that country too. */
function gazetteerLocations(found: NamedEntities): Relation[] {
  const relations: Relation[] = []
  for (const place of found.entities.values()) {
    const country = place.country ? (`country:${place.country}` as EntityId) : undefined
    if (place.kind !== 'Place' || !country || !found.entities.has(country)) continue
    relations.push({
      id: `LOCATED_IN|${place.id}|${country}`,
      type: 'LOCATED_IN',
      from: place.id,
      to: country,
      evidence: [],
      modality: 'asserted',
      polarity: 'positive',
      confidence: 1,
      rule: 'gazetteer/geonames',
      origin: 'gazetteer',
    })
  }
  return relations
}
