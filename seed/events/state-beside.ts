import type { EntityId } from '../../model/ids.ts'
import type { Sentence } from '../document.ts'
import type { Actor } from './actors.ts'
import type { Verb } from './verbs.ts'

const border = /^(?:borders?|frontiers?|frontieres?)$/
const beside = /^(?:near|off|opposite|facing|around|along|over|autour|face|large|abords|proximite|pres)$/
/** "its border", « sa frontière »: of whoever acts, and with somebody only when that is said. */
const own = /^(?:its|their|his|sa|ses|leur|leurs)$/

/**
 * The state beside which an army takes up its positions: "massed along Ukraine's border", « à la frontière avec le Chili », « autour de
 * Taïwan ». It is the state that stands right beside the word for the border or for the nearness; where two could be meant, none is.
 */
export function stateBeside(
  sentence: Sentence,
  actors: readonly Actor[],
  verb: Verb,
  stateOf: (place: EntityId | undefined) => string | undefined,
): string | undefined {
  const { tokens } = sentence
  const end = clauseEnd(verb.to)
  const states = new Set<string>()
  for (const actor of actors) {
    if (actor.from < verb.to || actor.from > end) continue
    const state =
      stateOf(actor.place) ??
      (actor.members.length === 1 && /^country:/.test(actor.members[0]?.entity ?? '')
        ? actor.members[0]?.country
        : undefined)
    if (!state) continue
    const before = tokens.slice(Math.max(verb.to, actor.from - 4), actor.from)
    const behind = tokens.slice(actor.to, actor.to + 4)
    const nearby = before.findLastIndex(token => beside.test(token.fold))
    const edge = before.findLastIndex(token => border.test(token.fold))
    const follows = behind.findIndex(token => border.test(token.fold))
    const owned = follows >= 0 && behind.slice(0, follows).every(token => /^(?:['’]|s|-|\p{Ll}+)$/u.test(token.text))
    const named =
      edge >= 0 &&
      before
        .slice(edge)
        .every(
          token => border.test(token.fold) || /^(?:avec|with|of|de|du|des|d|la|le|les|l|the|'|and)$/.test(token.fold),
        )
    if (nearby >= 0 || (owned && !before.some(token => own.test(token.fold))) || named) states.add(state)
    // « la frontière gambienne »
    if (sentence.lang === 'fr' && border.test(tokens[actor.from - 1]?.fold ?? '')) states.add(state)
  }
  return states.size === 1 ? [...states][0] : undefined

  function clauseEnd(from: number): number {
    for (let i = from; i < tokens.length; i++)
      if (
        /^[;:»«"“”]$/.test(tokens[i]?.text ?? '') ||
        /^(?:qui|que|which|that|after|apres|when|while|because|car|lendemain)$/.test(tokens[i]?.fold ?? '')
      )
        return i
    return tokens.length
  }
}
