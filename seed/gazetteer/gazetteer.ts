import type { EntityName, Point } from '../../model/extraction.ts'
import type { Label, OrgType } from '../../model/ontology.ts'
import { foldToken, tokenize } from '../read/tokens.ts'
import cityTable from './cities.json' with { type: 'json' }
import { citySpellings } from './city-spellings.ts'
import { countries, iso3Of } from './countries.ts'
import { ministryNames } from './ministry-table.ts'
import { organizationTable } from './organization-table.ts'
import { bodyAdjectives } from './organizations/adjectives.ts'
import { placeTable } from './place-table.ts'
import { titleTable } from './title-table.ts'
import { Trie } from './trie.ts'

/** The kind of a title, as `title-table.ts` describes them. */
export type TitleKind =
  | 'head'
  | 'minister'
  | 'diplomat'
  | 'military'
  | 'official'
  | 'party'
  | 'spokesperson'
  | 'counterpart'
  | 'religious'
  | 'other'
  | 'honorific'

/** What a name of the tables may refer to. */
export type GazetteerEntry =
  | { is: 'country'; iso3: string; surface: string; lang: 'fr' | 'en' }
  | { is: 'demonym'; iso3: string; surface: string; lang: 'fr' | 'en' }
  | { is: 'adjective'; id: string; orgType: OrgType; iso3?: undefined; name: Label; surface: string; lang: 'fr' | 'en' }
  | { is: 'seat'; iso3: string; surface: string }
  | { is: 'city'; geonames: number; iso3: string; thousands: number; name: { fr: string; en: string }; surface: string }
  | { is: 'place'; id: string; iso3?: string; name: { fr: string; en: string }; surface: string }
  | {
      is: 'organization'
      id: string
      orgType: OrgType
      iso3?: string
      name: { fr: string; en: string }
      surface: string
      /** Matched only with the capitals of the table. */
      acronym: boolean
      /**
       * Set for a body whose name many countries use: the country that it belongs to where nothing else says so, and the stem of the ids of
       * the others.
       */
      common?: { fallback?: string; stem: string }
    }

const slug = (text: string): string =>
  foldToken(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** All names of the tables except persons', by folded tokens. */
export const nameTrie = new Trie<GazetteerEntry>()

/** The names of an entity in the tables: the one displayed in each language and all other spellings; and its position. */
export type GazetteerRecord = { name: Label; others: EntityName[]; point?: Point }
const records = new Map<string, GazetteerRecord>()
/** The names of an entity in the tables, by its id; undefined where they have none. */
export const gazetteerRecord = (id: string): GazetteerRecord | undefined => records.get(id)

for (const country of countries.values()) {
  records.set(`country:${country.iso3}`, { name: country.name, others: country.names })
  for (const { text, lang } of country.names)
    nameTrie.add(text, { is: 'country', iso3: country.iso3, surface: text, lang })
  for (const { text, lang } of country.demonyms)
    nameTrie.add(text, { is: 'demonym', iso3: country.iso3, surface: text, lang })
  for (const text of country.seats) nameTrie.add(text, { is: 'seat', iso3: country.iso3, surface: text })
}

const spellings = new Map(
  citySpellings
    .trim()
    .split('\n')
    .map(line => [Number(line.slice(0, line.indexOf(';'))), line.slice(line.indexOf(';') + 1).split('|')] as const),
)

/** The largest city of a name is the default; the others are found next to the name of their country. */
for (const [id, iso2, thousands, longitude, latitude, en, other, further] of cityTable.cities as [
  number,
  string,
  number,
  number,
  number,
  string,
  string?,
  string?,
][]) {
  const iso3 = iso3Of(iso2)
  if (iso3 === undefined) continue
  const name = { en, fr: other ?? en }
  records.set(`place:${id}`, {
    name,
    others: [...(further ? [further] : []), ...(spellings.get(id) ?? [])].map(text => ({ text, lang: 'en' })),
    point: [longitude, latitude],
  })
  for (const surface of new Set([en, other, further, ...(spellings.get(id) ?? [])]))
    if (surface !== undefined && foldToken(surface).length > 2)
      nameTrie.add(surface, { is: 'city', geonames: id, iso3, thousands, name, surface })
}

for (const line of placeTable.trim().split('\n')) {
  const [fr = '', en = '', iso3] = line.split(';')
  const surfaces = [...fr.split('|'), ...en.split('|')].filter(Boolean)
  const name = { fr: fr.split('|')[0] || (surfaces[0] ?? ''), en: en.split('|')[0] || (surfaces[0] ?? '') }
  const id = `place:${slug(name.en)}`
  records.set(id, { name, others: [] })
  for (const surface of surfaces) nameTrie.add(surface, { is: 'place', id, ...(iso3 ? { iso3 } : {}), name, surface })
}

/** A name without the countries and demonyms in it: "French National Assembly" → "National Assembly". */
function withoutCountry(name: string): string {
  const tokens = tokenize(name)
  const country = (i: number) =>
    nameTrie.at(tokens, i).find(({ entries }) => entries.some(({ is }) => is === 'country' || is === 'demonym'))
  const kept: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = country(i)
    if (match) i += match.length - 1
    else kept.push(tokens[i]?.text ?? '')
  }
  return kept.join(' ')
}
const namesCountry = (name: string): boolean =>
  withoutCountry(name) !==
  tokenize(name)
    .map(({ text }) => text)
    .join(' ')

/** Ids without a country, of bodies whose name many countries use. */
const bestKnown = new Map<string, string>()
/** The id of a country's body whose name many countries use; `stem` is the name as written in ids. */
export const bodyIdOf = (stem: string, iso3: string): string =>
  bestKnown.get(`${stem}-${iso3}`) ?? `org:${stem}-${iso3.toLowerCase()}`

for (const line of organizationTable.trim().split('\n')) {
  const [key = '', orgType, country = '', fr = '', en = '', acronyms = ''] = line.split(';')
  const iso3 = country.replace('*', '')
  const short = acronyms.split('|').filter(Boolean)
  const french = fr.split('|').filter(Boolean)
  const english = en.split('|').filter(Boolean)
  const name = { fr: french[0] ?? english[0] ?? short[0] ?? key, en: english[0] ?? french[0] ?? short[0] ?? key }
  const base = {
    is: 'organization' as const,
    id: `org:${key}`,
    orgType: orgType as OrgType,
    name,
    ...(iso3 ? { iso3 } : {}),
  }
  const common = country.startsWith('*')
    ? { stem: slug(withoutCountry(name.en)), ...(iso3 ? { fallback: iso3 } : {}) }
    : undefined
  if (common?.fallback) bestKnown.set(`${common.stem}-${common.fallback}`, base.id)
  // "U.S. House of Representatives" says itself whose it is.
  const shared = (surface: string) => (common && !namesCountry(surface) ? { common } : {})
  records.set(base.id, {
    name,
    others: [
      ...french.map(text => ({ text, lang: 'fr' })),
      ...[...english, ...short].map(text => ({ text, lang: 'en' })),
    ],
  })
  for (const surface of new Set([...french, ...english].filter(text => !short.includes(text))))
    nameTrie.add(surface, { ...base, ...shared(surface), surface, acronym: false })
  for (const surface of short) nameTrie.add(surface, { ...base, ...shared(surface), surface, acronym: true })
}

for (const line of bodyAdjectives.trim().split('\n')) {
  const [key = '', orgType = '', fr = '', en = '', french = '', english = ''] = line.split(';')
  const id = `org:${key}`
  const name = records.get(id)?.name ?? { fr, en }
  if (!records.has(id)) records.set(id, { name, others: [] })
  for (const [list, lang] of [
    [french, 'fr'],
    [english, 'en'],
  ] as const)
    for (const surface of list.split('|').filter(Boolean))
      nameTrie.add(surface, {
        is: 'adjective',
        id,
        orgType: orgType as OrgType,
        name,
        surface,
        lang,
      })
}

/** The first words of all titles, folded. Words that begin no title need no look-up in their plural forms. */
export const titleFirstWords = new Set<string>()
/** All titles of office in their forms, by folded tokens. */
export const titleTrie = new Trie<{ kind: TitleKind; title: string; lang: 'fr' | 'en' }>()
for (const line of titleTable.trim().split('\n')) {
  const [kind, fr = '', en = ''] = line.split(';')
  for (const [list, lang] of [
    [fr, 'fr'],
    [en, 'en'],
  ] as const)
    for (const title of list.split('|').filter(Boolean)) {
      titleTrie.add(title, { kind: kind as TitleKind, title, lang })
      titleFirstWords.add(foldToken(title.split(/[ '’.-]/)[0] ?? ''))
    }
}

const commonNames = new Map<string, Label>()
for (const line of organizationTable.trim().split('\n')) {
  const [key = '', , country = ''] = line.split(';')
  const record = records.get(`org:${key}`)
  if (country.startsWith('*') && record)
    commonNames.set(slug(withoutCountry(record.name.en)), { fr: record.name.fr, en: withoutCountry(record.name.en) })
}
for (const { id, name } of ministryNames) commonNames.set(`${id}-ministry`, name)

/**
 * The label of a body whose name many countries use, by its id: « Cour suprême (Pakistan) », "Interior Ministry (Italy)". Undefined for
 * other ids.
 */
export function commonBodyLabel(id: string): Label | undefined {
  const [, stem = '', code = ''] = /^org:(.+)-([a-z]{3})$/.exec(id) ?? []
  const [name, country] = [commonNames.get(stem), countries.get(code.toUpperCase())?.name]
  return name && country && { fr: `${name.fr} (${country.fr})`, en: `${name.en} (${country.en})` }
}

export { slug }
