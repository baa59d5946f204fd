import SearchableMap from 'minisearch/SearchableMap'
import type { SearchAnswer } from '../../model/api.ts'
import type { NodeKind } from '../../model/ontology.ts'
import { spellingKey } from '../../seed/identity/spelling.ts'
import type { SearchableEntity } from '../graph/searchable.ts'
import { alternativeNames, meaningKey } from './alternative-names.ts'
import { contentWords, foldedWords } from './words.ts'

type Found = SearchAnswer['results'][number]
/** A name as its folded words, as one text, and without function words. */
type Name = { text: string; words: string[]; whole: string; own: string }
/** An entity in the index. `searched` holds the values from which it was indexed. */
type Indexed = {
  entity: SearchableEntity
  names: Name[]
  metonyms: Name[]
  descriptors: string[]
  meanings: string[]
  searched: string
}
/** A query: its content words; all of it as a text, the content words as a text, and their meaning. */
type Typed = { words: string[]; whole: string; own: string; meaning: string }

/** Entities and events by their names. */
export type NamesIndex = {
  readonly size: number
  put(entity: SearchableEntity): void
  remove(id: string): void
  /** The entities that a query may mean: exact names first, then by number of mentions. */
  find(q: string, kinds: readonly NodeKind[] | undefined, limit: number): Found[]
}

const WORDS = 12
/** Of more candidates than these, only the most mentioned are ranked, and those with exactly that name. */
const LOOKED_AT = 500
/** How many letters a word needs for each typo that is forgiven, and how many typos at most. */
const LETTERS_PER_TYPO = 4
const TYPOS = 3
/** Shorter spelling keys and prefixes match too many words. */
const KEY_LETTERS = 3

/**
 * An inverted index over folded words, with MiniSearch's radix tree as its dictionary for prefixes and near spellings. How well a name
 * matches is computed on the name itself, since the rarity of words, by which libraries rank, does not tell whom a name means.
 */
export function createNamesIndex(): NamesIndex {
  let entries: (Indexed | undefined)[] = []
  let dictionary = new SearchableMap<number[]>()
  /** Words by spelling key, which romanizations of one name share. */
  let spellings = new SearchableMap<string[]>()
  let acronyms = new Map<string, number[]>()
  /** Entities by whole name, by words that stand for them, and by meaning. */
  let exact = new Map<string, number[]>()
  const places = new Map<string, number>()

  function add(entry: Indexed): void {
    const place = entries.push(entry) - 1
    places.set(entry.entity.id, place)
    const named = [...entry.names, ...entry.metonyms]
    for (const word of new Set([...named.flatMap(({ words }) => words), ...entry.descriptors])) {
      const known = dictionary.get(word)
      if (known) known.push(place)
      else {
        dictionary.set(word, [place])
        const key = keyOf(word)
        if (key !== undefined) spellings.fetch(key, () => []).push(word)
      }
    }
    if (entry.entity.kind !== 'Event')
      for (const each of new Set(entry.names.flatMap(acronymOf))) append(acronyms, each, place)
    const wholes = named.flatMap(name => [name.whole, name.own])
    for (const whole of new Set([...wholes, ...entry.meanings.map(asKey)])) append(exact, whole, place)
  }

  function remove(id: string): void {
    const place = places.get(id)
    if (place === undefined) return
    entries[place] = undefined
    places.delete(id)
    // Removed entries stay in the lists until they outnumber the present ones.
    if (entries.length > 1000 && entries.length > 2 * places.size) renew()
  }

  function renew(): void {
    const there = entries.filter(entry => entry !== undefined)
    entries = []
    dictionary = new SearchableMap()
    spellings = new SearchableMap()
    acronyms = new Map()
    exact = new Map()
    places.clear()
    for (const entry of there) add(entry)
  }

  /** The positions of entities with a word that has this prefix, the same spelling key, or a typo. */
  const begins = (word: string): Set<number> => union([...dictionary.atPrefix(word).values(), acronyms.get(word) ?? []])
  function sounds(word: string): Set<number> {
    const key = keyOf(word)
    if (key === undefined) return new Set()
    const others = key.length > KEY_LETTERS ? [...spellings.atPrefix(key).values()].flat() : (spellings.get(key) ?? [])
    return union(others.map(other => dictionary.get(other) ?? []))
  }
  function resembles(word: string): Set<number> {
    const typos = Math.min(TYPOS, Math.floor(word.length / LETTERS_PER_TYPO))
    const near = [...dictionary.fuzzyGet(word, typos).values()].map(([places]) => places)
    return union([...near, ...swapped(word).map(other => dictionary.get(other) ?? [])])
  }

  function withAll(words: readonly string[], how: ((word: string) => Set<number>)[]): number[] {
    const sets = words.map(word => union(how.map(each => each(word)))).sort((a, b) => a.size - b.size)
    const [smallest, ...others] = sets
    return [...(smallest ?? [])].filter(place => entries[place] && others.every(set => set.has(place)))
  }

  /** The entities that have the most of these words, word by word: for « centre de Bagdad », centres before Baghdad. */
  function withSome(words: readonly string[]): number[][] {
    const sets = words.filter(({ length }) => length >= LETTERS_PER_TYPO).map(begins)
    const counts = new Map<number, number>()
    for (const set of sets) for (const place of set) if (entries[place]) counts.set(place, (counts.get(place) ?? 0) + 1)
    let most = 0
    for (const count of counts.values()) if (count > most) most = count
    return sets.map(set => [...set].filter(place => counts.get(place) === most))
  }

  return {
    get size() {
      return places.size
    },

    put(entity) {
      const alternative = alternativeNames(entity)
      const { name, labels, names, country } = entity
      const all = new Set([name, ...(labels ? [labels.fr, labels.en] : []), ...names, ...alternative.names])
      const searched = JSON.stringify([...all, country])
      const place = places.get(entity.id)
      const known = place === undefined ? undefined : entries[place]
      // Most articles add mentions and no name.
      if (known?.searched === searched) {
        known.entity = entity
        return
      }
      remove(entity.id)
      const { metonyms, descriptors, meanings } = alternative
      add({ entity, names: [...all].map(nameOf), metonyms: metonyms.map(nameOf), descriptors, meanings, searched })
    },

    remove,

    find(q, kinds, limit) {
      const { whole, own, words: written } = nameOf(q)
      if (written.length === 0) return []
      const words = contentWords(written).slice(0, WORDS)
      const typed: Typed = { words, whole, own, meaning: meaningKey(words) }
      const isOfKind = (place: number) => {
        const entry = entries[place]
        return entry !== undefined && (!kinds || kinds.includes(entry.entity.kind))
      }
      const results: Found[] = []
      const taken = new Set<number>()
      const take = (found: readonly number[], by: Found['by']) => {
        const news = found.filter(place => !taken.has(place) && isOfKind(place))
        for (const place of news) taken.add(place)
        const mentions = (place: number) => (entries[place] as Indexed).entity.mentions
        const some = news.length > LOOKED_AT ? news.sort((a, b) => mentions(b) - mentions(a)).slice(0, LOOKED_AT) : news
        results.push(
          ...ranked(
            some.map(place => entries[place] as Indexed),
            typed,
            by,
          ),
        )
      }
      take([...new Set([whole, own, asKey(typed.meaning)].flatMap(each => exact.get(each) ?? []))], 'name')
      take(withAll(words, [begins]), 'name')
      if (results.length < limit) take(withAll(words, [begins, sounds]), 'spelling')
      if (results.length === 0) take(withAll(words, [begins, sounds, resembles]), 'typo')
      if (results.length === 0) for (const places of withSome(words)) take(places, 'some')
      return results.slice(0, limit)
    },
  }
}

function nameOf(text: string): Name {
  const words = foldedWords(text)
  const whole = words.join(' ')
  const own = contentWords(words).join(' ')
  return { text, words, whole, own: own === whole ? whole : own }
}

/** The spelling key of a word; undefined where it is too short to be useful. */
function keyOf(word: string): string | undefined {
  const key = /\d/.test(word) ? '' : spellingKey(word)
  return key.length < KEY_LETTERS ? undefined : key
}

/** A meaning beside whole names in one map. */
const asKey = (meaning: string): string => `= ${meaning}`

/** How well a name matches a query: 0 exactly, 1 as a prefix, 2 each word is a prefix of one of its words, 3 otherwise. */
function fitOf(name: Name, typed: Typed): number {
  if (name.whole === typed.whole || name.own === typed.own) return 0
  if (name.whole.startsWith(typed.whole) || name.own.startsWith(typed.own)) return 1
  return typed.words.every(word => name.words.some(other => other.startsWith(word))) ? 2 : 3
}

/** The name that matches best, the first of several. */
function bestOf(names: readonly Name[], typed: Typed): { text: string; fits: number } {
  let best = { text: '', fits: 3 }
  for (const name of names) {
    const fits = fitOf(name, typed)
    if (fits < best.fits) best = { text: name.text, fits }
    if (fits === 0) break
  }
  return best
}

/** The rank of an organization whose name has the same meaning in other words: behind exact names, before everything else. */
const SAYS_THE_SAME = 0.25

/**
 * The order of results: how well a name matches; names before words that stand for the entity; entities before events that mention them;
 * mentions.
 */
function ranked(entries: readonly Indexed[], typed: Typed, by: Found['by']): Found[] {
  return entries
    .map(entry => {
      const name = bestOf(entry.names, typed)
      const metonym = bestOf(entry.metonyms, typed)
      const isMetonym = metonym.fits < name.fits
      const { text, fits } = isMetonym ? metonym : name
      const { id, kind, name: shown, names, labels, mentions } = entry.entity
      const matched = fits === 3 ? closest(entry, typed.words) : text
      const found: Found = { id, kind, name: shown, names, ...(labels ? { labels } : {}), mentions, matched, by }
      const order = fits + (isMetonym ? 0.5 : 0)
      return { found, order: entry.meanings.includes(typed.meaning) ? Math.min(order, SAYS_THE_SAME) : order }
    })
    .sort(
      (a, b) =>
        a.order - b.order ||
        Number(a.found.kind === 'Event') - Number(b.found.kind === 'Event') ||
        b.found.mentions - a.found.mentions ||
        (a.found.id < b.found.id ? -1 : 1),
    )
    .map(({ found }) => found)
}

/** The name with the most of the query's words, or near ones; the displayed name where none has any. */
function closest({ entity, names }: Indexed, words: readonly string[]): string {
  const keys = words.map(spellingKey)
  const score = ({ words: own }: Name): number =>
    words.filter((word, i) => own.some(other => other.startsWith(word) || spellingKey(other) === keys[i])).length
  const [best] = names.map(name => ({ text: name.text, score: score(name) })).sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.text : entity.name
}

/** The initials of a name of three words or more: OTAN, IRGC. */
function acronymOf({ words }: Name): string[] {
  const own = contentWords(words)
  return own.length >= 3 && own.length <= 8 ? [own.map(word => word[0]).join('')] : []
}

/** A word with two letters beside each other in the wrong order, which is one typo and not two. */
const swapped = (word: string): string[] =>
  word.length < LETTERS_PER_TYPO
    ? []
    : [...word].slice(1).map((letter, i) => `${word.slice(0, i)}${letter}${word[i]}${word.slice(i + 2)}`)

function union(sets: readonly Iterable<number>[]): Set<number> {
  const all = new Set<number>()
  for (const set of sets) for (const each of set) all.add(each)
  return all
}

function append(map: Map<string, number[]>, key: string, place: number): void {
  const known = map.get(key)
  if (known) known.push(place)
  else map.set(key, [place])
}
