import type { Event, Evidence, Participant, Relation } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { eventKinds, relations as ontology, ploverTypes, type RelationType, statedBy } from '../../model/ontology.ts'
import { relationConfidence } from '../confidence.ts'
import { countryEntity } from '../country-entity.ts'
import type { Document, NamedEntities } from '../document.ts'
import type { EventMention } from './event-mention.ts'

type Pair = { type: RelationType; from: EntityId; to: EntityId; rule: string; evidence: Evidence }

/** The most participants of a meeting between whom relations are drawn; in a larger one nobody knows who dealt with whom. */
const maxParties = 3

/**
 * The relations that held events state: from each actor to each recipient, and between each two of the two or three parties who met, agreed
 * or worked together. Holders of an office, ministries and armies stand for their state. `crowds` are the parties known only by a
 * common noun or by a name in no table.
 */
export function relationsFromEvents(
  document: Document,
  found: NamedEntities,
  mentions: readonly EventMention[],
  events: readonly Event[],
  crowds: ReadonlySet<EntityId>,
): Relation[] {
  const pairs: Pair[] = []
  for (const mention of mentions) {
    const stated = mention.evidence[0]
    const type = statedBy(mention.type)
    const states = eventKinds[mention.kind].states
    if (!stated || !type || (mention.status !== 'held' && mention.status !== 'asserted')) continue
    if (stated.modality !== 'asserted' && stated.modality !== 'reported') continue
    if (states === 'nothing' || mention.inferred.includes('participants')) continue
    const rule = stated.rule.replace('event/', 'relation/')
    const evidence = { ...stated, confidence: relationConfidence(stated.confidence) }
    // A mayor acts for a town and not for the state.
    const participants = mention.participants.filter(
      ({ sector, entity }) => sector !== 'local' || found.entities.get(entity)?.kind !== 'Country',
    )
    // Private people act for themselves only.
    const official = participants.filter(({ sector }) => sector !== 'civilian')
    const acting = official.filter(participant => participant.role === 'actor')
    const receiving = official.filter(participant => participant.role === 'recipient')
    const both = participants.filter(participant => participant.role === 'participant')
    if (!ploverTypes[mention.type].undertaking)
      for (const from of acting)
        for (const to of receiving) {
          if (states === 'of persons' && found.entities.get(to.entity)?.kind !== 'Person') continue
          addPair(type, from, to, rule, evidence)
        }
    if (ontology[type].symmetric && both.length >= 2 && both.length <= maxParties)
      for (const [i, from] of both.entries())
        for (const to of both.slice(i + 1)) addPair(type, from, to, rule, evidence)
  }
  for (const event of events) {
    const body = event.creates
    const evidence = event.evidence[0]
    if (!body || !evidence) continue
    for (const participant of event.participants)
      if (participant.entity !== body)
        pairs.push({ type: 'MEMBER_OF', from: participant.entity, to: body, rule: 'relation/founders', evidence })
    if (event.place)
      pairs.push({ type: 'LOCATED_IN', from: body, to: event.place, rule: 'relation/founded-at', evidence })
  }
  return merged(pairs)

  function addPair(type: RelationType, from: Participant, to: Participant, rule: string, evidence: Evidence): void {
    // Crowds, workers and settlers take part in events but have no lasting relations; armed groups do.
    const isCrowd = ({ entity: id }: Participant) => {
      const entity = crowds.has(id) ? found.entities.get(id) : undefined
      return entity?.kind === 'Person' || entity?.orgType === 'other'
    }
    if (isCrowd(from) || isCrowd(to)) return
    const [left, right] = [stateOf(from), stateOf(to)]
    // The evidence names the officials through whom a state acted.
    const officials = [from, to].flatMap(({ entity }, i) => (entity === [left, right][i] ? [] : [entity]))
    const stated = officials.length > 0 ? { ...evidence, through: officials } : evidence
    if (left !== right) pairs.push({ type, from: left, to: right, rule, evidence: stated })
    const persons = [from, to].every(side => found.entities.get(side.entity)?.kind === 'Person')
    if (
      ontology[type].inPerson &&
      persons &&
      from.entity !== to.entity &&
      (left !== from.entity || right !== to.entity)
    )
      pairs.push({ type, from: from.entity, to: to.entity, rule, evidence })
  }

  /** The state for which an official, an army or a ministry acts; any other entity acts for itself. */
  function stateOf(side: Participant): EntityId {
    const entity = found.entities.get(side.entity)
    const iso3 = side.country ?? entity?.country
    if (!entity || !iso3) return side.entity
    const acts =
      entity.kind === 'Person'
        ? side.sector !== undefined
        : entity.kind === 'Organization' && /^(?:military|government)$/.test(entity.orgType ?? '')
    return acts ? countryEntity(found, iso3, document.head.lang) : side.entity
  }

  function merged(list: readonly Pair[]): Relation[] {
    const relations = new Map<string, Relation>()
    for (const { type, rule, evidence, ...ends } of list) {
      // A symmetric relation keeps the direction in which it is first stated.
      const reversed = ontology[type].symmetric && relations.has(`${type}|${ends.to}|${ends.from}`)
      const [from, to] = reversed ? [ends.to, ends.from] : [ends.from, ends.to]
      const kinds = [found.entities.get(from)?.kind, found.entities.get(to)?.kind]
      if (
        !kinds[0] ||
        !kinds[1] ||
        from === to ||
        !ontology[type].from.includes(kinds[0]) ||
        !ontology[type].to.includes(kinds[1])
      )
        continue
      const id = `${type}|${from}|${to}`
      const own: Evidence = { ...evidence, rule }
      const known = relations.get(id)
      if (known) {
        const same = known.evidence.find(other => other.start === own.start)
        if (!same) known.evidence.push(own)
        else if (own.through) same.through = [...new Set([...(same.through ?? []), ...own.through])]
      } else
        relations.set(id, {
          id,
          type,
          from,
          to,
          evidence: [own],
          ...(evidence.attributedTo ? { attributedTo: evidence.attributedTo } : {}),
          modality: evidence.modality,
          polarity: 'positive',
          confidence: own.confidence,
          rule,
          origin: 'rules',
        })
    }
    return [...relations.values()]
  }
}
