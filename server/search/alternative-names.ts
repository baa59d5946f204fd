import { countries } from '../../seed/gazetteer/countries.ts'
import { gazetteerRecord } from '../../seed/gazetteer/gazetteer.ts'
import type { SearchableEntity } from '../graph/searchable.ts'
import { contentWords, foldedWords } from './words.ts'

/** The names by which an entity is found beside those on its node. */
export type AlternativeNames = {
  /** Other names, of gazetteers. */
  names: string[]
  /** Words that stand for it without being its name: a country's adjectives, capital and seats of government. */
  metonyms: string[]
  /** For an organization, folded words for its function and its country, in both languages. */
  descriptors: string[]
  /** For an organization, its names as keys of `meaningKey`, with and without its country. */
  meanings: string[]
}

/**
 * Words for the bodies of a state, one meaning a line, in French and English: a body named in one language is found by words of the other.
 */
const bodyWords = `
army armée armées military militaires troops troupes forces soldiers soldats
navy marine naval navale
aviation air aérienne aériennes
government gouvernement authorities autorités régime regime cabinet administration
ministry ministère department département
defence defense défense
foreign étrangères extérieures external diplomacy diplomatie
interior intérieur home
finance finances treasury trésor
justice
trade commerce
energy énergie
health santé
economy économie economic
parliament parlement assembly assemblée
senate sénat
congress congrès
presidency présidence
police gendarmerie
intelligence renseignement renseignements
embassy ambassade
court cour tribunal
supreme suprême
constitutional constitutionnelle constitutionnel
bank banque
central centrale
coastguard garde-côtes
security sécurité
national nationale
federal fédéral fédérale
council conseil
union
party parti
democratic démocratique democrat démocrate
republican républicain républicaine
socialist socialiste
communist communiste
workers travailleurs
front
movement mouvement
liberation libération
organization organisation organisation
international internationale
commission
agency agence
united unies unis
nations
human humains
rights droits
`
/** The meanings of a folded word: lines of the table, and countries that it names alone. */
const meanings = new Map<string, string[]>()
/** The folded words of a meaning. */
const wordsOf = new Map<string, string[]>()
for (const line of bodyWords.trim().split('\n')) addMeaning(line.split(' ')[0] as string, [line])
for (const country of countries.values())
  addMeaning(country.iso3, [...country.names.map(({ text }) => text), ...adjectives(country)])

function addMeaning(meaning: string, texts: readonly string[]): void {
  const all = texts.map(foldedWords)
  wordsOf.set(meaning, [...new Set(all.flat())])
  // A line of the table is a list of words; of a country's names, several words name it together only.
  const alone = texts.length === 1 ? all.flat() : all.flatMap(words => (words.length === 1 ? words : []))
  for (const word of new Set(alone)) meanings.set(word, [...(meanings.get(word) ?? []), meaning])
}

/** A key of the meaning of words, independent of language, order and inflection: "Syrian army" and « armée syrienne » have the same one. */
export const meaningKey = (words: readonly string[]): string =>
  [...new Set(words.map(word => meanings.get(word)?.[0] ?? word))].sort().join(' ')

/** The further names of an entity, of the tables and of the words of its own names. */
export function alternativeNames({ id, kind, name, names, country }: SearchableEntity): AlternativeNames {
  const record = kind === 'Event' ? undefined : gazetteerRecord(id)
  const own = kind === 'Country' ? countries.get(id.slice('country:'.length)) : undefined
  const metonyms = own ? [...adjectives(own), ...own.seats] : []
  const others = record ? [record.name.fr, record.name.en, ...record.others.map(({ text }) => text)] : []
  if (kind !== 'Organization') return { names: others, metonyms, descriptors: [], meanings: [] }
  const all = [...new Set([name, ...names, ...others])].map(each => contentWords(foldedWords(each)))
  const described = all.flat().flatMap(word => meanings.get(word) ?? [])
  return {
    names: others,
    metonyms,
    descriptors: [...new Set([...described, ...(country ? [country] : [])].flatMap(each => wordsOf.get(each) ?? []))],
    meanings: [
      ...new Set(all.flatMap(words => [meaningKey(words), ...(country ? [meaningKey([...words, country])] : [])])),
    ],
  }
}

type Country = NonNullable<ReturnType<typeof countries.get>>

/** Without prefix forms: « russo- ». */
function adjectives({ demonyms }: Country): string[] {
  return demonyms.map(({ text }) => text).filter(text => !text.endsWith('-'))
}
