import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { wordSet } from '../gazetteer/trie.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

/** The head nouns of English names of bodies. */
export const properHeadsEn =
  wordSet(`ministry department army navy force forces police party council committee commission agency bank university institute corps command brigade coalition government parliament senate congress court front movement union
 association organization organisation group foundation center centre office bureau service services authority administration assembly federation league alliance fund board company corporation inc corp ltd news times post observatory embassy consulate guard guards division battalion
 regiment fleet squadron wing secretariat mission house chamber network society institution college school academy press journal tribune herald airlines airways industries holdings energy technologies systems club trust forum programme program initiative task consortium conference dialogue caucus militia church museum hospital cabinet treasury museums resistance brigades militias society directorate laboratory team staff intelligence`)

const linksEn = wordSet('of for the and on to in against')

/**
 * The token behind the English name of a body that begins at `from`; `from` itself where there is none: "Defense Department", "Ministry of
 * Foreign Affairs", "Royal Institute of International Affairs".
 */
export function englishBodyNameEnd({ tokens }: Sentence, known: readonly MentionCandidate[], from: number): number {
  const startingAt = (at: number) => known.findLast(candidate => candidate.from === at)
  const first = tokens[from]
  if (!first || tokens[from - 1]?.text === '-') return from
  // "Iran's Revolutionary Guard" is a body of Iran, whose name begins behind the possessive.
  const owner = startingAt(from)
  // "Supreme Court of Pakistan" is in the tables; "Democratic Party of Japan" is not the American one.
  const listed = known.find(
    other => other.from <= from && from < other.to && other.entity.kind === 'Organization' && other.entity.country,
  )
  if (listed && tokens[listed.to]?.fold === 'of') {
    const state = startingAt(tokens[listed.to + 1]?.fold === 'the' ? listed.to + 2 : listed.to + 1)
    if (state?.entity.kind === 'Country' && state.entity.iso3 === listed.entity.country) return from
  }
  if (owner?.entity.kind === 'Country' && tokens[owner.to]?.fold === "'" && tokens[owner.to + 1]?.fold === 's')
    return from
  if (
    /^(?:the|a|an|this|that|in|on|at|but|and|he|she|it|we|they|former|president|prime|king|mr|mrs|gen|col|when|while|after|before|as|if|under|our|his|her|their|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      first.fold,
    )
  )
    return from
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
      if (
        /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|president|minister|secretary|general|spokesman|spokeswoman|spokesperson|commander|director|chief)$/.test(
          token.fold,
        ) &&
        to > from
      )
        break
      if (token.capital && properHeadsEn.has(token.fold) && to >= from) headAt = to
      end = ++to
      continue
    }
    if (linksEn.has(token.fold) && headAt >= 0 && to > from) {
      let ahead = to + 1
      while (linksEn.has(tokens[ahead]?.fold ?? '')) ahead++
      const next = tokens[ahead]
      if (!next?.capital || (/^(?:on|in|to|and)$/.test(token.fold) && !(token.fold === 'and' && headAt === from))) break
      // "Forces of Khalifa Haftar" is a description and no name.
      if (
        token.fold === 'of' &&
        headAt === from &&
        firstNames.has(next.fold) &&
        /^(?:forces?|army|government|militia|party|movement|group|brigades?|team|administration)$/.test(first.fold)
      )
        return from
      if (token.fold === 'the' || (token.fold === 'for' && headAt !== to - 1)) break
      to = ahead
      continue
    }
    if (token.fold === 'and' && headAt === -1 && tokens[to + 1]?.capital && to > from) {
      // "Health and Human Services Department": only if a head noun follows.
      let ahead = to + 1
      while (tokens[ahead]?.capital) ahead++
      if (!properHeadsEn.has(tokens[ahead - 1]?.fold ?? '') || ahead - to < 3) break
      to++
      continue
    }
    break
  }
  if (headAt < 0) return from
  const last = Math.max(
    headAt + 1,
    headAt === from || tokens[headAt + 1]?.fold === 'of' || tokens[headAt + 1]?.fold === 'for' ? end : headAt + 1,
  )
  if (last - from < 2) return from
  // A head noun at the beginning needs "of": "Court Justice Smith" is a person.
  if (headAt === from && !/^(?:of|for)$/.test(tokens[from + 1]?.fold ?? '')) return from
  // A demonym with a common noun ("Iraqi Army") is found as a body of the state.
  return last
}
