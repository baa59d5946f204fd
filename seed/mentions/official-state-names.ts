import { packOf, wordsIn, wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'

const forms = wordsIn(({ places }) => places.stateForms)
const uncapitalized = wordsIn(({ places }) => places.uncapitalizedStateForms)
/** Adjectives within an official name: "Plurinational State of", « République populaire démocratique de ». */
const adjectives = wordsOfAll(({ places }) => places.stateNameAdjectives)

/**
 * The first token of the official name that ends in the name of a state at `from`: "the Islamic Republic of | Mauritania", « le royaume du
 * | Maroc ». `from` itself where no form of state precedes it.
 */
export function officialNameStart(tokens: readonly Token[], from: number, lang: string): number {
  let i = from - 1
  while (isDefiniteArticle(tokens[i]?.fold) || tokens[i]?.fold === "'") i--
  if (!isGenitive(tokens[i]?.fold)) return from
  i--
  const noun = (at: number) => forms(lang).has(tokens[at]?.fold ?? '') && named(tokens[at])
  const between = (at: number) =>
    adjectives.has(tokens[at]?.fold ?? '') || (tokens[at]?.fold === "'" && tokens[at + 1]?.fold === 's')
  const adjectivesFollow = packOf(lang).grammar.modifierPosition === 'behind'
  if (adjectivesFollow) while (between(i)) i--
  if (!noun(i)) return from
  if (adjectivesFollow) return i
  while (between(i - 1) && (tokens[i - 1]?.capital || /^(?:s|')$/.test(tokens[i - 1]?.fold ?? ''))) i--
  return i

  /** Whether a form of state is written as part of a name: "state" needs its capital ("the state of California"), « royaume » does not. */
  function named(token: Token | undefined): boolean {
    return token?.capital === true || uncapitalized(lang).has(token?.fold ?? '')
  }
}
