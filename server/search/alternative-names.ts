import { countries } from '../../seed/gazetteer/countries.ts'
import { gazetteerRecord } from '../../seed/gazetteer/gazetteer.ts'
import type { SearchableEntity } from '../graph/searchable.ts'
import { foldedWords } from './words.ts'

/** What else an entity is found by than the names on its record. */
export type AlternativeNames = {
  /** Other names, of gazetteers. */
  names: string[]
  /** What stands for it without being its name: a country's adjectives, capital and seats of power. */
  metonyms: string[]
  /** Folded words that say what it is and whose, in both languages. */
  descriptors: string[]
}

/**
 * Words that say which body of a state something is, one meaning a line, in French and English: what a body is called in one language finds it
 * in the other.
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
const meanings = new Map<string, string[]>()
for (const line of bodyWords.trim().split('\n')) {
  const words = foldedWords(line)
  for (const word of words) meanings.set(word, [...(meanings.get(word) ?? []), ...words])
}

export function alternativeNames({ id, kind, names, country }: SearchableEntity): AlternativeNames {
  const record = kind === 'Event' ? undefined : gazetteerRecord(id)
  const own = kind === 'Country' ? countries.get(id.slice('country:'.length)) : undefined
  const described = kind === 'Organization' ? names.flatMap(foldedWords).flatMap(word => meanings.get(word) ?? []) : []
  return {
    names: record ? [record.name.fr, record.name.en, ...record.others.map(({ text }) => text)] : [],
    metonyms: own ? [...adjectives(own), ...own.seats] : [],
    descriptors: [...new Set([...described, ...(kind === 'Organization' && country ? wordsOfCountry(country) : [])])],
  }
}

type Country = NonNullable<ReturnType<typeof countries.get>>

/** Without those that only begin a word: « russo- ». */
const adjectives = ({ demonyms }: Country): string[] =>
  demonyms.map(({ text }) => text).filter(text => !text.endsWith('-'))

const known = new Map<string, string[]>()
/** Folded words of a country's names and adjectives. `iso3` is ISO 3166-1 alpha-3. */
function wordsOfCountry(iso3: string): string[] {
  let words = known.get(iso3)
  if (words === undefined) {
    const country = countries.get(iso3)
    const texts = country ? [...country.names.map(({ text }) => text), ...adjectives(country)] : []
    words = [...new Set(texts.flatMap(foldedWords))]
    known.set(iso3, words)
  }
  return words
}
