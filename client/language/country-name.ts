import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { Language } from '../model/language.ts'

const iso2of = new Map(codes.map(([iso2, iso3]) => [iso3, iso2]))
const regions = new Map<Language, Intl.DisplayNames>()

/** Names a country as the browser does, for one that the graph does not show. */
export function countryName(iso3: string, language: Language): string {
  const named = regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  regions.set(language, named)
  const iso2 = iso3 === 'XKX' ? 'XK' : iso2of.get(iso3)
  return iso2 ? (named.of(iso2) ?? iso3) : iso3
}
