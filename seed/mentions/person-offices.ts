import type { Sentence } from '../document.ts'
import { anyOf, itemsOfAll, wordsOfAll } from '../language/packs.ts'
import {
  isCoordinator,
  isDative,
  isDefiniteArticle,
  isGenitive,
  isIndefiniteArticle,
  isPossessive,
} from '../read/function-words.ts'
import type { MentionCandidate } from './candidate.ts'
import { type OfficeSpan, officeAt } from './offices.ts'
import { personNameEnd } from './person-name-end.ts'

const formerHolder = wordsOfAll(({ positions }) => positions.formerHolder)
const kin = wordsOfAll(({ offices }) => offices.kin)
const finiteForms = wordsOfAll(({ offices }) => offices.finiteForms)
const finiteEnding = new RegExp(`${anyOf(itemsOfAll(({ offices }) => offices.finiteEndings))}$`)
const adjectives = wordsOfAll(({ offices }) => offices.adjectives)
const phrasePrepositions = wordsOfAll(({ offices }) => offices.phrasePrepositions)

const isDeterminer = (fold: string | undefined): boolean =>
  isDefiniteArticle(fold) || isIndefiniteArticle(fold) || isPossessive(fold) || fold === "'"
const isArticleOfName = (fold: string | undefined): boolean => isDefiniteArticle(fold) || fold === "'"

/**
 * Attaches the offices of a sentence to the names next to them: before or behind a name, coordinated with another office, or a
 * counterpart's.
 */
export function officeReader(sentence: Sentence, known: readonly MentionCandidate[]) {
  const { tokens } = sentence
  let former: OfficeSpan | undefined
  return { sameTitle, apposition, apposed, joined, ofKin, ofCountry, opensSentence, stateOf }

  /** The office of a counterpart with the title of the office before: « le ministre français … et son homologue marocain ». */
  function sameTitle(office: OfficeSpan | undefined): OfficeSpan | undefined {
    if (office?.kind === 'counterpart')
      return former
        ? {
            ...office,
            title: former.title,
            kind: former.kind,
            counterpart: true,
            ...(former.portfolio ? { portfolio: former.portfolio } : {}),
          }
        : { ...office, kind: 'other' }
    if (office && office.kind !== 'honorific' && office.kind !== 'other') former = office
    return office
  }

  /** The office in apposition to the name that ends at `to`: « Jens Stoltenberg, the secretary general of NATO, ». */
  function apposition(to: number): OfficeSpan | undefined {
    if (tokens[to]?.text !== ',' && tokens[to]?.text !== '(') return undefined
    let i = to + 1
    const introduces = (fold: string | undefined) =>
      isDeterminer(fold) || isCoordinator(fold) || formerHolder.has(fold ?? '')
    while (introduces(tokens[i]?.fold)) i++
    const office =
      officeAt(sentence, i, known) ??
      [1, 2, 3, 4]
        .map(step => officeAt(sentence, i + step, known))
        .find(found => found !== undefined && found.from <= i)
    // « Reçu par Joe Biden, le Premier ministre irakien a plaidé »: no comma closes the phrase, and the office is the subject.
    if (tokens[to]?.text === ',' && office && finiteForms.has(tokens[office.to]?.fold ?? '')) return undefined
    return office && office.kind !== 'honorific' && !office.plural ? office : undefined
  }

  /** The offices in apposition to a name that has a title already: "Colonel Medel Aguilar, spokesman for the armed forces". */
  function apposed(to: number): OfficeSpan[] {
    const office = tokens[to]?.text === ',' ? apposition(to) : undefined
    return office && ofHolder(office) ? [office, ...joined(office.to)] : []
  }

  /** The offices coordinated with one that ends at `to`: « ministre de l'Intérieur et patron de la Ligue ». */
  function joined(to: number): OfficeSpan[] {
    if (!isCoordinator(tokens[to]?.fold)) return []
    const office = officeAt(sentence, to + 1, known)
    return office && ofHolder(office) ? [office] : []
  }

  /** Whether an office behind a name is that person's: it is singular, has no article of its own, and no other name follows it. */
  function ofHolder(office: OfficeSpan): boolean {
    if (/^(?:honorific|counterpart|other)$/.test(office.kind) || office.plural) return false
    return personNameEnd(sentence, office.to).parts === 0 && personNameEnd(sentence, office.to + 1).parts === 0
  }

  /** Whether the name next to an office is that of a relative of its holder: « L'épouse du président français, Cécilia Sarkozy ». */
  function ofKin(office: OfficeSpan): boolean {
    let i = office.from - 1
    const links = (fold: string | undefined) => isGenitive(fold) || isDative(fold) || isArticleOfName(fold)
    while (links(tokens[i]?.fold)) i--
    return i < office.from - 1 && kin.has(tokens[i]?.fold ?? '')
  }

  /** Adds to an office the country behind the name of its holder: "King Abdullah of Jordan". */
  function ofCountry(office: OfficeSpan, to: number): void {
    if (office.kind !== 'head' || office.countries.length > 0 || office.organization) return
    let i = to
    if (!isGenitive(tokens[i]?.fold)) return
    while (isGenitive(tokens[i]?.fold) || isArticleOfName(tokens[i]?.fold)) i++
    const country = known.find(({ from, entity, form }) => from === i && entity.kind === 'Country' && form === 'name')
    if (country?.entity.iso3) office.countries.push(country.entity.iso3)
  }

  /** The country behind the name that ends at `to`: "Presidents Alberto Fujimori of Peru and Jamil Mahuad of Ecuador". */
  function stateOf(to: number): MentionCandidate | undefined {
    if (!isGenitive(tokens[to]?.fold)) return undefined
    let at = to + 1
    while (isArticleOfName(tokens[at]?.fold)) at++
    return known.find(({ from, form, entity }) => from === at && form === 'name' && entity.kind === 'Country')
  }

  /**
   * Whether the comma behind an office ends an opening phrase, so that the name behind it is the subject and not the holder: « Lors d'un
   * entretien avec le président égyptien, Emmanuel Macron a évoqué ».
   */
  function opensSentence(office: OfficeSpan, to: number): boolean {
    const next = tokens[to]
    if (next?.kind !== 'word' || !(finiteForms.has(next.fold) || finiteEnding.test(next.fold))) return false
    const determined = (at: number): number => {
      let i = at
      while (isDeterminer(tokens[i]?.fold)) i--
      return i
    }
    // "by the South's military rulers"
    const adjective = adjectives.has(tokens[office.from - 1]?.fold ?? '')
    const own = determined(office.from - (adjective ? 2 : 1))
    const i = tokens[own]?.fold === 's' && tokens[own - 1]?.fold === "'" ? determined(own - 3) : own
    return phrasePrepositions.has(tokens[i]?.fold ?? '')
  }
}
