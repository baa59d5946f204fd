import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { anyOf, itemsOfAll, wordsIn } from '../language/packs.ts'
import { isCoordinator, isGenitive } from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

const linkWords = wordsIn(({ bodies }) => bodies.links)
const weakLinks = wordsIn(({ bodies }) => bodies.weakLinks)
const complementLinks = wordsIn(({ bodies }) => bodies.complementLinks)
const breakers = wordsIn(({ bodies }) => bodies.breakers)
const bodiesBeforePersons = wordsIn(({ bodies }) => bodies.bodiesBeforePersons)
const supportNouns = wordsIn(({ bodies }) => bodies.supportNouns)
const supportPrepositions = wordsIn(({ bodies }) => bodies.supportPrepositions)
const adjective = new RegExp(`${anyOf(itemsOfAll(({ bodies }) => bodies.adjectiveEndings))}$`)
const uncapitalizedHeads = wordsIn(({ bodies }) => bodies.uncapitalizedHeads)
const headsWithoutComplement = wordsIn(({ bodies }) => bodies.headsWithoutComplement)

/**
 * The token behind the name of a body that begins at `from`, in a language whose nouns precede their modifiers; `from` itself where there is none: « Parti d'action nationaliste », «
 * Comité international de la Croix-Rouge », « ministère de l'Intérieur ».
 */
export function headFirstNameEnd({ tokens, lang }: Sentence, known: readonly MentionCandidate[], from: number): number {
  const head = tokens[from]
  if (!head) return from
  const links = linkWords(lang)
  let to = from + 1
  let capitals = 0
  let end = from
  let adjectives = 0
  while (to < tokens.length && to - from < 14) {
    const token = tokens[to] as Token
    if (token.fold === "'" || (token.fold === '-' && !token.spaced)) {
      to++
      continue
    }
    if (token.kind === 'mark') break
    if (token.capital) {
      if (breakers(lang).has(token.fold) && token.spaced && !head.capital) break
      // « le président de la Commission Jean-Claude Juncker »: behind such a body a given name begins the name of its head.
      if (
        to > from &&
        bodiesBeforePersons(lang).has(head.fold) &&
        firstNames.has(token.fold) &&
        !links.has(tokens[to - 1]?.fold ?? '') &&
        (tokens[to + 1]?.capital || tokens[to + 1]?.text === '-')
      )
        break
      capitals++
      end = ++to
      continue
    }
    if (links.has(token.fold)) {
      // A preposition or conjunction belongs to the name only if a capitalized word follows or, behind a capitalized head noun, any noun.
      let ahead = to + 1
      while (links.has(tokens[ahead]?.fold ?? '') || tokens[ahead]?.fold === "'") ahead++
      const next = tokens[ahead]
      if (!next || next.kind === 'mark') break
      const supports = supportPrepositions(lang).has(token.fold) && supportNouns(lang).has(tokens[to - 1]?.fold ?? '')
      if (next.capital && (supports || !weakLinks(lang).has(token.fold))) {
        to = ahead
        continue
      }
      if (head.capital && capitals === 0 && complementLinks(lang).has(token.fold) && next.kind === 'word') {
        end = ahead + 1
        to = ahead + 1
        adjectives = 0
        capitals += 0.5
        continue
      }
      if (head.capital && capitals > 0 && (isCoordinator(token.fold) || isGenitive(token.fold)) && next.capital) {
        to = ahead
        continue
      }
      break
    }
    if (adjective.test(token.fold) && adjectives < 2) {
      adjectives++
      if (head.capital || capitals > 0) end = to + 1
      to++
      continue
    }
    if (token.kind === 'number' && head.capital) {
      to++
      continue
    }
    break
  }
  const sentenceStart = from === 0 || tokens[from - 1]?.kind === 'mark'
  if (!head.capital && capitals < 1) return from
  // « L'Union », « Le Centre » alone, or an ordinary noun that opens a sentence, is no name.
  if (head.capital && end === from) return from
  if (head.capital && sentenceStart && capitals < 1) return from
  // A lower-case head noun needs a proper name as its complement: « agence Anatolie », but not « agence de presse »; a demonym alone is not
  // enough.
  if (!head.capital) {
    const inside = known.filter(candidate => candidate.from > from && candidate.to <= end)
    if (!uncapitalizedHeads(lang).has(head.fold)) return from
    const next = tokens[from + 1]
    const link = next !== undefined && links.has(next.fold)
    if (headsWithoutComplement(lang).has(head.fold) && link) return from
    if (inside.some(candidate => candidate.entity.kind === 'Person')) return from
    // « groupe État islamique », « chaîne Al-Jazeera »: the name in the tables is the better mention.
    if (inside.some(candidate => candidate.entity.kind === 'Organization' && candidate.form === 'name')) return from
  }
  return end
}
