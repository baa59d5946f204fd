import { eld } from 'eld/small'
import { itemsOf, packs } from '../language/packs.ts'
import type { Token } from './tokens.ts'

const frequentWords = Object.values(packs).map(({ lang, sentences }) => ({
  lang,
  words: new Set(itemsOf(sentences.frequentWords)),
}))

/**
 * The BCP 47 primary language of a text, `und` where it is undetermined. Languages with a pack are recognized by their function words, which
 * suffice in half a line, where the letter statistics of `eld` would guess; other languages by those statistics.
 */
export function languageOf(text: string, tokens: readonly Token[]): string {
  const [best, second] = frequentWords
    .map(({ lang, words }) => ({ lang, count: tokens.filter(({ fold }) => words.has(fold)).length }))
    .sort((a, b) => b.count - a.count)
  const lead = (best?.count ?? 0) - (second?.count ?? 0)
  if (best && best.count >= 2 && lead >= Math.max(1, best.count / 3) && best.count >= tokens.length / 12)
    return best.lang
  const guess = eld.detect(text.slice(0, 4000))
  return guess.isReliable() && /^[a-z]{2,3}$/.test(guess.language) ? guess.language : 'und'
}
