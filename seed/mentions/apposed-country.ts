import { nameTrie } from '../gazetteer/gazetteer.ts'
import { wordsOfAll } from '../language/packs.ts'
import type { Token } from '../read/tokens.ts'

/** Words that may stand between a town and its country: « , dans le nord du Liban », ", capital of the Seychelles". */
const between = wordsOfAll(({ places }) => places.beforeCountry)
const direct = wordsOfAll(({ places }) => places.directCountryPrepositions)

/**
 * The countries (ISO 3166-1 alpha-3) in apposition to the name that ends before `at`: "Tripoli, Lebanon", "San Jose, California", «
 * Carthagène, dans le sud-est de l'Espagne ». In "In Moscow, U.S. officials said" there is none.
 */
export function apposedCountries(tokens: readonly Token[], at: number): Set<string> {
  const found = new Set<string>()
  const comma = tokens[at]?.text === ','
  // "Kingston in Ontario", « Saint-Denis de La Réunion », "Tripoli (Lebanon)"
  if (!comma && tokens[at]?.text !== '(' && !direct.has(tokens[at]?.fold ?? '')) return found
  let i = at + 1
  while (
    i < at + 9 &&
    (between.has(tokens[i]?.fold ?? '') || /^['’-]$/.test(tokens[i]?.text ?? '')) &&
    !tokens[i]?.capital
  )
    i++
  for (const { length, entries } of nameTrie.at(tokens, i)) {
    const next = tokens[i + length]
    const opening = at <= 3 || /^(?:U|UK|US)$/.test(tokens[i]?.text ?? '') || entries.some(({ is }) => is === 'demonym')
    if (comma && next !== undefined && next.kind === 'word' && i === at + 1 && opening) continue
    for (const entry of entries)
      if ((entry.is === 'country' || entry.is === 'demonym' || entry.is === 'place') && entry.iso3)
        found.add(entry.iso3)
    break
  }
  return found
}
