import type { DiscourseWords } from './discourse-words.ts'
import { english } from './en/pack.ts'
import { french } from './fr/pack.ts'
import type { Language, Pack } from './pack.ts'

/** The languages that Entente reads. A new language is a line here and a folder beside it. */
export const packs: Readonly<Record<Language, Pack>> = { en: english, fr: french }

/**
 * The items of a list of all languages together, in the order of the packs: articles of one language quote names and phrases of another.
 * `separator` is that of the list.
 */
export const discourseWords = (field: keyof DiscourseWords, separator: RegExp = /\s+/): string[] =>
  Object.values(packs).flatMap(({ discourse }) =>
    discourse[field]
      .split(separator)
      .map(item => item.trim())
      .filter(Boolean),
  )

/** The pack of a text's language; English for languages without a pack. */
export function packOf(lang: string): Pack {
  return lang === 'fr' ? packs.fr : packs.en
}
