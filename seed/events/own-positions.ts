import type { Sentence } from '../document.ts'
import type { Actor, Member } from './actors.ts'
import type { Verb } from './verbs.ts'

const possessive = /^(?:its|their|his|ses|leurs|leur|son|sa)$/
const struck =
  /^(?:positions?|territor(?:y|ies)|territoires?|soil|sol|troops|troupes|soldiers|soldats|forces?|fighters|combattants|ships?|navires?|bases?|villages?|cities|villes?|airports?|aeroports?|embassy|ambassade|convoys?|convois?|warships?|aircraft|avions|drones?|borders?|posts?|postes|capital|capitale|army|armee|allies|allies|citizens|citoyens)$/

/**
 * "The Houthis said Saudi Arabia struck their positions": what is hit belongs to whoever the possessive means. That is the other party
 * named before the attacker in the same sentence; where there is none, or more than one could be meant, nobody.
 */
export function ownersOfTarget(
  sentence: Sentence,
  actors: readonly Actor[],
  verb: Verb,
  subject: Actor,
): readonly Member[] {
  const { tokens } = sentence
  const own = tokens.findIndex((token, i) => i >= verb.to && i <= verb.to + 2 && possessive.test(token.fold))
  if (own < 0 || !tokens.slice(own + 1, own + 4).some(token => struck.test(token.fold))) return []
  const before = actors.filter(
    actor => actor.to <= subject.from && actor.governor === '' && actor.place === undefined && actor.members.length > 0,
  )
  return before.length === 1 ? (before[0]?.members ?? []) : []
}
