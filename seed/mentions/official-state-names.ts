import { wordSet } from '../gazetteer/trie.ts'
import type { Token } from '../read/tokens.ts'

const forms = {
  en: wordSet(
    'republic kingdom state sultanate federation union commonwealth principality emirate duchy confederation',
  ),
  fr: wordSet('republique royaume etat sultanat federation union principaute emirat duche confederation'),
}
/** Adjectives within an official name: "Plurinational State of", « République populaire démocratique de ». */
const adjectives = wordSet(
  `islamic federal federative people s democratic socialist bolivarian plurinational hashemite oriental cooperative united arab grand independent
 islamique federale federative populaire democratique socialiste bolivarienne plurinational hachemite orientale cooperative unie arabe grand independant`,
)

/**
 * The first token of the official name that ends in the name of a state at `from`: "the Islamic Republic of | Mauritania", « le royaume du
 * | Maroc ». `from` itself where no form of state precedes it.
 */
export function officialNameStart(tokens: readonly Token[], from: number, lang: 'fr' | 'en'): number {
  let i = from - 1
  while (/^(?:the|la|le|l|les|')$/.test(tokens[i]?.fold ?? '')) i--
  if (!/^(?:of|de|du|d|des)$/.test(tokens[i]?.fold ?? '')) return from
  i--
  const noun = (at: number) => forms[lang].has(tokens[at]?.fold ?? '') && named(tokens[at])
  const between = (at: number) =>
    adjectives.has(tokens[at]?.fold ?? '') || (tokens[at]?.fold === "'" && tokens[at + 1]?.fold === 's')
  // French adjectives follow the noun, English ones precede it.
  if (lang === 'fr') while (between(i)) i--
  if (!noun(i)) return from
  if (lang === 'fr') return i
  while (between(i - 1) && (tokens[i - 1]?.capital || /^(?:s|')$/.test(tokens[i - 1]?.fold ?? ''))) i--
  return i

  /** Whether a form of state is written as part of a name: "state" needs its capital ("the state of California"), « royaume » does not. */
  function named(token: Token | undefined): boolean {
    return (
      token?.capital === true || (lang === 'fr' && /^(?:royaume|republique|sultanat|emirat)$/.test(token?.fold ?? ''))
    )
  }
}
