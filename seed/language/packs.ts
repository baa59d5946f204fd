import { english } from './en/pack.ts'
import { french } from './fr/pack.ts'
import type { Language, Pack } from './pack.ts'

/** The languages that Entente reads. A new language is a line here and a folder beside it. */
export const packs: Readonly<Record<Language, Pack>> = { en: english, fr: french }

/** The pack of a text's language; English for languages without a pack. */
export function packOf(lang: string): Pack {
  return lang === 'fr' ? packs.fr : packs.en
}
