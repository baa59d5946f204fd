import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { wordsIn } from '../language/packs.ts'
import { isCoordinator, isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

const heads = wordsIn(({ bodies }) => bodies.heads)
const linkWords = wordsIn(({ bodies }) => bodies.links)
const weakLinks = wordsIn(({ bodies }) => bodies.weakLinks)
const complementLinks = wordsIn(({ bodies }) => bodies.complementLinks)
const purposeLinks = wordsIn(({ bodies }) => bodies.purposeLinks)
const notFirst = wordsIn(({ bodies }) => bodies.notFirst)
const breakers = wordsIn(({ bodies }) => bodies.breakers)
const headedByPersons = wordsIn(({ bodies }) => bodies.headedByPersons)

/**
 * The token behind the name of a body that begins at `from`, in a language whose nouns follow their modifiers; `from` itself where there is none: "Defense Department", "Ministry of
 * Foreign Affairs", "Royal Institute of International Affairs".
 */
export function headLastNameEnd({ tokens, lang }: Sentence, known: readonly MentionCandidate[], from: number): number {
  const startingAt = (at: number) => known.findLast(candidate => candidate.from === at)
  const first = tokens[from]
  if (!first || tokens[from - 1]?.text === '-') return from
  // "Iran's Revolutionary Guard" is a body of Iran, whose name begins behind the possessive.
  const owner = startingAt(from)
  // "Supreme Court of Pakistan" is in the tables; "Democratic Party of Japan" is not the American one.
  const listed = known.find(
    other => other.from <= from && from < other.to && other.entity.kind === 'Organization' && other.entity.country,
  )
  if (listed && isGenitive(tokens[listed.to]?.fold)) {
    const state = startingAt(isDefiniteArticle(tokens[listed.to + 1]?.fold) ? listed.to + 2 : listed.to + 1)
    if (state?.entity.kind === 'Country' && state.entity.iso3 === listed.entity.country) return from
  }
  if (owner?.entity.kind === 'Country' && tokens[owner.to]?.fold === "'" && tokens[owner.to + 1]?.fold === 's')
    return from
  if (notFirst(lang).has(first.fold)) return from
  const [properHeads, links] = [heads(lang), linkWords(lang)]
  let to = from
  let end = from
  let headAt = -1
  while (to < tokens.length && to - from < 12) {
    const token = tokens[to] as Token
    if (token.fold === "'" && tokens[to + 1]?.fold === 's' && tokens[to + 2]?.capital) {
      // "Antonio Costa's Socialist Party" is called Socialist Party.
      const owned = startingAt(to + 2)?.entity.kind === 'Organization'
      if (owned || (to > from + 1 && firstNames.has(first.fold) && headAt < 0)) return from
      to += 2
      continue
    }
    if (token.fold === '-' && !token.spaced && tokens[to + 1]?.spaced === false) {
      to++
      continue
    }
    if (token.text === '.' && to > from && (tokens[to - 1]?.text.length ?? 9) === 1 && !token.spaced) {
      to++
      continue
    }
    if (token.kind === 'mark') break
    if (token.capital || (token.kind === 'number' && tokens[to + 1]?.capital)) {
      if (to > from && breakers(lang).has(token.fold)) break
      if (token.capital && properHeads.has(token.fold) && to >= from) headAt = to
      end = ++to
      continue
    }
    if (links.has(token.fold) && headAt >= 0 && to > from) {
      let ahead = to + 1
      while (links.has(tokens[ahead]?.fold ?? '')) ahead++
      const next = tokens[ahead]
      if (!next?.capital || (weakLinks(lang).has(token.fold) && !(isCoordinator(token.fold) && headAt === from))) break
      // "Forces of Khalifa Haftar" is a description and no name.
      if (
        isGenitive(token.fold) &&
        headAt === from &&
        firstNames.has(next.fold) &&
        headedByPersons(lang).has(first.fold)
      )
        return from
      if (isDefiniteArticle(token.fold) || (purposeLinks(lang).has(token.fold) && headAt !== to - 1)) break
      to = ahead
      continue
    }
    if (isCoordinator(token.fold) && headAt === -1 && tokens[to + 1]?.capital && to > from) {
      // "Health and Human Services Department": only if a head noun follows.
      let ahead = to + 1
      while (tokens[ahead]?.capital) ahead++
      if (!properHeads.has(tokens[ahead - 1]?.fold ?? '') || ahead - to < 3) break
      to++
      continue
    }
    break
  }
  if (headAt < 0) return from
  const last = Math.max(
    headAt + 1,
    headAt === from || complementLinks(lang).has(tokens[headAt + 1]?.fold ?? '') ? end : headAt + 1,
  )
  if (last - from < 2) return from
  // A head noun at the beginning needs "of": "Court Justice Smith" is a person.
  if (headAt === from && !complementLinks(lang).has(tokens[from + 1]?.fold ?? '')) return from
  // A demonym with a common noun ("Iraqi Army") is found as a body of the state.
  return last
}
