import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import type { Language } from '../model/language.ts'

const iso2of = new Map(codes.map(([iso2, iso3]) => [iso3, iso2]))
const regions = new Map<Language, Intl.DisplayNames>()

/** The name of a country by its ISO 3166-1 alpha-3 code, as the browser has it; the code itself where it is unknown. */
export function countryName(iso3: string, language: Language): string {
  const named = regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  regions.set(language, named)
  const iso2 = iso3 === 'XKX' ? 'XK' : iso2of.get(iso3)
  return iso2 ? (named.of(iso2) ?? iso3) : iso3
}
