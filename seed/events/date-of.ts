import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import type { When } from '../time/intervals.ts'

const saying =
  words(`dit declare declarent annonce annoncent affirme indique precise ajoute explique souligne rapporte assure estime confirme revele rappele accuse denonce demande
 said says told announced announces declared stated added explained stressed reported confirmed revealed noted warned claimed`)

/**
 * The date expression that belongs to a verb or a noun: the nearest of its own clause. « L'Algérie a annoncé mercredi qu'une réunion
 * aura lieu » and « … », a déclaré lundi X » date what was said, not what it is about: a date on the other side of a quotation mark or of
 * the « que » of a verb of saying is not the event's.
 */
export function dateOf(sentence: Sentence, dates: readonly When[], from: number, to: number): When | undefined {
  const { tokens } = sentence
  const edges = tokens.flatMap((token, i) => (/^[«»"“”]$/.test(token.text) || reports(i) ? [i] : []))
  const side = (at: number) => edges.filter(edge => edge < at).length
  const distance = (when: When) => (when.at < from ? from - when.at : when.at - to)
  return dates.filter(when => side(when.at) === side(from)).sort((a, b) => distance(a) - distance(b))[0]

  function reports(at: number): boolean {
    const token = tokens[at]
    if (!token || !/^(?:que|qu|that)$/.test(token.fold)) return false
    return tokens.slice(Math.max(0, at - 6), at).some(other => saying.has(other.fold))
  }
}
