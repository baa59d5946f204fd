import type { Sentence } from '../document.ts'
import { words } from '../gazetteer/trie.ts'
import type { When } from '../time/intervals.ts'
import { reducedClause } from './reduced-clause.ts'

const saying =
  words(`dit declare declarent annonce annoncent affirme indique precise ajoute explique souligne rapporte assure estime confirme revele rappele accuse denonce demande
 said says told announced announces declared stated added explained stressed reported confirmed revealed noted warned claimed`)

/** For each token, how many quotation marks and « que » of reported speech stand before it. A sentence is asked once for each verb. */
const levels = new WeakMap<Sentence, Int32Array>()
function levelsOf(sentence: Sentence): Int32Array {
  const known = levels.get(sentence)
  if (known) return known
  const { tokens } = sentence
  const counted = new Int32Array(tokens.length + 1)
  for (const [i, token] of tokens.entries()) {
    const reports =
      /^(?:que|qu|that)$/.test(token.fold) && tokens.slice(Math.max(0, i - 6), i).some(other => saying.has(other.fold))
    counted[i + 1] = (counted[i] ?? 0) + Number(reports || /^[«»"“”]$/.test(token.text))
  }
  levels.set(sentence, counted)
  return counted
}

/**
 * The date expression that belongs to a verb or a noun: the nearest of its own clause. « L'Algérie a annoncé mercredi qu'une réunion
 * aura lieu » and « … », a déclaré lundi X » date what was said, not what it is about: a date on the other side of a quotation mark or of
 * the « que » of a verb of saying is not the event's.
 */
export function dateOf(sentence: Sentence, dates: readonly When[], from: number, to: number): When | undefined {
  if (dates.length === 0) return undefined
  const level = levelsOf(sentence)
  const distance = (when: When) => (when.at < from ? from - when.at : when.at - to)
  const reduced = reducedClause(sentence, to)
  let nearest: When | undefined
  // "spoke on Monday and is to travel on Tuesday": what "and" joins has its own day behind it.
  const own = (when: When) => when.at >= to && level[when.at] === level[from]
  const joined = (when: When) =>
    when.at < from &&
    sentence.tokens.slice(when.at, Math.min(from + 1, to)).some(token => /^(?:and|et|but|mais)$/.test(token.fold)) &&
    dates.some(own)
  for (const when of dates)
    if (joined(when)) continue
    else if (reduced && when.at > reduced.from && when.at < reduced.end) continue
    else if (level[when.at] === level[from] && (!nearest || distance(when) < distance(nearest))) nearest = when
  return nearest
}
