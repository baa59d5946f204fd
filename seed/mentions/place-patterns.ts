import type { Sentence } from '../document.ts'
import { slug } from '../gazetteer/gazetteer.ts'
import { placeNameParticles } from '../gazetteer/name-parts.ts'
import { itemsOfAll, wordsIn, wordsOfAll } from '../language/packs.ts'
import { isCoordinator, isDefiniteArticle, isGenitive, isIndefiniteArticle } from '../read/function-words.ts'
import { textOf } from '../read/tokens.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'

const introducing = wordsIn(({ places }) => places.introducingNouns)
const settlements = wordsIn(({ places }) => places.settlements)
const settlementModifiers = wordsOfAll(({ places }) => places.settlementModifiers)
const following = wordsIn(({ places }) => places.nounsBehindName)
const bases = wordsIn(({ places }) => places.baseNouns)
const baseModifiers = wordsIn(({ places }) => places.baseModifiers)
const leading = wordsIn(({ places }) => places.nounsBeforeName)
const nearby = wordsIn(({ places }) => places.nearnessPrepositions)
const behindNear = wordsOfAll(({ places }) => places.behindNearName)
const before = wordsOfAll(({ places }) => places.prepositions)
const beforeCountry = wordsOfAll(({ places }) => places.countryPrepositions)
const opening = wordsIn(({ places }) => places.openingPrepositions)
const particles = new Set([...placeNameParticles, ...itemsOfAll(({ places }) => places.nameParticles)])
const noName = wordsOfAll(({ places }) => places.notInNames)

/**
 * Places in no table, by the words around them: « la ville de Mocoa », "near Dabiq, two strikes …", "Tabqa Dam", "Camp Hurriya", "near
 * Sarmada, Syria". Names of the tables (`known`) go first.
 */
export function placePatterns(sentence: Sentence, known: readonly MentionCandidate[]): MentionCandidate[] {
  const { tokens, lang } = sentence
  const found: MentionCandidate[] = []
  const taken = new Uint8Array(tokens.length)
  for (const { from, to } of known) taken.fill(1, from, to)
  const covered = (at: number) => taken[at] === 1
  /** Not in "Karim, Iraq's leader", where it is a possessor. */
  const countryAt = (at: number) =>
    known.find(
      other =>
        other.from === at &&
        other.entity.kind === 'Country' &&
        other.form === 'name' &&
        !(tokens[other.to]?.fold === "'" && tokens[other.to + 1]?.fold === 's'),
    )?.entity.iso3

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') continue
    const word = token.fold
    // "the Plan of Action, Iran …": a word behind "of" belongs to the name before.
    if (before.has(word) && token.text !== 'a' && !(isGenitive(word) && tokens[i - 1]?.capital)) {
      const to = nameEnd(i + 1)
      const iso3 = /^[,(]$/.test(tokens[to]?.text ?? '') ? countryBehind(to + 1) : undefined
      if (iso3) add(i + 1, to, 'place/with-country', iso3)
    }
    if (settlements(lang).has(word) && tokens[i - 1]?.text !== '-') {
      const apposed = apposedBefore(i)
      if (apposed) add(apposed.from, apposed.to, 'place/apposed', apposed.iso3)
    }
    if (introducing(lang).has(word) && isGenitive(tokens[i + 1]?.fold)) {
      const start = tokens[i + 2]?.fold === "'" || isDefiniteArticle(tokens[i + 2]?.text) ? i + 3 : i + 2
      introduced(start)
    } else if (nearby(lang).has(word)) {
      const to = nameEnd(i + 1)
      const close = tokens[to]
      if (close === undefined || /^[,.;:()]$/.test(close.text) || behindNear.has(close.fold))
        add(i + 1, to, 'place/near')
    } else if (leading(lang).has(word) && token.capital) {
      const to = nameEnd(i + 1)
      if (to > i + 1) add(i, to, 'place/camp')
    } else if ((following(lang).has(word) || isBase(i)) && !covered(i)) {
      const from = nameStart(i)
      if (from < (isBase(i) ? i - 1 : i)) add(from, token.capital ? i + 1 : i, 'place/followed')
    }
  }
  return found

  /** The state at `at`, perhaps behind a preposition: ", in Syria", « , au Canada ». */
  function countryBehind(at: number): string | undefined {
    const to = beforeCountry.has(tokens[at]?.fold ?? '') ? at + 1 : at
    // "Vermillion, South Dakota"
    const region = known.find(other => other.from === to && other.rule === 'place/on-record')?.entity.country
    if (region) return region
    const name = isDefiniteArticle(tokens[to]?.fold) ? to + (tokens[to + 1]?.fold === "'" ? 2 : 1) : to
    return to === at && isSubject(at, name) ? undefined : countryAt(name)
  }

  /**
   * Whether the main clause begins behind the comma before `at`: "After talks in Sarmada, Syria agreed …", but not "In Sarmada, Syria, …".
   */
  function isSubject(at: number, name: number): boolean {
    if (!opening(lang).has(tokens[0]?.fold ?? '') || tokens.slice(0, at - 1).some(({ text }) => text === ','))
      return false
    const end = known.find(({ from }) => from === name)?.to ?? name + 1
    return tokens[end]?.kind === 'word'
  }

  /** The name to which the noun at `noun` is in apposition, with the state that its adjective names. */
  function apposedBefore(noun: number): { from: number; to: number; iso3: string } | undefined {
    const nation = known.find(
      ({ form, from, to }) => form === 'demonym' && (from === noun + 1 || to === noun || to === noun - 1),
    )
    const iso3 = nation?.entity.iso3
    if (!nation || !iso3) return undefined
    let comma = Math.min(noun, nation.from) - 1
    const introduces = (fold: string | undefined) =>
      isIndefiniteArticle(fold) || isDefiniteArticle(fold) || fold === "'" || settlementModifiers.has(fold ?? '')
    while (introduces(tokens[comma]?.fold)) comma--
    if (tokens[comma]?.text !== ',') return undefined
    const from = nameStart(comma)
    return from < comma && before.has(tokens[from - 1]?.fold ?? '') ? { from, to: comma, iso3 } : undefined
  }

  /** Adds the name behind « la ville de », and those behind « les villes de A, B et C ». */
  function introduced(start: number): void {
    let to = nameEnd(start)
    add(start, to, 'place/introduced')
    while (to > start && (tokens[to]?.text === ',' || isCoordinator(tokens[to]?.fold))) {
      const from = tokens[to]?.text === ',' && isCoordinator(tokens[to + 1]?.fold) ? to + 2 : to + 1
      const end = nameEnd(from)
      // « la ville de Mocoa et Juan Santos »: a list of places follows a plural noun.
      if (end === from || !/s$/.test(tokens[start - 2]?.fold ?? '')) return
      add(from, end, 'place/introduced')
      to = end
    }
  }

  function isBase(at: number): boolean {
    const kind = tokens[at - 1]
    return (
      bases(lang).has(tokens[at]?.fold ?? '') &&
      kind?.capital === true &&
      baseModifiers(lang).has(kind.fold) &&
      !covered(at - 1)
    )
  }

  /**
   * The token behind a sequence of capitalized words, with the particles of names between them: « Khan Cheikhoun », "Dayr az Zawr", «
   * Al-Bab ».
   */
  function nameEnd(from: number): number {
    let to = from
    while (to < from + 5) {
      const token = tokens[to]
      if (token?.kind !== 'word' || covered(to)) break
      const joined = to > from && (tokens[to - 1]?.text === '-' || tokens[to - 1]?.fold === "'")
      if (!token.capital && !(to > from && particles.has(token.fold) && next(to)?.capital)) {
        if (!joined) break
      } else if (token.capital && noName.has(token.fold)) break
      to++
      if (/^[-'’]$/.test(tokens[to]?.text ?? '') && !tokens[to]?.spaced && tokens[to + 1]?.spaced === false) to++
    }
    while (to > from && (tokens[to - 1]?.kind === 'mark' || !tokens[to - 1]?.capital)) to--
    return to
  }

  function nameStart(end: number): number {
    let from = end
    while (from > 0 && from > end - 4) {
      const token = tokens[from - 1]
      if (token?.text === '-' && tokens[from - 2]?.capital) from -= 1
      else if (token?.kind === 'word' && token.capital && !noName.has(token.fold) && !covered(from - 1)) from -= 1
      else break
    }
    while (from < end && tokens[from]?.text === '-') from++
    return from
  }

  function next(at: number) {
    return tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]
  }

  function add(from: number, to: number, rule: string, country?: string): void {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first?.capital || !last || to <= from || to - from > 6 || (first.text.length < 3 && to - from === 1)) return
    if (taken.subarray(from, to).includes(1)) return
    taken.fill(1, from, to)
    const name = textOf(tokens, from, to)
    const id = asEntityId(`place:${slug(name)}`)
    found.push({ from, to, form: 'name', rule, entity: { id, kind: 'Place', name, ...(country ? { country } : {}) } })
  }
}
