import type { Found, Sentence } from '../document.ts'
import type { Actor } from './actors.ts'
import { placeOf, subjectOf } from './clause.ts'
import type { Clause, Filled } from './filling.ts'
import { result, stateOf, surrendered, toWhom } from './filling.ts'
import { loneFrame } from './lone-frame.ts'
import { visitFrame, withFrame } from './meeting-frame.ts'
import { belongsTo, objectFrame } from './object-frame.ts'
import { passiveFrame } from './passive-frame.ts'
import { rightActors } from './right-actors.ts'
import type { Verb } from './verbs.ts'

/** Fills a verb's frame with the actors of its clause; nothing when what the frame needs is missing. */
export function fill(
  sentence: Sentence,
  found: Found,
  actors: readonly Actor[],
  verbs: readonly Verb[],
  verb: Verb,
): Filled | undefined {
  const { meaning } = verb
  const subject = subjectOf(sentence, actors, verbs, verb)
  const right = rightActors(sentence, actors, verbs, verb.to)
  const place = placeOf(sentence, actors, verb.from, verb.to)?.place
  const clause: Clause = {
    sentence,
    found,
    actors,
    verbs,
    verb,
    meaning,
    subject,
    right,
    place,
    placed: place ? { place } : {},
  }
  if (verb.passive) return passiveFrame(clause)
  if (meaning.frame === 'visit') return visitFrame(clause)
  if (meaning.frame === 'with') return withFrame(clause)
  // « une bombe a explosé à Madrid »: nobody is named, and it happened all the same.
  if (/^(?:exploser|explode)$/.test(meaning.lemma) && !meaning.light) return place ? result(clause, [], []) : undefined
  if (!subject) return undefined
  if (meaning.frame === 'leave') {
    const left = right.find(actor => actor.governor === '' && (actor.place !== undefined || actor.members.length > 0))
    const there = left?.members.length ? left.members : stateOf(clause, left?.place)
    return subject.members.length > 0 && there.length > 0 && there.every(member => /^country:/.test(member.entity))
      ? result(clause, subject.members, there, left?.place)
      : undefined
  }
  if (/^(?:AID|SUPPORT)$/.test(meaning.type) && belongsTo(clause, subject)) return undefined
  // « a essuyé des tirs », "came under fire from": whoever is spoken of is struck.
  if (meaning.frame === 'suffer') {
    const agent = right.find(actor => /^(?:by|from|par|de|a|to)$/.test(actor.governor))
    return subject.members.length > 0 ? result(clause, agent?.members ?? [], subject.members) : undefined
  }
  if (meaning.frame === 'to') {
    const there = toWhom(clause)
    if (!surrendered(clause)) return undefined
    return subject.members.length > 0 && there.length > 0 ? result(clause, subject.members, there) : undefined
  }
  return meaning.frame === 'alone' ? loneFrame({ ...clause, subject }) : objectFrame({ ...clause, subject })
}
