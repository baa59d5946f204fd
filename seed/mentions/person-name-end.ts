import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { nameTrie } from '../gazetteer/gazetteer.ts'
import {
  joinedArticles,
  joinedSyllables,
  linkingParticles,
  openingParticles,
  particlesBehindGivenName,
  personNameParticles,
} from '../gazetteer/name-parts.ts'
import { isSurnameOfOfficeHolder } from '../identity/office-holders.ts'
import { wordsOfAll } from '../language/packs.ts'
import { isGenitive } from '../read/function-words.ts'

/** Capitalized words that end a personal name: days, months, bodies, places. */
export const nameStopWords = wordsOfAll(({ persons }) => persons.stopWords)
const countryAt = (tokens: Sentence['tokens'], at: number): boolean =>
  nameTrie
    .at(tokens, tokens[at]?.fold === "'" ? at + 1 : at)
    .some(({ entries }) => entries.some(entry => entry.is === 'country'))

/**
 * The token behind the personal name that begins at `at`, `at` itself where there is none, and the number of its parts. Behind a title
 * (`titled`) a name may begin with « Le ».
 */
export function personNameEnd(sentence: Sentence, at: number, titled = false): { to: number; parts: number } {
  const { tokens } = sentence
  let to = at
  let parts = 0
  let words = 0
  while (to < tokens.length && parts < 6) {
    const token = tokens[to]
    if (!token) break
    if (token.kind !== 'word') break
    if (
      parts > 0 &&
      !token.spaced &&
      tokens[to - 1]?.text !== '-' &&
      tokens[to - 1]?.fold !== "'" &&
      tokens[to - 1]?.text !== '.'
    )
      break
    if (token.capital) {
      // « Bill Clinton »: a word that is no name by itself is a given name before a capitalized word.
      const given =
        parts === 0 &&
        tokens[to + 1]?.capital === true &&
        (firstNames.has(token.fold) || (titled && /^L[ea]$/.test(token.text)))
      // "President Park": a word that elsewhere ends a name may be one behind a title.
      const called = titled && parts === 0 && nameStopWords.has(token.fold) && isSurnameOfOfficeHolder(token.text)
      if (
        nameStopWords.has(token.fold) &&
        !given &&
        !called &&
        !(personNameParticles.has(token.fold) && parts > 0 && tokens[to + 1]?.capital)
      )
        break
      // A single letter needs a full stop, or stands between names: "Joseph L. Votel".
      if (token.text.length === 1) {
        if (tokens[to + 1]?.text === '.' && tokens[to + 1]?.spaced === false) {
          to += 2
          parts++
          continue
        }
        if (parts === 0) break
      }
      parts++
      words++
      to++
    } else if (personNameParticles.has(token.fold) && (parts > 0 || openingParticles.has(token.fold))) {
      const next =
        tokens[to + 1]?.text === '-' || tokens[to + 1]?.fold === "'"
          ? tokens[to + 2]
          : personNameParticles.has(tokens[to + 1]?.fold ?? '')
            ? tokens[to + 2]?.text === '-'
              ? tokens[to + 3]
              : tokens[to + 2]
            : tokens[to + 1]
      if (!next?.capital || nameStopWords.has(next.fold)) break
      if (linkingParticles.has(token.fold) && words < 1) break
      // A particle belongs to the name only behind a given name (« Staffan de Mistura »), and only if what follows is in no table of places
      // and bodies: « Juan Carlos de Espagne », « président Trump de la … ».
      const unlisted =
        isGenitive(token.fold) && tokens[to + 1]?.capital === true && nameTrie.at(tokens, to + 1).length === 0
      // « le roi Abdallah de Jordanie »: behind a single name a country is the one that its bearer reigns.
      if (isGenitive(token.fold) && words < 2 && titled && countryAt(tokens, to + 1)) break
      if (particlesBehindGivenName.has(token.fold) && words < 2 && !unlisted && !firstNames.has(tokens[at]?.fold ?? ''))
        break
      to++
      while (tokens[to]?.text === '-' || tokens[to]?.fold === "'") to++
      continue
    } else break
    // Hyphens and apostrophes inside: « Jean-Yves », « al-Ghanemi », "O'Brien"; not "Coe's".
    while (
      tokens[to] &&
      !tokens[to]?.spaced &&
      (tokens[to]?.text === '-' || tokens[to]?.fold === "'") &&
      tokens[to + 1]?.spaced === false &&
      tokens[to + 1]?.kind === 'word' &&
      !(tokens[to]?.fold === "'" && /^s$/.test(tokens[to + 1]?.fold ?? '')) &&
      (tokens[to + 1]?.capital ||
        joinedSyllables.has(tokens[to + 1]?.fold ?? '') ||
        (tokens[to]?.text === '-' && joinedArticles.has(tokens[to + 1]?.fold ?? '')))
    ) {
      to += 2
    }
    // 'Richard "Tex" Coe': a nickname in quotation marks occurs inside the name.
    if (
      /^["“«]$/.test(tokens[to]?.text ?? '') &&
      tokens[to + 1]?.capital &&
      /^["”»]$/.test(tokens[to + 2]?.text ?? '') &&
      tokens[to + 3]?.capital &&
      !nameStopWords.has(tokens[to + 3]?.fold ?? '')
    )
      to += 3
    if (tokens[to]?.text === '-' || tokens[to - 1]?.text === '-') break
  }
  while (
    to > at &&
    (tokens[to - 1]?.text === '-' ||
      tokens[to - 1]?.fold === "'" ||
      (personNameParticles.has(tokens[to - 1]?.fold ?? '') && !tokens[to - 1]?.capital))
  )
    to--
  // « S. Jaishankar » is a name of two parts.
  return { to, parts: words === 1 && parts > 1 ? 2 : words }
}
