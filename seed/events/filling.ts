import type { Participant } from '../../model/extraction.ts'
import type { EntityId } from '../../model/ids.ts'
import type { Found, Sentence } from '../document.ts'
import type { Actor, Member } from './actors.ts'
import { participants } from './actors.ts'
import { countryEntity } from './country-entity.ts'
import { followingSuit } from './following-suit.ts'
import { stateBeside } from './state-beside.ts'
import type { Verb } from './verbs.ts'

/** Who did it to whom, and where. */
export type Filled = { participants: Participant[]; place?: EntityId; actors: Member[]; recipients: Member[] }

/** A verb in its clause, while its frame is filled. */
export type Clause = {
  sentence: Sentence
  found: Found
  actors: readonly Actor[]
  verbs: readonly Verb[]
  verb: Verb
  meaning: Verb['meaning']
  subject: Actor | undefined
  /** Whom the words behind the verb name, up to the end of the clause. */
  right: readonly Actor[]
  place: EntityId | undefined
  /** The place, for an event that is built by hand. */
  placed: { place?: EntityId }
}

/** The sides of an event as its participants, with its place; nothing when nobody and no land is left. */
export function result(clause: Clause, doing: Member[], receiving: Member[], scene?: EntityId): Filled | undefined {
  const { sentence, found, actors, verb, meaning, place } = clause
  const suit =
    doing.length > 0 && /^(?:SUPPORT|SANCTION|ACCUSE|REJECT|CONCEDE)$/.test(meaning.type)
      ? followingSuit(sentence, actors, verb)
      : []
  const acting = suit.length > 0 ? unique([...doing, ...suit]) : doing
  const others = receiving.filter(member => !acting.some(actor => actor.entity === member.entity))
  const where = place ?? scene
  // A meeting has two sides; « il a été reçu par » does not say the other.
  if (meaning.kind === 'meeting' && acting.length + others.length < 2) return undefined
  // « a reçu »: whoever receives and whoever is received meet alike.
  const all =
    meaning.kind === 'meeting'
      ? participants([...acting, ...others], 'participant')
      : [...participants(acting, 'actor'), ...participants(others, 'recipient')]
  if (all.length === 0) {
    const there = where ? found.entities.get(where) : undefined
    const iso3 = there?.iso3 ?? there?.country
    if (!where || !iso3) return undefined
  }
  return { participants: all, actors: acting, recipients: others, ...(where ? { place: where } : {}) }
}

/** The state that a place is, or lies in. */
export function stateOf(clause: Clause, where: EntityId | undefined): Member[] {
  const { sentence, found } = clause
  const entity = where ? found.entities.get(where) : undefined
  const iso3 = entity?.iso3 ?? entity?.country
  return iso3 ? [{ entity: countryEntity(found, iso3, sentence.lang), country: iso3 }] : []
}

/** Whom « à », « vers », "to" names, or the state of the place it names. */
export function toWhom(clause: Clause): Member[] {
  const { right } = clause
  const receiver = right.find(actor => /^(?:to|a|vers)$/.test(actor.governor))
  return receiver?.members.length ? receiver.members : stateOf(clause, receiver?.place)
}

/** Handed over is a person, or whoever a court looks for: to hand over a letter or a town is something else. */
export function surrendered(clause: Clause): boolean {
  const { sentence, verb, meaning, subject, right } = clause
  if (!/^(?:remettre|hand|turn)$/.test(meaning.lemma)) return true
  const { tokens } = sentence
  if (tokens.some(token => /^(?:suspects?|fugiti\p{Ll}{1,3}|tribunal|court|justice|penale)$/u.test(token.fold)))
    return true
  const person = (actor: Actor | undefined) => actor?.members.some(member => /^person:/.test(member.entity)) === true
  return verb.passive ? person(subject) : right.some(actor => actor.governor === '' && person(actor))
}

/** Troops that are sent, with the state beside which they stand. */
export function mobilized(clause: Clause, sent: Member[], at?: EntityId): Filled | undefined {
  const { sentence, found, actors, verb } = clause
  const neighbour = stateBeside(sentence, actors, verb, where => stateOf(clause, where)[0]?.country)
  if (!neighbour || !sent.every(member => member.country && member.country !== neighbour))
    return result(clause, sent, [], at)
  return result(clause, sent, [{ entity: countryEntity(found, neighbour, sentence.lang), country: neighbour }], at)
}

export function unique(members: Member[]): Member[] {
  return members.filter((member, i) => members.findIndex(other => other.entity === member.entity) === i)
}
