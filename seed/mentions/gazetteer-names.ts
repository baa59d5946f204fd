import type { Sentence } from '../document.ts'
import { countries } from '../gazetteer/countries.ts'
import { nameTrie } from '../gazetteer/gazetteer.ts'
import { anyOf, itemsOfAll, packOf, wordsOfAll } from '../language/packs.ts'
import { isDefiniteArticle, isGenitive } from '../read/function-words.ts'
import type { Token } from '../read/tokens.ts'
import {
  isAttributive,
  isCityMention,
  isCountryMention,
  isDemonymMention,
  isPrefix,
  isWrittenLike,
} from './ambiguous-names.ts'
import { apposedCountries } from './apposed-country.ts'
import { asEntityId, type MentionCandidate } from './candidate.ts'
import { homonyms } from './homonyms.ts'
import { officialNameStart } from './official-state-names.ts'
import { ownerBefore } from './owner-before.ts'

/** A form of state that by itself means a particular state. */
const shortForm = new RegExp(`^${anyOf(itemsOfAll(({ places }) => places.shortStateNames, /,/))}$`, 'i')
const bodiesAndStateForms = wordsOfAll(({ places }) => places.bodiesAndStateForms)
const prefixes = wordsOfAll(({ places }) => places.prefixes)
const compassPoints = wordsOfAll(({ places }) => places.compassPoints)

/** Whether the name of a state follows a form of state: "of Mauritania", « d'Afghanistan ». */
function ofState(tokens: readonly Token[], at: number): boolean {
  if (!isGenitive(tokens[at]?.fold)) return false
  let i = at + 1
  while (isDefiniteArticle(tokens[i]?.fold) || tokens[i]?.fold === "'") i++
  return nameTrie.at(tokens, i).some(({ entries }) => entries.some(({ is }) => is === 'country'))
}

/** The countries, cities, places, organizations and demonyms of the tables that a sentence names. */
export function gazetteerNames(sentence: Sentence): MentionCandidate[] {
  const { tokens, lang } = sentence
  const tongue = packOf(lang).lang
  const found: MentionCandidate[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') {
      at++
      continue
    }
    const taken = take(at)
    at += Math.max(1, taken)
  }
  for (const [i, candidate] of found.entries()) {
    if (candidate.rule !== 'country/name') continue
    const from = officialNameStart(tokens, candidate.from, tongue)
    if (from >= (found[i - 1]?.to ?? 0)) candidate.from = from
  }
  return homonyms(sentence, found)

  /** Adds the longest name that begins at `from`; returns the number of its tokens, 0 where there is none. */
  function take(from: number): number {
    // A word joined to the one before by a hyphen belongs to it: « franco-allemand » has two names, « Saint-Étienne » none.
    const glued = tokens[from - 1]?.text === '-' && tokens[from]?.spaced === false && tokens[from - 1]?.spaced === false
    for (const { length, entries } of nameTrie.at(tokens, from)) {
      const after = tokens[from + length]
      const tail = after?.text === '-' && !after.spaced && tokens[from + length + 1]?.spaced === false
      const candidates: (MentionCandidate & { rank: number })[] = []
      let behind: Set<string> | undefined
      const apposed = () => {
        behind ??= apposedCountries(tokens, from + length)
        return behind
      }
      for (const entry of entries) {
        const add = (rank: number, candidate: Omit<MentionCandidate, 'from' | 'to'>, to = from + length) =>
          candidates.push({ ...candidate, from, to, rank })
        if (entry.is === 'demonym') {
          const prefix = isPrefix(entry.surface)
          if (prefix ? tokens[from + length - 1]?.text !== '-' : false) continue
          if (!isDemonymMention(entry, sentence, from, length)) continue
          if (entry.surface.length <= 2) continue
          add(
            tongue === entry.lang ? 5 : 2,
            { form: 'demonym', rule: prefix ? 'country/prefix' : 'country/demonym', entity: country(entry.iso3) },
            prefix ? from + length - 1 : from + length,
          )
        } else if (entry.is === 'adjective') {
          if (glued || tail || entry.lang !== tongue) continue
          add(5, {
            form: 'demonym',
            rule: 'organization/adjective',
            entity: {
              id: asEntityId(entry.id),
              kind: 'Organization',
              name: entry.name[tongue],
              orgType: entry.orgType,
            },
          })
        } else if (entry.is === 'country') {
          if (!isWrittenLike(entry.surface, tokens, from, length, /^[A-Z.]{2,5}$/.test(entry.surface))) continue
          // "the U.S.-Iraq agreement" names two states.
          const paired = found.at(-1)?.to === from - 1 && found.at(-1)?.entity.kind === 'Country'
          if (glued && !paired && !prefixes.has(tokens[from - 2]?.fold ?? '')) continue
          if (!isCountryMention(entry, sentence, from, length)) continue
          // "the Islamic Republic of Mauritania" is not Iran.
          if (shortForm.test(entry.surface) && ofState(tokens, from + length)) continue
          if (
            tail &&
            /^\p{Lu}/u.test(tokens[from + length + 1]?.text ?? '') &&
            length === 1 &&
            !tokens[from]?.upper &&
            nameTrie.get(`${tokens[from]?.text}-${tokens[from + length + 1]?.text}`).length === 0 &&
            !nameTrie.at(tokens, from + length + 1).length
          )
            continue
          if (isAttributive(tokens, from, length, sentence.kind === 'title'))
            add(10, { form: 'demonym', rule: 'country/attributive', entity: country(entry.iso3) })
          else add(10, { form: 'name', rule: 'country/name', entity: country(entry.iso3) })
        } else if (entry.is === 'organization') {
          // "the Commonwealth of Australia" is the state.
          if (bodiesAndStateForms.has(entry.surface.toLowerCase()) && ofState(tokens, from + length)) continue
          if (!isWrittenLike(entry.surface, tokens, from, length, entry.acronym)) continue
          if (glued && !prefixes.has(tokens[from - 2]?.fold ?? '')) continue
          // « un Antonov », "two Boeings": a product and not its maker.
          if (entry.orgType === 'company' && isCounted(tokens[from - 1])) continue
          const owner = ownerBefore(tokens, from, found)
          // "South Korea's opposition Democratic Party" is not the American one; "Sudan's RSF" not the body of that acronym without a
          // country.
          if (entry.iso3 && owner && owner !== entry.iso3 && !entry.common) continue
          add((entry.acronym ? 7 : 8) + (entry.iso3 === undefined ? 0.2 : owner === entry.iso3 ? 0.5 : 0), {
            form: 'name',
            rule: entry.acronym ? 'organization/acronym' : 'organization/on-record',
            entity: {
              id: asEntityId(entry.id),
              kind: 'Organization',
              name: entry.name[tongue],
              orgType: entry.orgType,
              ...(entry.iso3 ? { country: entry.iso3 } : {}),
            },
            ...(entry.common ? { common: entry.common } : {}),
          })
        } else if (entry.is === 'place') {
          if (!isWrittenLike(entry.surface, tokens, from, length, false) || glued) continue
          if (!tokens[from]?.capital && /^\p{Lu}/u.test(entry.surface)) continue
          // "West Qurna", « l'Ouest Cameroun »: a point of the compass before a capitalized word is part of the name.
          if (
            after?.capital &&
            after.spaced &&
            after.kind === 'word' &&
            compassPoints.has(tokens[from + length - 1]?.fold ?? '')
          )
            continue
          if (
            length === 1 &&
            after?.capital &&
            after.spaced &&
            after.kind === 'word' &&
            /^(?:java|maine|montana|virginia|georgia|indiana|carolina|galicia|papua|levant|kansas|golfe|gulf|tigre|sahara)$/.test(
              tokens[from]?.fold ?? '',
            )
          )
            continue
          add(6, {
            form: 'name',
            rule: 'place/on-record',
            entity: {
              id: asEntityId(entry.id),
              kind: 'Place',
              name: entry.name[tongue],
              ...(entry.iso3 ? { country: entry.iso3 } : {}),
            },
          })
        } else if (entry.is === 'city') {
          if (glued || (tail && tokens[from + length + 1]?.capital)) continue
          if (!apposed().has(entry.iso3) && !isCityMention(entry, tokens, from, length)) continue
          // "Tripoli, Lebanon" is not the capital of Libya.
          const here = apposed().has(entry.iso3) ? 2 : 0
          add(4 + here + Math.min(0.9, entry.thousands / 10_000), {
            form: 'name',
            rule: 'place/city',
            thousands: entry.thousands,
            apposed: here > 0,
            entity: {
              id: asEntityId(`place:${entry.geonames}`),
              kind: 'Place',
              name: entry.name[tongue],
              country: entry.iso3,
              geonames: entry.geonames,
            },
          })
        } else if (entry.is === 'seat' && tokens[from]?.capital && !glued) {
          // A seat of government that is no city (the Kremlin) always means the government; for a capital, its verb decides later.
          if (
            apposed().size > 0 &&
            !apposed().has(entry.iso3) &&
            entries.some(other => other.is === 'city' && apposed().has(other.iso3))
          )
            continue
          if (!entries.some(other => other.is === 'city'))
            add(9, { form: 'metonym', rule: 'country/seat', entity: country(entry.iso3) })
          else {
            const city = entries.filter(other => other.is === 'city').find(other => other.iso3 === entry.iso3)
            if (
              city &&
              !(tail && tokens[from + length + 1]?.capital) &&
              !(
                tokens[from + length]?.capital &&
                tokens[from + length]?.spaced &&
                /^(?:washington|santiago|victoria|wellington|kingston)$/.test(tokens[from]?.fold ?? '')
              ) &&
              !(tokens[from - 1]?.capital && /^(?:washington|wellington)$/.test(tokens[from]?.fold ?? ''))
            )
              add(6, {
                form: 'name',
                rule: 'place/city',
                thousands: city.thousands,
                capital: true,
                entity: {
                  id: asEntityId(`place:${city.geonames}`),
                  kind: 'Place',
                  name: city.name[tongue],
                  country: city.iso3,
                  geonames: city.geonames,
                },
              })
          }
        }
      }
      const best = candidates.sort((a, b) => b.rank - a.rank)[0]
      if (best) {
        const { rank: _, ...candidate } = best
        found.push(withOthers(candidate, candidates))
        return candidate.to - from
      }
    }
    return 0
  }

  /** A candidate with its homonyms in other countries: cities, parties, armies. */
  function withOthers(best: MentionCandidate, all: readonly MentionCandidate[]): MentionCandidate {
    if (!/^(?:place\/city|organization\/)/.test(best.rule)) return best
    const others = all.filter(
      other =>
        other.rule.split('/')[0] === best.rule.split('/')[0] &&
        other.entity.kind === best.entity.kind &&
        other.entity.country !== best.entity.country,
    )
    if (others.length === 0) return best
    return {
      ...best,
      others: others.map(({ entity }) => entity),
      sizes: new Map(others.map(({ entity, thousands = 0 }) => [entity.id, thousands])),
    }
  }

  function country(iso3: string): MentionCandidate['entity'] {
    return { id: asEntityId(`country:${iso3}`), kind: 'Country', name: countries.get(iso3)?.name[tongue] ?? iso3, iso3 }
  }
}

/** Indefinite articles and numbers, which precede things and not the name of a firm. */
const counted = wordsOfAll(({ places }) => places.countingWords)
function isCounted(token: Token | undefined): boolean {
  return token !== undefined && (counted.has(token.fold) || /^\d+$/.test(token.text))
}
