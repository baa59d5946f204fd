import type { Sentence } from '../document.ts'
import { firstNames } from '../gazetteer/first-names.ts'
import { findOfficeHolder } from '../identity/office-holders.ts'
import { anyOf, itemsOfAll, packOf } from '../language/packs.ts'
import { isCoordinator } from '../read/function-words.ts'
import { textOf } from '../read/tokens.ts'
import type { MentionCandidate } from './candidate.ts'
import { type OfficeSpan, officeAt } from './offices.ts'
import { personNameEnd } from './person-name-end.ts'
import { nameReader } from './person-names.ts'
import { officeReader } from './person-offices.ts'

/** A personal name in the tokens of a sentence, with the office next to it. */
export type PersonSpan = {
  from: number
  to: number
  rule: string
  office?: OfficeSpan
  /** Further offices: « Matteo Salvini, ministre de l'Intérieur et patron de la Ligue ». */
  also?: OfficeSpan[]
  honorific?: string
  withHonorificFrom?: number
}

/** Titles that precede a family name alone: "Special Advisor Thames", « le juge Martel ». */
const surnameTitles = new RegExp(`${anyOf(itemsOfAll(({ offices }) => offices.surnameTitles, /,/))}$`)

/**
 * The persons of a sentence who are named in full or introduced by a title, an apposition or an honorific, and the offices without a name.
 */
export function findPersons(
  sentence: Sentence,
  known: readonly MentionCandidate[],
  alone: ReadonlySet<string>,
): { persons: PersonSpan[]; offices: OfficeSpan[] } {
  const { tokens, lang } = sentence
  const { capitalizedBeforeNames } = packOf(lang).offices
  const { capitalizesDemonyms } = packOf(lang).places
  const names = nameReader(sentence, known, alone)
  const stands = officeReader(sentence, known)
  const persons: PersonSpan[] = []
  const offices: OfficeSpan[] = []
  const taken = (at: number) => persons.some(person => at >= person.from && at < person.to)

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || taken(i)) continue
    const cover = names.coveredBy(i)
    const inName = cover !== undefined && cover.form === 'name' && cover.to > i + 1 && cover.from < i
    const office = inName ? undefined : stands.sameTitle(officeAt(sentence, i, known))
    if (office) i = Math.max(i, titled(office, i) - 1)
    else if (token.capital && !(tokens[i - 1]?.text === '-' && !token.spaced)) i = Math.max(i, untitled(i, cover) - 1)
  }
  return { persons, offices }

  /** Reads the office at `at` and the name that it introduces. Returns the token to continue at. */
  function titled(office: OfficeSpan, at: number): number {
    const comma = tokens[office.to]?.text === ',' ? 1 : 0
    const start = office.to + comma
    const end = personNameEnd(sentence, start, comma === 0)
    const whole = tokens[start]?.capital ? names.fullNameAt(start) : undefined
    const to = whole ? Math.max(end.to, start + whole.length) : end.to
    const parts = whole ? Math.max(2, end.parts) : end.parts
    const honorific = office.kind === 'honorific'
    // « les présidents sénégalais Macky Sall et ivoirien Alassane Ouattara »
    const shared = office.plural && !honorific ? pluralHolders(office, start) : start
    if (shared > start) return shared
    const enough = comma
      ? parts >= 2 && isClosed(to) && !stands.opensSentence(office, to)
      : parts >= 1 && !isWeak(office, start, to, parts)
    if (to > start && enough && !names.isOnRecord(start, to) && !(office.plural && comma)) {
      persons.push(introduced(office, at, start, to, comma === 1))
      return to
    }
    if (honorific) return at
    offices.push(office)
    return office.to
  }

  /** The person named by the tokens [start, to) behind an office or honorific at `at`. */
  function introduced(office: OfficeSpan, at: number, start: number, to: number, comma: boolean): PersonSpan {
    if (office.kind === 'honorific')
      return { from: start, to, rule: 'person/honorific', honorific: tokens[at]?.fold ?? '', withHonorificFrom: at }
    const rule = comma ? 'person/title-comma' : 'person/title'
    if (comma && stands.ofKin(office)) return { from: start, to, rule }
    stands.ofCountry(office, to)
    return { from: start, to, rule, office, ...further([...stands.apposed(to), ...stands.joined(office.to)]) }
  }

  /** Whether the name ends at `to`: nothing capitalized follows (« ministre, Jean Dupont, »). */
  function isClosed(to: number): boolean {
    const following = tokens[to]
    return following === undefined || following.kind === 'mark' || (following.kind === 'word' && !following.capital)
  }

  /** Whether a single word behind a title is not enough for a name: "President Obama" is, "official Thames" is not. */
  function isWeak(office: OfficeSpan, start: number, to: number, parts: number): boolean {
    if (!/^(?:other|official|party)$/.test(office.kind) || parts >= 2) return false
    const alone =
      surnameTitles.test(office.title) &&
      !tokens[start]?.upper &&
      (!capitalizedBeforeNames || tokens[office.to - 1]?.capital === true || tokens[office.to - 1]?.text === '.')
    return (
      !firstNames.has(tokens[start]?.fold ?? '') &&
      !alone &&
      !findOfficeHolder(textOf(tokens, start, to), office, null).person
    )
  }

  /** Reads a name at `at` without a title. Returns the token to continue at. */
  function untitled(at: number, cover: MentionCandidate | undefined): number {
    // « l'Algérien Fatsah … »: the demonym is not part of the name.
    if (!capitalizesDemonyms && names.nationalityBefore(at + 1)?.from === at) return at
    const { to, parts } = personNameEnd(sentence, at)
    if (parts < 1 || names.isOnRecord(at, to)) return at
    const following = stands.apposition(to)
    const record = names.fullNameAt(at)
    if (record && !following) {
      const end = Math.max(to, at + record.length)
      if (!names.isNamesake(at, end)) persons.push({ from: at, to: end, rule: 'person/on-record' })
      return end
    }
    if (parts >= 2 && following && !(cover && cover.from === at && cover.entity.kind !== 'Place')) {
      const rule = 'person/apposition'
      persons.push({ from: at, to, rule, office: following, ...further(stands.joined(following.to)) })
      return to
    }
    const rule = names.ruleOf({ from: at, to, parts })
    if (rule) {
      persons.push({ from: at, to, rule })
      return to
    }
    if (cover !== undefined || parts < 2) return at
    // A title may stand within the capitalized words: "US Secretary of State Antony Blinken".
    let next = at + 1
    while (next < to && officeAt(sentence, next, known) === undefined && !names.fullNameAt(next)) next++
    return next
  }

  /** Reads names that share a plural title, each with its own demonym. Returns the token to continue at. */
  function pluralHolders(office: OfficeSpan, start: number): number {
    const comma = tokens[start - 1]?.text === ','
    // "Jailed by the South's military rulers, Kim Dae-jung was elected": the name is none of the rulers.
    if (comma && stands.opensSentence(office, personNameEnd(sentence, start).to)) return start
    let i = comma ? start : office.to
    if (tokens[i]?.text === ',') i++
    let n = 0
    let last = start
    let country: string | undefined = office.countries[0]
    while (i < tokens.length && n < 8) {
      const nation = known.find(candidate => candidate.from === i && candidate.form === 'demonym')
      if (nation) {
        country = nation.entity.iso3
        i = nation.to
        continue
      }
      const { to, parts } = personNameEnd(sentence, i)
      if (to === i || parts < 1 || names.isOnRecord(i, to)) break
      if (n === 0 && parts < 2 && !firstNames.has(tokens[i]?.fold ?? '')) break
      const state = stands.stateOf(to)
      const own = state?.entity.iso3 ?? (office.countries.length > 1 ? office.countries[n] : country)
      persons.push({
        from: i,
        to,
        rule: 'person/shared-title',
        office: { ...office, plural: false, countries: own ? [own] : [], to: office.to },
      })
      n++
      i = state?.to ?? to
      last = i
      if (tokens[i]?.text === '(') {
        while (i < tokens.length && tokens[i]?.text !== ')') i++
        i++
      }
      if (tokens[i]?.text === ',' || isCoordinator(tokens[i]?.fold)) i++
      if (isCoordinator(tokens[i]?.fold)) i++
    }
    return n > 0 ? last : start
  }
}

const further = (also: OfficeSpan[]): Pick<PersonSpan, 'also'> => (also.length > 0 ? { also } : {})
