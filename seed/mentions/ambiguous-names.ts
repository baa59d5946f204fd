import type { Sentence } from '../document.ts'
import { type GazetteerEntry, nameTrie } from '../gazetteer/gazetteer.ts'
import {
  besideAmericanGeorgia,
  besideGeorgia,
  personalStateNames,
  stateNamesWithArticle,
} from '../gazetteer/homonymous-names.ts'
import { personNames, personOnRecord } from '../identity/known-persons.ts'
import { anyOf, itemsOfAll, packOf, wordsOfAll } from '../language/packs.ts'
import {
  isCoordinator,
  isDefiniteArticle,
  isDisjunction,
  isGenitive,
  isIndefiniteArticle,
} from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'

// The words around a name of the tables decide whether it is that name here, part of another one, or a common word.

/** Cities whose names more often mean something else: read only next to a locative preposition or a country. */
const commonWords = wordsOfAll(({ places }) => places.ambiguousCities)
const cityContext = wordsOfAll(({ places }) => places.cityContext)
const weakCityContext = wordsOfAll(({ places }) => places.weakCityContext)
const languageCues = wordsOfAll(({ places }) => places.beforeLanguage)
const languageOrNounCues = wordsOfAll(({ places }) => places.beforeLanguageOrNoun)
const behindLanguage = wordsOfAll(({ places }) => places.behindLanguage)
const waters = wordsOfAll(({ places }) => places.watersBefore)
const watersBehind = wordsOfAll(({ places }) => places.watersBehind)
const seas = wordsOfAll(({ places }) => places.seas)
const federalStates = wordsOfAll(({ places }) => places.federalStates)
const inhabitants = wordsOfAll(({ places }) => places.federalStateInhabitants)
const federalStateModifiers = wordsOfAll(({ places }) => places.federalStateModifiers)
const federalStateDeterminers = wordsOfAll(({ places }) => places.federalStateDeterminers)
const federalParties = wordsOfAll(({ places }) => places.federalParties)
const beforeNames = wordsOfAll(({ places }) => places.beforeNames)
const behindNames = wordsOfAll(({ places }) => places.behindNames)
const countryParts = wordsOfAll(({ places }) => places.countryParts)
const countryPartAdjectives = wordsOfAll(({ places }) => places.countryPartAdjectives)

/** Whether a name of the tables is the prefix form of a demonym: « russo- ». */
export const isPrefix = (surface: string): boolean => surface.endsWith('-')

/** Whether the tokens have the capitals that the name requires; an acronym must be all capitals. */
export function isWrittenLike(
  surface: string,
  tokens: readonly Token[],
  from: number,
  length: number,
  strict: boolean,
): boolean {
  const wantsCapital = /^\p{Lu}/u.test(surface)
  const slice = tokens.slice(from, from + length)
  if (strict)
    return slice.map(token => (token.spaced && token !== slice[0] ? ' ' : '') + token.text).join('') === surface
  if (!wantsCapital) return true
  const first = slice.find(token => token.kind === 'word')
  if (first === undefined || !first.capital) return false
  // « le monde » is not « Le Monde », « union européenne » is « Union européenne ».
  const capitals = surface
    .split(/[\s'’-]+/)
    .filter(Boolean)
    .map(word => /^\p{Lu}/u.test(word))
  const written = slice.filter(token => token.kind === 'word')
  return (
    capitals.length < 2 ||
    !capitals[1] ||
    written[1] === undefined ||
    written[1].capital ||
    (written[1].text.length > 3 && written[0]?.upper === true)
  )
}

/** Whether the words around the name of a city make it one. */
export function isCityMention(
  entry: Extract<GazetteerEntry, { is: 'city' }>,
  tokens: readonly Token[],
  from: number,
  length: number,
): boolean {
  const token = tokens[from]
  if (token === undefined || !token.capital) return false
  const before = tokens[from - 1]
  const after = tokens[from + length]
  const next = tokens[from + length + 1]
  const placed =
    before !== undefined && cityContext.has(before.fold === "'" ? (tokens[from - 2]?.fold ?? '') : before.fold)
  const country =
    after?.text === ',' &&
    next !== undefined &&
    next.capital &&
    nameTrie
      .at(tokens, from + length + 1)
      .some(match =>
        match.entries.some(
          e => (e.is === 'country' && e.iso3 === entry.iso3) || (e.is === 'place' && e.iso3 === entry.iso3),
        ),
      )
  if (country) return true
  const alone = length === 1
  // A capitalized word on either side makes it part of a longer name, unless a sentence or a preposition begins there. "the state of
  // Washington", « l'État de Washington »
  if (isGenitive(before?.fold) && federalStates.has(tokens[from - 2]?.fold ?? '')) return false
  const inName =
    alone &&
    ((after?.capital === true &&
      after.spaced &&
      !after.upper &&
      after.kind === 'word' &&
      !behindNames.has(after.fold) &&
      entry.thousands < 2000) ||
      (before?.capital === true && token.spaced && from > 1 && !cityContext.has(before.fold) && before.kind === 'word'))
  if (inName) return false
  if (commonWords.has(token.fold) && alone) return placed && entry.thousands >= 100 && from > 0
  if (entry.thousands >= 400) return !alone || token.text.length > 3 || placed
  if (entry.thousands >= 60 || !alone)
    return (
      placed ||
      (after?.text === ',' && from === 0) ||
      (before?.text === ',' && tokens[from - 2]?.capital === true) ||
      ((isCoordinator(before?.fold) || isDisjunction(before?.fold)) && token.text.length > 4 && entry.thousands >= 100)
    )
  return placed && token.text.length > 4 && !weakCityContext.has(before?.fold ?? '')
}

/**
 * Whether the name of a country means the country here, and not the American state of Georgia, the family name Jordan, the first name Chad
 * …
 */
export function isCountryMention(
  entry: Extract<GazetteerEntry, { is: 'country' }>,
  sentence: Sentence,
  from: number,
  length: number,
): boolean {
  const { tokens } = sentence
  const before = tokens[from - 1]
  const after = tokens[from + length]
  const key = tokens[from]?.fold ?? ''
  // « le fleuve Niger », « le bassin du Congo », "the Jordan River": a river with the name of the state.
  const lead = isGenitive(before?.fold) ? tokens[from - 2] : before
  if (waters.has(lead?.fold ?? '') || (after?.capital && watersBehind.has(after.fold))) return false
  // « la Macédoine, région du nord de la Grèce »: a part of another country.
  if (after?.text === ',' && partOfAnother(entry.iso3, tokens, from + length + 1)) return false
  if (length === 1) {
    // « Michael Jordan », "Georgia Meloni", « Dominique Strauss-Kahn »: a capitalized word next to it makes it a person's name.
    const lastName =
      before?.capital === true &&
      before.kind === 'word' &&
      !before.upper &&
      tokens[from]?.spaced === true &&
      from > 1 &&
      !beforeNames.has(before.fold) &&
      personalStateNames.family.has(key)
    const firstName =
      after?.capital === true &&
      after.spaced &&
      personalStateNames.given.has(key) &&
      after.kind === 'word' &&
      !after.upper
    if (lastName || firstName) return false
    const required = stateNamesWithArticle.get(key)
    if (required)
      return required.has(before?.fold ?? '') && (key !== 'reunion' || (tokens[from]?.capital === true && from > 1))
    if (key === 'georgia' || key === 'georgie') {
      const plain = tokens.map(token => token.fold)
      // "A Georgia man", "the southern U.S. state"
      if (
        inhabitants.has(after?.fold ?? '') ||
        plain.some(
          (word, i) =>
            federalStates.has(word) &&
            federalStateModifiers.has(plain[i - 1] === '.' ? (plain[i - 2] ?? '') : (plain[i - 1] ?? '')),
        )
      )
        return false
      // "Prosecutors in Georgia charged Donald Trump … his loss in the state"
      const federal = plain.some(
        (word, i) => federalStates.has(word) && federalStateDeterminers.has(plain[i - 1] ?? ''),
      )
      if (federal && tokens.some((_, i) => americanAt(tokens, i))) return false
      if (
        plain.some(word => besideAmericanGeorgia.test(word) || federalParties.has(word)) ||
        (before?.text === ',' && !plain.some(word => besideGeorgia.has(word)))
      )
        return false
    }
  }
  if (
    entry.iso3 === 'OMN' &&
    isGenitive(before?.fold === "'" ? tokens[from - 2]?.fold : before?.fold) &&
    seas.has(tokens[from - (before?.fold === "'" ? 3 : 2)]?.fold ?? '')
  )
    return false
  return true
}

/** Whether an apposition calls the name a part of a country other than `iso3`: "…, a province of Belgium". */
function partOfAnother(iso3: string, tokens: readonly Token[], at: number): boolean {
  let i = at
  const introduces = (fold: string | undefined) =>
    isIndefiniteArticle(fold) || isDefiniteArticle(fold) || countryPartAdjectives.has(fold ?? '')
  while (introduces(tokens[i]?.fold)) i++
  if (!countryParts.has(tokens[i]?.fold ?? '')) return false
  for (let k = i + 1; k < i + 8 && tokens[k] && tokens[k]?.text !== ','; k++)
    for (const { entries } of nameTrie.at(tokens, k))
      if (entries.some(entry => entry.is === 'country' && entry.iso3 !== iso3)) return true
  return false
}

/** Whether the name of a person of the United States, as in the tables, is in the tokens. */
function americanAt(tokens: readonly Token[], at: number): boolean {
  const [match] = tokens[at]?.capital ? personNames.at(tokens, at) : []
  const id = match?.entries[0]
  return id !== undefined && personOnRecord(id.slice('person:'.length)).country === 'USA'
}

const attributed = wordsOfAll(({ places }) => places.attributedNouns)
const pluralDemonym = new RegExp(`${anyOf(itemsOfAll(({ places }) => places.pluralDemonymEndings))}$`)
const notAttributed = wordsOfAll(({ places }) => places.notAttributed)
const notAttributedCapitals = wordsOfAll(({ places }) => places.notAttributedCapitals)
const participle = new RegExp(`${anyOf(itemsOfAll(({ places }) => places.participleEndings))}$`)

/** "U.S. forces", "the UK government", "U.S. and French officials": the short form of a country as an adjective. */
export function isAttributive(tokens: readonly Token[], from: number, length: number, title: boolean): boolean {
  const surface = tokens
    .slice(from, from + length)
    .map(token => token.text)
    .join('')
  if (!/^(?:U\.?S\.?A?\.?|U\.?K\.?)$/.test(surface)) return false
  const after = tokens[from + length]?.text === '-' ? tokens[from + length + 1] : tokens[from + length]
  if (after?.kind === 'mark' && after.text === ',' ? true : isCoordinator(after?.fold) || isDisjunction(after?.fold)) {
    // "U.S., U.K. and French operations": coordinated with an adjective it is one.
    const next = from + length + 1
    return nameTrie
      .at(tokens, next)
      .some(
        match =>
          match.entries.some(entry => entry.is === 'demonym' && !pluralDemonym.test(entry.surface)) ||
          (match.entries.some(entry => entry.is === 'country') && isAttributive(tokens, next, match.length, title)),
      )
  }
  if (after?.kind !== 'word') return false
  if (attributed.has(after.fold)) return true
  const the = isDefiniteArticle(tokens[from - 1]?.fold)
  if (after.capital) return !the && !title && !notAttributedCapitals.has(after.fold)
  // Without "the" it is an attribute, unless a verb or a preposition follows: "U.S. airpower", but not "the U.S. said".
  return !the && !title && !participle.test(after.fold) && !notAttributed.has(after.fold)
}

/** Whether the `length` tokens from `from` on are the demonym here, and not a language, a part of a name or a common word. */
export function isDemonymMention(
  entry: Extract<GazetteerEntry, { is: 'demonym' }>,
  sentence: Sentence,
  from: number,
  length: number,
): boolean {
  const { tokens, lang } = sentence
  const token = tokens[from]
  if (token === undefined) return false
  const capitalizes = packOf(entry.lang).places.capitalizesDemonyms
  if (!token.capital && (capitalizes || packOf(lang).places.capitalizesDemonyms)) return false
  // « le Français » is a person and « le français » may be the language; either way the country is meant.
  const before = tokens[from - 1]
  if (languageCues.has(before?.fold ?? '') && !/^[ae]n?s$/.test(tokens[from + length]?.fold ?? '')) {
    const next = tokens[from + length]
    if (next === undefined || next.kind !== 'word' || !languageOrNounCues.has(before?.fold ?? '')) return false
  }
  if (tokens[from + length]?.text === '-' && behindLanguage.has(tokens[from + length + 1]?.fold ?? '')) return false
  // "Pole" is as often the end of an axis.
  if (capitalizes && length === 1 && from === 0 && token.fold === 'pole') return false
  // « Saint-Germain », « Franco » the general, « Romain »: a demonym joined to a capitalized word by a hyphen is part of a name.
  if (
    token.capital &&
    before?.text === '-' &&
    !token.spaced &&
    tokens[from - 2]?.capital === true &&
    nameTrie.get(`${tokens[from - 2]?.text}-`).length === 0
  )
    return false
  return true
}
