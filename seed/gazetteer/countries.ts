import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import { countryTable } from './country-table.ts'

/** A country with the names, adjectives and seats by which texts refer to it. */
export type Country = {
  iso3: string
  name: { fr: string; en: string }
  names: { text: string; lang: 'fr' | 'en' }[]
  /** All inflected forms; the prefix form has a trailing hyphen: « russo- ». */
  demonyms: { text: string; lang: 'fr' | 'en' }[]
  /** Names of its capital and of its seats of government. */
  seats: string[]
}

const alternatives = (cell: string | undefined): string[] => (cell ? cell.split('|') : [])

/** The feminine of a French demonym with a regular ending; the table has the irregular ones behind a slash. */
function feminine(masculine: string): string {
  if (/(?:ien|éen|yen)$/.test(masculine)) return `${masculine}ne`
  if (/e$/.test(masculine)) return masculine
  return `${masculine}e`
}

const plural = (word: string): string => (/[sx]$/.test(word) ? word : `${word}s`)

function frenchForms(cell: string): string[] {
  return cell.split('|').flatMap(item => {
    const [inflected = '', prefix] = item.split('~')
    const [masculine = '', given] = inflected.split('/')
    const forms = given ?? feminine(masculine)
    return [...new Set([masculine, forms, plural(masculine), plural(forms)]), ...(prefix ? [`${prefix}-`] : [])].filter(
      Boolean,
    )
  })
}

const englishPlural = (word: string): string =>
  /(?:an|i|ot|er|ard|ech|on|o|ajik|azakh|ek|ene|ab|at)$/.test(word) ? `${word}s` : word

const iso2of = new Map(codes.map(([iso2, iso3]) => [iso3 ?? '', iso2 ?? '']))
const isoNames = (table: Record<string, string | string[]>, iso2: string): string[] => [table[iso2] ?? []].flat()

/** Names of the ISO lists that in a newspaper more often mean something else, or are too formal to display. */
const hiddenNames = new Set(['Congo', 'Korea', 'Royaume d’Eswatini'])
const displayed: Record<string, { fr?: string; en?: string }> = {
  USA: { fr: 'États-Unis', en: 'United States' },
  GBR: { en: 'United Kingdom' },
  RUS: { en: 'Russia' },
  IRN: { en: 'Iran' },
  CHN: { en: 'China' },
  ARE: { fr: 'Émirats arabes unis', en: 'United Arab Emirates' },
  TZA: { fr: 'Tanzanie', en: 'Tanzania' },
  SWZ: { fr: 'Eswatini' },
  CZE: { fr: 'Tchéquie', en: 'Czechia' },
  NLD: { en: 'Netherlands' },
  GMB: { en: 'Gambia' },
  CIV: { fr: 'Côte d’Ivoire', en: 'Côte d’Ivoire' },
  VAT: { fr: 'Vatican', en: 'Holy See' },
  TUR: { fr: 'Turquie', en: 'Turkey' },
  PSE: { en: 'Palestine' },
  TWN: { en: 'Taiwan' },
  MKD: { en: 'North Macedonia' },
  BRN: { fr: 'Brunei', en: 'Brunei' },
  SAU: { fr: 'Arabie saoudite' },
  CCK: { en: 'Cocos Islands' },
  CAF: { fr: 'République centrafricaine' },
  DOM: { fr: 'République dominicaine' },
  SYR: { en: 'Syria' },
  MDA: { en: 'Moldova' },
  LAO: { en: 'Laos' },
  FSM: { en: 'Micronesia' },
  FLK: { en: 'Falkland Islands' },
  VGB: { en: 'British Virgin Islands' },
  VIR: { en: 'US Virgin Islands' },
}

function countryOf(iso3: string, line: string[]): Country {
  const [, fr, en, frDemonyms, enDemonyms, capitals] = line
  const iso2 = iso3 === 'XKX' ? 'XK' : (iso2of.get(iso3) ?? '')
  const names = [
    ...[...isoNames(french.countries, iso2), ...alternatives(fr)].map(text => ({ text, lang: 'fr' as const })),
    ...[...isoNames(english.countries, iso2), ...alternatives(en)].map(text => ({ text, lang: 'en' as const })),
  ].filter(name => !hiddenNames.has(name.text))
  const first = (lang: 'fr' | 'en') => displayed[iso3]?.[lang] ?? names.find(name => name.lang === lang)?.text ?? iso3
  return {
    iso3,
    name: { fr: first('fr'), en: first('en') },
    names,
    demonyms: [
      ...(frDemonyms ? frenchForms(frDemonyms) : []).map(text => ({ text, lang: 'fr' as const })),
      ...alternatives(enDemonyms)
        .flatMap(word => [word, englishPlural(word)])
        .map(text => ({ text, lang: 'en' as const })),
    ],
    seats: alternatives(capitals),
  }
}

const table = new Map(
  countryTable
    .trim()
    .split('\n')
    .map(line => line.split(';'))
    .map(cells => [cells[0] ?? '', cells]),
)

/** All ISO 3166-1 countries and Kosovo, by alpha-3 code. Those without a line in the table have only their ISO names. */
export const countries: ReadonlyMap<string, Country> = new Map(
  // The list has Kosovo under a code that nobody else uses.
  [...codes.map(([, iso3]) => iso3 ?? '').filter(iso3 => iso3 !== 'XKK'), 'XKX'].map(iso3 => [
    iso3,
    countryOf(iso3, table.get(iso3) ?? [iso3]),
  ]),
)

const byIso2 = new Map(codes.map(([iso2, iso3]) => [iso2 ?? '', iso3 ?? '']))
/** The alpha-3 code of an alpha-2 code; undefined where there is none. */
export const iso3Of = (iso2: string): string | undefined => (iso2 === 'XK' ? 'XKX' : byIso2.get(iso2))
