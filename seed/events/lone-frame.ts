import type { EntityId } from '../../model/ids.ts'
import type { Actor, Member } from './actors.ts'
import type { Clause, Filled } from './filling.ts'
import { mobilized, result, stateOf } from './filling.ts'

const facing = /^(?:devant|outside|front|before|contre|against|face)$/
/** Verbs of a retreat that leaves no land. */
const staying =
  /^(?:déposer|rendre|remettre|lay|surrender|hand|give|step|resign|démissionner|capituler|capitulate|disarm|désarmer|demobili[sz]e|renoncer)$/
const turning =
  /^(?:contre|against|denoncer|reclamer|exiger|demander|chasser|demand|demanding|denounce|denouncing|oust|press|pressing|calling|chanting)$/

/** What needs nobody else: a protest, a withdrawal, troops that are sent; with whoever it turns against or leaves. */
export function loneFrame(clause: Clause & { subject: Actor }): Filled | undefined {
  const { sentence, verb, meaning, subject, right, place } = clause
  const target = right.find(actor => /^(?:contre|against)$/.test(actor.governor))
  // « devant l'ambassade de France », "outside the Turkish embassy"
  const before =
    meaning.type === 'PROTEST'
      ? right.find(
          actor =>
            actor.members.some(member => /^org:|^country:/.test(member.entity)) &&
            sentence.tokens.slice(Math.max(verb.to, actor.from - 5), actor.from).some(token => facing.test(token.fold)),
        )
      : undefined
  const recipients = target?.members ?? before?.members ?? (meaning.type === 'PROTEST' ? opposed(clause) : [])
  if (subject.members.length === 0 && recipients.length === 0 && !place) return undefined
  const scene =
    meaning.type === 'RETREAT' && !place
      ? right.find(actor => /^(?:de|from)$/.test(actor.governor))
      : meaning.type === 'MOBILIZE' && !place
        ? right.find(actor => /^(?:a|to|vers|into)$/.test(actor.governor) && whereabouts(actor))
        : undefined
  const at = scene?.place ?? scene?.members[0]?.entity
  if (recipients.length === 0 && subject.members.length > 0) {
    const left = stateLeft(clause, subject.members, place ?? at)
    if (left.length > 0) return result(clause, subject.members, left, at)
    if (meaning.type === 'MOBILIZE') return mobilized(clause, subject.members, at)
  }
  return result(clause, subject.members, recipients, at)
}

/** The state that troops leave: « se sont retirées du Niger », "completed its pullout from Lebanon". Who lays down arms leaves no state. */
function stateLeft(clause: Clause, members: readonly Member[], scene: EntityId | undefined): Member[] {
  const { meaning } = clause
  if (meaning.type !== 'RETREAT' || meaning.kind !== 'withdrawal' || staying.test(meaning.lemma)) return []
  return stateOf(clause, scene).filter(state =>
    members.every(member => member.country && member.country !== state.country),
  )
}

/** Whom a crowd turns against: « contre le gouvernement de X », "to demand the resignation of X". */
function opposed(clause: Clause): Member[] {
  const { sentence, actors, verbs, verb, subject } = clause
  const { tokens } = sentence
  const at = tokens.findIndex((token, i) => i >= verb.to && turning.test(token.fold))
  if (at < 0) return []
  const end = tokens.findIndex(
    (token, i) =>
      i > at &&
      (verbs.some(other => other.from === i) ||
        /^[;:»«]$/.test(token.text) ||
        /^(?:qui|que|who|which|after|apres|soutien|support|faveur)$/.test(token.fold)),
  )
  const against = actors.find(
    actor =>
      actor.from > at &&
      (end < 0 || actor.from < end) &&
      actor.place === undefined &&
      actor.members.length > 0 &&
      !subject?.members.some(member => actor.members.some(other => other.entity === member.entity)),
  )
  return against?.members ?? []
}

/** A place, or a country alone: an envoy of a country is neither. */
function whereabouts(actor: Actor): boolean {
  return actor.place !== undefined || (actor.members.length === 1 && /^country:/.test(actor.members[0]?.entity ?? ''))
}
