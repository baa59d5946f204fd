import { eld } from 'eld/small'
import { wordSet } from '../gazetteer/trie.ts'
import type { Token } from './tokens.ts'

const functionWords = {
  fr: wordSet(
    'le la les des du un une et est dans que qui pour sur avec au aux par ce cette son ses leur ne pas plus sont ont été être d l qu',
  ),
  en: wordSet(
    'the of and to in is that for on with as by at from his her their was were has have been be are it this not an during after before which who will its would their',
  ),
}

/** The number of function words of a language among the tokens. */
function count(tokens: readonly Token[], lang: 'fr' | 'en'): number {
  let n = 0
  for (const token of tokens) if (functionWords[lang].has(token.fold)) n++
  return n
}

/**
 * The BCP 47 primary language of a text, `und` where it is undetermined. French and English are recognized by their function words, which
 * suffice in half a line, where the letter statistics of `eld` would guess; other languages by those statistics.
 */
export function languageOf(text: string, tokens: readonly Token[]): string {
  const [fr, en] = [count(tokens, 'fr'), count(tokens, 'en')]
  const best = Math.max(fr, en)
  if (best >= 2 && Math.abs(fr - en) >= Math.max(1, best / 3) && best >= tokens.length / 12)
    return fr > en ? 'fr' : 'en'
  const guess = eld.detect(text.slice(0, 4000))
  return guess.isReliable() && /^[a-z]{2,3}$/.test(guess.language) ? guess.language : 'und'
}
