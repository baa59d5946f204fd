import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import { type Actor, type Member, participants } from './actors.ts'
import type { Filled } from './filling.ts'

const announcing = words(
  'annonce annoncer annoncent annonca ordonne decide confirme decrete notifie officialise announced announces announce ordered confirmed declared notified',
)
const treaties = words(
  'accord accords traite traites pacte convention protocole agreement agreements treaty treaties pact accord deal convention protocol',
)
const own = /^(?:son|leur|sa|his|her|its|their)$/

/**
 * « a annoncé le retrait des États-Unis de l'accord », "announced his country's withdrawal from the treaty". PLOVER codes what ends a
 * standing cooperation as SANCTION, whatever one calls it. Only what is announced here counts, not what is recalled.
 */
export function withdrawalNoun(sentence: Sentence, actors: readonly Actor[], at: number): Filled | undefined {
  const { tokens } = sentence
  if (!/^(?:retrait|withdrawal|sortie|exit|pullout)$/.test(tokens[at]?.fold ?? '')) return undefined
  const verb = tokens.findLastIndex((token, i) => i < at && i > at - 9 && announcing.has(token.fold))
  if (verb < 0) return undefined
  const lead = tokens.slice(verb, at)
  if (lead.some(token => /^[;:«»"“”]$/.test(token.text))) return undefined
  const left = tokens.slice(at + 1, at + 14)
  const treaty = left.findIndex(token => treaties.has(token.fold))
  if (treaty < 0 || !left.slice(0, treaty).some(token => /^(?:de|du|d|from)$/.test(token.fold))) return undefined
  if (left.slice(0, treaty).some(token => /^[,;:.]$/.test(token.text))) return undefined
  const named = actors.find(
    actor =>
      actor.members.length > 0 &&
      ((actor.from > at && actor.from <= at + 4 && actor.to <= at + 1 + treaty && /^(?:de|of)$/.test(actor.governor)) ||
        (actor.to > verb && actor.to <= at && at - actor.to <= 2)),
  )
  const speaker = (): Member[] => {
    const subject = actors.findLast(actor => actor.to <= verb && actor.governor === '' && actor.members.length > 0)
    return subject?.members ?? []
  }
  const self = lead.concat(left.slice(0, treaty)).some(token => own.test(token.fold))
  const members = named?.members ?? (self ? speaker() : [])
  if (members.length === 0) return undefined
  return { participants: participants(members, 'actor'), actors: members, recipients: [] }
}
