import { actorClasses } from '../actors/actor-classes.ts'
import type { Sentence } from '../document.ts'
import { firmNameOpeners } from '../gazetteer/homonymous-names.ts'
import { packOf, wordsOfAll } from '../language/packs.ts'
import { months, weekdays } from '../read/calendar-names.ts'
import { isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'

/** Nouns before a genitive and a country in the names of firms, schools, streets and stadiums: "Bank of China", « rue d'Allemagne ». */
const placed = wordsOfAll(({ bodies }) => bodies.namedAfterStates)
const things = wordsOfAll(({ bodies }) => bodies.thingsOfStates)
const federalStates = wordsOfAll(({ places }) => places.federalStates)
const functionWords = wordsOfAll(({ bodies }) => bodies.capitalizedFunctionWords)
const actorModifiers = wordsOfAll(({ bodies }) => bodies.actorModifiers)

/**
 * Whether the name of a country is part of another name: "Air France", "Ireland Baldwin", "Swiss Life", "Bank of China". A demonym before an army, a ministry, an office or a person's name means the country all the same. A line in capitals does
 * not show where a name ends.
 */
export function isPartOfLongerName(
  sentence: Sentence,
  candidate: MentionCandidate,
  all: readonly MentionCandidate[],
): boolean {
  if (candidate.entity.kind !== 'Country' || (candidate.form !== 'name' && candidate.form !== 'demonym')) return false
  const { tokens } = sentence
  const wordsHere = tokens.filter(token => token.kind === 'word')
  const headline = wordsHere.filter(token => token.capital).length > 0.8 * wordsHere.length && wordsHere.length > 5
  const [next, before] = [tokens[candidate.to], tokens[candidate.from - 1]]
  if (next && things.has(next.fold) && candidate.form === 'name') return true
  // "Niger State officials", "Georgia State University": a province or a school.
  if (
    next?.capital &&
    !next.upper &&
    federalStates.has(next.fold) &&
    candidate.form === 'name' &&
    !tokens[candidate.to + 1]?.capital
  )
    return true
  // « rue d'Allemagne », « banque de la Chine », "Bank of China"
  const direct = isGenitive(before?.fold) ? 2 : 0
  const elided = before?.fold === "'" && isGenitive(tokens[candidate.from - 2]?.fold) ? 3 : 0
  const article = isDefiniteArticle(before?.fold) && isGenitive(tokens[candidate.from - 2]?.fold) ? 3 : 0
  const behindGenitive = direct || elided || article
  const of = behindGenitive > 0 ? tokens[candidate.from - behindGenitive] : undefined
  const pack = packOf(sentence.lang)
  if (of && placed.has(of.fold) && (of.capital || pack.grammar.modifierPosition === 'behind')) return true
  // "Turkish Cypriots", "a Bosnian Serb leader", « les Chypriotes turcs »: a part of a people, and not its state.
  if (
    candidate.form === 'demonym' &&
    pack.places.capitalizesDemonyms &&
    before?.capital &&
    !before.upper &&
    tokens[candidate.from]?.spaced &&
    all.some(
      other =>
        other.to === candidate.from && other.rule === 'country/demonym' && other.entity.id !== candidate.entity.id,
    )
  )
    return true
  if (
    candidate.form === 'demonym' &&
    !pack.places.capitalizesDemonyms &&
    tokens[candidate.from]?.capital &&
    next &&
    !next.capital &&
    all.some(
      other =>
        other.from === candidate.to && other.rule === 'country/demonym' && other.entity.id !== candidate.entity.id,
    )
  )
    return true
  // "Air France" in the tables: the name of a firm names no state.
  if (
    all.some(
      other =>
        other !== candidate &&
        other.entity.kind === 'Organization' &&
        /^(?:company|media)$/.test(other.entity.orgType ?? '') &&
        ((other.from <= candidate.from &&
          candidate.to <= other.to &&
          other.to - other.from > candidate.to - candidate.from) ||
          // « Allianz France », "Deutsche Bank Mexico": the branch of a firm in a country.
          (candidate.form === 'name' && other.to === candidate.from && other.entity.orgType === 'company')),
    )
  )
    return true
  if (headline) return false
  const covered = (at: number) =>
    all.some(
      other =>
        other !== candidate &&
        other.from <= at &&
        at < other.to &&
        (other.entity.kind !== 'Country' || other.from > candidate.to),
    )
  if (proper(next) && next?.spaced && !covered(candidate.to)) {
    let end = candidate.to
    while (proper(tokens[end]) && tokens[end]?.spaced && !covered(end)) end++
    const last = tokens[end - 1]
    const chain = tokens.slice(candidate.to, end)
    const official = chain.some(token => acts(token, sentence.lang))
    if (candidate.form === 'name' ? !official : !(last && acts(last, sentence.lang)) && !official && !covered(end))
      return true
  }
  if (
    proper(before) &&
    tokens[candidate.from]?.spaced &&
    !covered(candidate.from - 1) &&
    !acts(before as Token, sentence.lang)
  ) {
    if (candidate.from - 1 === 0 || /^[.:;"“«()–—-]$/.test(tokens[candidate.from - 2]?.text ?? ''))
      return firmNameOpeners.has(before?.fold ?? '')
    return true
  }
  return false
}

/** Whether a capitalized word may be part of a name: it is neither a day nor an acronym. */
function proper(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    !token.upper &&
    token.text.length > 1 &&
    !functionWords.has(token.fold) &&
    months[token.fold] === undefined &&
    weekdays[token.fold] === undefined
  )
}

/** Whether a word names somebody who acts for a state: "Army", "President". */
function acts(token: Token, lang: string): boolean {
  const classes = actorClasses(packOf(lang))
  const lower = token.text.toLowerCase()
  for (const lemma of [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')])
    if (/^(?:state|group)$/.test(classes.of(lemma)?.as ?? '')) return true
  return actorModifiers.has(token.fold)
}
