import { english } from './en/pack.ts'
import { french } from './fr/pack.ts'
import type { Language, Pack } from './pack.ts'

/** The languages that Entente reads. A new language is a line here and a folder beside it. */
export const packs: Readonly<Record<Language, Pack>> = { en: english, fr: french }

const all: readonly Pack[] = Object.values(packs)

/** The items of a list of a pack: a text is split at white space, or at `separator`. */
export const itemsOf = (list: string | readonly string[], separator: RegExp = /\s+/): string[] =>
  typeof list !== 'string'
    ? [...list]
    : list
        .split(separator)
        .map(item => item.trim())
        .filter(Boolean)

/**
 * The items of a list of all languages together, in the order of the packs: articles of one language quote names and phrases of another.
 */
export const itemsOfAll = (list: (pack: Pack) => string | readonly string[], separator?: RegExp): string[] =>
  all.flatMap(pack => itemsOf(list(pack), separator))

/** The words of a list of all languages together. */
export const wordsOfAll = (list: (pack: Pack) => string | readonly string[]): ReadonlySet<string> =>
  new Set(itemsOfAll(list))

/** The words of a list of the language of a text, by that language. */
export function wordsIn(list: (pack: Pack) => string | readonly string[]): (lang: string) => ReadonlySet<string> {
  const sets = new Map(all.map(pack => [pack, new Set(itemsOf(list(pack)))]))
  return lang => sets.get(packOf(lang)) ?? new Set()
}

/** A test for one of the patterns of the language of a text, which never matches where that has none; `frame` sets them in their context. */
export function patternIn(
  list: (pack: Pack) => string | readonly string[],
  frame: (source: string) => string,
  separator?: RegExp,
): (lang: string) => RegExp {
  const patterns = new Map(
    all.map(pack => {
      const sources = itemsOf(list(pack), separator)
      return [pack, sources.length > 0 ? new RegExp(frame(anyOf(sources)), 'u') : /(?!)/]
    }),
  )
  return lang => patterns.get(packOf(lang)) ?? /(?!)/
}

/** What each language gives for a list of objects, one behind the other. */
export const entriesOfAll = <T>(list: (pack: Pack) => readonly T[]): T[] => all.flatMap(list)

/** The source of a regular expression for one of several sources, the longest first. */
export const anyOf = (sources: Iterable<string>): string =>
  `(?:${[...new Set(sources)].sort((a, b) => b.length - a.length).join('|')})`

/** The pack of a text's language; English for languages without a pack. */
export const packOf = (lang: string): Pack => (Object.hasOwn(packs, lang) ? packs[lang as Language] : packs.en)
