import { slug } from '../gazetteer/gazetteer.ts'
import { standardGivenName } from '../gazetteer/given-names.ts'
import { Trie } from '../gazetteer/trie.ts'
import { africa } from './persons/africa.ts'
import { americas } from './persons/americas.ts'
import { caucasusAndAsia } from './persons/caucasus-and-asia.ts'
import { europe } from './persons/europe.ts'
import { middleEast } from './persons/middle-east.ts'
import { world } from './persons/world.ts'
import { spellingKey } from './spelling.ts'

/** A public person: their id, and the ISO3 of the country they represent. */
export type KnownPerson = { id: string; country?: string }
/** A parsed line of the tables. */
export type PersonRecord = {
  person: KnownPerson
  /** Spellings; the first is the one displayed. */
  names: string[]
  /** Kinds of office and years, as described below. */
  offices: string[]
  /** Single names that follow a title, where they are not the last word of the name. */
  called: string[]
}

/**
 * Public persons, one a line, columns separated by `:`.
 * 1. Spellings in the French and the English press, separated by `|`; the first makes the id.
 * 2. ISO 3166-1 alpha-3 of the country they speak for.
 * 3. Kinds of office they have held, separated by spaces: P president, G head of government, K monarch, M minister, D envoy, O official, A soldier,
 *    R leader of a party or of rebels, C cleric; then, where known and of use, the body behind an `@` (`O@un`), and the years (`P2000-2008`).
 * 4. Single names by which titles call them beside their family name ("Prime Minister Thaksin"), separated by spaces.
 */
export const personRecords: readonly PersonRecord[] = [
  europe,
  middleEast,
  africa,
  caucasusAndAsia,
  americas,
  world,
].flatMap(table =>
  table
    .trim()
    .split('\n')
    .map(line => {
      const [names = '', country, offices = '', called = ''] = line.split(':')
      const spellings = names.split('|')
      return {
        person: { id: `person:${slug(spellings[0] ?? '')}`, ...(country ? { country } : {}) },
        names: spellings,
        offices: offices.split(' ').filter(Boolean),
        called: called.split(' ').filter(Boolean),
      }
    }),
)

/** Countries where the family name comes first, but whose names the press writes in both orders. */
const familyNameFirst = new Set(['JPN', 'HUN'])

const canonical = new Map<string, KnownPerson>()
/** The full names in the tables, for look-up in text, with or without a title. */
export const personNames = new Trie<string>()
/** Full names by their romanized form; `undefined` where two persons share one and only the exact spelling distinguishes them. */
const bySpelling = new Map<string, KnownPerson | undefined>()
for (const { person, names } of personRecords)
  for (const name of names) {
    canonical.set(slug(name), person)
    if (!name.includes(' ')) continue
    personNames.add(name, person.id)
    // « Abe Shinzo »: the family name first.
    const [given, family, more] = name.split(' ')
    if (familyNameFirst.has(person.country ?? '') && given && family && !more) {
      const turned = `${family} ${given}`
      if (!canonical.has(slug(turned))) canonical.set(slug(turned), person)
      personNames.add(turned, person.id)
    }
    const key = spellingKey(name)
    if (!key.includes(' ')) continue
    bySpelling.set(key, bySpelling.has(key) && bySpelling.get(key)?.id !== person.id ? undefined : person)
  }

const shown = new Map(personRecords.map(({ person, names }) => [person.id, names[0]]))
/** The displayed name of a known person, by id; undefined for others. */
export const nameInTables = (id: string): string | undefined => shown.get(id)

const byFirstWord = new Map<string, { words: string[]; person: KnownPerson }[]>()
for (const [key, person] of bySpelling) {
  const words = key.split(' ')
  const first = words[0] ?? ''
  if (person && words.length > 1) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, person }])
}
const titled =
  /^(?:(?:grand )?ayatollah|sheikh|cheikh|cheik|seyyed|seyed|sayyed|sayyid|said|hojatoleslam|imam|pope|pape|sir|lord|dame|dr|haji|hadj|hajj|mullah|mollah)[ .]+(?=\p{Lu})/iu

/** A name without the words of a title in it: « l'ayatollah Ali Khamenei », "Sheikh Mohammed bin Zayed". */
const untitled = (name: string): string => name.replace(titled, '')

/** Whether a name is in the tables, apart from accents and capitals. */
export const isNameOnRecord = (name: string): boolean => canonical.has(slug(name))

/**
 * The id of a person named in full, the same for all spellings in the tables, and their country, if known. A name in the tables also covers
 * longer forms of it (« Nicolás Maduro Moros », "Rodrigo Roa Duterte") that contain all its words in order, beginning with the first.
 */
export function personOnRecord(name: string): KnownPerson {
  const bare = canonical.has(slug(name)) ? name : untitled(name)
  const found = canonical.get(slug(bare)) ?? bySpelling.get(spellingKey(bare)) ?? longer(bare)
  return found ?? { id: `person:${slug(plainName(bare))}` }
}

/**
 * A name as it is written in the id of a person in no table: the given name in one romanization, without middle initials. Dimitri and
 * Dmitry Markov, or Helen and Helen R. Stone, get one id unless the article distinguishes them.
 */
function plainName(name: string): string {
  const [first = '', ...others] = name.split(/ +/)
  const last = others.pop()
  if (last === undefined) return name
  return [standardGivenName(first), ...others.filter(word => !/^\p{Lu}\.?$/u.test(word)), last].join(' ')
}

function longer(name: string): KnownPerson | undefined {
  const given = spellingKey(name).split(' ')
  if (given.length < 3) return undefined
  const fits = (byFirstWord.get(given[0] ?? '') ?? []).filter(({ words }) => {
    if (words.length >= given.length) return false
    let at = 0
    for (const word of given) if (word === words[at]) at++
    return at === words.length
  })
  const longest = Math.max(...fits.map(({ words }) => words.length))
  const ids = new Set(fits.filter(({ words }) => words.length === longest).map(({ person }) => person.id))
  return ids.size === 1 ? fits.find(({ words }) => words.length === longest)?.person : undefined
}
