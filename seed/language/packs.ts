import { english } from './en/pack.ts'
import { french } from './fr/pack.ts'
import type { Language, Pack } from './pack.ts'

/** The languages that are read. A language is a line here and a folder beside. */
export const packs: Readonly<Record<Language, Pack>> = { en: english, fr: french }

/** The pack of a text's language; what is in no language that we read is taken for English. */
export function packOf(lang: string): Pack {
  return lang === 'fr' ? packs.fr : packs.en
}
