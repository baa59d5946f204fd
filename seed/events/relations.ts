import type { Event, Evidence, Mention, Participant, Relation } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import { relations as ontology, type RelationType } from '../../model/ontology.ts'
import { bySentence } from '../by-sentence.ts'
import { confidenceOf } from '../confidence.ts'
import type { Document, Found, Sentence } from '../document.ts'
import { fold } from '../read/tokens.ts'
import type { Actor } from './actors.ts'
import { countryEntity } from './country-entity.ts'
import type { Told } from './find-events.ts'
import type { Verb } from './verbs.ts'

type Pair = { type: RelationType; from: EntityId; to: EntityId; rule: string; evidence: Evidence; inferred?: string[] }

/** Two who spoke over a line have not met. */
const remote = /\b(?:phone|phoned|telephone|telephonique|video|videoconference|visioconference|conference call)\b/

/** What a directed event says about its two sides, where it says it of exactly two. */
const directed: Partial<Record<Event['type'], RelationType>> = {
  SUPPORT: 'SUPPORTS',
  AID: 'SUPPORTS',
  ACCUSE: 'OPPOSES',
  THREATEN: 'OPPOSES',
  ASSAULT: 'FIGHTS',
  SANCTION: 'SANCTIONS',
}

/**
 * Relations between two sides that a sentence states: from events of exactly two sides, and from nouns (« coopération russo-irakienne »,
 * « victoire de l'Irak sur Daech »). A symmetric event of several is one list of participants, not pairs.
 */
export function relationsOf(
  document: Document,
  found: Found,
  told: readonly Told[],
  events: readonly Event[],
  readings: readonly { sentence: Sentence; actors: Actor[]; verbs: Verb[] }[],
): Relation[] {
  const pairs: Pair[] = []
  for (const telling of told) {
    if (telling.status !== 'held' && telling.status !== 'asserted') continue
    const evidence = telling.evidence[0]
    if (!evidence) continue
    const acting = telling.participants.filter(participant => participant.role === 'actor')
    const receiving = telling.participants.filter(participant => participant.role === 'recipient')
    const both = telling.participants.filter(participant => participant.role === 'participant')
    const type = directed[telling.type]
    // "Iran and Russia support X" says it of each; with several on both sides nobody knows who does it to whom.
    if (type && (acting.length === 1 || receiving.length === 1)) {
      // A statement of praise is an event, not a lasting relation, nor is a withdrawal; one that is conditional is neither.
      if (/^(?:statement|withdrawal)$/.test(telling.kind) || evidence.modality === 'conditional') continue
      const rule = evidence.rule.replace('event/', 'relation/')
      for (const from of acting)
        for (const to of receiving) {
          const [left, right] = [stateOf(from, to), stateOf(to, from)]
          if (lasts(type, left, right)) pairs.push({ type, from: left, to: right, rule, evidence })
        }
    }
    if (both.length === 2 && both[0] && both[1] && evidence.modality !== 'conditional') {
      if (telling.type === 'COOPERATE')
        pairs.push({
          type: 'COOPERATES_WITH',
          from: both[0].entity,
          to: both[1].entity,
          rule: evidence.rule.replace('event/', 'relation/'),
          evidence,
        })
      if (telling.type === 'ASSAULT' && lasts('FIGHTS', both[0].entity, both[1].entity))
        pairs.push({
          type: 'FIGHTS',
          from: both[0].entity,
          to: both[1].entity,
          rule: evidence.rule.replace('event/', 'relation/'),
          evidence,
        })
      const apart = telling.kind === 'call' || remote.test(fold(evidence.quote))
      if (telling.type === 'CONSULT' && !apart && both.every(participant => /^person:/.test(participant.entity)))
        pairs.push({
          type: 'MET',
          from: both[0].entity,
          to: both[1].entity,
          rule: evidence.rule.replace('event/', 'relation/'),
          evidence,
        })
    }
  }
  const mentions = bySentence(document.sentences, found.mentions)
  for (const [index, { sentence, actors }] of readings.entries()) {
    nouns(sentence, actors)
    prefixed(sentence, mentions[index] ?? [])
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
  return gathered(pairs)

  /**
   * Whether what one side did to the other says how they stand to each other. Persons do not fight; what an official says of a state is
   * said for another state, and is told by the event; and who is accused, sanctioned or comforted without holding an office is whom it befell.
   */
  function lasts(type: RelationType, from: EntityId, to: EntityId): boolean {
    const [left, right] = [found.entities.get(from)?.kind, found.entities.get(to)?.kind]
    if (type === 'FIGHTS') return left !== 'Person' && right !== 'Person'
    if (type === 'OPPOSES' && left === 'Person' && right !== 'Person') return false
    if (right !== 'Person' || left === 'Person') return true
    return found.offices.some(({ person, kind }) => person === to && kind !== 'diplomat' && kind !== 'spokesperson')
  }

  /**
   * Who is related by what an army or a ministry does: its state, which PLOVER codes with the body as a sector. The body itself is where
   * both sides are of one state.
   */
  function stateOf(side: Pick<Participant, 'entity'>, other: Pick<Participant, 'entity'>): EntityId {
    const entity = found.entities.get(side.entity)
    const iso3 = entity?.country
    if (entity?.kind !== 'Organization' || !iso3 || !/^(?:military|government)$/.test(entity.orgType ?? ''))
      return side.entity
    const opposite = found.entities.get(other.entity)
    const state = opposite?.iso3 ?? (opposite?.orgType === 'armed-group' ? undefined : opposite?.country)
    if (state === iso3) return side.entity
    return countryEntity(found, iso3, document.head.lang)
  }

  /** « victoire de l'Irak sur Daech », « la guerre de X contre Y », "X's war against Y". */
  function nouns(sentence: Sentence, actors: readonly Actor[]): void {
    for (const [i, token] of sentence.tokens.entries()) {
      if (!/^(?:victoire|guerre|lutte|combat|victory|war|fight)$/.test(token.fold)) continue
      const agent =
        actors.find(
          actor =>
            actor.from > i &&
            actor.from <= i + 4 &&
            /^(?:de|of|by)$/.test(actor.governor) &&
            actor.members.length === 1,
        ) ??
        actors.find(
          actor =>
            (actor.to === i || (actor.to === i - 2 && sentence.tokens[i - 1]?.fold === 's')) &&
            actor.members.length === 1,
        )
      const target = actors.find(
        actor =>
          actor !== agent &&
          actor.from > i &&
          actor.from <= (agent && agent.from > i ? agent.to : i) + 7 &&
          actor.members.length === 1 &&
          sentence.tokens.slice(i, actor.from).some(other => /^(?:sur|contre|over|against|on)$/.test(other.fold)),
      )
      const [left, right] = [agent?.members[0], target?.members[0]]
      if (!left || !right) continue
      const [from, to] = [stateOf(left, right), stateOf(right, left)]
      if (from !== to)
        pairs.push({
          type: 'FIGHTS',
          from,
          to,
          rule: 'relation/fights-noun',
          evidence: quote(sentence, 'relation/fights-noun'),
        })
    }
  }

  /** « la coopération russo-irakienne », "Franco-German cooperation". */
  function prefixed(sentence: Sentence, here: readonly Mention[]): void {
    for (const [i, mention] of here.entries()) {
      const next = here[i + 1]
      if (
        mention.rule !== 'country/prefix' ||
        !next ||
        next.start - mention.end !== 1 ||
        next.kind !== 'Country' ||
        next.entity === mention.entity
      )
        continue
      const before = sentence.tokens.filter(token => token.end <= mention.start).slice(-6)
      const after = sentence.tokens.filter(token => token.start >= next.end).slice(0, 3)
      if (
        ![...before, ...after].some(token =>
          /^(?:cooperation|collaboration|partenariat|partnership|alliance|amitie)$/.test(token.fold),
        )
      )
        continue
      pairs.push({
        type: 'COOPERATES_WITH',
        from: mention.entity,
        to: next.entity,
        rule: 'relation/compound-demonym',
        evidence: quote(sentence, 'relation/compound-demonym'),
      })
    }
  }

  function quote(sentence: Sentence, rule: string): Evidence {
    return {
      start: sentence.start,
      end: sentence.end,
      quote: document.text.slice(sentence.start, sentence.end),
      modality: 'asserted',
      polarity: 'positive',
      confidence: confidenceOf(rule),
      rule,
    }
  }

  function gathered(list: readonly Pair[]): Relation[] {
    const relations = new Map<string, Relation>()
    for (const { type, rule, evidence, ...ends } of list) {
      // A symmetric relation keeps the order in which it is first told.
      const turned = ontology[type].symmetric && relations.has(`${type}|${ends.to}|${ends.from}`)
      const [from, to] = turned ? [ends.to, ends.from] : [ends.from, ends.to]
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
      const own: Evidence = { ...evidence, rule, confidence: confidenceOf(rule) }
      const known = relations.get(id)
      if (known) {
        if (!known.evidence.some(other => other.start === own.start)) known.evidence.push(own)
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
